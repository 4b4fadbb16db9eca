"""What speaks for a seat as the one that a change without a post is about, told without a word of the article."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.organizations.scenes import is_scene
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.seats.limits import counterparts
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.text.post_groups import GROUP

SURE, UNSURE = 0.7, 0.4  # chances that a finding is right


def seat_features(candidate: Candidate, kind: str, seat: Seat, seats: Sequence[Seat]) -> list[str]:
    """What speaks for `seat` as the one that the person of `candidate` takes or leaves."""
    return list(_features(candidate, kind, seat, seats))


def _features(candidate: Candidate, kind: str, seat: Seat, seats: Sequence[Seat]) -> Iterator[str]:
    """What the line tells of the seat's organisation; then, by what sort of seat it is, what else is told of it."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    mentions = [m for m in view.others if m.entity is seat.organization]
    roles = sorted({role_of(view.line.parse, m, trigger) for m in mentions} - {""}) or ["none" if mentions else "away"]
    nearest = min((_gap(m, trigger.first, trigger.last) for m in mentions), default=99)
    near = "next" if 0 <= nearest <= 2 else "near" if nearest <= 7 else "far" if mentions else "away"
    if view.club is not None and seat.organization is view.club:
        yield f"at-hand:{kind}:{near}"
        yield f"at-hand:{kind}:{'kin' if seat.kin else 'moved' if seat.elsewhere else 'told'}:{near}"
    if seat.post is None:
        yield from _of_membership(trigger, kind, seats, near, roles)
        return
    if seat.elsewhere or seat.kin:
        yield from _of_likeness(trigger, kind, seat, near, roles)
        return
    yield "seat"
    yield f"rank:{min(seats.index(seat), 3)}"
    yield f"rank:{min(seats.index(seat), 3)}:of:{min(len(seats), 4)}"
    yield f"near:{near}"
    for role in roles:
        yield f"role:{role}:{kind}"
    if any(is_scene(view, mention) for mention in mentions):
        yield "scene"
        yield f"scene:{kind}"
    own = Counter(f.kind for f in seat.findings if f.person.entity is candidate.person.entity)
    yield from _of_holders(candidate, trigger, kind, seat, seats, own)
    yield from _told_here(candidate, kind, seat)
    yield from _of_telling(view, kind, seat, seat.post, bool(own))


def _of_membership(
    trigger: Trigger, kind: str, seats: Sequence[Seat], near: str, roles: Sequence[str]
) -> Iterator[str]:
    """Plain membership in an organisation: by the words of the change, and by how the line names it."""
    yield "member"
    yield f"member:{trigger.frame.id}"
    yield f"member:needs:{trigger.frame.needs}:{trigger.frame.needs_post}"
    yield f"member:{kind}:{trigger.form}"
    yield f"member:seats:{min(len(seats), 2)}"
    yield f"member:near:{near}:{kind}"
    for role in roles:
        yield f"member:role:{role}:{kind}:{trigger.frame.person}"


def _of_likeness(trigger: Trigger, kind: str, seat: Seat, near: str, roles: Sequence[str]) -> Iterator[str]:
    """A seat that only others like it speak for: the person has such a one elsewhere, or others have."""
    group = GROUP.get(seat.post_class, "other")
    body = seat.organization.type if seat.organization else ""
    sort = "kin" if seat.kin else "moved"
    yield sort
    yield f"{sort}:{group}:{kind}"
    yield f"{sort}:{group}:{body}:{near}"
    yield f"{sort}:{trigger.frame.id}"
    yield f"{sort}:{trigger.frame.id}:{group}"
    for role in roles:
        yield f"{sort}:role:{role}:{kind}"
        yield f"{sort}:role:{role}:{kind}:{group}"


def _of_holders(
    candidate: Candidate, trigger: Trigger, kind: str, seat: Seat, seats: Sequence[Seat], own: Iterable[str]
) -> Iterator[str]:
    """Who has the seat as far as the article tells: the person (`own`), or others, in the line or elsewhere."""
    person, own = candidate.person.entity, list(own)
    for told in own:
        yield f"own:{told}:{kind}"
        yield f"own:{told}:{kind}:{trigger.frame.id}"
    if not own:
        yield f"own:none:{kind}"
        elsewhere = any(f.person.entity is person for s in seats if s is not seat for f in s.findings)
        yield f"own:none:{kind}:elsewhere:{elsewhere}"
    others = [f for f in seat.findings if f.person.entity is not person]
    for told in sorted({f.kind for f in others}) or ["none"]:
        yield f"other:{told}:{kind}"
    for told in sorted({f.kind for f in others if f.person.line == candidate.view.line.index}):
        yield f"here:{told}:{kind}"
        yield f"here:{told}:{kind}:{trigger.frame.id}"
    for told in sorted(set(counterparts(candidate, seat))):
        yield f"part:{told}:{kind}"


def _of_telling(view: View, kind: str, seat: Seat, post: PostMention, own: bool) -> Iterator[str]:
    """Where the article tells of the seat, and in which words; `own`: as one of the person."""
    line = view.line.index
    if not seat.findings:
        yield f"nameless:{kind}"
    back = [line - f.person.line for f in seat.findings] or [line - post.line]
    before = min((b for b in back if b >= 0), default=99)
    told_before = "same" if before == 0 else "1" if before == 1 else "2-4" if before <= 4 else "far"
    yield f"before:{told_before if before < 99 else 'never'}"
    if any(f.candidate.view.line.sentence.kind == "headline" for f in seat.findings):
        yield "headline"
    for sort in sorted({"seat", "holding"} & post.modifiers):
        yield f"named-by:{sort}"
        yield f"named-by:{sort}:{seat.post_class}:own:{own}"
    yield f"group:{GROUP.get(seat.post_class, 'other')}:{kind}"
    yield f"class:{seat.post_class}"


def _told_here(candidate: Candidate, kind: str, seat: Seat) -> Iterator[str]:
    """What the line of the change says of the seat: as whose title, and on which side of the words of the change, with
    another change between or not."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    posts = [post for post in view.posts if post.post_class == seat.post_class]
    if posts:
        yield "class-here"
    behind = next((post for post in posts if trigger.last <= post.first), None)
    before = next((post for post in reversed(posts) if post.first < trigger.last), None)
    if behind is not None:
        yield f"class-here:behind:{_is_parted(view, trigger.last, behind.first)}:{kind}"
    if before is not None:
        yield f"class-here:before:{_is_parted(view, before.last, trigger.first)}:{kind}"
    for finding in seat.findings:
        if finding.candidate.view is view and finding.person.entity is candidate.person.entity:
            yield f"own-here:{finding.candidate.tie}:{finding.kind}:{kind}"
            yield f"own-here:{finding.candidate.tie}:{trigger.frame.kind}:{trigger.form}"
    best = max((finding.chance for finding in seat.findings), default=0.0)
    yield f"sure:{'high' if best > SURE else 'low' if best < UNSURE else 'middle'}:{kind}"


def _is_parted(view: View, first: int, last: int) -> bool:
    """Words of a change stand between two tokens."""
    number = bisect_left(view.triggers, first, key=lambda trigger: trigger.first)
    return any(trigger.last <= last for trigger in view.triggers[number : number + 1])


def _gap(mention: Mention, first: int, last: int) -> int:
    return mention.first - last if mention.first >= last else first - mention.last
