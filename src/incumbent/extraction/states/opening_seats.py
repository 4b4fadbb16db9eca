"""Seats that open a sentence about whoever has them: "À la tête d'Orbex, Anne Lenoir se dit confiante", "At the helm of
Orbex since 2010, Ann Lee says …".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.replacements import surely
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.states.lengths import had_its_years, lasted

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

LEADING = ("HOLD", "of", "to", "at", "in", "prep")  # symbols of what leads to the seat
ITS = frozenset(("of", "ORG", "PLC", "CTY", "since", "num", "", "POST", "HOLD"))  # what says of what, and since when
CHANGES = frozenset(("start", "end"))
HELPING = 2  # tokens behind a name in which the auxiliary of its verb stands
SURE = 0.85  # chance of the state, where the words leave no doubt of it


def has_opening_seat(candidate: Candidate) -> bool:
    """Nothing but a seat and what it is of stands before the comma of the name, which is the subject, in
    a line that tells of no change."""
    view, post, person = candidate.view, candidate.post, candidate.person
    if post is None or "seat" not in post.modifiers or post.first > 2 or person.first <= post.last:
        return False
    comma = person.first - 1
    while comma > post.last and view.symbols[comma] == "":
        comma -= 1
    if view.symbols[comma] != "," or not ITS.issuperset(view.symbols[:comma]) or view.symbols[0] not in LEADING:
        return False
    parse = view.line.parse
    return (
        parse is not None
        and parse.role(person.first, person.last) in SUBJECTS
        and not any(trigger.frame.kind in CHANGES for trigger in view.triggers)
    )


def told_at_head(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a post, surely the state of whoever the seat that opens the sentence is told of: past where
    its years are told, and open before what is told of a time before ("avait lancé")."""
    if not has_opening_seat(candidate):
        return chances
    if had_its_years(candidate) or lasted(candidate):
        return surely(chances, SURE, "former")
    behind = candidate.view.times[candidate.person.last : candidate.person.last + HELPING]
    return chances if "past" in behind else surely(chances, SURE, "hold")
