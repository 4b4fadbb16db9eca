"""When: the date expression that belongs to a finding, by clause and nearness, else none.

For an event the nearest date to its trigger in the line counts, in its own clause before another one; for a state only a date that says
since when, or from when to when. A line without a date may take the one of the article's line that tells the same event.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.analysis import Analysis
from incumbent.extraction.tenure import Finding
from incumbent.model.time import DateMention, PartialDate

if TYPE_CHECKING:
    from incumbent.extraction.paths import View

BREAK = 15  # code points that a clause boundary between date and trigger weighs


def dated(finding: Finding, analysis: Analysis, dates: Sequence[DateMention]) -> DateMention | None:
    """The date of `finding`, or None where its line tells none."""
    view = finding.candidate.view
    span = view.line.sentence.span
    here = [date for date in dates if span.start <= date.start < span.end and date.value]
    if finding.kind in ("start", "end"):
        here = [date for date in here if _plain(date) and not _age(date)]
        if finding.modality == "asserted":
            here = [date for date in here if date.direction != "future"] or here
        return _nearest(finding, view, here)
    return _nearest(finding, view, [date for date in here if "/" in date.value and not date.value.startswith("/")])


def _plain(date: DateMention) -> bool:
    """A day, month or year: an interval only where it says from when."""
    try:
        PartialDate.parse(date.value.strip("/"))
    except ValueError:
        return False
    return True


def _age(date: DateMention) -> bool:
    return not date.exact.strip()


def _nearest(finding: Finding, view: View, dates: Sequence[DateMention]) -> DateMention | None:
    if not dates:
        return None
    line = view.line
    first, last = (
        (finding.trigger.first, finding.trigger.last)
        if finding.trigger
        else (finding.post.head_first, finding.post.head_last)
        if finding.post and finding.post.line == line.index
        else (finding.person.first, finding.person.last)
    )
    start, end = line.tokens[first].start, line.tokens[last - 1].end

    def distance(date: DateMention) -> int:
        low, high = (end, date.start) if date.start >= end else (date.end, start)
        between = [t for t in line.tokens if low <= t.start < high]
        breaks = sum(t.fold in (",", ";", "(", ")") for t in between)
        return max(0, high - low) + BREAK * breaks

    best = min(dates, key=distance)
    return best if distance(best) <= 160 else None
