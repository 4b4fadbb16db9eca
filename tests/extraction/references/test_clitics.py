"""Small words before a verb of change that say whom it is done to."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Paul Vey dirige Orbex. Luc Roux le remplacera en mai.", ["Paul Vey"]),
        ("Anne Vey dirige Orbex. Luc Roux la remplacera en mai.", ["Anne Vey"]),
        ("Paul Vey est avocat. Le président Luc Roux l'a nommé ministre mardi.", ["Paul Vey"]),
        ("Paul Vey est PDG d'Orbex. Le conseil l'a aussitôt limogé.", ["Paul Vey"]),
        ("Paul Vey dirige Orbex. Luc Roux remplacera le directeur.", []),  # an article
        ("Paul Vey dirige Orbex. Luc Roux le connaît bien.", []),  # no change
        ("Paul Vey dirige Orbex. « Attendons », tempère la déléguée Anne Roux.", []),  # a noun
    ],
)
def test_they_take_up_whoever_was_told_of_and_not_whoever_acts(text: str, whom: list[str]) -> None:
    mentions = read(text, "fr").names.mentions
    assert [m.entity.name for m in mentions if m.form == "pronoun"] == whom


def test_what_is_done_to_them_ends_or_starts_something() -> None:
    told = tenures("Paul Vey dirige la société Orbex depuis 2010. Luc Roux le remplacera en mai.", "fr")
    assert {(kind, person) for kind, person, _, _ in told} >= {("end", "Paul Vey"), ("start", "Luc Roux")}
    told = tenures("Paul Vey est avocat. Le président Luc Roux l'a nommé ministre de la Culture mardi.", "fr")
    assert ("start", "Paul Vey", "France", "minister") in told


def test_a_pronoun_that_is_the_subject_of_its_verb_is_no_object_of_it() -> None:
    text = "Paul Vey a été nommé directeur d'Orbex par la ministre Anne Lenoir. Il succède à Luc Roux."
    assert ("end", "Paul Vey") not in {(kind, person) for kind, person, _, _ in tenures(text, "fr")}
