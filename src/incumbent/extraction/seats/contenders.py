"""The empty seat that somebody may come to, told in a line that does not name it: "Orbex dismissed chief executive Roe.
Lee is the favourite", "Le nom de Lenoir circule"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.seats.seat import LEAST, Seat

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.seats.choice import Choice

VACANCY = "vacancy"  # what a frame needs whose words tell only of somebody who may come to an empty seat
NO_SEATS = ("member", "founder")  # classes that nobody is a candidate for
HEADS = frozenset(("chief-executive", "president", "chair"))  # classes of which the press takes one for another


def of_vacancy(choice: Choice) -> list[Seat] | None:
    """The seat that somebody leaves, or that others are said to may come to, the last one told before the line; where
    the words of the change need such a one, none without."""
    if not _only_may_come(choice.trigger):
        return None
    told = [(at, seat) for seat in choice.seats if (at := _told_at(choice.candidate, seat)) >= 0]
    if told:
        body = max(told, key=lambda row: row[0])[1].organization
        first = next(seat for _, seat in told if seat.organization is body)  # the one told most often
        return [] if any(_fills(f, first) for seat in choice.seats for f in seat.findings) else [first]
    return [] if choice.trigger.frame.needs == VACANCY else None


def is_contended(candidate: Candidate, seat: Seat) -> bool:
    """The words of the change are of somebody who may come, and the seat is one that the article tells to be empty."""
    return _only_may_come(candidate.trigger) and _told_at(candidate, seat) >= 0


def _only_may_come(trigger: Trigger | None) -> bool:
    if trigger is None or (trigger.frame.kind, trigger.frame.modality) != ("start", "rumoured"):
        return False
    return trigger.frame.needs == VACANCY


def _told_at(candidate: Candidate, seat: Seat) -> int:
    """The last line up to the candidate's that tells that somebody leaves the seat, or that another may come to it; -1
    where none does."""
    if seat.post_class in NO_SEATS:
        return -1
    here, person = candidate.view.line.index, candidate.person.entity
    told = (f for f in seat.findings if f.chance >= LEAST and f.person.line <= here and f.person.entity is not person)
    return max((f.person.line for f in told if _is_left(f) or _is_tipped(f)), default=-1)


def _fills(finding: Finding, seat: Seat) -> bool:
    """Somebody has come to the seat for good, or to another at the head of its organisation: who was spoken of before
    that does not come any more."""
    if (finding.kind, finding.modality) != ("start", "asserted") or finding.chance < LEAST or _is_for_a_time(finding):
        return False
    if any(_is_left(f) and f.person.entity is finding.person.entity for f in seat.findings):
        return False  # who leaves it had come to it
    same = finding.post_class == seat.post_class or {finding.post_class, seat.post_class} <= HEADS
    return finding.organization is seat.organization and same


def _is_for_a_time(finding: Finding) -> bool:
    return finding.post is not None and "acting" in finding.post.modifiers


def _is_left(finding: Finding) -> bool:
    return finding.kind == "end" and finding.modality != "denied"


def _is_tipped(finding: Finding) -> bool:
    return finding.kind == "start" and finding.modality == "rumoured" and finding.post is not None
