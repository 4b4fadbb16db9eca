"""The seat that a verb gives whose purpose the line tells: "The board picked Lee to succeed Roe as chairman"."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.seats.seat import LEAST, Seat

GIVEN = frozenset(("start",))


def succeeded_here(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the line takes from whomever the person is given a post to succeed, whatever else the article
    tells of the person: "Lee had joined Orbex in 2002 as finance chief". Empty where it tells of no purpose."""
    view, trigger, person = candidate.view, candidate.trigger, candidate.person
    gives = trigger is not None and trigger.form == "verb" and trigger.frame.person == "object"
    if trigger is None or not gives or trigger.frame.other or candidate.verdicts & {"start", "end"} != GIVEN:
        return []
    purpose = next((t for t in view.triggers if t.first >= trigger.last and t.frame.other == "end"), None)
    if purpose is None or "start" not in verdicts(view, person, purpose):
        return []
    left = [m for m in view.persons if m.entity is not person.entity and "end" in verdicts(view, m, purpose)]
    gone = {id(m.entity) for m in left}
    return [
        seat
        for seat in seats
        if any(
            f.kind == "end" and f.candidate.view is view and f.chance >= LEAST and id(f.person.entity) in gone
            for f in seat.findings
        )
    ]
