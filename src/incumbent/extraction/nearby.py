"""Which persons of a line are looked at beside a post or beside words of change."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from incumbent.extraction.attachments import attachment
from incumbent.extraction.entities import Mention
from incumbent.extraction.paths import View
from incumbent.extraction.posts import PostMention

NEAREST = 4  # persons on each side of a post or trigger that are looked at
REACH = 45  # tokens between the two


SPAN = 8  # tokens behind a phrase in which its years stand
YEAR = re.compile(r"(?:1[89]|20)\d\d")
SPANNED = re.compile(r"(?:1[89]|20)\d\d[-–](?:\d\d|(?:1[89]|20)\d\d)")  # two years in one word: "2004-2008"


def beside(view: View, post: PostMention) -> list[Mention]:
    """The persons near a post; behind what several have all of a long row: "the directors are Lee, Roe, Ek, …"."""
    near = near_to(view.persons, post.first, post.last)
    if not post.plural:
        return near
    behind = [m for m in view.persons if m.first >= post.last][NEAREST:]
    more = itertools.takewhile(lambda m: attachment(view, m, post) == "row", behind)  # a row has no gaps
    return [*near, *(m for m in more if all(m is not told for told in near))]


def near_to(mentions: Sequence[Mention], first: int, last: int) -> list[Mention]:
    """Those of `mentions` that stand near tokens `first` to `last`, on each side."""
    before = [m for m in mentions if m.last <= first and first - m.last <= REACH][-NEAREST:]
    after = [m for m in mentions if m.first >= last and m.first - last <= REACH][:NEAREST]
    return before + after


def around(mentions: Sequence[Mention], first: int, last: int) -> list[Mention]:
    """The same, and those that stand within tokens `first` to `last`, as whom a verb has in its midst does: "put Lee in
    charge"; but "accepted his resignation" says nothing of whose it is."""
    inside = [m for m in mentions if first < m.first and m.last < last and m.form != "possessive"]
    return [*near_to(mentions, first, last), *inside[:NEAREST]]


def years_behind(view: View, at: int) -> str:
    """The years that stand in brackets or at once behind a place: "none", "one", "two" with what opens them."""
    tokens, symbols = view.line.tokens, view.symbols
    row = range(at, min(at + SPAN, len(tokens)))
    years = [i for i in row if YEAR.fullmatch(tokens[i].fold)]
    years = sorted([*years, *(i for i in row for _ in range(2) if SPANNED.fullmatch(tokens[i].fold))])  # one tells two
    if not years or any(symbols[i] in ("PER", "POST", "ORG", ";") for i in range(at, years[0])):
        return "none"
    opening = "(" if any(symbols[i] == "(" for i in range(at, years[0])) else "-"
    led = next((f":{symbols[i]}" for i in range(at, years[0]) if symbols[i] in ("since", "until")), "")
    return f"{opening}{min(len(years), 2)}{led}"
