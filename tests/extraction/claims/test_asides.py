"""What a clause tells besides a change has dates of its own."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate

PUBLISHED = PartialDate(2015, 10, 14)


def dates(text: str, language: str) -> set[str | None]:
    document = Document(name="a", text=text, published_at=PUBLISHED, published_basis="given")
    claims = extract(document, load_pack(language)).claims
    return {c.date for c in claims if isinstance(c, TenureClaim) and c.kind in ("start", "end")}


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Tom Roe, who turned 60 in August, has resigned as chairman of Orbex Inc.", "en", None),
        (
            "The town on Saturday accepted the resignation of police chief Tom Roe of Lorvan, who turned 60 in August.",
            "en",
            "2015-10-10",
        ),
        ("Ann Lee, who ran a mill in 2013, was named chairman of Orbex Inc. on Monday.", "en", "2015-10-12"),
        ("Anne Roux, qui a publié un livre en mars, a été nommée lundi présidente d'Orbex SA.", "fr", "2015-10-12"),
    ],
)
def test_it_is_not_the_day_of_the_change(text: str, language: str, date: str | None) -> None:
    assert dates(text, language) == {date}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Orbex Inc. named as chairman Ann Lee, who will take over in May.", "2016-05"),
        ("The chairman of Orbex Inc., Ann Lee, who resigned in May, is ill.", "2015-05"),
        ("Orbex Inc. chairman Ann Lee announced on Monday that she would retire in June.", "2016-06"),
    ],
)
def test_a_clause_that_tells_of_a_change_tells_its_day(text: str, date: str) -> None:
    assert dates(text, "en") == {date}


def test_the_day_of_a_death_is_of_no_start() -> None:
    text = "Anne Lenoir quitte Orbex SA. Elle succède à Paul Roux, décédé le 3 mai, à la tête de Lampo SA."
    document = Document(name="a", text=text, published_at=PUBLISHED, published_basis="given")
    claims = extract(document, load_pack("fr")).claims
    told = {(c.kind, c.person): c.date for c in claims if isinstance(c, TenureClaim) and c.organization == "Lampo SA"}
    assert told == {("start", "Anne Lenoir"): None, ("end", "Paul Roux"): "2015-05-03"}


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("Anne Lenoir succède à Paul Roux, parti en mars, à la tête de Lampo SA.", "fr", "2015-03"),
        ("Anne Lenoir remplace à la tête de Lampo SA Paul Roux, limogé le 3 mars.", "fr", "2015-03-03"),
        ("Anne Lenoir succède à Paul Roux, qui a démissionné en mars, à la tête de Lampo SA.", "fr", "2015-03"),
        ("Anne Lenoir succède à Paul Roux, en poste depuis mars 2010, à la tête de Lampo SA.", "fr", None),
        ("Anne Lenoir was named chairman of Lampo SA. She succeeds Paul Roux, who left in March.", "en", "2015-03"),
        ("Anne Lenoir was named chairman of Lampo SA, replacing Paul Roux, fired in March.", "en", "2015-03"),
    ],
)
def test_the_day_on_which_somebody_left_is_not_that_on_which_another_one_came(
    text: str, language: str, left: str | None
) -> None:
    document = Document(name="a", text=text, published_at=PUBLISHED, published_basis="given")
    claims = extract(document, load_pack(language)).claims
    told = {(c.kind, c.person): c.date for c in claims if isinstance(c, TenureClaim)}
    assert told == {("start", "Anne Lenoir"): None, ("end", "Paul Roux"): left}


def test_a_day_to_come_is_that_of_both() -> None:
    text = "Ann Lee was named chairman of Lampo SA to succeed Paul Roux, who retires on May 2, 2016."
    assert "2016-05-02" in dates(text, "en")
