"""Titles that only tell of whom something is ("Lee, who writes the speeches of the prime minister, has resigned"), and
posts that a clause gives whoever is named last before it: "Roux, qui l'a présidée"; and those who have somebody with a
title at their side: "Lee met Roe, his finance minister"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.taken_up import TAKEN_UP

STAFF = "staff"  # words for those at somebody's side: "the president's team"
BESIDE = ("prefix", "prefix,", "apposed,", "apposed(")  # ties of whoever has the title by its place alone


@lru_cache(maxsize=64)  # each person of a line asks anew
def tells_whose(view: View, post: PostMention) -> bool:
    """A plain noun with its article is of whoever has the post, who has one, too: "the diary of the president", "la
    communication du chef de l'État"; not "the job of president". So is whoever is at the side of one: "resigned as the
    president's closest aide"."""
    if post.holding or {"seat", "portfolio"} & post.modifiers:
        return False
    if _has_somebody(view, post):
        return True
    at = post.first - 1
    while at > 0 and view.symbols[at] == "" and view.leads[at] != "of_whom":
        at -= 1
    if at < 2 or view.leads[at] != "of_whom" or view.symbols[at - 1] != "w":
        return False
    definite = view.symbols[at] == "" or at < post.first - 1  # "du", "of the"
    return definite and view.symbols[at - 2] in ("", "possessive") and not view.leads[at - 2]


def _has_somebody(view: View, post: PostMention) -> bool:
    """The title stands in the genitive before another one, or before a word for those at somebody's side."""
    if view.line.parse is None or view.symbols[post.last : post.last + 1] != ["'s"]:
        return False
    owner = view.line.parse.top(post.head_first, post.head_last)
    head = view.line.parse.heads[owner]
    return head > post.last and (view.symbols[head] == "POST" or view.leads[head] == STAFF)


def is_of_a_nearer(view: View, person: Mention, post: PostMention) -> bool:
    """A clause gives the post, in what a small word takes up, to whoever is named last before it, and that is somebody
    else."""
    if TAKEN_UP not in post.modifiers or view.symbols[post.first - 1] == "auxiliary":
        return False  # behind an auxiliary weights know how the verb stands
    before = (m for m in view.persons if m.last <= post.first)
    last = max(before, key=lambda m: m.last, default=None)
    return last is None or last.entity is not person.entity


def is_only_superior(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """A possessive before a title tells whose somebody is who has it by its place beside the name: "Roux, son ancien
    ministre de la Défense", "his chief of staff, Ann Lee"."""
    if ties.get(id(person)) != "genitive" or person.form != "possessive" or person.last != post.first:
        return False
    if "seat" in post.modifiers:
        return False  # "son poste de ministre"
    return any(ties.get(id(m)) in BESIDE and m.entity is not person.entity for m in view.persons)
