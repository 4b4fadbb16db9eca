"""Which seat a change is about whose sentence names no post: "Lee was dismissed" three paragraphs below "chief
executive Ann Lee".

The seats of an article are the posts of organisations that it tells of anywhere. For a change without a post each of
them is weighed, beside plain membership in an organisation of the line; features say where the seat was told
and of whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from incumbent.extraction.bodies import object_of, onward_to, whence_from
from incumbent.extraction.candidates import Candidate
from incumbent.extraction.clubs import club_of, is_club
from incumbent.extraction.entities import Entity
from incumbent.extraction.participles import told_of
from incumbent.extraction.paths import View
from incumbent.extraction.posts import PostMention
from incumbent.extraction.relations import role_of
from incumbent.extraction.roles import verdicts
from incumbent.extraction.sites import acting, site_of
from incumbent.extraction.standing import SORTS, Standing
from incumbent.extraction.suiting import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.tenure import Finding


COMING = ("infinitive", "future", "conditional")
LEAST = 0.4  # chance from which on a finding tells what is a seat, and whose: "the board" is a post of the article


@dataclass(eq=False, slots=True)
class Seat:
    """A post of an organisation, with all that the article tells of it; `post` is None for plain membership."""

    post_class: str
    organization: Entity | None
    post: PostMention | None
    findings: list[Finding] = field(default_factory=list)
    elsewhere: bool = False  # the article gives the person such a post in another organisation only
    kin: bool = False  # the article tells of such posts, and of nobody who has this one

    def post_of(self, person: Entity) -> PostMention | None:
        """The post in the words that the article has for that person, else for whoever is likeliest to hold it: the one
        who is dismissed was no interim chief because the successor is."""
        own = [finding for finding in self.findings if finding.person.entity is person and finding.post]
        return max(own, key=lambda finding: finding.chance).post if own else self.post


def seats_of(found: Sequence[Finding]) -> list[Seat]:
    """The seats that `found` tell of, the one told most often first."""
    seats: dict[tuple[str, int], Seat] = {}
    for finding in found:
        named_by_seat = finding.post is not None and "seat" in finding.post.modifiers
        if named_by_seat and finding.post_class == "board-member" and finding.chance < LEAST:
            continue  # a board that acts is no seat that somebody takes or leaves
        key = (finding.post_class, id(finding.organization))
        seat = seats.setdefault(key, Seat(finding.post_class, finding.organization, finding.post))
        seat.findings.append(finding)
        if seat.post is None or (
            finding.post and finding.chance > max((f.chance for f in seat.findings[:-1]), default=0.0)
        ):
            seat.post = finding.post
    return sorted(
        seats.values(), key=lambda seat: (-sum(f.chance for f in seat.findings), seat.findings[0].person.line)
    )


def kin_of(views: Sequence[View], standing: Standing, seats: Sequence[Seat]) -> list[Seat]:
    """The posts that the organisations of an article have by their sort, where it speaks of such posts: a club of which
    an article on coaches tells has one, though nobody is named who is."""
    posts: dict[str, PostMention] = {}
    for view in views:
        for post in view.posts:
            sort = SORTS.get(post.post_class)
            if sort is None or post.holding or not standing.tells_of(post.post_class):
                continue
            if sort not in posts or (posts[sort].plural and not post.plural):
                posts[sort] = post
    told = {(seat.post_class, id(seat.organization)) for seat in seats}
    bodies = {id(m.entity): m.entity for view in views for m in view.others}
    pairs = ((posts.get(standing.sort(body)), body) for body in bodies.values())
    return [
        Seat(post.post_class, body, post, kin=True)
        for post, body in pairs
        if post is not None and (post.post_class, id(body)) not in told
    ]


def options(candidate: Candidate, seats: Sequence[Seat], kin: Sequence[Seat] = ()) -> list[Seat]:
    """The seats of the article, and membership in each organisation that the line names; what the words of the change
    themselves name ("joined Orbex") is the only choice where the frame asks for an organisation."""
    trigger = candidate.trigger
    assert trigger is not None
    elsewhere = onward_to(candidate.view, trigger) or whence_from(candidate.view, trigger)
    seats = [seat for seat in seats if seat.organization is not elsewhere] if elsewhere else list(seats)
    if trigger.frame.needs == "organization" and trigger.form == "verb":
        named = object_of(candidate.view, trigger)
        joined = [named] if named and named is not elsewhere else _joined(candidate, seats)
        if joined:
            return [*_there(candidate, joined[0], seats), Seat("member", joined[0], None)]
        if elsewhere and trigger.frame.kind == "start":
            home = [seat.organization for seat in seats if seat.organization is not None]
            return [Seat("member", body, None) for body in home[:1]]
    if trigger.frame.needs == "post":
        return []
    seats = [seat for seat in seats if not _of_many(candidate, seat)]
    if trigger.frame.needs == "holder":
        return [seat for seat in seats if any(f.person.entity is candidate.person.entity for f in seat.findings)]
    seats = [s for s in seats if not (_kept(candidate, s) or _gone_to(candidate, s) or _other_step(candidate, s))]
    if trigger.frame.manner == "died":
        seats = [seat for seat in seats if not _once(candidate, seat)]
    if "end" in candidate.verdicts and "start" not in candidate.verdicts:
        seats = [seat for seat in seats if _has(candidate, seat)] or seats
    if trigger.frame.takes and (left := object_of(candidate.view, trigger)):
        own = [seat for seat in seats if seat.organization is left]
        return [*own, *(() if own else _there(candidate, left, seats)), Seat("member", left, None)]
    if (site := site_of(candidate.view, trigger)) is not None:
        return list(_own(site, seats, kin))
    if handed := _handed(candidate, seats):
        return handed
    trained = [seat.organization for seat in (*kin, *seats) if GROUP.get(seat.post_class) == "sport" or seat.kin]
    clubs = [m for m in candidate.view.others if is_club(m.entity) or any(m.entity is body for body in trained)]
    if (club := club_of(candidate.view, candidate.person, trigger, clubs)) is not None:
        return list(_own(club.entity, seats, kin))
    if (body := acting(candidate)) is not None and not any(_tells_of(candidate, seat) for seat in seats):
        return list(_own(body, seats, kin))
    bodies = {id(m.entity): m.entity for m in candidate.view.others if m.entity.type != "place" or is_club(m.entity)}
    moved = list(_moved(candidate, seats))
    near = [seat for seat in kin if id(seat.organization) in bodies]
    return [*seats, *moved, *near, *(Seat("member", body, None) for body in bodies.values() if body is not elsewhere)]


def _there(candidate: Candidate, body: Entity, seats: Sequence[Seat]) -> list[Seat]:
    """What somebody may have in an organisation that they join or leave: the seat of it that the article gives them,
    and for a coach that of its coach."""
    trigger = candidate.trigger
    assert trigger is not None
    own = [seat for seat in seats if seat.organization is body and _tells_of(candidate, seat)]
    if own and trigger.frame.kind == "end":
        return own
    coached = [seat for seat in _moved(candidate, seats) if GROUP.get(seat.post_class) == "sport"]
    return [] if own else [seat for seat in coached if seat.organization is body]


def _tells_of(candidate: Candidate, seat: Seat) -> bool:
    return any(f.person.entity is candidate.person.entity for f in seat.findings)


def _own(body: Entity, seats: Sequence[Seat], kin: Sequence[Seat]) -> Iterator[Seat]:
    """The seats of one organisation, with those that it has by its sort; a team of which that is not known has a coach
    where the article tells of the coaches of others."""
    own = [seat for seat in (*seats, *kin) if seat.organization is body]
    yield from own
    told = {seat.post_class for seat in own}
    for seat in seats:
        if GROUP.get(seat.post_class) == "sport" and seat.post_class not in told:
            told.add(seat.post_class)
            yield Seat(seat.post_class, body, seat.post, kin=True)
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


def _moved(candidate: Candidate, seats: Sequence[Seat]) -> Iterator[Seat]:
    """The posts that the person has elsewhere, in the organisations that the line names: a coach who joins another club
    will coach it."""
    own = [seat for seat in seats if any(f.person.entity is candidate.person.entity for f in seat.findings)]
    told = {(seat.post_class, id(seat.organization)) for seat in seats}
    bodies = {id(m.entity): m.entity for m in candidate.view.others if m.entity.type != "person"}
    for body in bodies.values():
        for seat in own:
            if (seat.post_class, id(body)) not in told:
                told.add((seat.post_class, id(body)))
                yield Seat(seat.post_class, body, seat.post, seat.findings, elsewhere=True)


def _of_many(candidate: Candidate, seat: Seat) -> bool:
    """The article tells of the seat only as what several have, and not of the person: "even board members were taken by
    surprise" tells of no seat that somebody leaves."""
    person = candidate.person.entity
    return all(
        f.post is not None and f.post.plural and (f.person.entity is not person or f.chance < LEAST)
        for f in seat.findings
    )


