"""Who leaves a seat and who takes it do so on one day: "Lee will step down in January. Her successor is Tom Roe"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from incumbent.model.claim import SINGLE_SEATS, TenureClaim
from incumbent.model.time import PartialDate

# Seats in which whoever starts comes for whoever leaves, as one article tells it: those and the ones that an
# organisation may have two of, but seldom fills on one day.
SINGLE = SINGLE_SEATS | frozenset(
    "technology-chief president mayor party-leader union-leader academic-head coach".split()
)
NEWS = 31  # days before publication in which what is told is news: a naming, and no start of long ago


def in_step(claims: Sequence[TenureClaim], published: PartialDate | None) -> list[TenureClaim]:
    """`claims` of an article published then, where of the only two people who change in a seat one is to leave, and the
    other has just been named: both are planned for the day that is told of either."""
    seats: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, claim in enumerate(claims):
        if claim.kind in ("start", "end") and claim.organization and claim.post_class in SINGLE:
            seats[claim.organization, claim.post_class].append(number)
    found = list(claims)
    for numbers in seats.values() if published is not None else ():
        kinds = {claims[number].kind: number for number in numbers}
        if len(numbers) == 2 == len(kinds) and published is not None:
            start, end = kinds["start"], kinds["end"]
            found[start], found[end] = _both(claims[start], claims[end], published)
    return found


def _both(start: TenureClaim, end: TenureClaim, published: PartialDate) -> tuple[TenureClaim, TenureClaim]:
    if start.person == end.person or end.modality != "planned" or start.acting:
        return start, end
    ahead = _lies_ahead(start.date, published) and not _lies_ahead(end.date, published)
    if start.modality == "planned" and start.date and (ahead or not end.date):
        return start, replace(end, date=start.date, date_words=start.date_words)
    if not _lies_ahead(end.date, published) or start.modality not in ("asserted", "planned"):
        return start, end
    if (start.modality == "planned" and start.date) or not _is_news(start.date, published):
        return start, end
    return replace(start, modality="planned", date=end.date, date_words=end.date_words), end


def _lies_ahead(date: str | None, published: PartialDate) -> bool:
    day = _day(date)
    return day is not None and day.latest > published.latest


def _is_news(date: str | None, published: PartialDate) -> bool:
    """No day is told, or one shortly before the article."""
    day = _day(date)
    return date is None or (day is not None and day.earliest >= published.earliest - timedelta(days=NEWS))


def _day(date: str | None) -> PartialDate | None:
    """A day, a month or a year by itself; None for anything else."""
    try:
        return PartialDate.parse(date) if date else None
    except ValueError:
        return None
