"""Whose a post is, of all the names beside it: titles and names told in a row, one title behind another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TypeVar

from incumbent.extraction.grammar.attachments import GIVEN, attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.openings import given_first
from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.grammar.sides import holder_before
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

BEFORE = ("prefix", "prefix,")  # ties of a title that stands before a name
FURTHER = 3  # posts behind one, of which a verb before all may give another one
CALLED = 2  # words for what somebody is before their name: "l'avocat parisien Lenoir"
LONGEST_ROW = 12  # titles before one in a row of titles and names
Part = TypeVar("Part", Mention, PostMention)
_ADDED = re.compile(r"(?:, )?(?:and |as w as )?(?:w )?")
_OF_SEVERAL = re.compile(r"(?:of )?(?:CTY|PLC|ORG) (?:(?:, and |, |and )(?:of )?(?:CTY|PLC|ORG) )+, ")
_ASIDE = re.compile(r", (?:(?:num|w|of|in|and|PLC|CTY) )+, ")  # "Lee, 45, a lawyer from Lorvan, chairman"
ADDED = {"copula": "copula", "relative": "relative", "as": "as", "apposed,": "listed", "listed": "listed"}


def owners(view: View, post: PostMention, persons: Sequence[Mention]) -> dict[int, str]:
    """Identity of a mention → its attachment to the post, for those that have one."""
    if (whom := given_first(view, post)) is not None:
        return {id(whom): GIVEN}
    table = {id(person): attachment(view, person, post) for person in persons}
    for person in persons:
        if table[id(person)] in BEFORE and _is_to_whom(view, person):
            table[id(person)] = ""
    if "serves" in post.modifiers and "apposed," in table.values():  # "Lee, conseiller du président Roe": it is Lee's
        table = {key: "" if told == "prefix" else told for key, told in table.items()}
    if "apposed," in table.values() and "prefix," in table.values() and _row_opens_with_title(view, post):
        return {key: told for key, told in table.items() if told and told != "apposed,"}
    if {"prefix", "prefix,"} & set(table.values()):  # "his deputy, Roe": it is not his
        table = {key: "" if told == "genitive" else told for key, told in table.items()}
    if "prefix" in table.values():  # "Lee, chief Roe and …": the comma ends an entry of a list
        table = {key: "" if told == "apposed," else told for key, told in table.items()}
    if "apposed," in table.values() or any(_in_relative(view, m, post) for m in persons):
        # "Lee, chief of Orbex, said Roe …": what follows is no name of the chief
        others = _told_of(view, post, persons)
        table = {key: "" if told == "prefix," and key in others else told for key, told in table.items()}
    if "apposed," in table.values() and not post.plural:  # "Lee, dean, spoke and the man accused is Roe"
        table = {key: "" if told == "inverted" else told for key, told in table.items()}
    if holder_before(view, post) is not None:  # "Roe was an adviser to the minister, Lee"
        beyond = {id(m) for m in persons if any(served_by(view, p) is post and p.last <= m.first for p in view.posts)}
        table = {key: "" if told == "prefix," and key in beyond else told for key, told in table.items()}
    if (whom := _served(view, post, persons)) is not None:
        table[id(whom)] = table[id(whom)] or "prefix,"
    if {GIVEN, "as"} & set(table.values()):  # "named Lee chairman, Roe director": nor is it Roe's
        table = {key: "" if told == "prefix," else told for key, told in table.items()}
    found = {key: told for key, told in table.items() if told}
    if set(found.values()) <= {"apposed,"} and (whom := _given_behind(view, post, persons)) is not None:
        return {id(whom): GIVEN}
    return found | _in_row(view, post, persons, found) or _as_before(view, post, persons)


def _is_to_whom(view: View, person: Mention) -> bool:
    """A small word that says to whom something is done, and is nobody with a title: "Lee, la doyenne, lui succède"."""
    return person.form == "pronoun" and view.leads[person.first] == "to_whom"


def _served(view: View, post: PostMention, persons: Sequence[Mention]) -> Mention | None:
    """Whoever stands behind the comma after a title at whose side somebody else is told to be: "Roe was named an
    adviser to the minister, Lee"."""
    beside = served_by(view, post)
    if beside is None or holder_before(view, beside) is None:
        return None
    end = extent(view, post)[1]
    return next((m for m in persons if m.first == end + 1 and view.symbols[end] == ","), None)


