"""The titles that somebody has besides what a change gives or takes: "Lee, finance chief of Tarnex, succeeds Roe" tells
of no new finance chief."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.acting_bodies import taker
from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.sites import is_past, left_by
from incumbent.extraction.candidates.apart import BESIDE
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.closed_clauses import came_before
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.candidates.stand_ins import title_of
from incumbent.extraction.candidates.tipped import tipped
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.fronted import comes_after, trails_after
from incumbent.extraction.grammar.governing import governs
from incumbent.extraction.grammar.kin import had_been
from incumbent.extraction.grammar.nearby import near_to
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.lines.arguments import arguments
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.seats.handed_on import handed, is_coming
from incumbent.extraction.seats.seat import LEAST, Seat
from incumbent.extraction.states.changes import LED
from incumbent.extraction.states.other_posts import HELD, is_any_seat, leads_to_another
from incumbent.extraction.states.states import TITLES

FROM = 4  # tokens behind "from" in which what is left begins
OWN = (*TITLES, "relative", "copula")


def is_had_before(candidate: Candidate, seat: Seat) -> bool:
    """The seat is a title that the person has while they are still to come for somebody: "Lee, now dean, would succeed
    Roe" tells of no new dean."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    if "start" not in candidate.verdicts or not is_coming(trigger) or trigger.frame.other != "end":
        return False
    if handed(candidate, [seat]):
        return False  # one of several posts of the sort, of which the other one leaves another
    return any(
        f.person.entity is candidate.person.entity
        and f.kind == "hold"
        and f.candidate.view is view
        and f.candidate.tie.startswith(("apposed", "prefix"))
        for f in seat.findings
    )


