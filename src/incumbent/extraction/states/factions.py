"""Who leaves a party or a group of a parliament keeps the seat that they have: "Senator Lee quit the party"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger

SEATS = frozenset(("legislator", "mayor", "vice-president", "minister", "head-of-state", "head-of-government"))
BARE = frozenset(("", "of", "possessive", "in", "CTY"))  # between a change and the party
FACTION = "party"


def only_changes_sides(
    candidate: Candidate, trigger: Trigger | None, post_class: str, factions: Collection[str]
) -> bool:
    """The change is one of party or group (a word of `factions`), and a seat of `post_class` is none of theirs:
    "Senator Lee quit the party", "le député Roux rejoint le groupe écologiste"; not "party leader Lee quit the party",
    nor "Lee quit her seat"."""
    view, tokens = candidate.view, candidate.view.line.tokens
    if trigger is None or post_class not in SEATS or trigger.form == "noun":
        return False
    post = candidate.post
    if post is not None and trigger.first <= post.first < trigger.last:
        return False
    at = trigger.last
    while at < len(tokens) and view.symbols[at] in BARE and tokens[at].fold not in factions:
        at += 1
    named = any(m.first <= at < m.last and m.entity.sort == FACTION for m in view.others)
    return named or any(
        token.fold in factions for token in (*tokens[trigger.first : trigger.last], *tokens[at : at + 1])
    )
