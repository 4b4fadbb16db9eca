"""Changes of which the words leave no doubt where they lead: "signed a two-year deal with Orbex", "since his departure
from Orbex".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.replacements import surely
from incumbent.extraction.grammar.exits import exit_from, goes_from
from incumbent.extraction.grammar.partings import parts_from
from incumbent.extraction.grammar.signings import signed_with
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity

SURE = 0.8  # chance of the change, where the words leave no doubt of it


def sure_of_move(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely a start of whoever signs with a club for some time, and surely an end of
    whoever has a going from an organisation by a noun."""
    view, trigger, person = candidate.view, candidate.trigger, candidate.person
    if trigger is None:
        return chances
    if goes_from(view, person, trigger) or parts_from(view, person, trigger) is not None:
        return _surely_end(chances)
    signed = signed_with(view, trigger)
    if signed is not None and _plays(signed.entity) and "start" in candidate.verdicts and not trigger.negated:
        return surely(chances, SURE) if chances["start"] > chances.get("end", 0.0) else chances
    return chances


def left_behind_by(candidate: Candidate) -> Entity | None:
    """What the person leaves by a noun behind a possessive, or parts with; None where it is another's going."""
    view, trigger, person = candidate.view, candidate.trigger, candidate.person
    if trigger is None:
        return None
    found = exit_from(view, trigger)
    if found is not None:
        return found[1].entity if found[0].entity is person.entity else None
    parted = parts_from(view, person, trigger)
    return parted.entity if parted is not None else None


def _plays(body: Entity) -> bool:
    return is_club(body) or body.sort == CLUB


def _surely_end(chances: Mapping[str, float]) -> Mapping[str, float]:
    if chances.get("end", SURE) >= SURE:
        return chances
    rest = (1 - SURE) / max(1e-9, 1 - chances["end"])
    return {kind: SURE if kind == "end" else chance * rest for kind, chance in chances.items()}
