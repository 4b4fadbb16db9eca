"""What is told beside a change, with dates of its own: "named Lee, who ran Orbex in 2013", "succeeds Roe, dead since
May".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.lines.triggers import Trigger

CHANGES = ("start", "end")
PASSED = ("past", "participle", "perfect")  # tenses of what has happened
CLAUSE = 4  # tokens between the word that opens a relative clause and its verb
OPENING = frozenset(("auxiliary", "copula", "", "w"))  # between them
CLOSED = frozenset((",", ";", "(", ")", "–", "—"))  # what ends a clause


def asides(view: View, trigger: Trigger | None) -> Iterator[Span]:
    """The relative clauses of the line, up to their first comma, that tell of no change and do not hold `trigger`:
    "who ran Orbex in 2013", but not "who resigned in May" and not "who takes over in May"."""
    parse, tokens = view.line.parse, view.line.tokens
    if parse is None or trigger is None:
        return
    changes = [t for t in view.triggers if t.frame.kind in CHANGES or t is trigger]
    for first in sorted(parse.relatives):
        last = _end(view, first)
        if not any(t.first < last and first < t.last for t in changes):
            yield Span(tokens[first].start, tokens[last - 1].end)


def told_beside(view: View) -> Iterator[tuple[Entity, Trigger, Span]]:
    """Changes that a line tells beside a name, each with whose they are: "succède à Roux, parti en mars", "succeeds
    Roe, who left in March"."""
    for trigger in view.triggers:
        if trigger.frame.kind not in CHANGES:
            continue
        first, person = _named_before(view, trigger)
        if person is not None:
            last = _end(view, trigger.first)
            yield person.entity, trigger, Span(view.line.tokens[first].start, view.line.tokens[last - 1].end)


def set_apart(view: View) -> Iterator[tuple[Entity, Span]]:
    """What stands between the comma behind a name and the next one, each with whose name it is: since when it tells of
    something is told of nobody else: "succède à Roux, en poste depuis 2015"."""
    for person in view.persons:
        first = person.last + 1
        if person.form in ("full", "part") and view.symbols[person.last : first] == [","] and first < len(view.symbols):
            tokens = view.line.tokens
            yield person.entity, Span(tokens[first].start, tokens[_end(view, first) - 1].end)


def _named_before(view: View, trigger: Trigger) -> tuple[int, Mention | None]:
    """Where what is told of the name right before a change begins, and that name: a participle behind a comma, or a
    relative clause that the change is the verb of."""
    first, symbols = trigger.first, view.symbols
    bare = trigger.tense == "participle" or (trigger.tense, trigger.voice) == ("past", "bare")
    if bare and symbols[first - 1 : first] == [","]:
        return first, _ending(view, first - 1)
    if view.line.parse is not None and first in view.line.parse.relatives:
        return first, _ending(view, first - (symbols[first - 1] == ","))  # "Roe, who left": the words hold the pronoun
    if trigger.form == "verb" and trigger.tense in PASSED:
        while first > 1 and trigger.first - first < CLAUSE and symbols[first - 1] in OPENING:
            first -= 1
        if symbols[first - 1] == "relative":
            return first - 1, _ending(view, first - 1 - (symbols[first - 2] == ","))
    return first, None


def _ending(view: View, at: int) -> Mention | None:
    return next((m for m in view.persons if m.last == at and m.form in ("full", "part")), None)


def _end(view: View, first: int) -> int:
    """Where a clause ends that begins with token `first`."""
    last = first + 1
    while last < len(view.line.tokens) and view.symbols[last] not in CLOSED:
        last += 1
    return last
