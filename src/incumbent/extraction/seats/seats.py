"""Which seat a change is about whose sentence names no post: "Lee was dismissed" three paragraphs below "chief
executive Ann Lee".

The seats of an article are the posts of organisations that it tells of anywhere. For a change without a post each of
them is weighed, beside plain membership in an organisation of the line; features say where the seat was told
and of whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from incumbent.extraction.bodies.moves import (
    gone_to,
    is_journey,
    left_behind,
    named_within,
    object_of,
    onward_to,
    whence_from,
)
from incumbent.extraction.bodies.sites import acting, site_of, whose_is
from incumbent.extraction.bodies.surroundings import is_opponent
from incumbent.extraction.bodies.whereof import taken_up_at
from incumbent.extraction.candidates.apart import BESIDE
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.onward import goes_to_something, leaving
from incumbent.extraction.candidates.told_moves import left_behind_by
from incumbent.extraction.grammar.exits import exit_from
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.relative_objects import is_in_passing
from incumbent.extraction.grammar.whence import tells_whence
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.organizations.clubs import COMPETITION, club_of, is_club
from incumbent.extraction.organizations.scenes import house
from incumbent.extraction.seats.asides import of_aside, of_own_title
from incumbent.extraction.seats.coaching import COACH, joined_as_coach
from incumbent.extraction.seats.keeping import is_kept, is_kept_on
from incumbent.extraction.seats.limits import (
    handed,
    handed_here,
    has,
    is_addressees,
    is_gone_to,
    is_had_now,
    is_of_many,
    is_other_step,
    is_over,
    is_taken,
    is_told_besides,
    left_again,
    left_before,
    sought,
    tells_of,
)
from incumbent.extraction.seats.occupied import is_occupied
from incumbent.extraction.seats.own_titles import (
    is_former_title,
    is_had_before,
    is_had_earlier,
    is_had_once,
    is_hirers,
    is_left_behind,
    is_of_before,
    is_of_its_title,
    is_of_tipped,
    is_other_title,
    is_outgoing,
    is_own_title,
    leaves_something_else,
    left_by_title,
)
from incumbent.extraction.seats.party_tags import is_tag
from incumbent.extraction.seats.reactions import is_bystanders
from incumbent.extraction.seats.seat import LEAST, Seat, opposite
from incumbent.extraction.seats.vacancies import vacated
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import CLUB

RUNNING = 12  # tokens behind a verb in which it is told that somebody is named a candidate
HELPING = 3  # tokens before a verb in which its auxiliaries stand
POWER = ("head-of-state", "head-of-government")


def options(candidate: Candidate, seats: Sequence[Seat], kin: Sequence[Seat] = ()) -> list[Seat]:
    """The seats of the article, and membership in each organisation that the line names; what the words of the change
    themselves name ("joined Orbex") is the only choice where the frame asks for an organisation."""
    trigger = candidate.trigger
    assert trigger is not None
    if tells_whence(candidate.view, trigger):
        left = left_behind(candidate.view, trigger)
        return [*_there(candidate, left, seats), Seat("member", left, None)] if left is not None else []
    if trigger.frame.mutual or exit_from(candidate.view, trigger) is not None:
        left = left_behind_by(candidate)
        held = [seat for seat in seats if seat.organization is not left or has(candidate, seat)]
        own = _there(candidate, left, held) if left is not None else []
        return [*own, *(() if own else _own(left, (), kin)), Seat("member", left, None)] if left is not None else []
    if leaving(candidate) is not None and not goes_to_something(candidate):
        return []  # "left Orbex to join her family"
    if gone_to(candidate.view, trigger) is not None:
        return [seat for seat in seats if seat.post_class != "member" and has(candidate, seat)]
    away = [gone_to(candidate.view, other) for other in candidate.view.triggers]
    seats = [seat for seat in seats if seat.organization is None or seat.organization not in away]
    kin = [seat for seat in kin if seat.organization not in away]
    elsewhere = onward_to(candidate.view, trigger) or whence_from(candidate.view, trigger)
    gone = [seat for seat in seats if seat.post_class == "member"]
    seats = [s for s in seats if s.organization is not elsewhere] if elsewhere else list(seats)
    seats = [seat for seat in seats if seat.post_class != "member"]
    them = candidate.view.leads[trigger.last : trigger.last + 1] == ["them"]
    if trigger.frame.takes and trigger.form == "verb" and them:
        return []  # "she left it in March": what she left is told elsewhere
    if leaves_something_else(candidate):
        return []
    again = of_aside(candidate, seats) or left_again(candidate, seats) or handed_here(candidate, seats)
    if again := again or left_by_title(candidate, seats):
        return again
    once = [seat for seat in seats if is_had_once(candidate, seat)]
    titled, seats = seats, [seat for seat in seats if seat not in once and not is_of_its_title(candidate, seat)]
    if trigger.frame.needs == "organization" and trigger.form == "verb":
        named = object_of(candidate.view, trigger)
        joined = [named] if named and named is not elsewhere else _joined(candidate, [*gone, *seats])
        if joined:
            seats = _there(candidate, joined[0], titled) or joined_as_coach(candidate, joined[0], seats)
            if trigger.frame.modality:
                return seats  # "is tipped for Orbex", which may be a stage, tells of no plain membership
            return [*seats, *_own(joined[0], (), (), not seats and _takes_charge(candidate))]
        if trigger.frame.modality:
            return []
        if elsewhere and trigger.frame.kind == "start":
            home = [seat.organization for seat in seats if seat.organization is not None]
            return [Seat("member", body, None) for body in home[:1]]
        if trigger.frame.kind == "start":
            seats = [seat for seat in seats if not is_outgoing(candidate, seat)]
    if trigger.frame.needs == "post" or _leads_elsewhere(candidate) or _names_candidate(candidate):
        return []
    seats = [seat for seat in seats if not is_journey(candidate.view, trigger, seat.post_class)]
    seats = [s for s in seats if not (is_former_title(candidate, s) or is_had_earlier(candidate, s))]
    if own := of_own_title(candidate, seats) or vacated(candidate, seats):
        return own
    seats = [seat for seat in seats if not is_of_many(candidate, seat)]
    if any(candidate.view.leads[at] == "power" for at in range(trigger.first, trigger.last)):
        seats = [seat for seat in seats if seat.post_class in POWER] or seats
    if trigger.frame.needs in ("holder", "again"):
        own = [seat for seat in seats if any(f.person.entity is candidate.person.entity for f in seat.findings)]
        if own or trigger.frame.needs == "holder":
            return own
    if had := _had_taken(candidate, seats):
        return had
    passing = is_in_passing(candidate.view, trigger)  # then what somebody is now may be what they took
    seats = seats if passing else [seat for seat in seats if not is_kept(candidate, seat)]
    now = [seat for seat in seats if is_had_now(candidate, seat)]
    seats = [seat for seat in seats if seat not in now]
    seats = [seat for seat in seats if not (is_gone_to(candidate, seat) or is_other_step(candidate, seat))]
    seats = [s for s in seats if not (is_told_besides(candidate, s) or is_taken(candidate, s))]
    seats = [s for s in seats if not (is_left_behind(candidate, s) or is_other_title(candidate, s))]
    seats = [seat for seat in seats if not is_addressees(candidate, seat)]
    apart = (is_kept_on, is_had_before, is_of_before, is_bystanders, is_of_tipped, is_occupied)
    others = [seat for seat in seats if any(tells(candidate, seat) for tells in apart)]
    seats = [seat for seat in seats if seat not in others]
    taken = seats if passing else [seat for seat in seats if not is_own_title(candidate, seat)]
    seats = taken or [seat for seat in seats if not is_hirers(candidate, seat)]
    if trigger.frame.manner == "died":
        kept = [seat for seat in seats if not is_over(candidate, seat)]
        if len(kept) < len(seats):
            return [seat for seat in kept if has(candidate, seat)]
        seats = [seat for seat in kept if tells_of(candidate, seat)]
    if "end" in candidate.verdicts and "start" not in candidate.verdicts:
        seats = [seat for seat in seats if has(candidate, seat)] or seats
    if trigger.frame.takes and (left := object_of(candidate.view, trigger)):
        own = [seat for seat in seats if seat.organization is left]
        return [*own, *(() if own else _there(candidate, left, seats)), Seat("member", left, None)]
    if candidate.verdicts & {"start", "end"} == {"end"} and (left := named_within(candidate.view, trigger)):
        own = [seat for seat in seats if seat.organization is left and tells_of(candidate, seat)]
        return [*own, Seat("member", left, None)]
    site = site_of(candidate.view, trigger) or taken_up_at(candidate.view, trigger.first + 1, candidate.person.entity)
    if (site := site or house(candidate.view, trigger.first)) is not None:
        return list(_own(site, seats, kin, _takes_charge(candidate)))
    told = candidate.verdicts & {"start", "end"}
    if told == {"end"} and (whose := whose_is(candidate.view, candidate.person)) is not None:
        return list(_own(whose, seats, kin))
    if passed := handed(candidate, seats) or handed(candidate, gone):
        return passed
    if left_before(candidate, gone):
        return []
    if told == {"end"} and (vacant := sought(candidate, seats)):
        return vacant
    trained = [seat.organization for seat in (*kin, *seats) if GROUP.get(seat.post_class) == "sport" or seat.kin]
    clubs = [m for m in _named(candidate.view) if m.entity.sort == CLUB or _may_be_trained(m.entity, trained)]
    if (club := club_of(candidate.view, candidate.person, trigger, clubs)) is not None:
        return list(_own(club.entity, seats, kin))
    if (body := acting(candidate)) is not None and not any(tells_of(candidate, seat) for seat in seats):
        return list(_own(body, seats, kin))
    bodies = {
        id(m.entity): m.entity
        for m in _named(candidate.view)
        if (m.entity.type != "place" and m.entity.sort != COMPETITION) or is_club(m.entity)
        if not any(seat.organization is m.entity for seat in (*others, *now, *once))
    }
    moved = list(_moved(candidate, seats))
    known = {(seat.post_class, id(seat.organization)) for seat in seats}
    near = [s for s in kin if id(s.organization) in bodies and (s.post_class, id(s.organization)) not in known]
    power = any(candidate.view.leads[at] == "power" for at in range(trigger.first, trigger.last))
    there = [body for body in bodies.values() if body is not elsewhere and (power or body.type != "country")]
    there = there if candidate.person.head is None and trigger.frame.modality != "rumoured" else []  # their title's
    return [*seats, *moved, *near, *(_part(body, power) for body in there)]


def _leads_elsewhere(candidate: Candidate) -> bool:
    """The change is told with a post right behind it that is one of something without a name: "to become head of a
    small bank"; or within its own words with one of many: "retrouve un banc"."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    within = (post for post in view.posts if trigger.first <= post.first and post.last <= trigger.last)
    if any({"indefinite", "seat"} <= post.modifiers for post in within):
        return True
    return any("unnamed" in post.modifiers and 0 <= post.first - trigger.last <= HELPING for post in view.posts)


