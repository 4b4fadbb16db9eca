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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee joined British Cycling as chief executive.", "British Cycling"),
        ("Ann Lee joined British cycling fans in May.", "Britain"),
    ],
)
def test_the_adjective_of_a_country_and_a_sport_name_a_federation(text: str, name: str) -> None:
    told = {entity.name for entity in read(text).names.entities if entity.count}
    assert told == {"Ann Lee", name}
