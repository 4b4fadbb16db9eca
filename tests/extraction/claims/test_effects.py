"""Days on which a change takes effect that is told as done."""

from __future__ import annotations

import datetime

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate


def told(text: str, language: str) -> set[tuple[str, str | None]]:
    day = PartialDate.parse(datetime.date(2021, 10, 13).isoformat())
    claims = extract(Document(name="a", text=text, published_at=day), load_pack(language)).claims
    return {(str(c.modality), c.date) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Paul Roux a été nommé mardi directeur général d'Orbex, à compter du 1er novembre.", "fr", "2021-11-01"),
        ("Paul Roux a été nommé mardi directeur général d'Orbex, avec effet au 1er novembre.", "fr", "2021-11-01"),
        ("Ann Lee was named chief executive of Orbex on Tuesday, effective 1 November.", "en", "2021-11-01"),
        ("Orbex on Tuesday appointed Ann Lee as its chairman from January 1, 2022.", "en", "2022-01-01"),
    ],
)
def test_a_day_to_come_is_that_of_the_change(text: str, language: str, day: str) -> None:
    assert told(text, language) == {("planned", day)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Roux a été nommé mardi directeur général d'Orbex, qui s'agrandit avant le 1er novembre.", "fr"),
        ("Ann Lee was named chief executive of Orbex on Tuesday, with results due on 1 November.", "en"),
        ("Ann Lee was named chief executive of Orbex on Tuesday, effective immediately.", "en"),
    ],
)
def test_any_other_day_is_not(text: str, language: str) -> None:
    assert told(text, language) == {("asserted", "2021-10-12")}
