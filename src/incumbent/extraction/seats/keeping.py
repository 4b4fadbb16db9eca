"""The seats that somebody keeps through a change, so that it is about none of them."""

from __future__ import annotations

from dataclasses import replace

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.relatives import kept_by
from incumbent.extraction.seats.limits import counterparts
from incumbent.extraction.seats.seat import LEAST, Seat, opposite
from incumbent.extraction.states.states import goes_on


def is_kept(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only the title, in the line, of whoever makes the change or takes up something in it: the person does
    not leave or take that one. "Lee was dismissed and replaced by finance chief Roe" tells of no finance chief who
    leaves."""
    person = candidate.person.entity
    sure = [finding for finding in seat.findings if finding.chance >= LEAST]
    if any(finding.person.entity is person or finding.kind in ("start", "end") for finding in sure):
        return False
    told = set(counterparts(candidate, replace(seat, findings=sure)))
    told = {part for part in told if "?" not in part} or told
    assert candidate.trigger is not None
    nobody_goes = not candidate.trigger.frame.other  # "will take charge, minister Roe said"
    alone = {"patient:hold"} if nobody_goes else set()
    return bool(told) and told <= {"agent:hold", "agent:former", "start:hold", *alone}


def is_kept_on(candidate: Candidate, seat: Seat) -> bool:
    """The line says that the person keeps the seat, or that whoever they come for does, if only for some time:
    "succeeds Lee, who remains chairman until May" tells of no chair that Lee leaves, and of none that Roe takes."""
    person, view = candidate.person.entity, candidate.view
    here = [f for f in seat.findings if f.candidate.view is view]
    if any(f.person.entity is person and f.chance >= LEAST and goes_on(f.candidate) for f in seat.findings):
        return True
    keeping = [whom.entity for f in here if f.post is not None and (whom := kept_by(view, f.post)) is not None]
    return bool(keeping) and any(entity is person or entity in opposite(candidate) for entity in keeping)
