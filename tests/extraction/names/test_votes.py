"""What the words in and beside a name say of whether it is a person's or an organisation's."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The head of the aid group Open Lorvans has resigned.", "organization"),
        ("The leader of the group Ann Lorvan has resigned.", "person"),
    ],
)
def test_what_a_title_says_is_led_is_an_organisation_unless_a_given_name_stands_in_it(text: str, kind: str) -> None:
    assert kind in {entity.type for entity in read(text).names.entities}
