"""Who merely runs for an elected post: "Lee is the favourite for the town hall", "Roe could win the presidency" tell of
no start, as the contract has it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.states.departures import ELECTED

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding


def without_candidates(found: Sequence[Finding]) -> list[Finding]:
    """`found` without the starts that are only expected or possible and would be the voters' doing: those in an elected
    post, and those of whom it is said that they may win."""
    return [finding for finding in found if not _only_runs(finding)]


def _only_runs(finding: Finding) -> bool:
    if finding.kind != "start" or finding.modality != "rumoured":
        return False
    wins = finding.trigger is not None and finding.trigger.frame.wins
    return wins or finding.post_class in ELECTED
