"""The parameters of requests: what each may be, and the days that it stands for."""

from __future__ import annotations

import datetime
from typing import Annotated, Any

from fastapi import Path, Query

from incumbent.errors import BadDate
from incumbent.model.time import PartialDate

CLEAN = r"^[^\u0000-\u001f\u007f-\u009f]*$"  # no control characters
DAY: dict[str, Any] = {
    "anyOf": [
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$"},
        {"type": "string", "pattern": "^[1-9][0-9]{3}$"},
    ]
}


def _day(says: str, example: str) -> Any:
    return Query(description=says, examples=[example], max_length=10, json_schema_extra=DAY)


def _name(says: str, example: str) -> Any:
    return Query(description=says, examples=[example], min_length=1, max_length=200, pattern=CLEAN)


Organization = Annotated[str, _name("An organisation, in any spelling that was read.", "OpenAI")]
Name = Annotated[str, _name("An organisation or a person, in any spelling that was read.", "Sam Altman")]
MaybeName = Annotated[
    str | None, _name("An organisation or a person; without it, all that the ledger holds.", "OpenAI")
]
Post = Annotated[str | None, _name("A title (CEO, PDG) or a class (chief-executive).", "CEO")]
IdOrName = Annotated[
    str, _name("An article or a claim by its id or the head of it, an organisation or a person.", "OpenAI")
]
Words = Annotated[str, _name("The heads of words of a name, whatever their case and accents.", "alt")]
Question = Annotated[
    str,
    Query(
        description="A question in plain French or English.",
        examples=["Who led OpenAI on 18 November 2023?"],
        min_length=1,
        max_length=400,
        pattern=CLEAN,
    ),
]
Language = Annotated[
    str | None,
    Query(description="The language of the question; else its words tell.", examples=["en"], pattern="^(en|fr)$"),
]
Few = Annotated[int, Query(description="How many to give at most.", examples=[5], ge=1, le=100)]
Limit = Annotated[int, Query(description="How many lines a page has at most.", examples=[50], ge=1, le=1000)]
Cursor = Annotated[
    str | None,
    Query(
        description='Where a page begins: taken from `rel="next"` of the header Link of the page before.',
        max_length=1500,
        pattern="^[A-Za-z0-9_-]*$",
    ),
]
ValidAt = Annotated[
    str | None, _day("The day that is asked about; without it, today. A month or a year is its last day.", "2023-11-25")
]
KnownAt = Annotated[str | None, _day("Answer only from what had been published by that day.", "2023-11-20")]
RecordedAt = Annotated[
    str | None, _day("For audit: only from what this ledger had recorded by that day.", "2024-01-31")
]
Since = Annotated[str, _day("The first day; of a month or a year its first.", "2023-11-17")]
Until = Annotated[str | None, _day("The last day; without it, today. Of a month or a year its last.", "2023-11-22")]


def _id(says: str, sort: str, example: str) -> Any:
    return Path(
        description=f"The id of {says}, or the unambiguous head of it.",
        examples=[example],
        max_length=40,
        pattern=f"^{sort}-[0-9a-f]*$",
    )


ClaimId = Annotated[str, _id("a claim", "claim", "claim-66ad4624")]
Entry = Annotated[int, Path(description="The number of an entry of the ledger.", examples=[17], ge=1, le=10**15)]
DocumentId = Annotated[str, _id("an article", "doc", "doc-99ccdbba")]


def day(text: str | None, parameter: str) -> datetime.date | None:
    """The day that a parameter names; the last one of a month or a year. Raises BadDate."""
    return date(text, parameter).latest if text is not None else None


def date(text: str, parameter: str) -> PartialDate:
    """The date that a parameter names. Raises BadDate."""
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise BadDate(f"{parameter} {text!r} is no date", "write it as 2023-11-20, 2023-11 or 2023") from None
