"""Whose board "the board" is: what the lines before call "its board", "Orbex's board" or "the board of Orbex"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held
    from incumbent.extraction.posts.mention import PostMention

BACK = 6  # lines before its own in which it is told whose board it is
BOARD = "board-member"


class Boards:
    """Knows the lines of an article that name somebody, in their order, `views`."""

    def __init__(self, views: Sequence[View]) -> None:
        self._views = views

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The organisation whose board is told last before a post that is no more than "the board"; None for other
        posts, or where no line tells it."""
        post, view = candidate.post, candidate.view
        if post is None or post.post_class != BOARD or "seat" not in post.modifiers or held or not _is_bare(view, post):
            return None
        noun = view.line.tokens[post.head_last - 1].fold
        number = bisect_right(self._views, view.line.index, key=lambda one: one.line.index)
        for before in reversed(self._views[max(0, number - BACK) : number]):
            if view.line.index - before.line.index > BACK:
                return None
            end = post.first if before is view else len(before.symbols)
            if (body := next(_owners(before, noun, end), None)) is not None:
                return body
        return None


def _is_bare(view: View, post: PostMention) -> bool:
    """Nothing but an article stands in the post before its noun, and nothing says whose it is."""
    first, last = post.first, post.head_last
    before = view.symbols[first - 1] if first else ""
    behind = view.symbols[post.last : post.last + 1]
    return last == post.last and view.line.tokens[first].shape == "word" and before != "possessive" and behind != ["of"]


def _owners(view: View, noun: str, end: int) -> Iterator[Entity]:
    """The organisations that such a noun belongs to in a line before token `end`, the last one first."""
    for at in range(end - 1, 0, -1):
        if view.line.tokens[at].fold != noun:
            continue
        for mention in view.others:
            if mention.entity.type != "organization":
                continue
            theirs = mention.last == at and view.symbols[mention.first] == "possessive"
            theirs = theirs or (mention.last == at - 1 and view.symbols[at - 1] == "'s")
            behind = at + 1 < mention.first <= at + 3 and view.leads[at + 1] == "of_whom"
            if theirs or (behind and view.symbols[at + 2 : mention.first] in ([], [""])):
                yield mention.entity
