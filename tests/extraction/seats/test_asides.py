"""Changes told in an aside behind a titled name."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le président gabonais Paul Mba, élu en 2016, a reçu la ministre française des Armées, Claire Rey.", "fr"),
        ("Le président gabonais Paul Mba (élu en 2016) a reçu la ministre française des Armées, Claire Rey.", "fr"),
        ("Le président Paul Mba, qui a été élu en 2016, a reçu lundi le Premier ministre Jean Nze.", "fr"),
        ("President Paul Mba, elected in 2016, received Defence Minister Claire Rey.", "en"),
    ],
)
def test_it_is_their_own_post_that_they_took(text: str, language: str) -> None:
    starts = {(person, post) for kind, person, _, post in tenures(text, language) if kind == "start"}
    assert starts == {("Paul Mba", "head-of-state")}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Le patron de la société Orbex, Luc Roux, limogé lundi, a vu le ministre Paul Rey.", "chief-executive"),
        ("L'ancien ministre Luc Roux, nommé lundi, dirigera la société Orbex.", "chief-executive"),
        ("Le directeur financier d'Orbex SA, Luc Roux, nommé lundi président, a parlé.", "president"),
    ],
)
def test_it_is_another_one_where_the_words_say_so(text: str, post: str) -> None:
    changes = {claim[3] for claim in tenures(text, "fr") if claim[0] in ("start", "end") and claim[1] == "Luc Roux"}
    assert changes == {post}
