"""What speaks for a seat as the one that a change without a post is about, told without a word of the article."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.organizations.scenes import is_scene
from incumbent.extraction.seats.limits import counterparts
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.text.post_groups import GROUP

SURE, UNSURE = 0.7, 0.4  # chances that a finding is right


def seat_features(candidate: Candidate, kind: str, seat: Seat, seats: Sequence[Seat]) -> list[str]:
    """What speaks for `seat` as the one that the person of `candidate` takes or leaves."""
    return list(_features(candidate, kind, seat, seats))


def _features(candidate: Candidate, kind: str, seat: Seat, seats: Sequence[Seat]) -> Iterator[str]:
    trigger, person, view = candidate.trigger, candidate.person, candidate.view
    assert trigger is not None
    line = view.line.index
    mentions = [m for m in view.others if m.entity is seat.organization]
    roles = sorted({role_of(view.line.parse, m, trigger) for m in mentions} - {""}) or ["none" if mentions else "away"]
    nearest = min((_gap(m, trigger.first, trigger.last) for m in mentions), default=99)
    near = "next" if 0 <= nearest <= 2 else "near" if nearest <= 7 else "far" if mentions else "away"
    if view.club is not None and seat.organization is view.club:
        yield f"at-hand:{kind}:{near}"
        yield f"at-hand:{kind}:{'kin' if seat.kin else 'moved' if seat.elsewhere else 'told'}:{near}"
    if seat.post is None:
        yield "member"
        yield f"member:{trigger.frame.id}"
        yield f"member:needs:{trigger.frame.needs}:{trigger.frame.needs_post}"
        yield f"member:{kind}:{trigger.form}"
        yield f"member:seats:{min(len(seats), 2)}"
        yield f"member:near:{near}:{kind}"
        for role in roles:
            yield f"member:role:{role}:{kind}:{trigger.frame.person}"
        return
    if seat.elsewhere or seat.kin:
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
        return
    assert seat.organization is not None
    yield "seat"
    yield f"rank:{min(seats.index(seat), 3)}"
    yield f"rank:{min(seats.index(seat), 3)}:of:{min(len(seats), 4)}"
    yield f"near:{near}"
    for role in roles:
        yield f"role:{role}:{kind}"
    if any(is_scene(view, mention) for mention in mentions):
        yield "scene"
        yield f"scene:{kind}"
    own = Counter(f.kind for f in seat.findings if f.person.entity is person.entity)
    for told in own:
        yield f"own:{told}:{kind}"
        yield f"own:{told}:{kind}:{trigger.frame.id}"
    if not own:
        yield f"own:none:{kind}"
        elsewhere = any(f.person.entity is person.entity for s in seats if s is not seat for f in s.findings)
        yield f"own:none:{kind}:elsewhere:{elsewhere}"
    others = {f.kind for f in seat.findings if f.person.entity is not person.entity}
    for told in sorted(others) or ["none"]:
        yield f"other:{told}:{kind}"
    here = {f.kind for f in seat.findings if f.person.line == line and f.person.entity is not person.entity}
    for told in sorted(here):
        yield f"here:{told}:{kind}"
        yield f"here:{told}:{kind}:{trigger.frame.id}"
    for told in sorted(set(counterparts(candidate, seat))):
        yield f"part:{told}:{kind}"
    yield from _told_here(candidate, kind, seat)
    if not seat.findings:
        yield f"nameless:{kind}"
    back = [line - f.person.line for f in seat.findings] or [line - seat.post.line]
    before = min((b for b in back if b >= 0), default=99)
    told_before = "same" if before == 0 else "1" if before == 1 else "2-4" if before <= 4 else "far"
    yield f"before:{told_before if before < 99 else 'never'}"
    if any(f.candidate.view.line.sentence.kind == "headline" for f in seat.findings):
        yield "headline"
    for sort in sorted({"seat", "holding"} & seat.post.modifiers):
        yield f"named-by:{sort}"
        yield f"named-by:{sort}:{seat.post_class}:own:{bool(own)}"
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
