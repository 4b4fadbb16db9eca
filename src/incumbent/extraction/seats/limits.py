"""The seats that a change is not about, by what its line says of whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.apart import is_more
from incumbent.extraction.candidates.bystanders import is_told_to
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.candidates.stand_ins import is_only_for_another
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.exits import exit_from
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.grammar.told_now import has_besides
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.seats.purposes import succeeded_here
from incumbent.extraction.seats.seat import CHANGES, LEAST, SEVERAL, Seat, opposite
from incumbent.extraction.states.states import TITLES
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View

POSSIBLE = 0.25  # chance from which on the line of a change gives its person what several have
SURE = 0.5  # the same for what is given outright
AFTER = 4  # tokens before a change in which "after" says that it came first: "was sacked months after she joined"
BEFORE = 4  # tokens before a post in which "since" may stand: "dirigeait depuis 2015 Orbex"
JUST = 2  # lines back to a change that leaves a seat open
OWN = (*TITLES, "relative", "copula")
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


def is_coming(trigger: Trigger) -> bool:
    """The change is told as one to come: "will succeed", "has agreed to succeed", "is favourite to succeed"."""
    return trigger.tense in COMING or bool({"before:planned", "before:rumoured"} & set(trigger.cues))


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


def handed(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the article has another person leave or take who leaves in the change what this one takes, or
    takes what this one leaves: "he will be replaced by finance chief Roe" tells of no new finance chief. Whoever comes
    takes what the other one leaves; what that one is told elsewhere to have left before is not passed on: "Lee, out of
    work since her departure from Tarnex, will replace Roe"."""
    others = {id(entity) for entity in opposite(candidate)}

    def told(seat: Seat) -> set[str]:
        own = (f for f in seat.findings if id(f.person.entity) in others and f.chance >= LEAST)
        return {f.kind for f in own if not _is_left_elsewhere(candidate, f)} & CHANGES

    passed = [seat for seat in seats if told(seat)]
    comes = candidate.verdicts & CHANGES == {"start"}
    return [seat for seat in passed if comes and "end" in told(seat)] or passed


def _is_left_elsewhere(candidate: Candidate, finding: Finding) -> bool:
    """A noun of another line than that of the change tells that it was left by whoever comes in the change."""
    view, trigger = finding.candidate.view, finding.trigger
    leaves = candidate.verdicts & CHANGES == {"end"}
    return leaves and view is not candidate.view and trigger is not None and exit_from(view, trigger) is not None


def handed_here(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the line of the change gives whoever comes for the person: "elected Lee president, succeeding Roe,
    who is retiring" tells of Roe's presidency, whatever else he has; or takes from whomever the person succeeds."""
    if candidate.verdicts & {"start", "end"} != {"end"}:
        return succeeded_here(candidate, seats)
    view = candidate.view
    comers = {id(m.entity): t.first for t in view.triggers for m in _comers(candidate, t)}
    return [
        seat
        for seat in seats
        if any(
            f.kind == "start" and f.candidate.view is view and f.chance >= SURE
            for f in seat.findings
            if f.trigger is not None and f.trigger.first < comers.get(id(f.person.entity), 0)
        )
    ]


def _comers(candidate: Candidate, trigger: Trigger) -> Iterator[Mention]:
    """Those who come by a change for the person of another one in the line."""
    view, person = candidate.view, candidate.person
    if trigger.frame.other != "end" or verdicts(view, person, trigger) & {"start", "end"} != {"end"}:
        return
    for other in view.persons:
        if other.entity is not person.entity and "start" in verdicts(view, other, trigger):
            yield other


def sought(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats for which somebody new is looked for in the line of an end, who has no name yet: "Orbex is looking for
    a new dean after Roe was dismissed"."""
    view = candidate.view
    new = [post for post in view.posts if "incoming" in post.modifiers and not post.holding]
    open_classes = {post.post_class for post in new if not any(attachment(view, m, post) for m in view.persons)}
    return [seat for seat in seats if seat.post_class in open_classes]


def left_before(candidate: Candidate, left: Sequence[Seat]) -> bool:
    """The article says before that the person left one of `left`, and the line only tells of who came instead: "Lee
    quit Orbex. She was replaced by Roe" tells of one end."""
    if not candidate.trigger or not candidate.trigger.frame.other or candidate.verdicts & {"start", "end"} != {"end"}:
        return False
    person = candidate.person.entity
    return any(f.person.entity is person for seat in left for f in seat.findings)


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


def left_again(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the person leaves by another change of the line, where this one only says aside how they came:
    "the dean, Lee, appointed in May, resigned", "Lee will leave Orbex two years after her arrival"."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    if candidate.verdicts & {"start", "end"} != {"start"} or is_coming(trigger) or not _is_aside(candidate, trigger):
        return []
    person = candidate.person.entity
    return [
        seat
        for seat in seats
        if any(
            f.kind == "end"
            and f.person.entity is person
            and f.candidate.view is view
            and f.trigger is not trigger
            and f.chance >= LEAST
            for f in seat.findings
        )
    ]


def _is_aside(candidate: Candidate, trigger: Trigger) -> bool:
    """The change is told by a participle of the person, by a noun, or in a clause of the person's own."""
    view, person = candidate.view, candidate.person
    if trigger.form == "noun":
        return True
    whom = told_of(view, trigger) or opens_for(view, trigger)
    if whom is not None:
        return whom.entity is person.entity
    clause = view.symbols[person.last : person.last + 2]
    closed = "," in view.symbols[person.last + 2 : trigger.first]  # "Lee, who left Orbex, has signed a contract"
    return person.last <= trigger.first and "relative" in clause and not closed


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