def _has(candidate: Candidate, seat: Seat) -> bool:
    """The article says elsewhere that the person has the seat, had it or leaves it: what is left without a name is
    that one."""
    person = candidate.person.entity
    own = [f for f in seat.findings if f.person.entity is person and f.chance >= LEAST]
    return any(f.kind != "start" or _earlier(f, candidate) for f in own)


def _earlier(start: Finding, candidate: Candidate) -> bool:
    """The line tells before the change that the person came to the seat: "Lee, who became chairman, resigned"."""
    trigger, change = start.trigger, candidate.trigger
    if trigger is None or change is None or start.candidate.view is not candidate.view:
        return False
    return trigger.last <= change.first and trigger.tense not in COMING


def _once(candidate: Candidate, seat: Seat) -> bool:
    """The article says that the person had the seat, and nothing else of them there: whoever dies then leaves none."""
    told = {f.kind for f in seat.findings if f.person.entity is candidate.person.entity and f.chance >= LEAST}
    return told == {"former"}


def _handed(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the article has another person leave or take who leaves in the change what this one takes, or
    takes what this one leaves: "he will be replaced by finance chief Roe" tells of no new finance chief."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    told = candidate.verdicts & {trigger.frame.kind, trigger.frame.other}
    opposite = {trigger.frame.kind, trigger.frame.other} - told
    if len(told) != 1 or len(opposite) != 1 or not opposite <= {"start", "end"}:
        return []
    others = {
        id(person.entity)
        for person in view.persons
        if person.entity is not candidate.person.entity and verdicts(view, person, trigger) == opposite
    }
    return [
        seat
        for seat in seats
        if any(
            id(f.person.entity) in others and f.chance >= LEAST and f.kind in ("start", "end") for f in seat.findings
        )
    ]


def _kept(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only the title, in the line, of whoever makes the change or takes up something in it: the person does
    not leave or take that one. "Lee was dismissed and replaced by finance chief Roe" tells of no finance chief who
    leaves."""
    person = candidate.person.entity
    sure = [finding for finding in seat.findings if finding.chance >= LEAST]
    if any(finding.person.entity is person or finding.kind in ("start", "end") for finding in sure):
        return False
    told = set(counterparts(candidate, seat))
    return bool(told) and told <= {"agent:hold", "start:hold"}


def _gone_to(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only what somebody else takes up by a participle of their own in the line: "Lee succeeds Roe, named
    minister" tells of no ministry that Lee takes."""
    view = candidate.view
    return all(
        f.kind == "start"
        and f.trigger is not None
        and f.trigger is not candidate.trigger
        and f.person.entity is not candidate.person.entity
        and f.candidate.view is view
        and (whom := told_of(view, f.trigger)) is not None
        and whom.entity is f.person.entity
        for f in seat.findings
    )


def _other_step(candidate: Candidate, seat: Seat) -> bool:
    """The line tells behind the change that the person takes the seat, and the change is that they leave one, or the
    other way round: "left Tarnex to become chairman of Orbex" leaves no chair."""
    assert candidate.trigger is not None
    told = candidate.verdicts & {"start", "end"}
    return len(told) == 1 and any(
        f.person.entity is candidate.person.entity
        and f.candidate.view is candidate.view
        and f.kind in ("start", "end")
        and f.kind not in told
        and f.trigger is not None
        and f.trigger.first >= candidate.trigger.last
        and f.chance >= LEAST
        for f in seat.findings
    )


def counterparts(candidate: Candidate, seat: Seat) -> Iterator[str]:
    """What the change tells of others whom its line gives the seat, with what the line tells of them: the title of a
    successor is no seat that somebody leaves, that of a predecessor is one that somebody takes."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    for finding in seat.findings:
        if finding.person.line == view.line.index and finding.person.entity is not candidate.person.entity:
            title = finding.post if finding.candidate.view is view else None
            for verdict in verdicts(view, finding.person, trigger, title):
                yield f"{verdict}:{finding.kind}"
