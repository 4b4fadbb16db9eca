"""Whom the article calls a coach without saying of what: what they join they coach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity

COACH = "coach"


def is_coach(candidate: Candidate) -> bool:
    """The line calls the person a coach by a title beside the name: "the coach Ann Lee joined Lorvan"."""
    view, person = candidate.view, candidate.person
    return any(post.post_class == COACH and attachment(view, person, post) in TITLED for post in view.posts)


def is_coached(body: Entity) -> bool:
    """A club, or a town that stands for one."""
    return is_club(body) or body.sort == CLUB


def joined_as_coach(candidate: Candidate, body: Entity, seats: Sequence[Seat]) -> list[Seat]:
    """The seat of the coach of `body`, of a club that somebody joins: where the line calls them a coach of nothing
    ("the coach Ann Lee joined Lorvan"), their own seat there, which that title was taken for; else the one for which
    the article says that somebody new has come and tells no name; empty where there is none."""
    there = [seat for seat in seats if seat.organization is body and seat.post_class == COACH]
    own = [seat for seat in there if _is_by_title(candidate, seat)]
    vacant = [s for s in there if not s.findings and s.post is not None and "incoming" in s.post.modifiers]
    if own or vacant:
        return own or vacant
    return [Seat(COACH, body, None)] if is_coached(body) and is_coach(candidate) and not there else []


def _is_by_title(candidate: Candidate, seat: Seat) -> bool:
    """The article has the person in the seat only by a title in the line that says of nothing whose it is."""
    return bool(seat.findings) and all(
        f.kind == "hold"
        and f.person.entity is candidate.person.entity
        and f.candidate.view is candidate.view
        and f.candidate.tie in TITLED
        and all(m.form == "adjective" for m, _ in held_by(f.candidate.view, f.candidate))
        for f in seat.findings
    )
