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


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("La présidente du RN Marine Lenoir a réagi.", "Marine Lenoir", "RN"),
        ("Le chef de la Marine nationale, Paul Roux, a réagi.", "Paul Roux", "Marine nationale"),
    ],
)
def test_a_first_name_that_is_a_word_for_a_body_too(text: str, person: str, body: str) -> None:
    assert {(who, where) for _, who, where, _ in tenures(text, "fr") if who == person} == {(person, body)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le conseil municipal d'Orsti a élu dimanche Jeanne Barsac maire de la commune.", "fr"),
        ("Orsti's elected mayor Ann Lee resigned on Monday.", "en"),
    ],
)
def test_what_has_a_mayor_is_a_town(text: str, language: str) -> None:
    assert [(body, post) for _, _, body, post in tenures(text, language)] == [("Orsti", "mayor")]


def test_in_whose_place_somebody_comes_is_a_person() -> None:
    text = "L'arrivée de Jean Roux comme entraîneur du PSG à la place d'Orsti Embry est officielle."
    assert tenures(text, "fr") == {("start", "Jean Roux", "PSG", "coach"), ("end", "Orsti Embry", "PSG", "coach")}
