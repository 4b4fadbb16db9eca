"""Names of companies with a comma or a stop inside: "Orbex, Inc.", "Orbex.com"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orbex, Inc. said that Ann Lee, its chairman, had resigned.", "Orbex, Inc"),
        ("Lee, Inc. said that Ann Lee, chairman, had resigned.", "Lee, Inc"),
        ("Orbex.com Inc said on Monday that its chairman, Ann Lee, had resigned.", "Orbex.com Inc"),
        ("The chairman of Orbex.com, Ann Lee, has resigned.", "Orbex.com"),
        ("Orbex.com Inc said that sales rose. Orbex's chairman, Ann Lee, resigned.", "Orbex.com Inc"),
        ('"We are sorry," says Orbex\'s Ann Lee, who is resigning as chairman.', "Orbex"),
    ],
)
def test_they_are_one_organisation(text: str, name: str) -> None:
    assert [(kind, body) for kind, _, body, _ in tenures(text, "en")] == [("end", name)]


def test_a_stop_before_a_capital_ends_a_sentence_as_before() -> None:
    text = "Sales at Orbex Corp rose.Net profit fell, chairman Ann Lee said."
    assert [(kind, body) for kind, _, body, _ in tenures(text, "en")] == [("hold", "Orbex Corp")]
