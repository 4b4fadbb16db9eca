"""The seats among which that of a change without a post is looked for, and those of one organisation among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from incumbent.extraction.bodies.surroundings import is_opponent
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.relative_objects import is_in_passing
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.seats.coaching import COACH
from incumbent.extraction.seats.limits import tells_of
from incumbent.extraction.seats.party_tags import is_tag
from incumbent.extraction.seats.seat import CHANGES, Seat
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import CLUB

MEMBER, SPORT, RULER = "member", "sport", "head-of-state"


@dataclass(slots=True, eq=False)
class Choice:
    """The `seats` that are left for the change of a `candidate`, of all that the article tells of, and the `kin`, which
    organisations have by their sort; fewer from one question to the next. `gone`: memberships that the article tells
    of; `elsewhere`: where the person goes on to or comes from; `dropped`: what is left out because it is told to be
    somebody's already; `titled`: all before that."""

    candidate: Candidate
    seats: list[Seat]
    kin: Sequence[Seat]
    trigger: Trigger
    view: View
    told: frozenset[str]  # whether the person starts or ends by the change
    gone: list[Seat] = field(default_factory=list)
    elsewhere: Entity | None = None
    dropped: list[Seat] = field(default_factory=list)
    titled: list[Seat] = field(default_factory=list)

    @classmethod
    def of(cls, candidate: Candidate, seats: Sequence[Seat], kin: Sequence[Seat]) -> Choice:
        """All of the seats; nothing left out yet."""
        trigger = candidate.trigger
        assert trigger is not None
        return cls(candidate, list(seats), kin, trigger, candidate.view, frozenset(candidate.verdicts & CHANGES))

    @property
    def in_passing(self) -> bool:
        """The change is only told in passing: what somebody is now may be what they took."""
        return is_in_passing(self.view, self.trigger)

    @property
    def of_power(self) -> bool:
        """The words of the change are those of whoever rules: "seized power"."""
        return self._leads("power")

    @property
    def takes_charge(self) -> bool:
        """The words of the change are those of whoever coaches: "takes charge of Orbex Rovers"."""
        return self._leads("charge")

    def _leads(self, word: str) -> bool:
        trigger = self.trigger
        return any(self.view.leads[at] == word for at in range(trigger.first, trigger.last))

    def leave_out(self, *tests: Callable[[Candidate, Seat], bool]) -> list[Seat]:
        """Leaves out the seats of which one of `tests` is true, and returns them."""
        candidate = self.candidate
        out = [seat for seat in self.seats if any(test(candidate, seat) for test in tests)]
        self.seats = [seat for seat in self.seats if seat not in out] if out else self.seats
        return out

    def held_in(self, body: Entity, seats: Sequence[Seat]) -> list[Seat]:
        """What somebody may have in an organisation that they join or leave: the seat of it that the article gives
        them, and for a coach that of its coach."""
        own = [seat for seat in seats if seat.organization is body and tells_of(self.candidate, seat)]
        if own and self.trigger.frame.kind == "end":
            return own
        coached = [seat for seat in self.moved(seats) if seat.post_class == COACH]  # no captain is one elsewhere
        return [] if own else [seat for seat in coached if seat.organization is body]

    def moved(self, seats: Sequence[Seat]) -> Iterator[Seat]:
        """The posts that the person has elsewhere, in the organisations that the line names: a coach who joins another
        club will coach it."""
        own = [seat for seat in seats if tells_of(self.candidate, seat)]
        told = {(seat.post_class, id(seat.organization)) for seat in seats}
        bodies = {id(m.entity): m.entity for m in self.named() if m.entity.type != "person"} if own else {}
        for body in bodies.values():
            for seat in own:
                if (seat.post_class, id(body)) not in told:
                    told.add((seat.post_class, id(body)))
                    yield Seat(seat.post_class, body, seat.post, seat.findings, elsewhere=True)

    def named(self) -> list[Mention]:
        """What the line names, without the country in a word for somebody who is from there ("l'Allemand"), and without
        the other side of a match."""
        view = self.view
        told = {at for m in view.persons if m.form == "description" for at in range(m.first, m.last)}
        return [m for m in view.others if m.first not in told and not (is_opponent(view, m) or is_tag(view, m))]


def seats_in(body: Entity, seats: Sequence[Seat], kin: Sequence[Seat], charge: bool = False) -> Iterator[Seat]:
    """The seats of one organisation, with those that it has by its sort; a team of which that is not known has a coach
    where the article tells of the coaches of others, or where somebody takes `charge` of it."""
    own = [seat for seat in seats if seat.organization is body]
    own += [seat for seat in kin if seat.organization is body and seat.post_class not in {s.post_class for s in own}]
    yield from own
    told = {seat.post_class for seat in own}
    for seat in seats:
        if GROUP.get(seat.post_class) == SPORT and seat.post_class not in told:
            told.add(seat.post_class)
            yield Seat(seat.post_class, body, seat.post, kin=True)
    coached = any(GROUP.get(post_class) == SPORT for post_class in told)
    if charge and not coached and (is_club(body) or body.sort == CLUB):
        yield Seat(COACH, body, None)
        return
    yield Seat(MEMBER, body, None)


def part_in(body: Entity, power: bool) -> Seat:
    """What somebody takes or leaves of whom no post is told: membership, or of a country where it is power its rule."""
    return Seat(RULER if power and body.type == "country" else MEMBER, body, None)


def beside(candidate: Candidate) -> set[int]:
    """The identities of the others who have a part in the change by the parse."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    return {
        id(other.entity)
        for other in view.persons
        if other.entity is not candidate.person.entity and role_of(view.line.parse, other, trigger)
    }
