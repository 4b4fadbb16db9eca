"""What the words beside a name say of whose it is."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The head of the aid group Open Lorvans has resigned.", "organization"),
        ("The leader of the group Ann Lorvan has resigned.", "person"),
    ],
)
def test_what_a_title_says_is_led_is_an_organisation_unless_a_given_name_stands_in_it(text: str, kind: str) -> None:
    assert kind in {entity.type for entity in read(text).names.entities}


@pytest.mark.parametrize("noun", ["La commune", "Le village", "La ville"])
def test_what_is_told_to_be_a_town_is_a_place(noun: str) -> None:
    text = f"{noun} de Bouzy investit. Le maire, Ali Vey, s'en félicite."
    assert tenures(text, "fr") == {("hold", "Ali Vey", "Bouzy", "mayor")}


def test_what_somebody_has_shares_in_is_no_place() -> None:
    names = read("Shares in Orbex fell. Ann Lee, the chief executive, has resigned.", "en").names.entities
    assert next(one.type for one in names if one.name == "Orbex") == "organization"


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Anne Lenoir a travaillé chez Lampo, où elle fut directrice.", "fr", "organization"),
        ("Anne Lenoir a travaillé à Lampo, où elle fut directrice.", "fr", "place"),
    ],
)
def test_who_works_with_somebody_works_for_an_organisation(text: str, language: str, kind: str) -> None:
    found = read(text, language).names.entities
    assert {entity.type for entity in found if entity.name == "Lampo"} == {kind}
