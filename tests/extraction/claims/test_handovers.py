"""Who leaves a seat and who takes it do so on one day."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate

PUBLISHED = PartialDate(2015, 10, 14)


def told(text: str, language: str = "en") -> set[tuple[str, str, str, str | None]]:
    document = Document(name="a", text=text, published_at=PUBLISHED, published_basis="given")
    claims = extract(document, load_pack(language)).claims
    changes = [c for c in claims if isinstance(c, TenureClaim) and c.kind in ("start", "end")]
    return {(c.kind, c.person, c.modality, c.date) for c in changes}


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Tom Roe will retire as chairman of Orbex in May. Ann Lee succeeds him.", "en", "2016-05"),
        ("Tom Roe will step down as chairman of Orbex in May. His successor is Ann Lee.", "en", "2016-05"),
        (
            "Ann Lee was unveiled yesterday as the next chairman of Orbex. She takes over in May from Tom Roe.",
            "en",
            "2016-05",
        ),
        ("Tom Roe quittera la direction générale d'Orbex en mai. Son successeur est Ann Lee.", "fr", "2016-05"),
    ],
)
def test_whoever_comes_comes_when_the_other_goes(text: str, language: str, date: str) -> None:
    assert told(text, language) == {("end", "Tom Roe", "planned", date), ("start", "Ann Lee", "planned", date)}


def test_who_came_long_ago_did_not() -> None:
    text = "Tom Roe will retire as chairman of Orbex in May. Ann Lee was named chairman of Orbex in 2003."
    assert ("start", "Ann Lee", "asserted", "2003") in told(text)


def test_where_there_are_several_posts_of_a_sort_nobody_comes_for_anybody() -> None:
    text = "Tom Roe will leave as a director of Orbex in May. Ann Lee was named a director of Orbex."
    assert {(kind, modality) for kind, _, modality, _ in told(text)} == {("end", "planned"), ("start", "asserted")}


def test_who_stands_in_does_so_now() -> None:
    text = "Tom Roe will leave as chairman of Orbex in May. Ann Lee was named acting chairman of Orbex."
    assert ("start", "Ann Lee", "asserted", None) in told(text)
