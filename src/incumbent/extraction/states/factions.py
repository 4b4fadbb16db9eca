"""Who leaves a party or a group of a parliament keeps the seat that they have: "Senator Lee quit the party"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.languages.pack import Pack

SEATS = frozenset(("legislator", "mayor", "vice-president", "minister", "head-of-state", "head-of-government"))
BARE = frozenset(("", "of", "possessive", "in", "CTY"))  # between a change and the party
FACTION = "party"


def only_changes_sides(candidate: Candidate, trigger: Trigger | None, post_class: str, pack: Pack) -> bool:
    """The change is one of party or group, and a seat of `post_class` is none of theirs: "Senator Lee quit the party",
    "le député Roux rejoint le groupe écologiste"; not "party leader Lee quit the party", nor "Lee quit her seat", nor
    "Lee est parti"."""
    factions, before = pack.words.get("faction", ()), pack.words["article"] | pack.words["possessive"]
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
    rows = range(trigger.first + 1, min(len(tokens), at + 1))
    return named or any(tokens[n].fold in factions and tokens[n - 1].fold in before for n in rows)
