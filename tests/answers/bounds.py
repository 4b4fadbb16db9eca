"""The tenures that witnesses make, and from when to when they go: what the tests of the rule compare."""

from __future__ import annotations

from collections.abc import Mapping

from tests.told import told

from incumbent.answers.reports import NO_ORIGINS, seats
from incumbent.answers.tenures import tenures_of
from incumbent.model.answer import Tenure
from incumbent.model.entry import Witness


def tenures(*witnesses: Witness, origins: Mapping[str, str] = NO_ORIGINS) -> list[Tenure]:
    return [tenure for seat, reports in seats(witnesses, origins) for tenure in tenures_of(seat, reports)]


def bounds(*witnesses: Witness) -> list[tuple[str | None, str | None]]:
    """From when to when, tenure by tenure; `<=` before a day by which it had happened."""
    found = []
    for tenure in tenures(*witnesses):
        start = tenure.valid_from.edtf if tenure.valid_from else f"<={tenure.began_by}" if tenure.began_by else None
        end = tenure.valid_to.edtf if tenure.valid_to else f"<={tenure.ended_by}" if tenure.ended_by else None
        found.append((start, end))
    return found


def fired(date: str | None, by: str) -> Witness:
    """That Ann Lee had to leave Orbex; which post, nobody says."""
    return told("end", "Ann Lee", date, by=by, post=None, post_class="member")
