"""Whom somebody serves whose post is told by that one's title: "the minister's chief of staff", "directrice de cabinet
du ministre"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.posts.mention import PostMention

BETWEEN = 2  # tokens from a post to the title behind it: "of the"


def served(view: View, post: PostMention) -> PostMention | None:
    """The post of whoever the holder of `post` is at the side of: the title behind "of" that ends its phrase, or that
    in the genitive before it; None where there is none."""
    for other in view.posts:
        if other.holding or other.plural or "seat" in other.modifiers:
            continue
        behind = 0 < other.first - post.last <= BETWEEN and view.leads[post.last] == "of_whom"
        before = other.last + 1 == post.first and view.symbols[other.last] == "'s"
        if behind or before:
            return other
    return None
