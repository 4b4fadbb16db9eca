"""Whom a small word before a verb takes up, to whom the verb is done: "le conseil l'a limogé"; and who does it where
the name stands behind the verb: "lui succède Anne Lenoir"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

NEAR = 7  # tokens from such a verb to the name behind it, its title and an aside among them: "lui succède, à 45 ans,"
OPENING = 8  # tokens before the verb in which its clause opens: "le 3 mars", "à ce poste"
BESIDE = frozenset(("", "w", "num", "to", "in", "of", "PLC", "CTY", "ORG"))  # what may stand there
CLAUSES = (";", ":", ",", "conjunction", "and")  # what opens a clause
TITLED = BESIDE | {"POST", ","}


@lru_cache(maxsize=256)  # each person of a line asks anew
def comes_behind(view: View, trigger: Trigger) -> Mention | None:
    """The name behind a verb of coming for another that has a word for whom it is done to right before it, and no
    subject there: "le 3 mars lui a succédé Lenoir", "Roux, à qui succède Lenoir". None where there is none."""
    if trigger.form != "verb" or trigger.voice != "active" or not trigger.frame.other:
        return None
    symbols, at = view.symbols, trigger.first - 1
    while at > 0 and symbols[at] in ("auxiliary", "negation"):
        at -= 1
    relative = at > 0 and symbols[at] == "relative" and view.leads[at - 1] == "to"
    if at < 0 or not (view.leads[at] == "to_whom" or relative):
        return None
    if not relative:
        opening = symbols[max(0, at - OPENING) : at]
        start = max((n for n, symbol in enumerate(opening) if symbol in CLAUSES), default=-1)
        if not BESIDE.issuperset(opening[start + 1 :]) or (start < 0 and at > OPENING):
            return None
    number = bisect_left(view.persons, trigger.last, key=lambda mention: mention.first)
    name = next((m for m in view.persons[number : number + 1] if m.form not in ("pronoun", "possessive")), None)
    if name is None or name.first - trigger.last > NEAR:
        return None
    return name if TITLED.issuperset(symbols[trigger.last : name.first]) else None


def is_clitic(view: View, person: Mention, trigger: Trigger) -> bool:
    """The pronoun stands before the verb of the change, which is done to it."""
    if (comes := comes_behind(view, trigger)) is not None and person.form == "pronoun":
        return comes is not person and person.first < trigger.first <= person.first + NEAR
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
