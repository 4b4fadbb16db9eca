"""Posts that one verb gives to several people, one behind the other: "named Lee chairman, Roe director and Ek dean"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.paths import joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

NEXT = 4  # mentions behind a post, of which one is a name
AHEAD = 3  # tokens between a verb and the post that it gives to whoever stands before it
_JOINT = re.compile(r"(?:and |[,;] (?:and )?)(?:POST (?:w )?)?")  # with a title that somebody has: "and dean Lee"
_OWN = re.compile(r"(?:possessive )?POST (?:(?:of|in|w|ORG|CTY|PLC) )*(?:, )?")  # a title before a name
DIRECT = ("", "as ", "w as ")
THAT_OF = "of w of "  # "nommé Lenoir au poste de directeur et Roux à celui de doyen"
PASSIVE = ("passive", "bare")  # "a été confiée" may be one form of a frame
RECIPIENT = 16  # tokens from "to" to the name of whoever something is given to
TITLED = 7  # tokens from "to" to a name, its title among them
GIVEN = frozenset(("", "w", "POST", ",", "ORG", "CTY", "PLC", "of"))  # what may stand there
AS = 2  # tokens before a title in which a word for a post stands: "les fonctions de directeur"
BROKEN = ("START", "END", "PER", ";", "conjunction")  # what no aside has


@lru_cache(maxsize=256)  # each person and post of a line asks anew
def gifts_behind(view: View, trigger: Trigger) -> Mapping[int, PostMention]:
    """Identity of a mention → its post, of those to whom a verb gives one and who are not right beside it: each name
    has its post right behind it, or behind what is told of it between commas and "as"."""
    row: dict[int, PostMention] = {}
    if trigger.form != "verb" or trigger.frame.kind != "start":
        return row
    if (given := _seat_given(view, trigger)) is not None:
        return {id(given[0]): given[1]}
    if len(view.posts) < 2:
        return row
    if _gives_behind(trigger):
        first = next((m for m in view.persons if m.first == trigger.last and _is_named(m)), None)
        post = _post_of(view, first) if first is not None else None
        if first is None:
            first, post = _titled(view, trigger)
        if first is not None and post is not None and (aside_of(view, first, post) or first.first > trigger.last):
            row[id(first)] = post  # what stands between is what they are, or were
    else:
        post = next((p for p in view.posts if trigger.last <= p.first <= trigger.last + AHEAD), None)
        if post is not None and any(symbol in BROKEN for symbol in view.symbols[trigger.last : post.first]):
            post = None
    while post is not None:
        end = extent(view, _last_of(view, post))[1]
        at = bisect_left(view.persons, end, key=lambda m: m.first)
        person = next((m for m in view.persons[at : at + NEXT] if _is_named(m)), None)
        if person is None or not _JOINT.fullmatch(joined(view, end, person.first)):
            break
        post = _post_of(view, person) or (None if _gives_behind(trigger) else _gapped(view, person))
        if post is not None:
            row[id(person)] = post
    return row


def _titled(view: View, trigger: Trigger) -> tuple[Mention, PostMention] | tuple[None, None]:
    """Whoever stands with a title of theirs behind a verb, and the post that they are given by "as" behind the name: "a
    nommé l'ancien ministre, Lenoir, au poste de directeur"."""
    number = bisect_left(view.persons, trigger.last, key=lambda m: m.first)
    person = next((m for m in view.persons[number : number + 1] if _is_named(m)), None)
    if person is None or not _OWN.fullmatch(joined(view, trigger.last, person.first)):
        return None, None
    own = next((post for post in view.posts if post.first >= trigger.last), None)
    at = bisect_left(view.posts, person.last, key=lambda post: post.first)
    given = next(iter(view.posts[at : at + 1]), None)
    if own is None or given is None or {"incoming", "indefinite"} & own.modifiers or given.holding:
        return None, None
    start = extent(view, given)[0]
    between = joined(view, person.last, start)
    led = between in ("as ", ", as ") or (between in ("", ", ") and view.leads[start - 1] == "to")
    return (person, given) if led or _is_led_to(view, person.last, start) else (None, None)


def _seat_given(view: View, trigger: Trigger) -> tuple[Mention, PostMention] | None:
    """The seat that is the subject of a passive verb, and whoever stands behind "to" as whom it is given to: "les rênes
    ont été confiées à Lenoir", "la présidence a été confiée au doyen, Lenoir", "le poste de doyen revient à Lenoir"."""
    at = trigger.last - trigger.frame.falls  # "confiée à" is one form of such a frame
    passive = trigger.frame.falls or (trigger.voice in PASSIVE and trigger.frame.person == "object")
    if not passive or view.leads[at : at + 1] not in (["to"], ["at"]):
        return None
    seat = next((post for post in reversed(view.posts) if post.last <= trigger.first), None)
    number = bisect_left(view.persons, at, key=lambda m: m.first)
    person = next((m for m in view.persons[number : number + 1] if _is_named(m)), None)
    if seat is None or number or person is None:
        return None
    if "seat" not in seat.modifiers and "as" not in view.symbols[max(0, seat.first - AS) : seat.first]:
        return None
    near = person.first - at <= TITLED and GIVEN.issuperset(view.symbols[at + 1 : person.first])
    return (person, seat) if near else None


