"""Several people with their titles who are the subject of one verb: "Minister Lee and Minister Roe resigned"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

LONGEST = 30  # tokens from the first of them to the verb that tells of all
ASIDE = frozenset(("ORG", "CTY", "PLC", "", ",", "and", "of", "w", "num", "possessive"))  # what titles are told with
PLAIN = ASIDE - {"w", ","}  # … where no comma parts them
TITLE = ("POST", "", "possessive", "CTY", "ORG", "of", "'s")  # what a title before a name is told with
NAMED = ("full", "part")


def last_of_row(view: View, person: Mention, trigger: Trigger, strict: bool = False) -> Mention | None:
    """The last of the row in which the person is one before; None where there is no such row. No plain word stands in
    one that is `strict`: what somebody is told to do would."""
    if trigger.form != "verb" or trigger.voice != "active" or not 0 < trigger.first - person.last <= LONGEST:
        return None
    row = [m for m in view.persons if m.head is None and person.last <= m.first < trigger.first and m.form in NAMED]
    if not row or row[-1].entity is person.entity:
        return None
    between, behind = view.symbols[person.last : row[-1].first], view.symbols[row[-1].last : trigger.first]
    helping = next((n for n, symbol in enumerate(behind) if symbol in ("auxiliary", "copula")), len(behind))
    aside = {*between, *behind[:helping]} - {"PER", "POST"}
    plain = PLAIN if "," not in between else ASIDE - {"w"} if strict else ASIDE
    joined = _is_added(between) and aside <= plain
    return row[-1] if joined and not {*behind[helping:]} & {",", "PER", "relative"} else None


def _is_added(between: list[str]) -> bool:
    """What stands before a name ends in "and", or in "and" and a title: "…, and its finance chief, Roe"."""
    row = between[:-1] if between[-2:] == ["POST", ","] else between
    while row and row[-1] in TITLE:
        row = row[:-1]
    return row[-1:] == ["and"]
