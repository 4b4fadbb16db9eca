"""Rows of names of whom one change is told: "Lee, Roe and Ek resigned", and those behind a noun that tell where each
was: "the dismissals of Lee at Orbex and Roe at Lampo", "les départs de Lenoir (Orbex) et de Roux (Lampo)".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.rows import row_of_names
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

LEAD = 7  # tokens from the noun to "of": "les départs en début de semaine de"
PLAIN = ("w", "num", "in", "of", "")
NAMES = ("ORG", "PLC", "CTY")
MANY = 24  # names of a row


def told_each(view: View, person: Mention, trigger: Trigger) -> bool:
    """The noun of change leads to the person in such a row."""
    return person.first in _row(view, trigger)


def between_them(view: View, person: Mention, trigger: Trigger) -> tuple[int, int]:
    """The tokens between a name and words of change: a row of names counts as one."""
    if person.last <= trigger.first:
        return person.head[1] if person.head else _row_end(view, person, trigger.first), trigger.first
    row = _row(view, trigger)
    return trigger.last, row[0] if person.first in row else person.first


@lru_cache(maxsize=64)  # each person of a line asks anew
def _row(view: View, trigger: Trigger) -> tuple[int, ...]:
    """The first tokens of the names in a row that a noun of change leads to, if it tells where each was."""
    if trigger.form != "noun":
        return ()
    symbols, first = view.symbols, {m.first: m for m in view.persons if m.first >= trigger.last and m.head is None}
    at = trigger.last
    while at < len(symbols) and at - trigger.last <= LEAD and at not in first and symbols[at] in PLAIN:
        at += 1
    if at not in first or (symbols[at - 1] != "of" and view.leads[at - 1] != "of_whom"):
        return ()
    row: list[int] = []
    placed = 0
    while at in first and len(row) < MANY:
        row.append(at)
        end = first[at].last
        behind = _where(view, end)
        placed += behind > end
        at = _joint(symbols, behind)
    return tuple(row) if placed == len(row) > 1 else ()


def _where(view: View, at: int) -> int:
    """The end of where somebody was, that begins with token `at`: "(Orbex)", "at Orbex"; `at` where nothing tells."""
    symbols = view.symbols
    opened = symbols[at : at + 1] == ["("]
    led = view.leads[at : at + 1] in (["to"], ["in"], ["at"])
    end = at + 1 if opened or led else at
    while end > at and end < len(symbols) and symbols[end] in (*NAMES, ""):
        end += 1
    if end < at + 2 or (opened and symbols[end : end + 1] != [")"]):
        return at
    return end + opened


def _joint(symbols: Sequence[str], at: int) -> int:
    """The token behind what joins two in a row: ",", "and", ", and", with "of" or not; -1 where nothing does."""
    start = at
    at += symbols[at : at + 1] == [","]
    at += symbols[at : at + 1] == ["and"]
    if at == start:
        return -1
    return at + (symbols[at : at + 1] == ["of"])


def _row_end(view: View, person: Mention, last: int) -> int:
    """The end of the row of names that `person` is in, before token `last`: all of "Lee, Roe and Ek resigned" stand
    right before the verb. The end of the name where it is in none."""
    number = bisect_right(view.persons, person.first, key=lambda name: name.first)
    at, joint = person.last, ""
    while at + 1 < last and view.symbols[at] in (",", "and"):
        joint = "and" if "and" in view.symbols[at : at + 2] else ","
        behind = at + 2 if view.symbols[at : at + 2] == [",", "and"] else at + 1
        while number < len(view.persons) and view.persons[number].first < behind:
            number += 1
        if number == len(view.persons) or view.persons[number].first != behind:
            return person.last
        at = view.persons[number].last
    return at if joint == "and" else person.last


def alike(changes: Sequence[tuple[Candidate, str, float]]) -> list[tuple[Candidate, str, float]]:
    """`changes`, each with its kind and chance, where those of whom one verb tells in one row of names have the highest
    chance of the row: "Lee and Roe are to join Orbex"."""
    best: dict[tuple[int, str, tuple[int, int]], float] = {}
    keys = [(id(one.trigger), kind, row_of_names(one.view, one.person)) for one, kind, _ in changes]
    for key, (_, _, chance) in zip(keys, changes, strict=True):
        best[key] = max(best.get(key, 0.0), chance)
    return [(one, kind, best[key]) for key, (one, kind, _) in zip(keys, changes, strict=True)]
