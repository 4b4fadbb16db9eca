"""Countries where somebody only is for a while, or that only tell where a town lies: of none of their posts is told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention

# Posts of those who travel: "the minister left Kyiv" ends nothing, and tells of no post there.
TRAVELLING = ("head-of-state", "head-of-government", "minister", "ambassador", "spokesperson", "president")
AWAY = 4  # tokens from the word for a visit to where it goes: "on a visit to the"
BETWEEN = ("", "of", "in", "to", "at", "w")  # what may stand there


def is_visited(view: View, mention: Mention) -> bool:
    """The country is where a visit goes ("on a visit to Orvia"), or where one of those who travel leaves from ("the
    minister left Orvia"), or stands alone in brackets behind a place: "in Lorvan (Orvia)"."""
    symbols = view.symbols
    if mention.entity.type != "country" or mention.form != "full" or mention.first < 2:
        return False
    if symbols[mention.first - 1] == "(" and symbols[mention.last : mention.last + 1] == [")"]:
        return symbols[mention.first - 2] in ("PLC", "w")
    before = mention.first - (symbols[mention.first - 1] == "")
    left = next((t for t in view.triggers if t.last == before and t.form == "verb" and t.frame.takes), None)
    if left is not None and any(p.post_class in TRAVELLING and p.last <= left.first for p in view.posts):
        return True
    return goes_there(view, mention)


def goes_there(view: View, mention: Mention) -> bool:
    """A word for a visit stands a little before a name, and no stop between: "on a visit to Orvia"."""
    for at in range(mention.first - 1, max(-1, mention.first - 1 - AWAY), -1):
        if view.leads[at] == "visiting":
            return True
        if view.symbols[at] not in BETWEEN:
            return False
    return False


def goes_to(line: Line, at: int, visiting: Collection[str]) -> bool:
    """A word for a visit stands a little before token `at`, and no stop between: "on a visit to Lorvan"."""
    for token in reversed(line.tokens[max(0, at - AWAY) : at]):
        if token.fold in visiting:
            return True
        if token.shape == "mark" and token.fold != "'":
            return False
    return False


def is_origin(view: View, mention: Mention) -> bool:
    """The mention only says where somebody is from: the person behind it ("the Canadian Ann Lee"; not "French president
    Ann Lee", nor "le président français Paul Roy"), or one whom it stands for ("The Chilean, 66, resigned")."""
    if mention.entity.type != "country" or mention.form != "adjective":
        return False
    before = view.symbols[mention.first - 1 : mention.first]
    number = bisect_left(view.persons, mention.last, key=lambda person: person.first)
    behind = view.persons[number : number + 1]
    if behind and behind[0].first == mention.last and behind[0].form in ("full", "part"):
        return before != ["POST"]
    alone = view.line.tokens[mention.first].shape == "cap" and before in ([""], ["PER"])
    return alone and view.symbols[mention.last : mention.last + 1] in ([","], ["auxiliary"], ["copula"])
