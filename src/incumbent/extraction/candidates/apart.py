"""Which person beside a post, or beside words of change, has no part in it by grammar alone: no candidate to weigh."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from incumbent.extraction.candidates.agents import appoints
from incumbent.extraction.candidates.closed_clauses import is_relative
from incumbent.extraction.candidates.forefields import only_opens
from incumbent.extraction.candidates.next_clauses import is_of_another_clause
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.candidates.sources import says_it
from incumbent.extraction.candidates.staff import is_of_others
from incumbent.extraction.grammar.attachments import LEADING, attachment, governs, inverts, served_by
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.fronted import comes_after, trails_after
from incumbent.extraction.grammar.kin import before_titles, has_kin, is_in_charge, is_kins
from incumbent.extraction.grammar.leaders import is_leader
from incumbent.extraction.grammar.openings import is_unsaid
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.grammar.rows import is_crossed
from incumbent.extraction.grammar.sides import holder_before, serves_only
from incumbent.extraction.grammar.told_now import told_now
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.tokens import STOP

STRONG = tuple("prefix prefix, prefix: apposed, apposed( copula relative listed inverted row title at".split())
BESIDE = ("prefix", "prefix,", "apposed,", "apposed(", "title")  # nothing but a comma or bracket between title and name
ITS_OWN = ("prefix", "apposed,", "apposed(")  # a title of the name, whatever stands before both
HELPING = ("auxiliary", "copula")  # what may stand between a subject and its verb
OWNED = 4  # tokens from a name in the genitive to what is theirs
OVER = ("in", "under")
CLAUSE = 12  # tokens from a verb to a post in its clause
ENDS = frozenset((",", ";", "(", "relative", "conjunction", "and"))  # what ends a clause
WIDE = 3  # tokens before "the government of" in which "in" or "under" stands
BESIDES = 6  # tokens from "who" to a post of its clause
GOING = 8  # tokens between the words of a move and what somebody goes there for


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
    if ties.get(id(person)) not in STRONG and is_unsaid(view, person, post):
        return True
    if ties.get(id(person)) not in ("prefix", "title") and _is_served_by_another(view, person, post, ties):
        return True  # "Roe, an adviser to the minister"
    if not ties.get(id(person)) and only_opens(view, person, post):
        return True
    if is_of_another_clause(view, person, post, titled, ties):
        return True
    if is_of_others(view, person, post, ties.get(id(person), "")):
        return True  # "Lee joins the office of the mayor, Roe"
    if not ties.get(id(person)) and is_kins(view, *extent(view, post), person):
        return True
    if ties.get(id(person), "") not in BESIDE and (says_it(view, person) or has_kin(view, person)):
        return True
    if is_in_charge(view, person) or (ties.get(id(person)) not in ITS_OWN and is_over(view, person)):
        return True
    if not ties.get(id(person)) and (_is_served(view, person, post) or appoints(view, person)):
        return True
    told = (t for t in view.triggers if t.voice != "passive" or t.frame.kind == "start")  # not "who was ousted"
    said = any(of_whoever_it_is_said(view, person, t) and _tells_in_clause(view, t, post) for t in told)
    if said or (post.holding and of_whoever_it_is_said(view, person, post)):
        return True
    if not ties.get(id(person)) and _said_of_another(view, person, post):
        return True
    if ties.get(id(person)) not in STRONG and serves_only(view, person):
        return True
    if ties.get(id(person)) not in STRONG and _of_whom_something_is(view, titled, ties):
        return True
    if post.holding or ties.get(id(person), "listed") != "listed":
        return False
    if any(_of_somebody_nearer(view, person, trigger) for trigger in view.triggers if leads_to(view, trigger, post)):
        return True
    if all(m.entity is person.entity for m in titled):
        return False
    if "former" in post.modifiers and (
        not any(_changes(view, trigger, titled) for trigger in view.triggers)
        or not any("start" in verdicts(view, person, trigger) for trigger in view.triggers)
    ):
        return True  # what somebody was once nobody takes from them; nor had it whoever leaves for them
    if all(m.head is not None for m in titled) and not any(
        _changes(view, trigger, titled) for trigger in view.triggers
    ):
        return True  # "Roe will replace Lee, said the minister"
    exchanges = (t for t in view.triggers if _comes_or_goes(view, person, t) and not _is_of_a_seat(view, t, post))
    if not elsewhere and (ties.get(id(person)) or any(exchanges)):
        return False
    return not any(leads_to(view, trigger, post) for trigger in view.triggers)


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


def of_whoever_it_is_said(view: View, person: Mention, verb: Trigger | PostMention) -> bool:
    """A relative clause tells of whoever stands right before it, and not of those before them: "named in place of Roe,
    who becomes chairman"."""
    nearest = _told_in_clause(view, verb)
    if nearest is None or person.last > nearest.first or person.entity is nearest.entity:
        return False
    row = nearest.first > 0 and view.symbols[nearest.first - 1] == "and"  # but not "Lee, who left Orbex, and Roe, who"
    return not row or "relative" in view.symbols[person.last : nearest.first]


