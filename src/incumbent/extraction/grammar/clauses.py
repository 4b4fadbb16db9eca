"""What a semicolon parts, and what somebody says of others: each clause tells of its own persons, posts and changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

PARTS = ";"
KEPT = 64  # answers that are kept: each person with each post of a line asks anew
SPEAKERS = 4  # names before a change of which one may be of whoever tells it
DEEP = 12  # steps up a tree from a word to the clause in which it stands
NAMED = ("full", "part", "description")


class _Placed(Protocol):
    @property
    def first(self) -> int: ...


Part = TypeVar("Part", bound=_Placed)


def is_parted(view: View, person: Mention, what: PostMention | Trigger) -> bool:
    """A semicolon stands between the person and the post or the words of change, and either clause tells of its own:
    that of the post of somebody else, that of the person of another post or change. "Lee takes over Orbex; Roe,
    director of Luvik, retires". Or it is told in what the person says of somebody else, or before the clause that the
    person opens."""
    if is_said_of_another(view, person, what) or _opens_main_clause(view, person, what):
        return True
    if PARTS not in view.symbols[min(person.last, what.last) : max(person.first, what.first)]:
        return False
    there, here = _clause(view, what.first), _clause(view, person.first)
    if not any(m.entity is not person.entity and m.head is None for m in _within(view.persons, there)):
        return False
    changes = any(t.form == "verb" for t in _within(view.triggers, here))
    return changes or (isinstance(what, PostMention) and bool(_within(view.posts, here)))


def _opens_main_clause(view: View, person: Mention, what: PostMention | Trigger) -> bool:
    """The title of the person opens a clause behind a comma, and the noun of a change has a title of its own before it:
    "after the resignation of the minister, the president, Lee, spoke"."""
    number = bisect_left(view.posts, person.first, key=lambda part: part.first) - 1
    own = view.posts[number] if number > 0 else None
    if own is None or own is what or own.first < what.last or not attachment(view, person, own).startswith("prefix"):
        return False
    at = own.first - 1
    if at < 2 or view.symbols[at] != "" or view.leads[at] in ("of_whom", "to") or view.symbols[at - 1] != ",":
        return False
    other = view.posts[number - 1]
    last = bisect_left(view.triggers, other.first, key=lambda part: part.first) - 1
    change = view.triggers[last] if last >= 0 else None
    if change is None or change.form != "noun" or what not in (change, other):
        return False
    between = view.symbols[change.last : at - 1]
    return governs(view, change, other) in LEADING and not {",", "PER", "and"} & {*between}


@lru_cache(maxsize=KEPT)
def given_in_clause(view: View, post: PostMention) -> tuple[int, int] | None:
    """Where the relative clause begins that gives the post to the one named right before it, and where that name ends:
    "Lee replaced Roe, who was later named ambassador"; None where none does."""
    symbols = view.symbols
    at = next((n for n in range(post.first - 1, 0, -1) if symbols[n] in ("relative", ",", ";", "PER")), 0)
    end = at - (symbols[at - 1] == ",")
    if not at or symbols[at] != "relative" or symbols[end - 1] != "PER":
        return None
    starts = (t for t in view.triggers if at < t.first and t.frame.kind == "start")
    gives = any(t.first <= post.first < t.last or governs(view, t, post) in LEADING for t in starts)
    return (at, end) if gives else None


def is_said_of_another(view: View, person: Mention, what: PostMention | Trigger) -> bool:
    """The person is the subject of a verb whose content is told of somebody named in it before the post or the words of
    change: "Lee said that Roe had resigned"."""
    return _said_at(view, person, what) >= 0


def is_only_said(view: View, post: PostMention, change: Trigger) -> bool:
    """Somebody says what a change tells, and the post is the only one in what they say: "dean Lee said that the
    treasurer, Roe, had resigned"."""
    number = bisect_left(view.persons, change.first, key=lambda m: m.first)
    near = reversed(view.persons[max(0, number - SPEAKERS) : number])
    verb = next((at for m in near if (at := _said_at(view, m, change)) >= 0), len(view.symbols))
    return post.first > verb and all(p.group == post.group or p.last <= verb for p in view.posts)


def _said_at(view: View, person: Mention, what: PostMention | Trigger) -> int:
    """The verb with which the person says that of somebody else; -1 where there is none."""
    parse = view.line.parse
    if parse is None or what.first < person.last:
        return -1
    at = parse.top(what.first, what.last)
    for _ in range(DEEP):
        if at < 0 or at < person.last:
            return -1
        verb = parse.heads[at]
        if verb >= person.last and _is_content(parse, at) and _is_subject(view, person, verb):
            named = (m for m in view.persons if verb < m.first and m.last <= what.first and m.form in NAMED)
            return verb if any(m.entity is not person.entity for m in named) else -1
        at = verb
    return -1


def _is_content(parse: Parse, at: int) -> bool:
    """What somebody says hangs on its verb by token `at`; parsers take it for an object, too, which has no subject."""
    return parse.roles[at] == "content" or (
        parse.roles[at] == "object" and any(parse.roles[child] == "subject" for child in parse.children(at))
    )


def _is_subject(view: View, person: Mention, verb: int) -> bool:
    """The name, or the title beside it, is the subject of the verb at that token."""
    parse = view.line.parse
    assert parse is not None
    top = parse.top(person.first, person.last)
    for _ in range(DEEP):
        if top < 0 or parse.heads[top] == verb:
            return top >= 0 and parse.roles[top] == "subject"
        if parse.roles[top] not in ("apposition", "compound", "modifier", "conjunct"):
            return False
        top = parse.heads[top]
    return False


def _within(parts: Sequence[Part], clause: range) -> Sequence[Part]:
    """Those of `parts`, which stand in order, that begin in the clause."""
    first = bisect_left(parts, clause.start, key=lambda part: part.first)
    return parts[first : bisect_left(parts, clause.stop, lo=first, key=lambda part: part.first)]


def _clause(view: View, at: int) -> range:
    """The tokens between the semicolons around token `at`."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if view.symbols[i] == PARTS), 0)
    last = next((i for i in range(at, len(view.symbols)) if view.symbols[i] == PARTS), len(view.symbols))
    return range(first, last)
