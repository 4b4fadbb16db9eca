"""Words of a change that only say where somebody comes from."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.grammar.whence import telling, tells_whence


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Roux, venue d'Orbex SA, est directrice de Lampo SA.", "fr"),
        ("Anne Roux, recrutée en mai chez Orbex SA, est directrice de Lampo SA.", "fr"),
        ("Ann Lee, who came from Orbex Corp. in 2019, is chairman of Lampo Corp.", "en"),
    ],
)
def test_whence_somebody_comes_tells_nothing_of_the_post_that_they_have(text: str, language: str) -> None:
    (view,) = read(text, language).views
    (change,) = view.triggers
    assert tells_whence(view, change)
    assert telling(view, view.posts[-1].first) == []
    told = {(kind, body and body.split()[0]) for kind, _, body, _ in tenures(text, language)}
    assert told == {("hold", "Lampo"), ("end", "Orbex")}


def test_a_relative_may_tell_of_a_post_there() -> None:
    text = "Anne Roux, venue d'Orbex SA où elle était directrice, prend la tête de Lampo SA."
    (view,) = read(text, "fr").views
    post = next(post for post in view.posts if post.words == "directrice")
    assert any(tells_whence(view, trigger) for trigger in telling(view, post.first))