def _names_candidate(candidate: Candidate) -> bool:
    """The change makes somebody run for a post: "picked Lee as its candidate for mayor", "investie candidate"."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    if trigger.frame.kind != "start" or trigger.frame.person != "object" or trigger.form != "verb":
        return False
    for at in range(trigger.last, min(len(view.symbols), trigger.last + RUNNING)):
        if view.symbols[at] in ("START", "END", ";", "conjunction", "relative"):
            return False
        if view.leads[at] == "candidacy":
            return at - trigger.last <= 1 or "as" in view.symbols[max(trigger.last, at - HELPING) : at]
    return False


def _had_taken(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that are the title, in the line, of whoever came to one by a change that was over before: "the dean,
    Lee, had succeeded Roe in May"; empty where the change is told otherwise."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    helping = range(max(0, trigger.first - HELPING), trigger.first)
    had = any(view.symbols[at] == "auxiliary" and view.times[at] == "past" for at in helping)
    if not had or trigger.form != "verb" or trigger.frame.other != "end":
        return []
    comer = candidate.person.entity if "start" in candidate.verdicts else next(iter(opposite(candidate)), None)
    return [
        seat
        for seat in seats
        if any(
            f.person.entity is comer and f.candidate.view is view and f.candidate.tie in BESIDE and f.kind == "hold"
            for f in seat.findings
        )
    ]


def _part(body: Entity, power: bool) -> Seat:
    """What somebody takes or leaves of whom no post is told: membership, or of a country where it is power its rule."""
    return Seat("head-of-state" if power and body.type == "country" else "member", body, None)


def _may_be_trained(body: Entity, trained: Sequence[Entity | None]) -> bool:
    """One of those that have a coach, or an organisation of no known sort beside them."""
    unknown = bool(trained) and body.type == "organization" and not body.sort
    return unknown or any(body is other for other in trained)


def _there(candidate: Candidate, body: Entity, seats: Sequence[Seat]) -> list[Seat]:
    """What somebody may have in an organisation that they join or leave: the seat of it that the article gives them,
    and for a coach that of its coach."""
    trigger = candidate.trigger
    assert trigger is not None
    own = [seat for seat in seats if seat.organization is body and tells_of(candidate, seat)]
    if own and trigger.frame.kind == "end":
        return own
    coached = [seat for seat in _moved(candidate, seats) if seat.post_class == COACH]  # no captain is one elsewhere
    return [] if own else [seat for seat in coached if seat.organization is body]


def _takes_charge(candidate: Candidate) -> bool:
    """The words of the change are those of whoever coaches: "takes charge of Orbex Rovers"."""
    trigger = candidate.trigger
    return trigger is not None and any(
        candidate.view.leads[at] == "charge" for at in range(trigger.first, trigger.last)
    )


def _own(body: Entity, seats: Sequence[Seat], kin: Sequence[Seat], charge: bool = False) -> Iterator[Seat]:
    """The seats of one organisation, with those that it has by its sort; a team of which that is not known has a coach
    where the article tells of the coaches of others, or where somebody takes `charge` of it."""
    own = [seat for seat in seats if seat.organization is body]
    own += [seat for seat in kin if seat.organization is body and seat.post_class not in {s.post_class for s in own}]
    yield from own
    told = {seat.post_class for seat in own}
    for seat in seats:
        if GROUP.get(seat.post_class) == "sport" and seat.post_class not in told:
            told.add(seat.post_class)
            yield Seat(seat.post_class, body, seat.post, kin=True)
    coached = any(GROUP.get(post_class) == "sport" for post_class in told)
    if charge and not coached and (is_club(body) or body.sort == CLUB):
        yield Seat("coach", body, None)
        return
    yield Seat("member", body, None)


def joins_somebody(candidate: Candidate) -> bool:
    """The change takes the person to an organisation, and tells of another person as the one whom they join."""
    trigger = candidate.trigger
    assert trigger is not None
    return trigger.frame.needs == "organization" and trigger.form == "verb" and bool(_beside(candidate))


def _beside(candidate: Candidate) -> set[int]:
    """The identities of the others who have a part in the change by the parse."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    return {
        id(other.entity)
        for other in view.persons
        if other.entity is not candidate.person.entity and role_of(view.line.parse, other, trigger)
    }


