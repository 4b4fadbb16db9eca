"""With whom somebody signs, behind words for how long: "signed a two-year deal with Orbex", "s'est engagé pour deux ans
avec Orbex".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

TERM = 10  # tokens from the words of the change to the one that leads to the organisation
BROKEN = frozenset(("PER", "POST", "START", "END", "ORG", "CTY", "PLC", ",", ";", ":", "relative", "conjunction", '"'))
DESCRIBED = frozenset(("", "w"))  # what stands between such a word and the name: "with the club Orbex"
NEAR = 3  # tokens of it


def signed_with(view: View, trigger: Trigger) -> Mention | None:
    """The organisation or place behind the first word that leads to one in the frame of a change, with nothing between
    but how long it is for; None where there is none."""
    leading, tokens, symbols = trigger.frame.where, view.line.tokens, view.symbols
    if not leading or trigger.form != "verb":
        return None
    for at in range(max(trigger.first + 1, trigger.last - 1), min(len(tokens) - 1, trigger.last + TERM)):
        if at >= trigger.last and symbols[at] in BROKEN:
            return None
        if tokens[at].fold in leading and (found := named_from(view, at + 1)) is not None:
            return found
    return None


def named_from(view: View, start: int) -> Mention | None:
    """The organisation or place named right from token `start` on, perhaps behind what it is: "the club Orbex"."""
    number = bisect_left(view.others, start, key=lambda mention: mention.first)
    found = next((m for m in view.others[number : number + 1] if m.form != "adjective"), None)
    if found is None or found.first - start > NEAR or found.entity.type == "country":
        return None
    return found if DESCRIBED.issuperset(view.symbols[start : found.first]) else None
