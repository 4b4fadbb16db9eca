"""By whom somebody is replaced, where a noun tells it: "his replacement by Lee", "le remplacement de Roe par Lee"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.kin import before_titles
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

REACH = 14  # tokens from the noun to "by"
BROKEN = frozenset((";", ":", "START", "END", "relative", "conjunction", "copula", "auxiliary"))
SURE = 0.85  # chance of the start, where the words leave no doubt of who comes


def part_in_replacement(view: View, person: Mention, trigger: Trigger) -> str:
    """What the noun of somebody who comes for another tells of the person where "by" says who comes: "start" of whoever
    stands behind it, "end" of whoever's it is, "" of others and where it is not told so."""
    comer = comes_by(view, trigger)
    if comer is None:
        return ""
    if person.entity is comer.entity:
        return "start"
    own = person.form == "possessive" and person.last == trigger.first
    of = trigger.last < person.first < comer.first and view.leads[before_titles(view, person.first)] == "of_whom"
    return "end" if own or of else ""


def comes_by(view: View, trigger: Trigger) -> Mention | None:
    """Who stands behind "by" and the noun of somebody who comes for another; None where nobody does."""
    if trigger.form != "noun" or (trigger.frame.kind, trigger.frame.other) != ("start", "end"):
        return None
    for person in view.persons:
        if person.form == "possessive":
            if person.first > trigger.last and view.leads[person.first - 1] == "by":
                return None  # "le remplacement de Roe par son adjoint"
            continue
        by = before_titles(view, person.first) if person.first > trigger.last else -1
        if trigger.last <= by < trigger.last + REACH and view.leads[by] == "by":
            told = BROKEN.isdisjoint(view.symbols[trigger.last : by]) and not _is_anothers(view, person, trigger, by)
            return person if told else None
    return None


def _is_anothers(view: View, person: Mention, trigger: Trigger, by: int) -> bool:
    """By the parse "by" belongs to something between the noun and it: "the replacement of Roe announced by Lee"."""
    parse = view.line.parse
    return parse is not None and trigger.last <= parse.heads[parse.top(person.first, person.last)] < by


def sure_of_agent(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely a start where it is told so of the person."""
    view, trigger, person = candidate.view, candidate.trigger, candidate.person
    if trigger is None or part_in_replacement(view, person, trigger) != "start":
        return chances
    return surely_start(chances, SURE)


def surely_start(chances: Mapping[str, float], sure: float) -> Mapping[str, float]:
    """`chances` with that of a start raised to `sure`, where it is less, and the others in proportion."""
    if chances.get("start", sure) >= sure:
        return chances
    rest = (1 - sure) / max(1e-9, 1 - chances["start"])
    return {kind: sure if kind == "start" else chance * rest for kind, chance in chances.items()}
