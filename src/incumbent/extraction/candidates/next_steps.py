"""What somebody did next, told behind "before": "ran Orbex before joining Lampo", "avant d'être nommé préfet"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.onward import goes_to_something
from incumbent.extraction.candidates.replacements import surely
from incumbent.extraction.grammar.afterwards import led_by_before
from incumbent.extraction.grammar.fronted import opens_for

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

UNFINISHED = ("infinitive", "gerund", "participle")
SURE = 0.8  # chance of the change, where the words leave no doubt of it


def sure_of_next(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely the one that a verb tells behind such a word, of the last one named before
    it, with what they come to or leave right behind the verb."""
    trigger, person = candidate.trigger, candidate.person
    if trigger is None or trigger.form != "verb" or trigger.negated or trigger.tense not in UNFINISHED:
        return chances
    kind = trigger.frame.kind
    if kind not in candidate.verdicts or kind not in chances or led_by_before(candidate.view, trigger.first) < 1:
        return chances
    others = [m for m in candidate.view.persons if person.last <= m.first < trigger.first]
    if person.last > trigger.first or any(m.entity is not person.entity for m in others) or _is_beside(candidate):
        return chances
    return surely(chances, SURE, kind) if goes_to_something(candidate) else chances


def sure_of_dated(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a change that only tells when somebody came, surely that of the last one named before it,
    or of whom the sentence opens with: "Lee arrived in 2018", "Arrivé en 2018, Roux"."""
    trigger, person = candidate.trigger, candidate.person
    if trigger is None or not trigger.frame.dated or trigger.negated or trigger.frame.kind not in candidate.verdicts:
        return chances
    opened = opens_for(candidate.view, trigger)
    if opened is not None and opened.entity is person.entity:
        return surely(chances, SURE, trigger.frame.kind)
    others = [m for m in candidate.view.persons if person.last <= m.first < trigger.first]
    if person.last > trigger.first or any(m.entity is not person.entity for m in others) or _is_beside(candidate):
        return chances
    return surely(chances, SURE, trigger.frame.kind)


def _is_beside(candidate: Candidate) -> bool:
    """The name stands behind a preposition: "wants to talk to Roe before joining Orbex"."""
    parse, person = candidate.view.line.parse, candidate.person
    return parse is not None and parse.role(person.first, person.last).startswith("prep:")
