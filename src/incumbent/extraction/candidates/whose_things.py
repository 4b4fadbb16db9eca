"""Titles that only tell of whom something is: "Lee, who writes the speeches of the prime minister, has resigned"."""

from __future__ import annotations

from functools import lru_cache

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.posts.mention import PostMention


@lru_cache(maxsize=64)  # each person of a line asks anew
def tells_whose(view: View, post: PostMention) -> bool:
    """A plain noun with its article is of whoever has the post, who has one, too: "the diary of the president", "la
    communication du chef de l'État"; not "the job of president"."""
    if post.holding or {"seat", "portfolio"} & post.modifiers:
        return False
    at = post.first - 1
    while at > 0 and view.symbols[at] == "" and view.leads[at] != "of_whom":
        at -= 1
    if at < 2 or view.leads[at] != "of_whom" or view.symbols[at - 1] != "w":
        return False
    definite = view.symbols[at] == "" or at < post.first - 1  # "du", "of the"
    return definite and view.symbols[at - 2] in ("", "possessive") and not view.leads[at - 2]
