"""A seat of an article: a post of an organisation, with all that is told of it anywhere in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.organizations.title_lists import SORTS
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

SEVERAL = ("minister", "official", "executive", "vice-president", "board-member", "judge")  # classes of many posts
CHANGES = frozenset(("start", "end"))
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

    def post_of(self, candidate: Candidate) -> PostMention | None:
        """The post in the words that the article has for the person of a change, else for whoever has the other part in
        it, else in those told last before it: the one who is dismissed was no interim chief because the successor is,
        and of two ministers each has their own field."""
        person, view = candidate.person.entity, candidate.view
        own = [finding for finding in self.findings if finding.person.entity is person and finding.post]
        several = self.post_class in SEVERAL
        if several and candidate.verdicts & CHANGES == {"start"}:
            own = [f for f in own if f.kind != "former"]  # "named Lee to the post. She was formerly minister of trade"
        partners = {id(entity) for entity in opposite(candidate)} if several else set()
        taken = several and candidate.verdicts & CHANGES == {"start"}
        if taken and all(f.kind == "hold" for f in own) and (left := self._left_by(partners)) is not None:
            return left  # "Lee, now head of the mills, will replace Roe": one of several posts of the sort
        if own:
            return max(own, key=lambda finding: finding.chance).post
        if not several:
            return self.post
        told = [f for f in self.findings if f.post and id(f.person.entity) in partners and f.kind in ("start", "end")]
        before = [f for f in self.findings if f.post and f.person.line <= view.line.index and f.chance >= LEAST]
        if told:
            return max(told, key=lambda finding: finding.chance).post
        return max(before, key=lambda finding: finding.person.line).post if before else self.post

    def _left_by(self, leavers: Collection[int]) -> PostMention | None:
        """The post of the seat that one of `leavers`, by identity, is told to leave."""
        gone = (f for f in self.findings if f.post and f.kind == "end" and id(f.person.entity) in leavers)
        return next((f.post for f in gone if f.chance >= LEAST), None)


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


def taken_up(seats: list[Seat], told: Sequence[Finding]) -> None:
    """Adds to `seats` what changes without a post tell of the seats of teams, for those that the text tells of later:
    "Lorvan sacked Lee. He was replaced by Roe" tells of a new coach of Lorvan. So does whoever left an organisation
    without a word of a post, for whoever comes for them."""
    for finding in told:
        if finding.post is None and finding.post_class == "member":
            seats.append(Seat("member", finding.organization, None, [finding]))
            continue
        if finding.post is None or GROUP.get(finding.post_class) != "sport":
            continue
        same = (s for s in seats if s.organization is finding.organization and s.post_class == finding.post_class)
        seat = next(same, None)
        if seat is None:
            seat = Seat(finding.post_class, finding.organization, finding.post)
            seats.append(seat)
        seat.findings.append(finding)


def kin_of(views: Sequence[View], standing: Standing, seats: Sequence[Seat]) -> list[Seat]:
    """The posts that the organisations of an article have by their sort, where it speaks of such posts: a club of which
    an article on coaches tells has one, though nobody is named who is; a country has the team of one in sport."""
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
    pairs = ((posts.get(_plays_as(body, standing)), body) for body in bodies.values())
    return [
        Seat(post.post_class, body, post, kin=True)
        for post, body in pairs
        if post is not None and (post.post_class, id(body)) not in told
    ]


def _plays_as(body: Entity, standing: Standing) -> str:
    return CLUB if body.type == "country" and standing.is_of_sport() else standing.sort(body)


def opposite(candidate: Candidate) -> list[Entity]:
    """Whoever leaves in the change what the person takes, or takes what they leave."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    told = candidate.verdicts & {trigger.frame.kind, trigger.frame.other}
    opposite = {trigger.frame.kind, trigger.frame.other} - told
    if told == {"start"} and (other := followed(candidate, trigger)) is not None:
        return [other.entity]
    if len(told) != 1 or len(opposite) != 1 or not opposite <= {"start", "end"}:
        return []
    return [
        person.entity
        for person in view.persons
        if person.entity is not candidate.person.entity and verdicts(view, person, trigger) & CHANGES == opposite
    ]


def followed(candidate: Candidate, trigger: Trigger) -> Mention | None:
    """Whom the person is named to succeed, where a possessive behind the verb tells it: "appointed Roe to be his
    successor", "named as her successor the dean, Roe", "named Roe in her place"; None elsewhere."""
    view = candidate.view
    if trigger.form != "verb" or trigger.frame.person != "object" or trigger.frame.kind != "start":
        return None
    number = bisect_left(view.triggers, trigger.last, key=lambda part: part.first)
    near = view.triggers[number : number + 2]
    noun = next((t.first for t in near if t.form == "noun" and t.frame.owner == "end"), -1)
    owners = [m for m in view.persons if m.form == "possessive" and m.first >= trigger.last]
    whose = next((m for m in owners if m.last == noun or view.leads[m.last : m.last + 1] == ["stead"]), None)
    return whose if whose is not None and whose.entity is not candidate.person.entity else None
