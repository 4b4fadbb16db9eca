"""The publication date that an article or a caller tells."""

from __future__ import annotations

import re
from datetime import date

from incumbent.errors import BadDate, FutureDate
from incumbent.model.time import PartialDate

_TIMESTAMP = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d[\d:.,]*\s?(?:Z|[+-]\d\d(?::?\d\d)?)?", re.IGNORECASE | re.ASCII
)


def published_date(text: str, today: date, place: str) -> PartialDate:
    """Reads `2023`, `2023-11`, `2023-11-20` or a timestamp, of which the day is kept as its writer wrote it.

    Raises BadDate for anything else and FutureDate for what begins after `today`.
    """
    stamp = _TIMESTAMP.fullmatch(text.strip())
    try:
        found = PartialDate.parse(stamp[1] if stamp else text)
    except ValueError:
        shown = text if len(text) <= 40 else text[:39] + "…"
        raise BadDate(f"{place}: {shown!r} is no date", "write it as 2023, 2023-11 or 2023-11-20") from None
    refuse_future(found, today, place)
    return found


def refuse_future(published: PartialDate, today: date, place: str) -> None:
    """Raises FutureDate where `published` begins after `today`."""
    if published.earliest > today:
        raise FutureDate(
            f"{place}: the publication date {published} lies after today, {today}",
            "correct the date, or the clock of this machine",
        )