def _given_behind(view: View, post: PostMention, persons: Sequence[Mention]) -> Mention | None:
    """Whom a verb gives the post behind what else is told of them between commas, or before their name: "named Lee,
    head of Lampo, chairman of Orbex", "named Lee, 45, chairman", "named its finance chief, Lee, chairman"; None where
    it gives another one ("named Lee, 45, head of Lampo, chairman")."""
    if post.holding or {"former", "incoming", "seat"} & post.modifiers:
        return None
    number = bisect_left(view.posts, post.first, key=lambda part: part.first)
    while number and view.posts[number - 1].group == post.group:
        number -= 1
    post = view.posts[number]
    before, start = view.posts[number - 1] if number else None, extent(view, post)[0]
    for person in persons:
        if before is not None and before.last <= person.first and _is_titled_gift(view, before, person):
            return person if joined(view, person.last, start) == ", " else None
    if _is_told_first(view, post, number):
        return None
    for person in persons:
        if not _gives_to(view, person.first):
            continue
        if before is None or before.last <= person.first:
            return person if _ASIDE.fullmatch(joined(view, person.last, start)) else None
        behind = not before.holding and joined(view, extent(view, before)[1], start) == ", "
        return person if behind and attachment(view, person, before) == "apposed," else None
    return None


def _gives_to(view: View, at: int) -> bool:
    """A verb that gives posts ends right before token `at`, or before a day and what somebody is by their work: "named
    on Friday", "a nommé vendredi l'avocat Lenoir"."""
    first = at
    while first > 0 and at - first < CALLED and view.symbols[first - 1] == "w":
        first -= 1
    at = first if first > 0 and view.symbols[first - 1] == "" else at
    while at > 0 and view.symbols[at - 1] in ("", "."):
        at -= 1
    gives = (t for t in view.triggers if t.last == at and t.form == "verb" and t.voice == "active")
    return any(t.frame.kind == "start" and t.frame.person == "object" and not t.frame.other for t in gives)


def _is_titled_gift(view: View, title: PostMention, person: Mention) -> bool:
    """A verb that gives posts stands right before the title of the person: "named its finance chief, Lee, dean"."""
    first = extent(view, title)[0]
    while first > 0 and view.symbols[first - 1] in ("", "possessive"):
        first -= 1
    tied = "indefinite" not in title.modifiers and attachment(view, person, title) in BEFORE
    return tied and person.form == "full" and _gives_to(view, first)


def _is_told_first(view: View, post: PostMention, number: int) -> bool:
    """Another post is told right behind the one of that number, or what the change leads to: "named Lee, 45, head of
    Lampo, chairman", "…, to its board", "…, to succeed Roe"."""
    end = extent(view, post)[1]
    for other in view.posts[number + 1 : number + 1 + FURTHER]:
        start = extent(view, other)[0]
        if other.group != post.group and (view.lead(start) in ("as", "to") or joined(view, end, start) == ", "):
            return True
        if other.group == post.group:
            end = extent(view, other)[1]
    comma = end + (view.symbols[end : end + 1] == [","])
    return any(comma <= t.first <= comma + 1 for t in view.triggers) or view.symbols[comma : comma + 1] == ["as"]


def _in_row(view: View, post: PostMention, persons: Sequence[Mention], ties: Mapping[int, str]) -> dict[int, str]:
    """The ties of all names of the row that opens right behind a title of several, with whose each is perhaps told
    behind it: "Presidents Lee of Orvia and Roe of Peru", "the chiefs of Orbex and Luvik, Lee and Roe"."""
    if not post.plural or post.holding:
        return {}
    end = extent(view, post)[1]
    tied = [m for m in persons if m.first >= end and ties.get(id(m)) in BEFORE]
    first = next((m for m in persons if m.first >= end and (m in tied or _opens_row(view, post, m))), None)
    if first is None:
        return {}
    opens, closes = row_of_names(view, first)
    row = [m for m in persons if opens <= m.first and m.last <= closes]
    return {id(m): ties.get(id(first), BEFORE[1]) for m in row} if len(row) > 1 and first.first == opens else {}


