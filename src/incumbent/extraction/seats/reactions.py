"""The titles of those who only say or do something about a change: "spokesman Roe criticised the dismissal of Lee"."""

from __future__ import annotations

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.attachments import TITLED
from incumbent.extraction.seats.seat import LEAST, Seat
from incumbent.extraction.states.states import EVENTS

PLAIN = frozenset(("of", "", "w", "CTY"))  # between the noun of a change and whom it is of


def is_bystanders(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only the title in the line of somebody before the noun of the change who has no part in it, and
    keeps it: "the union leader, Roe, welcomed the appointment of Lee" makes nobody union leader; not "until the arrival
    of Lee", nor "the chairman, Roe, dismissed on Friday, welcomed the appointment of Lee"."""
    trigger, view = candidate.trigger, candidate.view
    if trigger is None or trigger.form != "noun" or "until" in view.symbols[: trigger.first]:
        return False
    if any(t.frame.kind in EVENTS for t in view.triggers if t.last <= trigger.first):
        return False  # "Roe is to step down, and the board announced the appointment of Lee"
    between = view.symbols[trigger.last : candidate.person.first]
    of = between[:1] == ["of"] or view.leads[trigger.last - 1] == "of_whom"  # the words of the change may end in "of"
    if not of or not PLAIN.issuperset(between):
        return False
    sure = [f for f in seat.findings if f.chance >= LEAST]
    return bool(sure) and all(
        f.kind == "hold"
        and f.candidate.view is view
        and f.candidate.tie in TITLED
        and f.person.entity is not candidate.person.entity
        and f.person.last <= trigger.first
        for f in sure
    )
