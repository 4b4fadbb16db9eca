"""Who is put in the place of another by somebody else: "the board replaced Lee with Roe"."""

from __future__ import annotations

import itertools

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

BREAKS = (";", "conjunction", "relative", "and", "START", "END")


def put(view: View, person: Mention, trigger: Trigger) -> str:
    """ "by" for who is put in the place of the object, "agent" for whoever does that, who takes nothing: "the board
    replaced Lee with Roe"; else ""."""
    other = _put_instead(view, trigger)
    if other is None:
        return ""
    return "by" if person is other else "agent" if person.last <= trigger.first else ""


def _put_instead(view: View, trigger: Trigger) -> Mention | None:
    """Who stands behind the preposition that the frame has for whoever is put in the place of another."""
    if not trigger.frame.instead or trigger.form != "verb" or trigger.voice != "active":
        return None
    behind = [person for person in view.persons if person.first >= trigger.last]
    at_once = view.line.tokens[trigger.last : trigger.last + 1]
    if behind and behind[0].first == trigger.last + 1 and at_once[0].fold in trigger.frame.instead:
        return behind[0]  # "l'a remplacé par Roe"
    for one, other in itertools.pairwise(behind):
        symbols = view.symbols[one.last : other.first]
        if any(symbol in BREAKS for symbol in symbols):
            return None
        if any(token.fold in trigger.frame.instead for token in view.line.tokens[one.last : other.first]):
            return other
    return None
