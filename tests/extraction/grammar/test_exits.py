"""Who left which organisation by a noun behind a possessive."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.grammar.exits import exit_from, goes_from


def found(text: str, language: str) -> set[tuple[str, str]]:
    told = [exit_from(view, trigger) for view in read(text, language).views for trigger in view.triggers]
    return {(one[0].entity.name, one[1].entity.name) for one in told if one is not None}


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("Paul Roux, sans club depuis son départ de Lens en mai, a parlé.", "fr", "Lens"),
        ("Sans club depuis son limogeage par Lens, l'entraîneur Paul Roux a parlé.", "fr", "Lens"),
        ("Après sa démission d'Orbex SA, Paul Roux a voyagé.", "fr", "Orbex SA"),
        ("Out of work since his sacking by Hull City, coach Paul Roux spoke.", "en", "Hull City"),
    ],
)
def test_the_possessive_is_of_the_one_who_left(text: str, language: str, left: str) -> None:
    assert found(text, language) == {("Paul Roux", left)}


@pytest.mark.parametrize(
    "text",
    [
        "Depuis le départ de Lens, l'entraîneur Paul Roux se repose.",
        "Depuis son départ de la présidence d'Orbex SA, Paul Roux se repose.",
        "Depuis son départ du gouvernement, Paul Roux se repose.",
    ],
)
def test_without_a_possessive_or_with_a_post_nothing_is_told_so(text: str) -> None:
    assert found(text, "fr") == set()


def test_only_the_one_of_the_possessive_goes() -> None:
    (view,) = read("Après son départ de Lens, Paul Roux a rencontré Yves Vey.", "fr").views
    (trigger,) = [t for t in view.triggers if t.form == "noun"]
    assert [m.entity.name for m in view.persons if goes_from(view, m, trigger)] == ["Paul Roux"]


@pytest.mark.parametrize(
    ("text", "language", "club"),
    [
        ("Après son départ de Lens en mai, l'entraîneur Paul Roux s'était mis au vert.", "fr", "Lens"),
        ("After his departure from Leeds in May, coach Paul Roux took a year off.", "en", "Leeds"),
    ],
)
def test_a_coach_who_left_has_the_post_no_more(text: str, language: str, club: str) -> None:
    assert tenures(text, language) == {("end", "Paul Roux", club, "coach")}