def _joined(candidate: Candidate, seats: Sequence[Seat]) -> list[Entity]:
    """Where somebody goes whom the person joins: "Lee will be joined by Roe" takes Roe to where Lee starts."""
    beside = _beside(candidate)
    return [
        seat.organization
        for seat in seats
        for finding in seat.findings
        if finding.kind == "start" and finding.chance >= LEAST and id(finding.person.entity) in beside
        if seat.organization is not None
    ]


def _named(view: View) -> list[Mention]:
    """What a line names, without the country in a word for somebody who is from there ("l'Allemand"), and without the
    other side of a match."""
    told = {at for m in view.persons if m.form == "description" for at in range(m.first, m.last)}
    return [m for m in view.others if m.first not in told and not (is_opponent(view, m) or is_tag(view, m))]


def _moved(candidate: Candidate, seats: Sequence[Seat]) -> Iterator[Seat]:
    """The posts that the person has elsewhere, in the organisations that the line names: a coach who joins another club
    will coach it."""
    own = [seat for seat in seats if any(f.person.entity is candidate.person.entity for f in seat.findings)]
    told = {(seat.post_class, id(seat.organization)) for seat in seats}
    bodies = {id(m.entity): m.entity for m in _named(candidate.view) if m.entity.type != "person"}
    for body in bodies.values():
        for seat in own:
            if (seat.post_class, id(body)) not in told:
                told.add((seat.post_class, id(body)))
                yield Seat(seat.post_class, body, seat.post, seat.findings, elsewhere=True)
