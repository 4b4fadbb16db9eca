"""Seats that are those of others than the two of a change."""

from __future__ import annotations

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.stand_ins import is_only_for_another
from incumbent.extraction.seats.contenders import is_contended
from incumbent.extraction.seats.seat import LEAST, Seat, opposite
from incumbent.extraction.text.post_groups import GROUP

JUST = 2  # lines back to a change that leaves a seat open


def is_only_anothers(candidate: Candidate, seat: Seat) -> bool:
    """The article tells of others who have or had the seat, and of nobody who takes or leaves it: whoever dies does not
    leave it."""
    told = [f for f in seat.findings if f.chance >= LEAST]
    mine = any(f.person.entity is candidate.person.entity for f in seat.findings)
    return bool(told) and not mine and not any(f.kind in ("start", "end") for f in told)


def is_strangers(candidate: Candidate, seat: Seat) -> bool:
    """The line names nothing of the seat, and the article gives it neither to the person nor to whoever has the other
    part in the change, but to others who stay; or it is that of a coach, and whoever comes on in somebody's place
    plays, but takes no charge. Who is dismissed may have had it, unless others have it or leave it and nobody
    comes."""
    trigger, view = candidate.trigger, candidate.view
    if trigger is None or seat.post is None:
        return False
    if is_contended(candidate, seat):
        return False
    if trigger.frame.manner == "dismissed" and not _is_only_left(candidate, seat):
        return False
    parties = {id(candidate.person.entity), *(id(entity) for entity in opposite(candidate))}
    if any(f.chance >= LEAST and id(f.person.entity) in parties for f in seat.findings):
        return False
    if any(mention.entity is seat.organization for mention in view.others):
        return False
    if any(view.leads[at] == "charge" for at in range(trigger.first, trigger.last)):
        return False
    named = (post for post in view.posts if post.post_class == seat.post_class)
    if any(not is_only_for_another(view, candidate.person, post) for post in named) or _has_just_left(candidate, seat):
        return False
    return GROUP.get(seat.post_class) == "sport" or is_only_anothers(candidate, seat)


def _is_only_left(candidate: Candidate, seat: Seat) -> bool:
    """The article tells of others who have the seat or leave it, of nobody who comes to it, and not of the person."""
    told = [f for f in seat.findings if f.chance >= LEAST]
    mine = any(f.person.entity is candidate.person.entity for f in seat.findings)
    return bool(told) and not mine and all(f.kind in ("hold", "end") for f in told)


def _has_just_left(candidate: Candidate, seat: Seat) -> bool:
    """The lines right before tell of somebody who left the seat of the club that this line is about, and this one of
    nobody whom the person comes for: "Lorvans sacked Lee. The club appointed Roe"."""
    view = candidate.view
    if view.club not in (None, seat.organization) or opposite(candidate):
        return False
    return any(
        f.kind == "end" and f.chance >= LEAST and 0 < view.line.index - f.person.line <= JUST for f in seat.findings
    )
