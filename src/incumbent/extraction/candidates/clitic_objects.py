"""Whom a small word before a verb takes up, to whom the verb is done: "le conseil l'a limogé"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger


def is_clitic(view: View, person: Mention, trigger: Trigger) -> bool:
    """The pronoun stands before the verb of the change, which is done to it."""
    parse = view.line.parse
    clitic = person.form == "pronoun" and view.symbols[person.first] == ""
    if not clitic or trigger.form != "verb" or trigger.voice != "active" or parse is None:
        return False
    return parse.is_done_to(person.first) and trigger.first <= parse.heads[person.first] < trigger.last


def is_taken_up(view: View, person: Mention, trigger: Trigger) -> bool:
    """Such a word takes up the person, who has no other part in the change: "a limogé son ministre, Lenoir, et l'a
    remplacé"."""
    return any(
        other.entity is person.entity and other is not person and is_clitic(view, other, trigger)
        for other in view.persons
    )
