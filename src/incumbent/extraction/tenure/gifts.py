"""One change gives or takes one post of a person: what else the line tells of the same person is a title.

"Orbex appointed finance chief Ann Lee as its chief executive": both posts stand beside the change, and one is given.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.moves import goes_to_post, object_of
from incumbent.extraction.bodies.sites import is_elsewhere, is_past
from incumbent.extraction.candidates.apart import STRONG
from incumbent.extraction.grammar.attachments import attachment, given
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.gift_rows import gift_of
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.joined_clauses import opens_clause
from incumbent.extraction.grammar.nearby import near_to
from incumbent.extraction.grammar.paths import joined
from incumbent.extraction.grammar.portfolio_rows import portfolio_of
from incumbent.extraction.grammar.told_now import has_besides, told_now
from incumbent.extraction.grammar.whence import tells_whence
from incumbent.extraction.states.modality import wished
from incumbent.extraction.states.other_posts import is_any_seat
from incumbent.extraction.states.pasts import was_before
from incumbent.extraction.states.states import EVENTS, STATES, goes_on, is_new, told_state
from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Held
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

TITLES = ("prefix", "prefix,", "prefix:", "apposed,", "apposed(", "title")
WITH = 0.8  # share of the chance of what is given that what is given with it has at least
_WITH = re.compile(
    r"(?:(?:in|num|w|of|ORG|CTY|PLC|,|auxiliary) ){0,6}and (?:as )?(?P<led>in |of )?"  # "auxiliary": "in May"
    r"(?:possessive |(?:ORG |CTY |PLC )+'s )?(?:w )?"
)


def settled(found: Sequence[Finding], least: float) -> list[Finding]:
    """The findings of a line beside posts, where those of one person that one change does not give are states: the
    titles that the person has. What is no title either is left out. `least` is the chance from which on a gift
    counts."""
    rows: dict[tuple[int, str, int], list[Finding]] = defaultdict(list)
    started: dict[tuple[int, int], list[Finding]] = defaultdict(list)  # line and person → what they start as by a verb
    for f in found:
        if f.kind == "start" and f.trigger is not None and not f.trigger.frame.other and f.chance >= least:
            started[id(f.candidate.view), id(f.person.entity)].append(f)
    found = [f for f in found if not _of_who_goes(f, started[id(f.candidate.view), id(f.person.entity)])]
    for finding in found:
        if finding.kind in EVENTS and finding.trigger is not None:
            rows[id(finding.person.entity), finding.kind, id(finding.trigger)].append(finding)
    dropped: dict[int, Finding | None] = {}
    taken = {
        (id(f.candidate.view), _group(f))
        for f in found
        if f.kind == "start" and f.chance >= least and f.candidate.tie not in TITLES
    }
    for row in rows.values():
        for finding in _not_given(row, least, taken):
            dropped[id(finding)] = _state(finding)
    joined_to = {id(f): max((o.chance for o in row if _added(f, o)), default=0.0) for row in rows.values() for f in row}
    raised = {n: WITH * chance for n, chance in joined_to.items() if chance >= least}
    kept = (dropped.get(id(finding), finding) for finding in found)
    return [replace(f, chance=raised[id(f)]) if raised.get(id(f), 0.0) > f.chance else f for f in kept if f is not None]


def _of_who_goes(finding: Finding, started: Sequence[Finding]) -> bool:
    """The post is the title of whoever somebody comes for, who is given another one by a verb before, one of `started`:
    "Lee was elected to the board, replacing Roe, chairman of Lampo"."""
    trigger, post = finding.trigger, finding.post
    if finding.kind != "start" or finding.candidate.tie or post is None or trigger is None or not trigger.frame.other:
        return False
    before = (f for f in started if f.trigger is not None and f.trigger.first < trigger.first)
    if all(_group(f) == post.group for f in before):
        return False
    view, person = finding.candidate.view, finding.person.entity
    others = (m for m in near_to(view.persons, post.first, post.last) if m.entity is not person)
    return any(m.first >= trigger.last and attachment(view, m, post) in TITLES for m in others)


def without_repeats(found: Sequence[Finding]) -> list[Finding]:
    """`found` without who now joins an organisation in which they are told to start in a post ("Orbex named Lee dean.
    Lee joins from Tarnex"), and with the end of a post for that of being there: "hired Lee from Tarnex, where she was
    dean"."""
    given = {
        (id(f.person.entity), id(f.organization))
        for f in found
        if f.kind == "start" and f.post is not None and f.organization is not None and f.candidate.post is f.post
    }
    # "nominated Lee to replace Justice Roe on the court" gives Lee one post.
    here = {_where(f) for f in found if f.kind == "start" and f.post is not None}
    kept = [f for f in found if not (_joins_now(f) and (id(f.person.entity), id(f.organization)) in given)]
    kept = [f for f in kept if not _is_given(f) or _where(f) not in here]
    left = {_where(f): f for f in kept if f.kind == "end" and f.post is None}
    had = {_where(f) for f in kept if f.kind == "former" and _where(f) in left}
    ended = [replace(f, kind="end", trigger=left[_where(f)].trigger) if _where(f) in had else f for f in kept]
    return [f for f in ended if f.kind != "end" or f.post is not None or _where(f) not in had]


def _where(finding: Finding) -> tuple[int, int, int]:
    """The person and the organisation of a finding, and the line that tells it."""
    return id(finding.person.entity), id(finding.organization), finding.person.line


def _is_given(finding: Finding) -> bool:
    """Somebody is given a post that the words do not name; not "joined Orbex in 2001 and became its chief"."""
    return (
        finding.kind == "start"
        and finding.post is None
        and (finding.trigger is not None and finding.trigger.frame.person == "object")
    )


def _joins_now(finding: Finding) -> bool:
    trigger = finding.trigger
    return (
        finding.kind == "start"
        and finding.post is None
        and trigger is not None
        and trigger.frame.needs == "organization"
        and trigger.form == "verb"
        and (trigger.tense in ("present", "future") or "before:planned" in trigger.cues)
    )


def _not_given(row: Sequence[Finding], least: float, taken: Collection[tuple[int, int]]) -> Iterable[Finding]:
    """The findings of one change and one person that are of no post that it gives or takes; `taken` are the groups of
    posts that somebody takes up in a line, which another one leaves: "named Lee, head of Lampo, as chief executive,
    succeeding Roe" takes nothing of Lampo from Roe."""
    groups = {_group(finding) for finding in row}
    if len(groups) < 2:
        return
    trigger = row[0].trigger
    assert trigger is not None
    gifts = {_group(f) for f in row if f.candidate.tie == "as" and f.chance >= least}
    if not gifts:
        group, _ = given(row[0].candidate.view, trigger)
        gifts = {_group(f) for f in row if _group(f) == group and f.candidate.tie not in TITLES and f.chance >= least}
    told = [f for f in row if _group(f) in gifts and f.post is not None]
    if told and row[0].kind == "end" and all(is_any_seat(f.candidate.view, f.post) for f in told if f.post):
        there = {id(f.organization) for f in told}  # "the chairman, Lee, lets go of the reins"
        gifts |= {_group(f) for f in row if f.candidate.tie in TITLES and id(f.organization) in there}
    gifts |= {_group(f) for f in row if any(_joined(f, other) for other in row if _group(other) in gifts)}
    if not gifts and row[0].kind == "end":
        gifts = {_group(f) for f in row if (id(f.candidate.view), _group(f)) in taken}
        bodies = {id(f.organization) for f in row if _group(f) in gifts}
        # their own titles there they leave, too
        gifts |= {_group(f) for f in row if f.candidate.tie in TITLES and id(f.organization) in bodies}
    if gifts:
        yield from (finding for finding in row if _group(finding) not in gifts)


def _joined(finding: Finding, other: Finding) -> bool:
    """One post is given or taken with the other, before it or behind it."""
    return _added(finding, other) or (finding.candidate.tie not in TITLES and _added(other, finding))


def _added(finding: Finding, other: Finding) -> bool:
    """The post is given with the other one: "was appointed director in 2007 and its chairman in 2010", "resigned as
    chairman in May and from the board in July"."""
    post, before, view = finding.post, other.post, finding.candidate.view
    if post is None or before is None or finding.candidate.tie in TITLES or before.last > post.first:
        return False
    told = _WITH.fullmatch(joined(view, before.last, post.first))
    return told is not None and (not told["led"] or "seat" in post.modifiers)


def _group(finding: Finding) -> int:
    assert finding.post is not None
    return finding.post.group


def _state(finding: Finding) -> Finding | None:
    """What is told instead of a change: that the person has, or had, the post: "finance chief Lee became president",
    "Lee was a director before becoming president"; what calls its holder new stays a change."""
    if finding.post is None:
        return None
    if finding.candidate.tie in TITLES:
        if finding.kind == "start" and "incoming" in finding.post.modifiers and is_new(finding.candidate):
            return finding  # "incoming chairman Lee will join the board"
        kind = "former" if "former" in finding.post.modifiers or was_before(finding.candidate) else "hold"
    elif (kind := told_state(finding.candidate)) not in STATES:
        view = finding.candidate.view
        if finding.kind != "start" or view.lead(extent(view, finding.post)[0]) != "out_of":
            return None
        kind = "former"  # "was promoted to chairman from treasurer"
    return replace(finding, kind=kind, trigger=None, modality="asserted")


def goes_elsewhere(candidate: Candidate) -> bool:
    """The person leaves something else than what their title is of: "Lee, chairman of Orbex, resigned from Lampo"."""
    view, held = candidate.view, held_by(candidate.view, candidate)
    gone = [t for t in view.triggers if candidate.tells(t, "end")]
    return bool(gone) and candidate.tie in TITLES and all(_is_elsewhere(view, t, held) for t in gone)


def _is_elsewhere(view: View, trigger: Trigger, held: Held) -> bool:
    """The change happens in another organisation than the phrase of a post names, or takes somebody away from one:
    "Lee, chairman of Orbex, has left Lampo"; but "chairman of Orbex France" is one at Orbex."""
    if is_elsewhere(view, trigger, held):
        return True
    left = object_of(view, trigger) if trigger.frame.kind == "end" and trigger.frame.takes else None
    named = [m.entity for m, _ in held if m.entity.type == "organization" and m.form in ("full", "part")]
    words = set(fold(left.name).split()) if left is not None and left.type == "organization" else set[str]()
    return bool(words and named) and all(words.isdisjoint(fold(body.name).split()) for body in named)


def teller(candidate: Candidate, kind: str) -> Trigger | None:
    """The trigger in the line that tells `kind` of the person: one that leads to the post, nearest to either."""
    post = candidate.post
    assert post is not None
    if goes_on(candidate) or told_now(candidate.view, post) is not None:
        return None
    view, held = candidate.view, held_by(candidate.view, candidate)
    row = portfolio_of(view, candidate.person)
    if row is not None and row.post is post:
        return row.trigger if row.kind == kind else None
    gift = gift_of(view, candidate.person) if kind == "start" else None
    if gift is not None and gift.group != post.group:
        return None  # "named Lee, currently president, as chief executive"
    fitting = [t for t in view.triggers if candidate.tells(t, kind) and not _later(candidate, t, kind)]
    fitting = [t for t in fitting if not _is_elsewhere(view, t, held) and not is_past(candidate, t, held)]
    fitting = [t for t in fitting if candidate.person.first > t.first or not opens_clause(view, t, post)]
    fitting = [t for t in fitting if not (tells_whence(view, t) and post.first > t.last + 1)]
    fitting = [t for t in fitting if not wished(view, t)] or fitting
    fitting = [
        t for t in fitting if not (kind == "end" and (has_besides(view, t, post) or goes_to_post(view, t, post)))
    ]
    at, who = post.head_first, candidate.person.first
    best = min(fitting, key=lambda t: (*_astray(view, t, post), *_away(t, at, who)), default=None)
    if best is not None and (_in_between(candidate, best) or _is_of_before(candidate, best, kind)):
        return None
    if best is not None and _is_of_behind(candidate, best, kind):
        return None
    return best


def _is_of_before(candidate: Candidate, trigger: Trigger, kind: str) -> bool:
    """The post belongs to a change before the name, of the same kind, which is told of somebody else: "Roe resigned as
    chairman days after Lee, the treasurer, quit"."""
    post, view = candidate.post, candidate.view
    assert post is not None
    if candidate.tie or post.holding or post.last > candidate.person.first or trigger.first < candidate.person.last:
        return False
    if governs(view, trigger, post) in LEADING or trigger.frame.other:
        return False
    return any(
        other.frame.kind == kind and other.last <= post.last and governs(view, other, post) in LEADING
        for other in view.triggers
        if not candidate.tells(other, kind)
    )


def _is_of_behind(candidate: Candidate, trigger: Trigger, kind: str) -> bool:
    """The post belongs to a change in a relative clause between `trigger` and it, which tells of somebody else: "Lee
    replaces Roe, who became chairman"."""
    post, view, parse = candidate.post, candidate.view, candidate.view.line.parse
    assert post is not None
    if parse is None:
        return False
    for other in view.triggers:
        opens = next((at for at in range(trigger.last, other.last) if at in parse.relatives), -1)
        behind = other.last > post.head_first or governs(view, other, post) not in LEADING
        if opens < 0 or other.form == "noun" or other.frame.kind not in EVENTS or behind:
            continue
        whom = next((m for m in reversed(view.persons) if trigger.last <= m.first and m.last <= opens), None)
        if not candidate.tells(other, kind) or (whom is not None and whom.entity is not candidate.person.entity):
            return True
    return False


def _astray(view: View, trigger: Trigger, post: PostMention) -> tuple[bool, bool, bool]:
    """How little a trigger leads to the post; what takes somebody to an organisation gives a post only by "as"."""
    led = governs(view, trigger, post)
    return led not in LEADING, trigger.frame.needs == "organization", not led


def _later(candidate: Candidate, trigger: Trigger, kind: str) -> bool:
    """What starts behind a post that somebody is said to have, or to have had, is another one: "Lee was a director
    before becoming president"."""
    post = candidate.post
    return (
        kind == "start" and candidate.tie in ("copula", "relative") and post is not None and trigger.first >= post.last
    )


def _in_between(candidate: Candidate, trigger: Trigger) -> bool:
    """Words that say who holds the post stand between the change and the post: "named Lee and said Roe would serve as
    chairman" gives Lee no chairmanship."""
    post, view = candidate.post, candidate.view
    assert post is not None
    if post.holding or candidate.tie in STRONG or governs(view, trigger, post) in LEADING:
        return False
    return any(
        other.frame.kind == "hold"
        and other.form == "verb"
        and trigger.last <= other.first
        and governs(view, other, post) in LEADING
        for other in view.triggers
    )


def _away(trigger: Trigger, post: int, person: int) -> tuple[int, int]:
    """How far a trigger is from the nearer of both, and from the post."""
    return min(abs(trigger.first - post), abs(trigger.first - person)), abs(trigger.first - post)
