"""Which persons of a line are looked at beside a post or beside words of change."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.careers import whose_step
from incumbent.extraction.grammar.paths import SAYING, View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

NEAREST = 4  # persons on each side of a post or trigger that are looked at
REACH = 45  # tokens between the two


def beside(view: View, post: PostMention) -> list[Mention]:
    """The persons near a post; behind what several have all of a long row: "the directors are Lee, Roe, Ek, …"; with
    whoever's career it is a step of."""
    near = near_to(view.persons, post.first, post.last)
    whose = whose_step(view, post)
    near += [whose] if whose is not None and all(m is not whose for m in near) else []
    if not post.plural:
        return near
    if post.first and view.leads[post.first - 1] == SAYING:
        near = [m for m in near if m.first >= post.last]
    behind = [m for m in view.persons if m.first >= post.last][NEAREST:]
    more = itertools.takewhile(lambda m: attachment(view, m, post) == "row", behind)  # a row has no gaps
    return [*near, *(m for m in more if all(m is not told for told in near))]


def near_to(mentions: Sequence[Mention], first: int, last: int) -> list[Mention]:
    """Those of `mentions` that stand near tokens `first` to `last`, on each side."""
    before = [m for m in mentions if m.last <= first and first - m.last <= REACH][-NEAREST:]
    after = [m for m in mentions if 0 <= (m.head[0] if m.head else m.first) - last <= REACH][:NEAREST]
    return before + after


def around(mentions: Sequence[Mention], first: int, last: int) -> list[Mention]:
    """The same, and those that stand within tokens `first` to `last`, as whom a verb has in its midst does: "put Lee in
    charge"; but "accepted his resignation" says nothing of whose it is."""
    inside = [m for m in mentions if first < m.first and m.last < last and m.form != "possessive"]
    return [*near_to(mentions, first, last), *inside[:NEAREST]]
