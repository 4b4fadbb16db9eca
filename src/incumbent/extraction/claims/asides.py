"""What is told beside a change, with dates of its own: "named Lee, who ran Orbex in 2013", "succeeds Roe, dead since
May".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.participles import told_of
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

CHANGES = ("start", "end")
DIED = "died"
CLOSED = frozenset((",", ";", "(", ")", "–", "—"))  # what ends a clause


def asides(view: View, trigger: Trigger | None, person: Mention) -> Iterator[Span]:
    """The relative clauses of the line, up to their first comma, that tell of no change and do not hold `trigger`:
    "who ran Orbex in 2013", but not "who resigned in May" and not "who takes over in May"; and the participles that say
    when another one than `person` died: "succède à Roux, décédé en mai"."""
    parse, tokens = view.line.parse, view.line.tokens
    if parse is None or trigger is None:
        return
    changes = [t for t in view.triggers if t.frame.kind in CHANGES or t is trigger]
    for death in changes:
        dead = told_of(view, death) if death is not trigger and death.frame.manner == DIED else None
        if dead is not None and dead.entity is not person.entity:
            yield Span(tokens[death.first].start, tokens[_end(view, death.first) - 1].end)
    for first in sorted(parse.relatives):
        last = _end(view, first)
        if not any(t.first < last and first < t.last for t in changes):
            yield Span(tokens[first].start, tokens[last - 1].end)


def _end(view: View, first: int) -> int:
    """Where a clause ends that begins with token `first`."""
    last = first + 1
    while last < len(view.line.tokens) and view.symbols[last] not in CLOSED:
        last += 1
    return last
