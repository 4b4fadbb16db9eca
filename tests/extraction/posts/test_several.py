"""A plural title of which somebody has one."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize("title", ["l'un des vice-présidents", "un des vice-présidents", "l'un de ses vice-présidents"])
def test_one_of_several_has_the_post(title: str) -> None:
    of = " de la FNSEA" if "ses" not in title else ""
    told = tenures(f"La FNSEA proteste. « On nous facture la pluie », s'indigne Luc Barban, {title}{of}.", "fr")
    assert ("hold", "Luc Barban", "FNSEA", "vice-president") in told


def test_those_who_are_several_are_nobody_by_name() -> None:
    assert tenures("Luc Barban a parlé, entouré de ses vice-présidents.", "fr") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, one of the directors of Orbex Inc, said no.",
        "Ann Lee, one of five directors of Orbex Inc, said no.",
        "Ann Lee, one of Orbex Inc's directors, said no.",
    ],
)
def test_one_of_several_is_an_apposition_like_others(text: str) -> None:
    assert tenures(text) == {("hold", "Ann Lee", "Orbex Inc", "board-member")}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Ann Lee, herself president of Orbex Inc, said no.", "en", "Ann Lee"),
        ("Luc Roux, lui-même président d'Orbex SA, a dit non.", "fr", "Luc Roux"),
    ],
)
def test_a_pronoun_that_stresses_whose_title_it_is_parts_nobody_from_it(text: str, language: str, name: str) -> None:
    assert {(kind, person) for kind, person, *_ in tenures(text, language)} == {("hold", name)}


def test_words_behind_the_name_of_its_holder_say_nothing_of_a_title() -> None:
    assert ("hold", "Ann Lee", "Orbex Inc", "chief-executive") in tenures(
        "Orbex Inc boss Ann Lee met finance minister Tom Roe."
    )
