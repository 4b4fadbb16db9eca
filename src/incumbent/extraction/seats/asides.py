"""Changes told in an aside behind a titled name: "President Ann Lee, elected in 2016, received the minister"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.own_asides import aside_of
from incumbent.extraction.grammar.attachments import TITLED

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.seats.seat import Seat

OPENS = frozenset({",", "("})
CLOSES = {",": ",", "(": ")"}
HELPING = frozenset({"relative", "auxiliary", "copula", ""})  # "who was elected in 2016"
PLAIN = frozenset({"", *"of in at to w num since by possessive START".split()})  # what says when, how or by whom
LONGEST = 10  # tokens of an aside behind its verb


def of_own_title(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats of the title of a person behind whose name an aside tells the change, and names no post and nothing
    that has posts; empty where there is no such aside. It is that post which they took or left."""
    trigger, view, person = candidate.trigger, candidate.view, candidate.person
    if trigger is None or trigger.form != "verb" or not _is_aside(candidate):
        return []
    return _of_title(view, person.entity, seats)


def of_aside(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The same of anybody in an aside that a row of names closes: "the dean, Lee, elected in May to replace Roe, and
    the treasurer, Vey" has Roe leave the deanship."""
    trigger = candidate.trigger
    aside = aside_of(candidate.view, trigger.first) if trigger is not None else None
    return _of_title(candidate.view, aside.holder.entity, seats) if aside is not None else []


def _of_title(view: View, person: Entity, seats: Sequence[Seat]) -> list[Seat]:
    return [
        seat
        for seat in seats
        if any(
            f.person.entity is person
            and f.candidate.view is view
            and f.candidate.tie in TITLED
            and f.post is not None
            and "former" not in f.post.modifiers
            for f in seat.findings
        )
    ]


def _is_aside(candidate: Candidate) -> bool:
    trigger, view, last = candidate.trigger, candidate.view, candidate.person.last
    assert trigger is not None
    mark = view.symbols[last] if last < len(view.symbols) else ""
    if mark not in OPENS or not last < trigger.first or not HELPING.issuperset(view.symbols[last + 1 : trigger.first]):
        return False
    end = trigger.last
    while end < len(view.symbols) and end - trigger.last < LONGEST and view.symbols[end] in PLAIN:
        end += 1
    closed = end < len(view.symbols) and view.symbols[end] == CLOSES[mark]
    if trigger.voice == "active" and "relative" not in view.symbols[last + 1 : trigger.first]:
        return closed and trigger.frame.person == "object"  # "Lee, elected in 2016, spoke" does not elect
    return closed or end == len(view.symbols)
