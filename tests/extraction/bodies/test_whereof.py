"""What a small word takes up in a clause that names no organisation."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, bodies, read, tenures

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.whereof import taken_up_in


def taken_up(text: str, person: str, post: str) -> str:
    """The organisation that the clause of the person's post takes up, "" for none."""
    candidate = beside(read(text, "fr"), person, post)
    body = taken_up_in(candidate, held_by(candidate.view, candidate))
    return body.name if body is not None else ""


@pytest.mark.parametrize(
    ("text", "post", "body"),
    [
        ("Jean Lenoir, venu de Tarnex Distribution, en deviendra le président.", "président", ""),
        (
            "Jean Lenoir, arrivé chez Orbex Industries en provenance de Tarnex Distribution, en prendra la présidence.",
            "présidence",
            "Orbex Industries",
        ),
        (
            "Jean Lenoir, chef des achats d'Orbex Industries, en devient le président, et Paul Vey rejoint Tarnex SA.",
            "président",
            "Orbex Industries",
        ),
        ("Jean Lenoir a rejoint Orbex Industries en 2002 ; il en est le président.", "président", "Orbex Industries"),
        ("Jean Lenoir a racheté Orbex Industries à Tarnex Distribution et en est le président.", "président", ""),
        (
            "Jean Lenoir quitte Orbex Industries, dont il était le président, pour Tarnex Distribution.",
            "président",
            "Orbex Industries",
        ),
        ("Orbex Industries, dont le groupe Tarnex détient la moitié, a élu Jean Lenoir président.", "président", ""),
        ("Orbex Industries, dont faisait partie le président, Jean Lenoir, a fermé.", "président", ""),
        ("Jean Lenoir conseille Orbex Industries tout en étant président.", "président", ""),
        ("Jean Lenoir a rejoint Orbex Industries en devenant président du groupe Tarnex.", "président", ""),
    ],
)
def test_a_clause_may_take_up_what_was_told_before_it(text: str, post: str, body: str) -> None:
    assert taken_up(text, "Jean Lenoir", post) == body


def test_a_change_without_a_post_happens_where_its_clause_says() -> None:
    text = "Paul Vey préside le groupe Tarnex. Jean Lenoir rachète Orbex Industries, dont il prendra la suite."
    assert bodies(text, "Jean Lenoir", "take-over", "fr") == {"Orbex Industries"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orbex Industries, fondée par Jean Lenoir, qui l'a présidée jusqu'à sa vente à Tarnex Distribution, ferme.",
            {("former", "Orbex Industries", "president")},
        ),
        (
            "Orbex Industries grandit. Fondée par Jean Lenoir, qui l'a présidée jusqu'en 2012, la société embauche.",
            {("former", "Orbex Industries", "president")},
        ),
        ("Le film, tourné par Jean Lenoir, qui l'a présidé, sort mercredi.", set()),
    ],
)
def test_a_small_word_before_the_verb_takes_up_what_was_led(text: str, told: set[tuple[str, str, str]]) -> None:
    found = {(kind, body, post) for kind, person, body, post in tenures(text, "fr") if person == "Jean Lenoir"}
    assert found == told


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir dirige Orbex SA. Entrée chez Lampo en 2008, elle en est devenue la directrice financière en 2013.",
        "Anne Lenoir dirige Orbex SA. Elle a rejoint Lampo SA en 2008, avant d'en devenir la directrice financière.",
        "Anne Lenoir dirige Orbex SA. Elle est entrée chez Lampo en 2008, avant d'en prendre la direction financière.",
    ],
)
def test_a_small_word_before_an_infinitive_takes_up_where_somebody_came_to(text: str) -> None:
    found = {(kind, body) for kind, _, body, post in tenures(text, "fr") if post == "finance-chief"}
    assert {(kind, body.removesuffix(" SA")) for kind, body in found if body} == {("start", "Lampo")}
