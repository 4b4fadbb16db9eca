"""Verbs of leading whose subject stands right before them, and what is led right behind: "Lee has coached Orbex City",
"Lee, qui dirige Orbex depuis 2015". Gold has few such sentences to learn from, and they can be read in one way only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.posts.mention import PostMention

SURE = 0.9  # chance that such a sentence tells what it says
CHANGES = ("start", "end")
BETWEEN = frozenset(("", "w", "auxiliary"))  # from the subject to the verb
CLOSE, AHEAD = 4, 4  # tokens of that, and from the verb to what is led
BESIDE = frozenset(("", "w", "since", "num"))


def leads_outright(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of what a verb of leading says of its subject, at least as sure as such a sentence is; of no
    change where the line has no words of one."""
    view, post = candidate.view, candidate.post
    if post is None or not _is_said_outright(candidate, post) or 1 - chances["none"] >= SURE or chances["none"] >= 1:
        return chances
    left = {kind: chance for kind, chance in chances.items() if kind != "none"}
    if not view.triggers:
        left |= dict.fromkeys((kind for kind in CHANGES if kind in left), 0.0)
    whole = sum(left.values())
    return {kind: SURE * chance / whole for kind, chance in left.items()} | {"none": 1 - SURE} if whole else chances


def _is_said_outright(candidate: Candidate, post: PostMention) -> bool:
    """The person stands right before the verb, or its relative, and an organisation right behind."""
    view, person = candidate.view, candidate.person
    if not post.holding or "held-by" in post.modifiers or person.last > post.first or person.form == "possessive":
        return False
    between = view.symbols[person.last : post.first]
    if between[:2] == [",", "relative"]:
        between = between[2:]
    return len(between) <= CLOSE and BETWEEN.issuperset(between) and _leads_a_body(view, post)


def _leads_a_body(view: View, post: PostMention) -> bool:
    """Nothing but an article, or since when, stands between the verb and an organisation."""
    at = next((m.first for m in view.others if m.first >= post.last), -1)
    between = view.symbols[post.last : at] if at >= 0 else []
    since = between[:1] == ["since"] and BESIDE.issuperset(between)
    return 0 <= at - post.last <= AHEAD and (since or {""}.issuperset(between))
