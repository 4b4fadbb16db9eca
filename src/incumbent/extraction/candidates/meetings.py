"""Verbs of joining whose object is somebody: "Lee joined Orbex chief Roe on stage" takes Lee nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.subject_rows import TITLE

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

TITLED = frozenset((*TITLE, "PLC"))
THERE = 2  # tokens behind whom somebody joins in which "at" stands: "will join him at Orbex"
LONGEST = 10  # tokens of it


def meets(view: View, person: Mention, trigger: Trigger) -> bool:
    """The verb asks for an organisation that somebody joins or leaves, and has a titled name right behind it."""
    if trigger.frame.needs != "organization" or trigger.form != "verb" or trigger.voice != "active":
        return False
    other = next((m for m in view.persons if m.first >= trigger.last), None)
    if other is None or other.entity is person.entity or other.form not in ("full", "part"):
        return False
    between = view.symbols[trigger.last : other.first]
    return 0 < len(between) <= LONGEST and TITLED.issuperset(between) and between[-1] == "POST"


def joins_one(view: View, trigger: Trigger) -> bool:
    """The same of a verb that has a pronoun right behind it, and nothing where they meet: "will join him on the
    bench", but "will join her at Orbex"."""
    if trigger.frame.needs != "organization" or trigger.form != "verb" or trigger.voice != "active":
        return False
    whom = next((m for m in view.persons if m.first == trigger.last and m.form == "pronoun"), None)
    if whom is None or view.symbols[whom.last : whom.last + 1] == ["as"]:
        return False
    return "at" not in view.leads[whom.last : whom.last + THERE]