def left_by_title(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats of the class that a title which stands for its holder tells of, where they leave: "The coach was
    dismissed" is told of no secretary, whatever else the coach is."""
    title = title_of(candidate.view, candidate.person)
    if title is None or candidate.verdicts & {"start", "end"} != {"end"}:
        return []
    return [seat for seat in seats if seat.post_class == title.post_class]


def leaves_something_else(candidate: Candidate) -> bool:
    """A title that stands for its holder leaves by a verb what is no post of theirs, in words written small: "The chief
    executive quit the industry body", "The dean resigned as party leader"."""
    view, trigger = candidate.view, candidate.trigger
    title = title_of(view, candidate.person)
    if title is None or trigger is None or trigger.form != "verb" or trigger.frame.person != "subject":
        return False
    led = (p for p in view.posts if p is not title and governs(view, trigger, p) in HELD)
    if any(post.post_class != title.post_class and not is_any_seat(view, post) for post in led):
        return True
    told = arguments(view.line.parse, trigger) if view.line.parse is not None else {}
    if any(role == "object" and at >= trigger.last and view.symbols[at] == "w" for at, role in told.items()):
        return True
    if view.leads[trigger.last : trigger.last + 1] != ["out_of"]:
        return False
    behind = (symbol for symbol in view.symbols[trigger.last + 1 : trigger.last + FROM] if symbol)
    return next(behind, "") == "w"


def is_of_its_title(candidate: Candidate, seat: Seat) -> bool:
    """The seat is of the class of the title that stands for whoever takes one: "The mayor was named chairman"."""
    title = title_of(candidate.view, candidate.person)
    return title is not None and seat.post_class == title.post_class and "start" in candidate.verdicts


def is_former_title(candidate: Candidate, seat: Seat) -> bool:
    """A noun tells the end, and the line calls whoever goes a former holder of the seat: "the exit of former minister
    Lee" is none from there."""
    if candidate.trigger is None or candidate.trigger.form != "noun" or "end" not in candidate.verdicts:
        return False
    own = [
        f for f in seat.findings if f.person.entity is candidate.person.entity and f.candidate.view is candidate.view
    ]
    return bool(own) and all(f.kind == "former" and f.candidate.tie in TITLES for f in own)


def is_of_tipped(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only what a title in the line says that somebody has who is tipped for one: "Two names are mentioned:
    those of Lee, finance chief of Lampo, and Roe" tells of no finance chief Roe."""
    trigger, view = candidate.trigger, candidate.view
    if trigger is None or trigger.frame.modality != "rumoured":
        return False
    sure = [f for f in seat.findings if f.chance >= LEAST]
    here = [f for f in sure if f.candidate.view is view and f.kind == "hold" and f.candidate.tie in TITLES]
    return bool(here) and len(here) == len(sure) and all(id(f.person) in tipped(view) for f in here)


def is_had_earlier(candidate: Candidate, seat: Seat) -> bool:
    """The line says what came after the seat for whoever goes: "Lee, who had been dean before joining Lampo, was
    replaced" ends no deanship."""
    own = [f for f in seat.findings if f.person.entity is candidate.person.entity]
    here, line = candidate.view, candidate.view.line.index
    posts = [f.post for f in own if f.candidate.view is here and f.post is not None and f.post.line == line]
    return "end" in candidate.verdicts and bool(posts) and all(came_before(here, post) for post in posts)


def is_had_once(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only what the article calls a former post of whoever is named, hired or comes for somebody, and
    nobody else's: "former Orbex boss Lee was hired by Lampo" makes nobody boss of Orbex, and "former Orbex boss Lee
    replaces Roe" takes nothing of Orbex from Roe; not "Lee returns"."""
    trigger = candidate.trigger
    told = candidate.verdicts & {"start", "end"}
    if trigger is None or len(told) != 1 or trigger.frame.needs == "again":
        return False
    if trigger.frame.person != "object" and not trigger.frame.other:
        return False
    sure = [f for f in seat.findings if f.chance >= LEAST]
    if told == {"end"}:
        comes = bool(trigger.frame.other) and trigger.frame.kind == "start"
        own = [f for f in sure if f.person.entity is not candidate.person.entity and f.candidate.view is candidate.view]
        own = [f for f in own if f.candidate.tie in TITLES and comes]
    else:
        own = [f for f in sure if f.person.entity is candidate.person.entity and f.candidate.tie in TITLES]
    return bool(own) and len(own) == len(sure) and all(f.kind == "former" for f in own)


def is_comers(candidate: Candidate, trigger: Trigger | None) -> bool:
    """The post is the title that somebody else has who is still to come for the person: "Roe, now dean, will succeed
    Lee", "Orbex named Roe, dean of Tarnex, to succeed Lee" take no deanship from Lee."""
    post, view = candidate.post, candidate.view
    if trigger is None or post is None or candidate.tie or trigger.frame.other != "end":
        return False
    if post.last > trigger.first or {"incoming", "former"} & post.modifiers:
        return False
    near = (m for m in near_to(view.persons, post.first, post.last) if m.entity is not candidate.person.entity)
    comers = [m for m in near if attachment(view, m, post) in BESIDE and "start" in verdicts(view, m, trigger)]
    return bool(comers) and (is_coming(trigger) or any(_is_brought(candidate, m) for m in comers))


def _is_brought(candidate: Candidate, comer: Mention) -> bool:
    """Another organisation than that of the post is told to take the one who comes."""
    homes = {id(mention.entity) for mention, _ in held_by(candidate.view, candidate)}
    takers = {id(body) for t in candidate.view.triggers if (body := taker(candidate.view, comer, t)) is not None}
    return bool(homes and takers) and not homes & takers


def is_own_title(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only the title in the line of whoever comes to one, or what they are told to be or to have been:
    "Lee, finance chief of Tarnex, succeeds Roe" tells of no new finance chief where there is another seat."""
    assert candidate.trigger is not None
    if candidate.verdicts & {"start", "end"} != {"start"}:
        return False
    person = candidate.person.entity
    sure = [f for f in seat.findings if f.chance >= LEAST]
    own = [f for f in sure if f.person.entity is person and f.candidate.view is candidate.view]
    return bool(own) and len(own) == len(sure) and all(f.candidate.tie in OWN for f in own)


def is_of_before(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only what the end or the head of the line says that somebody had before: "Lee succeeded Roe, after
    having been dean", "Having led Orbex, Lee was chosen" tell of nobody who takes or leaves the deanship, or Orbex."""
    view = candidate.view
    sure = [f for f in seat.findings if f.chance >= LEAST]
    told = [f.post for f in sure if f.candidate.view is view and f.candidate.post is f.post]
    return bool(sure) and len(told) == len(sure) and all(p and _was_before(candidate, p) for p in told)


def _was_before(candidate: Candidate, post: PostMention) -> bool:
    """The post is told in such a clause, or by a verb that says that somebody led it, and it is one that is taken."""
    led = bool(post.holding) and not post.modifiers.isdisjoint(LED) and "start" in candidate.verdicts
    served = served_by(candidate.view, post)  # "after having been an adviser to the minister, Lee"
    if served is not None and had_been(candidate.view, served.first):
        return True
    return led or (trails_after(candidate.view, post) or comes_after(candidate.view, post)) is not None


def is_other_title(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only the title in the line of whoever the change tells of, and its verb leads to another post: "the
    mayor, Lee, leaves her post of president of the region"."""
    trigger, view, person = candidate.trigger, candidate.view, candidate.person.entity
    sure = (f for f in seat.findings if f.chance >= LEAST)
    own = [f for f in sure if f.person.entity is person and f.candidate.view is view]
    return trigger is not None and bool(own) and all(leads_to_another(f.candidate, trigger) for f in own)


def is_left_behind(candidate: Candidate, seat: Seat) -> bool:
    """The seat is only what a title in the line calls former of whoever leaves another organisation by it: "the former
    Orbex boss Lee quit Tarnex"."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    left = left_by(view, candidate.person, trigger) if candidate.verdicts & {"start", "end"} == {"end"} else None
    own = [f for f in seat.findings if f.person.entity is candidate.person.entity and f.candidate.view is view]
    return (
        left is not None and bool(own) and all(is_past(f.candidate, trigger, held_by(view, f.candidate)) for f in own)
    )


def is_outgoing(candidate: Candidate, seat: Seat) -> bool:
    """The person is told to leave the seat by the title beside their name: "outgoing chair Lee will join the board"."""
    own = (
        f for f in seat.findings if f.person.entity is candidate.person.entity and f.candidate.view is candidate.view
    )
    return any(f.post is not None and "outgoing" in f.post.modifiers for f in own)


def is_hirers(candidate: Candidate, seat: Seat) -> bool:
    """Another organisation than that of the seat takes the person: "Orbex hires Lee, finance chief of Tarnex"."""
    assert candidate.trigger is not None
    by = taker(candidate.view, candidate.person, candidate.trigger)
    return by is not None and by is not seat.organization
