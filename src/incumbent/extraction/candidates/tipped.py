"""The titles of those who are only tipped for a post: "the name of Lee, Orbex's finance chief, is mentioned for the top
job" takes nothing from Lee, and gives nobody the post that Lee has."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.paths import View

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

RUMOURED = "rumoured"
TIED = ("prefix", "prefix,", "apposed,", "apposed(")
OVER = frozenset(("former", "outgoing", "incoming"))


def held_by_tipped(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of the title beside the name of somebody tipped: whatever speaks for a change speaks for a
    post that they have."""
    post = candidate.post
    if post is None or candidate.tie not in TIED or post.holding or OVER & post.modifiers:
        return chances
    if id(candidate.person) not in tipped(candidate.view):
        return chances
    return {"hold": 1 - chances["none"], "none": chances["none"]}


@lru_cache(maxsize=64)  # each title of a line asks anew
def tipped(view: View) -> frozenset[int]:
    """The identities of the names of a line of whom a change tells that they may come to a post."""
    told = [t for t in view.triggers if t.frame.modality == RUMOURED and t.frame.kind == "start" and not t.negated]
    return frozenset(id(m) for t in told for m in view.persons if m.head is None and "start" in verdicts(view, m, t))
