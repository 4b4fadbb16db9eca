"""Clauses that present somebody, whose the title in them is: "Après Lenoir, c'est la doyenne, Roux, qui parle"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.posts.mention import PostMention

BEHIND = ("prefix", "prefix,")  # ties of a title to the name behind it
BEFORE_TITLE = frozenset(("", "w", "possessive"))  # between the verb of being and the title


def stands_before_cleft(view: View, person: Mention, post: PostMention, ties: Mapping[int, str]) -> bool:
    """The name stands before such a clause, in which the title is that of somebody else: not "Lenoir, c'est la patronne
    d'Orbex"."""
    at = post.first - 1
    while at > person.last and view.symbols[at] in BEFORE_TITLE and view.leads[at] != "presenting":
        at -= 1
    if at <= person.last or view.symbols[at] != "copula" or view.leads[at - 1] != "presenting":
        return False
    return any(
        ties.get(id(m)) in BEHIND and m.entity is not person.entity for m in view.persons if m.first >= post.last
    )
