"""Organisations that the words around a post tell by themselves."""

from __future__ import annotations

from tests.extraction.told import beside, read

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.told_bodies import ToldBodies


def told(text: str, post: str, code: str = "fr") -> str | None:
    """The organisation that the words around Ann Lee's post tell."""
    analysis = read(text, code)
    candidate = beside(analysis, "Ann Lee", post)
    bodies = [e for e in analysis.names.entities if e.type != "person"]
    body = ToldBodies(analysis.views, analysis.standing, analysis.pack, bodies).body(
        candidate, held_by(candidate.view, candidate)
    )
    return body.name if body else None


def test_a_title_may_tell_its_own() -> None:
    assert told("L'eurodéputée Ann Lee a parlé à Orbex.", "eurodéputée") == "Parlement européen"


def test_a_small_word_takes_up_what_was_told() -> None:
    text = "Ann Lee a rejoint la banque Orbex en 2003. Elle y a occupé les fonctions de directrice financière."
    assert (told(text, "directrice financière") or "").endswith("Orbex")


def test_nobody_is_minister_of_a_firm() -> None:
    text = "Ann Lee a rejoint la banque Orbex en 2003. Elle y a été ministre de la Santé."
    assert told(text, "ministre de la Santé") is None


def test_nothing_is_told_where_organisations_have_to_be_weighed() -> None:
    assert told("Ann Lee, directrice financière, a quitté Orbex.", "directrice financière") is None
