"""Titles that only tell of whom something is ("Lee, who writes the speeches of the prime minister, has resigned"), and
posts that a clause gives whoever is named last before it: "Roux, qui l'a présidée"."""

from __future__ import annotations

from functools import lru_cache

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.taken_up import TAKEN_UP


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


def is_of_a_nearer(view: View, person: Mention, post: PostMention) -> bool:
    """A clause gives the post, in what a small word takes up, to whoever is named last before it, and that is somebody
    else."""
    if TAKEN_UP not in post.modifiers or view.symbols[post.first - 1] == "auxiliary":
        return False  # behind an auxiliary weights know how the verb stands
    before = (m for m in view.persons if m.last <= post.first)
    last = max(before, key=lambda m: m.last, default=None)
    return last is None or last.entity is not person.entity
