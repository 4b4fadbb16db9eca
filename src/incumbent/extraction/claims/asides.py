"""What relative clauses tell besides a change, with dates of their own: "named Lee, who ran Orbex in 2013"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger

CHANGES = ("start", "end")
CLOSED = frozenset((",", ";", "(", ")", "–", "—"))  # what ends a clause


def asides(view: View, trigger: Trigger | None) -> Iterator[Span]:
    """The relative clauses of the line, up to their first comma, that tell of no change and do not hold `trigger`:
    "who ran Orbex in 2013", but not "who resigned in May" and not "who takes over in May"."""
    parse, tokens = view.line.parse, view.line.tokens
    if parse is None or trigger is None:
        return
    changes = [t for t in view.triggers if t.frame.kind in CHANGES or t is trigger]
    for first in sorted(parse.relatives):
        last = first + 1
        while last < len(tokens) and view.symbols[last] not in CLOSED:
            last += 1
        if not any(t.first < last and first < t.last for t in changes):
            yield Span(tokens[first].start, tokens[last - 1].end)