def _opens_row(view: View, post: PostMention, person: Mention) -> bool:
    """Nothing but a row of organisations and a comma stands between a title and the name."""
    return bool(_OF_SEVERAL.fullmatch(joined(view, post.last, person.first)))


def _in_relative(view: View, person: Mention, post: PostMention) -> bool:
    """The post stands behind a name in a relative clause of its own: "Lee, who has been head of Orbex, beat Roe"."""
    return person.last < post.first and view.symbols[person.last : person.last + 2] == [",", "relative"]


def _told_of(view: View, post: PostMention, persons: Sequence[Mention]) -> set[int]:
    """The identities of those who stand behind the comma of a title and a word more: what is said of them."""
    end = extent(view, post)[1]
    return {id(m) for m in persons if m.first >= end and "w" in view.symbols[end : m.first]}


def _as_before(view: View, post: PostMention, persons: Sequence[Mention]) -> dict[int, str]:
    """The ties of the post before it, with which it is told in one row: "Lee is chairman of Orbex and a director of
    Luvik"."""
    number = bisect_left(view.posts, post.first, key=lambda part: part.first)
    row = view.posts[max(0, number - LONGEST_ROW) : number]
    first = next((p for p in row if p.group == post.group and not p.holding), post)  # "dean, treasurer and secretary"
    before = next(
        (p for p in reversed(row) if p.last <= post.first and p.group != post.group and not p.holding),
        None,
    )
    if (
        before is None
        or post.holding
        or not _ADDED.fullmatch(joined(view, extent(view, before)[1], extent(view, first)[0]))
        or _acts_between(view, extent(view, before)[1], first.first)
    ):
        return {}
    table = owners(view, before, [m for m in persons if m.last <= before.first])
    return {key: ADDED[told] for key, told in table.items() if told in ADDED}


def _acts_between(view: View, end: int, start: int) -> bool:
    """The verb of the sentence stands there: "Lee, chairman of Orbex, said the board had met", "…, told the board"."""
    parse = view.line.parse
    return parse is not None and any(view.symbols[i] == "w" and parse.heads[i] == -1 for i in range(end, start))


def in_list(view: View, post: PostMention, near: Sequence[Mention], ties: dict[int, str]) -> dict[int, str]:
    """`ties` without that of a name behind the post that has a title of its own behind it, where the post is the title
    of the name before: "Lee, head of Orbex, Roe, head of Luvik"."""
    if not any(told in ("apposed,", "apposed(", "listed") for told in ties.values()):
        before = _as_before(view, post, near) if "prefix," in ties.values() and not _has_article(view, post) else {}
        if not before:
            return ties
        ties = before | ties  # "Lee, head of Orbex and dean of Luvik, Roe, head of Tarn"
    others = [other for other in view.posts if other.group != post.group and other.first >= post.last]
    next_own = {
        id(person)
        for person in near
        if ties.get(id(person)) == "prefix,"
        and any(attachment(view, person, other).startswith("apposed") for other in others)
    }
    return {key: told for key, told in ties.items() if key not in next_own}


def _has_article(view: View, post: PostMention) -> bool:
    """The post opens an entry of its own by its article, which the title before it has not: "Lee, head of Orbex, and
    the dean of Luvik, Roe, head of Tarn" has a dean Roe."""
    before = _last_before(view.posts, post.first)
    starts = [extent(view, one)[0] for one in (post, before) if one is not None]
    return [view.symbols[start - 1] if start else "" for start in starts] == ["", ","]


def _row_opens_with_title(view: View, post: PostMention) -> bool:
    """The row of titles and names, between commas, that the post stands in begins with a title, not with a name."""
    for _ in range(LONGEST_ROW):
        named = _last_before(view.persons, post.first)
        if named is None or attachment(view, named, post) != "apposed,":
            return True
        title = _last_before(view.posts, named.first)
        if title is None or title.holding or attachment(view, named, title) != "prefix,":
            return False
        post = title
    return False


def _last_before(parts: Sequence[Part], at: int) -> Part | None:
    """The last of `parts`, in their order, that begins before token `at`."""
    number = bisect_left(parts, at, key=lambda part: part.first)
    return parts[number - 1] if number else None
