"""The date expressions of a text in their order: those of a sentence are found without a look at all others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from incumbent.model.span import Span
from incumbent.model.time import DateMention

LOOKED_AT = 8  # date expressions of one sentence at most


class DateRows:
    """`dates` are looked at only when the first sentence is asked about: most articles need none."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        self._told = dates

    def within(self, span: Span) -> list[DateMention]:
        """The first expressions that stand within `span`."""
        first = bisect_left(self._starts, span.start)
        return [date for date in self._ordered[first : first + LOOKED_AT] if date.end <= span.end]

    @cached_property
    def _ordered(self) -> list[DateMention]:
        return sorted(self._told, key=lambda date: date.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [date.start for date in self._ordered]
