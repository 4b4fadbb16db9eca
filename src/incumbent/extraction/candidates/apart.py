"""Which person beside a post, or beside words of change, has no part in it by grammar alone: no candidate to weigh."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from incumbent.extraction.candidates.agents import appoints
from incumbent.extraction.candidates.forefields import only_opens
from incumbent.extraction.candidates.next_clauses import is_of_another_clause
from incumbent.extraction.candidates.relatives import HELPING, of_whoever_it_is_said, said_of_another, tells_in_clause
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.candidates.sources import says_it
from incumbent.extraction.candidates.staff import is_of_others
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.governing import leads_to
from incumbent.extraction.grammar.kin import before_titles, has_kin, is_in_charge, is_kins
from incumbent.extraction.grammar.leaders import is_leader
from incumbent.extraction.grammar.openings import is_unsaid
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.grammar.rows import is_crossed
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.grammar.sides import holder_before, serves_only
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

STRONG = tuple("prefix prefix, prefix: apposed, apposed( copula relative listed inverted row title at".split())
BESIDE = ("prefix", "prefix,", "apposed,", "apposed(", "title")  # nothing but a comma or bracket between title and name
ITS_OWN = ("prefix", "apposed,", "apposed(")  # a title of the name, whatever stands before both
OWNED = 4  # tokens from a name in the genitive to what is theirs
OVER = ("in", "under")
WIDE = 3  # tokens before "the government of" in which "in" or "under" stands


def is_anothers(
    view: View,
    person: Mention,
    post: PostMention,
    titled: Sequence[Mention],
    ties: Mapping[int, str],
    elsewhere: bool,
) -> bool:
    """The post is the title of somebody else, of those that are `titled` with it, and no change leads to it: "chief
    executive Lee and finance director Roe resigned". Somebody without a title `elsewhere` may take it from them where
    the line tells of one who comes for another."""
    if _is_quoted(view, person, post, ties) or is_crossed(view, person, post):
        return True
    if is_leader(view, person, post):
        return False  # "said the board, chaired by Lee"
    if _is_told_apart(view, person, post, titled, ties) or _is_said_of_others(view, person, post, titled, ties):
        return True
    if post.holding or ties.get(id(person), "listed") != "listed":
        return False
    if any(_of_somebody_nearer(view, person, trigger) for trigger in view.triggers if leads_to(view, trigger, post)):
        return True
    if all(m.entity is person.entity for m in titled):
        return False
    if _stays_theirs(view, person, post, titled):
        return True
    exchanges = (t for t in view.triggers if _comes_or_goes(view, person, t) and not _is_of_a_seat(view, t, post))
    if not elsewhere and (ties.get(id(person)) or any(exchanges)):
        return False
    return not any(leads_to(view, trigger, post) for trigger in view.triggers)


def _is_told_apart(
    view: View, person: Mention, post: PostMention, titled: Sequence[Mention], ties: Mapping[int, str]
) -> bool:
    """The person stands in another part of the line than the post: in what opens it, in another clause, as whose staff,
    kin or time something is, or as whose words they are."""
    tie = ties.get(id(person), "")
    if tie not in STRONG and is_unsaid(view, person, post):
        return True
    if tie not in ("prefix", "title") and _is_served_by_another(view, person, post, ties):
        return True  # "Roe, an adviser to the minister"
    if not tie and only_opens(view, person, post):
        return True
    if is_of_another_clause(view, person, post, titled, ties):
        return True
    if is_of_others(view, person, post, tie):
        return True  # "Lee joins the office of the mayor, Roe"
    if not tie and is_kins(view, *extent(view, post), person):
        return True
    if tie not in BESIDE and (says_it(view, person) or has_kin(view, person)):
        return True
    if is_in_charge(view, person) or (tie not in ITS_OWN and is_over(view, person)):
        return True
    return not tie and (_is_served(view, person, post) or appoints(view, person))


def _is_said_of_others(
    view: View, person: Mention, post: PostMention, titled: Sequence[Mention], ties: Mapping[int, str]
) -> bool:
    """A clause of somebody else tells of the post: "who becomes chairman"; or the person is only at somebody's side, or
    what is theirs is told of."""
    tie = ties.get(id(person), "")
    told = (t for t in view.triggers if t.voice != "passive" or t.frame.kind == "start")  # not "who was ousted"
    if any(of_whoever_it_is_said(view, person, t) and tells_in_clause(view, t, post) for t in told):
        return True
    if post.holding and of_whoever_it_is_said(view, person, post):
        return True
    if not tie and said_of_another(view, person, post):
        return True
    return tie not in STRONG and (serves_only(view, person) or _of_whom_something_is(view, titled, ties))


def _stays_theirs(view: View, person: Mention, post: PostMention, titled: Sequence[Mention]) -> bool:
    """No change takes the title from those who have it: what somebody was once nobody takes from them, nor had it
    whoever leaves for them; nor is the title that stands for somebody taken by others ("Roe will replace Lee, said the
    minister")."""
    former = "former" in post.modifiers
    if not former and any(m.head is None for m in titled):
        return False
    if not any(_changes(view, trigger, titled) for trigger in view.triggers):
        return True
    return former and not any("start" in verdicts(view, person, trigger) for trigger in view.triggers)


def _is_served_by_another(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """Another post is one at the side of whoever has the post, so that the person may be of that one: not where
    somebody else is, and the person stands behind the comma: "Roe was an adviser to the minister, Lee"."""
    beside = served_by(view, post)
    adviser = holder_before(view, beside) if beside is not None and ties.get(id(person)) == "prefix," else None
    return beside is not None and (adviser is None or adviser.entity is person.entity)


def is_over(view: View, person: Mention) -> bool:
    """The name says in whose time something was, or whose government it is: "dans le gouvernement de Lenoir", "sous la
    présidence de Jean Lenoir"."""
    at = before_titles(view, person.first)
    if at < 1 or view.leads[at] != "of_whom" or view.leads[at - 1] != "named_after":
        return False
    if any(body.first == at + 1 and body.form != "adjective" for body in view.others):
        return False  # "l'ancien sélectionneur de l'équipe de France Jean Lenoir"
    row = range(at - 2, max(-1, at - 2 - WIDE), -1)
    return any(view.leads[i] in OVER or view.symbols[i] == "POST" for i in row)


def _is_served(view: View, person: Mention, post: PostMention) -> bool:
    """The post is one at the side of the person ("the adviser to Lee"), and no seat or time in one ("the presidency of
    Lee", "the term as mayor of Lee")."""
    if post.holding or {"seat", "portfolio"} & post.modifiers or (post.first and view.symbols[post.first - 1] == "of"):
        return False
    end = extent(view, post)[1]
    return (
        end < person.first
        and view.leads[end] == "of_whom"
        and all(view.symbols[at] == "" for at in range(end + 1, person.first))
    )


def _of_whom_something_is(view: View, titled: Sequence[Mention], ties: Mapping[int, str]) -> bool:
    """The post is the title before a name in the genitive ("Roe served in President Lee's cabinet"): unless somebody
    comes for another, and it is no post that is of whoever is named ("President Lee's chief of staff")."""
    owners = [m for m in titled if ties.get(id(m)) == "prefix" and view.symbols[m.last : m.last + 1] == ["'s"]]
    if not owners or not any(trigger.frame.other for trigger in view.triggers):
        return bool(owners)
    return "POST" in view.symbols[owners[0].last : owners[0].last + OWNED]


def shared_out(person: Mention, post: PostMention, given: Sequence[tuple[PostMention, Mention]]) -> bool:
    """A change gives several posts, each to somebody ("elected Lee as chairman, succeeding Roe, and Ek as dean"), and
    the post is none of the person's: another one is theirs, or another one is given between."""
    holders = [m for p, m in given if p is post]
    if not holders or any(m.entity is person.entity for m in holders):
        return False
    others = [(p, m) for p, m in given if p.group != post.group and all(m.entity is not h.entity for h in holders)]
    behind = any(person.last <= m.first for m in holders)  # who gets it stands between
    return any(
        m.entity is person.entity or post.last <= p.first < person.first or (behind and p.last <= person.first)
        for p, m in others
    )


def _comes_or_goes(view: View, person: Mention, trigger: Trigger) -> bool:
    """The words of a change in which one comes for another tell of the person."""
    return trigger.frame.other in ("start", "end") and bool(verdicts(view, person, trigger) & {"start", "end"})


def _is_of_a_seat(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change are about a seat told behind the post: "chairman Lee told of Roe's arrival as head"."""
    number = bisect_left(view.posts, trigger.first, key=lambda part: part.last) - 1
    seat = view.posts[number] if number >= 0 and trigger.form == "phrase" else None
    return seat is not None and "seat" in seat.modifiers and seat.group != post.group and post.last <= seat.first


def _changes(view: View, trigger: Trigger, persons: Sequence[Mention]) -> bool:
    """The words of a change tell of one of the persons, and of another one who comes for them or goes for them."""
    return bool(trigger.frame.other) and any(role_of(view.line.parse, person, trigger) for person in persons)


def _of_somebody_nearer(view: View, person: Mention, trigger: Trigger) -> bool:
    """The words of a change have a subject of their own, who stands right before them and behind another change, that
    of the person: "Roe will take over as chairman and Lee will become his deputy"."""
    own = [
        other
        for other in view.triggers
        if other.last <= trigger.first and (person.last <= other.first or "start" in verdicts(view, person, other))
    ]
    return bool(own) and any(
        max(own[0].last, person.last) <= other.first
        and other.last <= trigger.first
        and other.entity is not person.entity
        and all(symbol in HELPING for symbol in view.symbols[other.last : trigger.first])
        for other in view.persons
    )


def _is_quoted(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """Whoever is named inside a quotation has no part in a title outside of it: '"Lee will go", the chairman said'."""
    within = view.quoted[person.first]
    return bool(within) and not ties.get(id(person)) and view.quoted[post.head_first] != within


@lru_cache(maxsize=64)
def told_in_turn(view: View, trigger: Trigger) -> frozenset[int]:
    """The identities of those whom the words of a change tell of one after another, each with a title behind the name:
    "named: Ann Lee, minister of trade; Paul Roe, her deputy". Nobody where it is only one."""
    changes = (t.first for t in view.triggers if t.first >= trigger.last and t.frame.kind in ("start", "end"))
    end = min(changes, default=len(view.symbols))
    names = (m for m in view.persons if m.head is None and trigger.last <= m.first < end)
    titled = [m for m in names if (post := _next_post(view, m)) and attachment(view, m, post).startswith("apposed")]
    return frozenset(id(m) for m in titled) if len(titled) > 1 else frozenset()


def _next_post(view: View, person: Mention) -> PostMention | None:
    """The first post behind a name."""
    number = bisect_left(view.posts, person.last, key=lambda post: post.first)
    return view.posts[number] if number < len(view.posts) else None