def is_recipient(view: View, person: Mention, trigger: Trigger) -> bool:
    """Something is given to somebody with a title of theirs that is no post: "le rapport a été confié au recteur,
    Lenoir"."""
    at = trigger.last
    if trigger.voice not in PASSIVE or trigger.frame.person != "object" or view.leads[at : at + 1] != ["to"]:
        return False
    title = next((post for post in view.posts if post.first > at), None)
    if title is None or any(view.symbols[at + 1 : title.first]) or {"seat", "portfolio"} & title.modifiers:
        return False
    return title.last <= person.first <= at + RECIPIENT and GIVEN.issuperset(view.symbols[at + 1 : person.first])


@lru_cache(maxsize=64)
def _gifts(view: View) -> Mapping[int, PostMention]:
    return {key: post for trigger in view.triggers for key, post in gifts_behind(view, trigger).items()}


def gift_of(view: View, person: Mention) -> PostMention | None:
    """The post that somebody gets in such a row, behind another one."""
    return _gifts(view).get(id(person))


def aside_of(view: View, person: Mention, post: PostMention) -> range:
    """The tokens of what is told of somebody between commas, before "as" and what they are given: "hired Lee, finance
    chief of Lampo, as treasurer"; empty where that is not so."""
    start = extent(view, post)[0]
    told = joined(view, person.last, start)
    return range(person.last, start) if told.startswith(", ") and told.endswith(", as ") else range(0)


def _gives_behind(trigger: Trigger) -> bool:
    """The verb has whom it gives a post behind it: "named Lee chairman"; else before it: "Lee was named chairman"."""
    return trigger.voice == "active" and trigger.frame.person == "object"


def _is_named(person: Mention) -> bool:
    return person.head is None and person.form in ("full", "part")


def _post_of(view: View, person: Mention) -> PostMention | None:
    """The post right behind a name, or behind "as" at the end of an aside; None where none is."""
    at = bisect_left(view.posts, person.last, key=lambda post: post.first)
    for post in view.posts[at:]:
        if post.holding or post.plural or "former" in post.modifiers:
            continue
        between = view.symbols[person.last : extent(view, post)[0]]
        if _is_led_to(view, person.last, extent(view, post)[0]):
            return None if post.modifiers & {"seat", "portfolio"} else post
        if any(symbol in BROKEN for symbol in between):
            return None
        told = joined(view, person.last, extent(view, post)[0])
        if told in DIRECT:
            return None if post.modifiers & {"seat", "portfolio"} and not told else post
        if aside_of(view, person, post):
            return post
    return None


def _gapped(view: View, person: Mention) -> PostMention | None:
    """The post between commas behind a name, where its clause ends with it, so that it lacks the verb of the one
    before: "Lee was named dean, and Roe, treasurer."; not "and Roe, the treasurer, said"."""
    at = bisect_left(view.posts, person.last, key=lambda post: post.first)
    for post in view.posts[at : at + 1]:
        first, end = extent(view, post)
        plain = not post.holding and not post.plural and not {"former", "seat", "portfolio"} & post.modifiers
        closing = view.symbols[end : end + 1] in ([], ["."], [";"]) or view.symbols[end : end + 2] == ["and", "PER"]
        if plain and closing and view.symbols[person.last : first] == [","]:
            return post
    return None


def _is_led_to(view: View, first: int, last: int) -> bool:
    """Words without a verb lead from a name that ends at token `first` to a post at `last`: "au poste de", "à celui
    de"."""
    if joined(view, first, last) == THAT_OF and view.leads[last - 1] == "of_whom":
        return True
    number = bisect_left(view.triggers, first, key=lambda trigger: trigger.first)
    near = view.triggers[number : number + 1]
    return any((t.form, t.first, t.last) == ("phrase", first, last) and t.frame.kind != "end" for t in near)


def _last_of(view: View, post: PostMention) -> PostMention:
    """The last of the posts that are told with `post`: "chairman and chief executive"."""
    at = bisect_left(view.posts, post.first, key=lambda other: other.first)
    group = takewhile(lambda other: other.group == post.group, view.posts[at:])
    return max(group, key=lambda other: other.last)
