"""What somebody did next, told behind "before": "ran Orbex before joining Lampo", "avant d'être nommé préfet"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.onward import goes_to_something
from incumbent.extraction.candidates.replacements import surely

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.languages.pack import Pack

BETWEEN = 3  # tokens from such a word to the verb: "avant d'être nommé", "before being named"
UNFINISHED = ("infinitive", "gerund", "participle")
SURE = 0.8  # chance of the change, where the words leave no doubt of it


def sure_of_next(candidate: Candidate, chances: Mapping[str, float], pack: Pack) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely the one that a verb tells behind such a word, of the last one named before
    it, with what they come to or leave right behind the verb."""
    trigger, person = candidate.trigger, candidate.person
    if trigger is None or trigger.form != "verb" or trigger.negated or trigger.tense not in UNFINISHED:
        return chances
    kind = trigger.frame.kind
    if kind not in candidate.verdicts or kind not in chances or not _is_next(candidate, pack):
        return chances
    others = [m for m in candidate.view.persons if person.last <= m.first < trigger.first]
    if person.last > trigger.first or any(m.entity is not person.entity for m in others) or _is_beside(candidate):
        return chances
    return surely(chances, SURE, kind) if goes_to_something(candidate) else chances


def _is_next(candidate: Candidate, pack: Pack) -> bool:
    """Such a word stands before the verb, behind another one, with nothing but small words between."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    tokens = view.line.tokens
    for at in range(trigger.first - 1, max(0, trigger.first - 1 - BETWEEN), -1):
        if tokens[at].fold in pack.words["before"]:
            return at > 0
        if view.symbols[at] not in ("of", "copula", "auxiliary", "to", "") and tokens[at].fold not in pack.words["of"]:
            return False
    return False


def _is_beside(candidate: Candidate) -> bool:
    """The name stands behind a preposition: "wants to talk to Roe before joining Orbex"."""
    parse, person = candidate.view.line.parse, candidate.person
    return parse is not None and parse.role(person.first, person.last).startswith("prep:")
