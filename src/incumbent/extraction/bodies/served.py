"""Whom somebody serves whose post is told by that one's title: "the minister's chief of staff", "directrice de cabinet
du ministre"."""

from __future__ import annotations

from functools import lru_cache

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.serving import served_by
from incumbent.extraction.posts.mention import PostMention


@lru_cache(maxsize=256)  # each organisation of an article asks anew
def served(view: View, post: PostMention) -> PostMention | None:
    """The post of whoever the holder of `post` is at the side of: the title behind "of" that ends its phrase, or that
    in the genitive before it; None where there is none."""
    for other in view.posts:
        genitive = other.last + 1 == post.first and view.symbols[other.last] == "'s" and not other.holding
        if genitive or (not other.plural and served_by(view, other) is post):
            return other
    return None
