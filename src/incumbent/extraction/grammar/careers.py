"""Posts that somebody had one after another: "was successively treasurer of Orbex, dean of Luvik and chair of Tarnex",
"directeur financier d'Orbex (1998-2004), puis directeur général de Luvik (2004-2010)".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.fronted import named_behind
from incumbent.extraction.grammar.years import SPANNED, YEAR

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.posts.mention import PostMention

STEPS = 2  # posts that make a career
FROM_TO = 2  # years that a step has
LONGEST = 40  # tokens of one step: a title, what it is of, and its years
SMALL = ("", "as", "of", "w", "num", "in")  # between a comma and a title: "de 2002 à 2007, comme directeur"
ASIDE = 4  # tokens between what parts two steps and the second one's title
NEAR = 4  # names before the first title of which one may be theirs
LEAD = 6  # tokens between somebody and the first title: "a ensuite été successivement"
TO_TITLE = frozenset(("", ",", "w", "as", "copula", "auxiliary", "HOLD", "of", "and", "conjunction"))
BROKEN = ("START", "END", "copula", "auxiliary", "relative", "conjunction", ";", ":", '"', "since")
NAMED = ("full", "part")
OPEN = frozenset(("current", "incoming", "outgoing"))  # stances of what is not over


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A post of a row of those that are over: whose it was, and the token at which what it is of ends."""

    person: Mention
    end: int


def is_step(view: View, person: Mention, post: PostMention | None) -> bool:
    """The post is one of a row of those that the person had one after another."""
    whose = whose_step(view, post) if post is not None else None
    return whose is not None and whose.entity is person.entity


def whose_step(view: View, post: PostMention) -> Mention | None:
    """Whose career a post is a step of; None where it is none."""
    step = _steps(view).get(id(post))
    return step.person if step is not None else None


def body_of_step(view: View, post: PostMention | None) -> Entity | None:
    """The first organisation that a step names; None where it names none, or the post is no step."""
    step = _steps(view).get(id(post))
    if post is None or step is None:
        return None
    number = bisect_left(view.others, post.head_first, key=lambda mention: mention.first)
    told = takewhile(lambda mention: mention.first < step.end, view.others[number : number + LONGEST])
    return next((m.entity for m in told if m.form in NAMED and m.entity.type == "organization"), None)


@lru_cache(maxsize=64)  # each person with each post of a line asks anew
def _steps(view: View) -> Mapping[int, Step]:
    """The steps of all careers of a line, by the identity of their posts."""
    found: dict[int, Step] = {}
    row: list[PostMention] = []
    for post in view.posts:
        if post.holding or post.plural:
            continue
        if row and _follows(view, row[-1], post):
            row.append(post)
        elif not row or not _is_inside(view, row[-1], post):
            found |= _career(view, row)
            row = [post]
    return {**found, **_career(view, row)}


def _follows(view: View, before: PostMention, post: PostMention) -> bool:
    """A title opens the next step of the row: behind a comma, "and" or "then", with nobody between but whoever has a
    title in what the step is of ("adviser to minister Lee"), and no other words of change."""
    if not before.last < post.first <= before.last + LONGEST:
        return False
    at = post.first - 1
    while at > before.last and post.first - at <= ASIDE and view.symbols[at] in SMALL and view.leads[at] != "then":
        at -= 1
    parted = view.symbols[at] in (",", "and") or view.leads[at] == "then"
    between = range(before.last, at)
    others = any(view.symbols[n] == "PER" and view.symbols[n - 1] not in ("PER", "POST") for n in between)
    return parted and not others and not any(view.symbols[n] in BROKEN for n in between)


def _is_inside(view: View, before: PostMention, post: PostMention) -> bool:
    """A title stands in what the one before is of: "adviser to the minister of culture"."""
    between = view.symbols[before.last : post.first]
    return 0 < len(between) <= ASIDE and not {",", "and", *BROKEN} & {*between}


def _career(view: View, row: Sequence[PostMention]) -> Mapping[int, Step]:
    """What a row of titles tells, if its steps are over by their words and it is plain whose they are."""
    if not row or any(OPEN & post.modifiers for post in row):
        return {}
    ends = [*(post.first for post in row[1:]), min(len(view.symbols), row[-1].last + LONGEST)]
    closed = [number for number, end in enumerate(ends) if _has_years(view, row[number], end)]
    in_turn = _in_turn(view, row[0])
    was = _was(view, row)
    then = any(_is_then(view, post) for post in row[1:])
    if len(row) < STEPS and not (was >= 0 and _is_then(view, row[0])):
        return {}
    if not in_turn and len(closed) < STEPS and not (then and closed[:1] == [0]) and was < 0:
        return {}
    person = _whose(view, row, row[0].first if was < 0 else was)
    if person is None:
        return {}
    over = row if in_turn or was >= 0 else row[: closed[-1] + 1]
    return {
        id(post): Step(person, next((at for at in range(post.last, end) if view.symbols[at] in BROKEN), end))
        for post, end in zip(over, ends, strict=False)
    }


def _is_then(view: View, post: PostMention) -> bool:
    """A word says that the post came after what is told before: "then chair of Tarnex"."""
    return "then" in view.leads[max(0, post.first - ASIDE) : post.head_first]


def _was(view: View, row: Sequence[PostMention]) -> int:
    """The token of "was" or "has been" before a row in which one post came after another: "was first adviser to the
    mayor, then dean of Orbex"; or before what somebody was who is no more in a post than that: "was a reporter, then
    editor of Orbex". -1 where there is none."""
    if not any(_is_then(view, post) for post in row):
        return -1
    far = LONGEST if _is_then(view, row[0]) else ASIDE
    at = row[0].first - 1
    while at > 0 and row[0].first - at <= far and view.symbols[at] not in (*BROKEN, "PER"):
        at -= 1
    if at < 0 or view.symbols[at] != "copula" or "since" in view.symbols[at : row[0].first]:
        return -1
    times = {view.times[index] for index in range(max(0, at - 2), at + 1)} - {""}
    return at if times and times <= {"past", "perfect"} else -1


def _in_turn(view: View, post: PostMention) -> bool:
    """A word says that the titles from this one on were had one after another."""
    return any(lead == "in_turn" for lead in view.leads[max(0, post.first - 1) : post.head_first])


def _has_years(view: View, post: PostMention, end: int) -> bool:
    """The first and last year stand behind a title, before the next one at token `end`."""
    tokens = view.line.tokens[post.last : end]
    years = sum(YEAR.fullmatch(token.fold) is not None for token in tokens)
    return years == FROM_TO or (years == 0 and sum(SPANNED.fullmatch(token.fold) is not None for token in tokens) == 1)


def _whose(view: View, row: Sequence[PostMention], first: int) -> Mention | None:
    """Whoever stands right before token `first`, which leads to the row, or opens the sentence behind it."""
    number = bisect_left(view.persons, first, key=lambda mention: mention.first)
    before = next((m for m in reversed(view.persons[max(0, number - NEAR) : number]) if m.form != "possessive"), None)
    if before is not None:
        ends = next((p.last for p in view.posts if before.form == "epithet" and p.first == before.last), before.last)
        between = view.symbols[ends:first]
        return before if len(between) <= LEAD and TO_TITLE.issuperset(between) else None
    opens = number == 0 and first <= LONGEST and not any(symbol in BROKEN for symbol in view.symbols[:first])
    behind = named_behind(view, row[-1].last) if opens else None
    return behind[0] if behind is not None else None
