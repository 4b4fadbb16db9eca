"""Parties that only say whose somebody is: "Paul Roe (Labour) resigned", "face au sortant LR Paul Roux" tell of nobody
who joined or left one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention

PARTY = "party"
LEADING = frozenset(("w", "POST", "CTY"))  # what stands before a tag: "le sortant LR Paul Roux", "conseiller PS"


def is_tag(view: View, mention: Mention) -> bool:
    """The party stands in brackets behind a name, or between a word for what somebody is and the name."""
    if mention.entity.sort != PARTY or mention.last >= len(view.symbols) or mention.first < 1:
        return False
    before, behind = view.symbols[mention.first - 1], view.symbols[mention.last]
    if before == "(" and behind in (")", ",") and mention.first > 1:
        return view.symbols[mention.first - 2] == "PER"
    return behind == "PER" and before in LEADING
