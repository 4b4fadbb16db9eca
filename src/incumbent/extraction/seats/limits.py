"""The seats that a change is not about, by what its line says of whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.brackets import is_more
from incumbent.extraction.candidates.bystanders import is_told_to
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.told_now import has_besides
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.seats.seat import LEAST, SEVERAL, Seat
from incumbent.extraction.states.states import TITLES

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View

POSSIBLE = 0.25  # chance from which on the line of a change gives its person what several have
AFTER = 4  # tokens before a change in which "after" says that it came first: "was sacked months after she joined"
BEFORE = 4  # tokens before a post in which "since" may stand: "dirigeait depuis 2015 Orbex"
COMING = ("infinitive", "future", "conditional")


def is_of_many(candidate: Candidate, seat: Seat) -> bool:
    """The article tells of the seat only as what several have, and not of the person: "even board members were taken by
    surprise" tells of no seat that somebody leaves. Where a change told elsewhere takes it, it is one; and so is one
    that several have just been given: "named two directors, Lee and Roe. They replace Ek and Orr"."""
    person, here = candidate.person.entity, candidate.view.line.index
    comes = candidate.trigger is not None and bool(candidate.trigger.frame.other)
    if comes and any(f.kind == "start" and 0 <= here - f.candidate.view.line.index <= 1 for f in seat.findings):
        return False
    return bool(seat.findings) and all(
        f.candidate.post is not None
        and f.post is not None
        and f.post.plural
        and (f.person.entity is not person or f.chance < (POSSIBLE if f.candidate.view is candidate.view else LEAST))
        for f in seat.findings
    )


def has(candidate: Candidate, seat: Seat) -> bool:
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


def is_over(candidate: Candidate, seat: Seat) -> bool:
    """The article says that the person had the seat, and nothing else of them there: whoever dies then leaves none. Who
    had it "since 2015" had it until then."""
    own = [f for f in seat.findings if f.person.entity is candidate.person.entity and f.chance >= LEAST]
    return {f.kind for f in own} == {"former"} and not any(map(_since, own))


def _since(finding: Finding) -> bool:
    """ "since" stands right behind the post, or in the clause before it."""
    view, post = finding.candidate.view, finding.post
    if post is None or post.line != view.line.index:
        return False
    return "since" in view.symbols[max(0, post.first - BEFORE) : extent(view, post)[1] + 1]


def _in_a_clause(view: View, finding: Finding, change: Trigger | None) -> bool:
    """The relative clause behind somebody who stands behind the change tells where they went: "replaced Roe, who was
    later named ambassador"."""
    person, trigger = finding.person, finding.trigger
    if change is None or trigger is None or not change.last <= person.first < trigger.first:
        return False
    relatives = view.line.parse.relatives if view.line.parse else frozenset()  # "who became" may be one form
    return "relative" in view.symbols[person.last : person.last + 2] or person.last + 1 in relatives


def _is_behind(candidate: Candidate, other: Trigger) -> bool:
    """The words of another change stand behind those of this one."""
    return candidate.trigger is not None and candidate.trigger.first < other.first


def is_gone_to(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only what somebody else takes up by a participle of their own in the line: "Lee succeeds Roe, named
    minister" tells of no ministry that Lee takes."""
    view = candidate.view
    sure = [f for f in seat.findings if f.chance >= LEAST] or seat.findings
    return bool(sure) and all(
        f.kind == "start"
        and f.trigger is not None
        and f.trigger is not candidate.trigger
        and f.person.entity is not candidate.person.entity
        and f.candidate.view is view
        and (
            (_is_behind(candidate, f.trigger) and (whom := told_of(view, f.trigger)) and whom.entity is f.person.entity)
            or _in_a_clause(view, f, candidate.trigger)
        )
        for f in sure
    )


def is_had_now(candidate: Candidate, seat: Seat) -> bool:
    """The line tells behind an end that the person has the seat: "left Tarnex in 2013 and now chairs Orbex"."""
    assert candidate.trigger is not None
    own = [f.post for f in seat.findings if f.candidate.view is candidate.view and f.kind == "hold"]
    told = candidate.verdicts & {"start", "end"} == {"end"}
    return told and any(post and has_besides(candidate.view, candidate.trigger, post) for post in own)


def is_other_step(candidate: Candidate, seat: Seat) -> bool:
    """The line tells behind the change that the person takes the seat, and the change is that they leave one, or the
    other way round: "left Tarnex to become chairman of Orbex" leaves no chair. What they left before by the same line
    they take only by going back: "Lee, who left Orbex in May, has signed a contract"."""
    assert candidate.trigger is not None
    told = candidate.verdicts & {"start", "end"}
    before = candidate.view.leads[max(0, candidate.trigger.first - AFTER) : candidate.trigger.first]
    onward = told == {"start"} and not candidate.trigger.frame.journey and "after" not in before
    return len(told) == 1 and any(
        f.person.entity is candidate.person.entity
        and f.candidate.view is candidate.view
        and f.kind in ("start", "end")
        and f.kind not in told
        and f.trigger is not None
        and (f.trigger.first >= candidate.trigger.last or (onward and f.trigger.last <= candidate.trigger.first))
        and f.chance >= LEAST
        for f in seat.findings
    )


def is_taken(candidate: Candidate, seat: Seat) -> bool:
    """The article tells of somebody else who comes to the seat, and not of the person, and the change is one in which
    nobody comes for anybody: "a new prime minister, Ann Lee, was named, before the arrival of Roe"."""
    trigger = candidate.trigger
    assert trigger is not None
    if candidate.verdicts & {"start", "end"} != {"start"} or trigger.frame.other or seat.post_class in SEVERAL:
        return False
    sure = [f for f in seat.findings if f.chance >= LEAST]
    mine = any(f.person.entity is candidate.person.entity for f in sure)
    others = (f for f in sure if f.trigger is not trigger)  # "Lee and Roe will take charge"
    return not mine and any(f.kind == "start" and f.candidate.tie not in TITLES for f in others)


def is_told_besides(candidate: Candidate, seat: Seat) -> bool:
    """The line of the change only says that somebody has the seat besides: "dean Lee (also a director of Lampo)"."""
    return seat.post is not None and seat.post in candidate.view.posts and is_more(candidate.view, seat.post)


def is_addressees(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only that of whoever is told of the change in its line: "handed her resignation to the prefect, Roe"
    tells of no prefect who leaves."""
    view, person = candidate.view, candidate.person.entity
    sure = [f for f in seat.findings if f.chance >= LEAST]
    here = (f.post for f in sure if f.candidate.view is view and f.post is not None and f.post.line == view.line.index)
    return any(is_told_to(view, post) for post in here) and not any(f.person.entity is person for f in sure)


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


def tells_of(candidate: Candidate, seat: Seat) -> bool:
    return any(f.person.entity is candidate.person.entity for f in seat.findings)
