"""Whom a relative clause has for its object: "Lee, à qui Roe a succédé", "Lee, whom he replaced in May"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

NEAREST = 3  # persons before a verb who may be the object of its clause
REACH = 9  # tokens from the relative to the verb of its clause
PARTED = frozenset((";", ":", "(", "relative", "conjunction", "START", "END"))


def is_object_of_relative(view: View, person: Mention, trigger: Trigger) -> bool:
    """A relative right behind the name, which is its object, opens the clause of the verb."""
    if trigger.form != "verb" or trigger.voice != "active":
        return False
    at = person.last + (view.symbols[person.last : person.last + 1] == [","])
    toward = view.leads[at : at + 1] == ["to"]
    at += toward
    if not at < trigger.first <= at + REACH or view.symbols[at] != "relative":
        return False
    if not toward and view.leads[at] not in ("whom", "whereof"):
        return False
    return PARTED.isdisjoint(view.symbols[at + 1 : trigger.first])


def is_in_passing(view: View, trigger: Trigger) -> bool:
    """The change is told of somebody in a relative clause, as one that is over: "praised Lee, whom he replaced"."""
    before = [m for m in view.persons if m.last <= trigger.first]
    return any(is_object_of_relative(view, person, trigger) for person in before[-NEAREST:])