def _tells_in_clause(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change lead to the post, or it stands behind them in their clause: "Roe, who joins Orbex as its
    chairman"."""
    behind = trigger.form == "verb" and 0 <= post.first - trigger.last <= CLAUSE
    within = behind and not ENDS & {*view.symbols[trigger.last : post.first]}
    return within or _leads_breath(view, trigger, post)


def _told_in_clause(view: View, verb: Trigger | PostMention) -> Mention | None:
    """The name right before the relative clause of a verb of change, or of one that holds a post: "Roe, 58, who
    becomes", "Roe, who heads"."""
    at = verb.first - 1
    while at >= 0 and view.symbols[at] in HELPING:
        at -= 1
    active = isinstance(verb, PostMention) and "held-by" not in verb.modifiers  # "Roe, who left"; "Roe, who was ousted"
    active = active or (isinstance(verb, Trigger) and (verb.frame.person == "subject" or verb.voice == "passive"))
    if at < 1 or not is_relative(view, at) or not active:
        return None
    at -= view.symbols[at - 1] == ","
    at -= 2 * (view.symbols[at - 2 : at] == [",", "num"])
    at -= view.line.tokens[at - 1].fold == STOP  # "Roe Jr., 58, who"
    return next((m for m in view.persons if m.last == at), None)


def kept_by(view: View, post: PostMention) -> Mention | None:
    """Who keeps the post by a relative clause, so that nobody else has a part in it: "Lee, who remains chairman,
    succeeds Roe", "Roe succeeds Lee, who will stay chairman until May"."""
    if (whom := told_now(view, post)) is not None:
        return whom
    staying = (t for t in view.triggers if t.frame.stays or (t.frame.until and t.tense != "past"))
    kept = (t for t in staying if not t.negated and (_leads_breath(view, t, post) or t.first < post.first < t.last))
    whom = next((whom for t in kept if (whom := _told_in_clause(view, t)) is not None), None)
    return None if whom is None or (whom.first and view.symbols[whom.first - 1] == "and") else whom


def _said_of_another(view: View, person: Mention, post: PostMention) -> bool:
    """A relative clause says that somebody named behind the person is the post, or was: "will replace Roe, who left in
    May and who later was mayor"."""
    row = range(post.first - 1, max(person.last, post.first - WIDE - 2) - 1, -1)
    verb = next((at for at in row if view.symbols[at] not in ("", "w")), -1)
    while verb >= 0 and view.symbols[verb] in HELPING and view.symbols[verb - 1] in HELPING:
        verb -= 1
    if verb < 1 or view.symbols[verb] not in HELPING or view.symbols[verb - 1] != "relative":
        return False
    return any(person.last <= m.first and m.last < verb and m.entity is not person.entity for m in view.persons)


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


def leads_to(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change lead to a post: "quitte son poste de directeur"."""
    return governs(view, trigger, post) in LEADING


def _leads_breath(view: View, trigger: Trigger, post: PostMention) -> bool:
    """The words of a change lead to the post, or to another one told in the same breath before it."""
    return any(leads_to(view, trigger, other) for other in view.posts if other is post or other.group == post.group)


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


def explained_by(view: View, post: PostMention) -> Mention | None:
    """Whom the brackets explain in which a post stands: "Roe (a former chief of Orbex)" tells nothing of others; nor
    does "Roe, head of Orbex (deputy chairman of Luvik)"; or of whom alone the end of a sentence tells."""
    number = view.brackets[post.head_first]
    if not number:
        return trails_after(view, post)
    opening = view.brackets.index(number)
    return next((m for m in view.persons if m.last == opening), None) or _titled_before(view, opening)


def is_more(view: View, post: PostMention) -> bool:
    """The post stands in brackets behind another title of the same person, or is told besides ("who is also chairman of
    Lampo"): no change gives or takes it."""
    at = post.first - 1
    while at > 0 and post.first - at < BESIDES and view.symbols[at] in ("", "w", "copula"):
        at -= 1
    clause = at >= 0 and view.symbols[at] == "relative" and "copula" in view.symbols[at : post.first]
    if clause and "also" in view.leads[at : post.first] and "past" not in view.times[at : post.first]:
        return True
    number = view.brackets[post.head_first]
    return bool(number) and _titled_before(view, view.brackets.index(number)) is not None


def _titled_before(view: View, opening: int) -> Mention | None:
    """Who has the title, behind their name, that ends where brackets open."""
    before = [other for other in view.posts if other.last <= opening <= extent(view, other)[1]]
    return next((m for m in view.persons for other in before if attachment(view, m, other) == "apposed,"), None)


def _is_quoted(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """Whoever is named inside a quotation has no part in a title outside of it: '"Lee will go", the chairman said'."""
    within = view.quoted[person.first]
    return bool(within) and not ties.get(id(person)) and view.quoted[post.head_first] != within


def may_hold(view: View, person: Mention, post: PostMention) -> bool:
    """The person may be the subject of a verb that holds a post: stands before it, or is its subject by the parse; in
    "led by" whoever stands first behind it, and who is told with them."""
    if "held-by" in post.modifiers:
        row = [m for m in view.persons if m.first > post.last and m.form != "possessive"]
        ends = (n for n in range(1, len(row)) if _outside(view, row[n - 1].last, row[n].first) not in (",", "and"))
        return any(person is m for m in row[: next(ends, len(row))])
    if person.last > post.first and (opens := comes_after(view, post)) is not None:
        return opens is person
    subject = inverts(view, post, person) or way(view.line.parse, place(person), place(post)).startswith("subject")
    return person.last <= post.first or subject


def may_lead(view: View, person: Mention, post: PostMention) -> bool:
    """The verb tells of the person, and of an organisation as a whole: not "led them to a title"."""
    led = may_hold(view, person, post) and not leads_less(view, post)
    return led and view.leads[post.last : post.last + 1] != ["them"]


def _outside(view: View, end: int, start: int) -> str:
    """The symbols of tokens `end` to `start` but for those in brackets: "Lee (1948-61), Roe (1961-79) and Ek"."""
    return " ".join(view.symbols[at] for at in range(end, start) if view.symbols[at] and not view.brackets[at])


def leads_less(view: View, part: PostMention | Trigger) -> bool:
    """Who goes to an organisation to lead something in it does not lead the whole: "joins Orbex to lead a new team"."""
    parse = view.line.parse
    if parse is None or not any(
        trigger.frame.needs == "organization" and 0 <= part.first - trigger.last <= GOING for trigger in view.triggers
    ):
        return False
    objects = [n for n in parse.children(parse.top(part.first, part.last)) if parse.roles[n] == "object"]
    return any(n >= part.last and view.symbols[n] == "w" and view.symbols[n + 1 : n + 2] != ["ORG"] for n in objects)


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
