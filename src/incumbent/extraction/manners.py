"""How somebody left: by the frame that tells the end, else by what the article says elsewhere of the same leaving."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.roles import parsed_role, role, says

if TYPE_CHECKING:
    from incumbent.extraction.analysis import Analysis
    from incumbent.extraction.tenure import Finding

UNKNOWN = "unknown"
MOVED = "moved"
VAGUE = frozenset(("", UNKNOWN, "resigned"))  # told elsewhere, they may only say that somebody left for another post
NEAR = 3  # lines between a leaving and the post that it is for


class Manners:
    """What the lines of an article tell of how people left; read once."""

    def __init__(self, analysis: Analysis, findings: Sequence[Finding] = ()) -> None:
        self._starts: dict[int, list[Finding]] = defaultdict(list)
        for finding in findings:
            if finding.kind == "start":
                self._starts[id(finding.person.entity)].append(finding)
        self._told: dict[int, list[tuple[int, str]]] = defaultdict(list)  # person → line and manner, in order
        for view in analysis.views:
            for trigger in view.triggers:
                frame = trigger.frame
                if frame.kind != "end" or frame.manner in ("", UNKNOWN) or trigger.negated:
                    continue
                for person in view.persons:
                    told = parsed_role(view, person, trigger) or role(view, person, trigger)
                    if says(trigger, told) == "end":
                        self._told[id(person.entity)].append((view.line.index, frame.manner))

    def of(self, finding: Finding) -> str:
        """The manner of an end: what its own words tell ("resigned"); where they leave it open ("X succeeds Y"), what
        the nearest line tells of that person, or that they take another post."""
        frame = finding.trigger.frame if finding.trigger else None
        if frame is not None and frame.kind == "end" and frame.manner not in ("", UNKNOWN):
            return frame.manner
        line = finding.person.line
        told = self._told.get(id(finding.person.entity), ())
        nearest = min(told, key=lambda row: abs(row[0] - line), default=(line, UNKNOWN))[1]
        return MOVED if nearest in VAGUE and self._goes_on(finding) else nearest

    def _goes_on(self, finding: Finding) -> bool:
        """Whoever leaves takes another post by the lines around: "Lee, who is replaced by Roe, becomes chairman"."""
        others = self._starts[id(finding.person.entity)]
        return any(
            other.key != finding.key and abs(other.person.line - finding.person.line) <= NEAR and not _denied(other)
            for other in others
        )


def _denied(finding: Finding) -> bool:
    return finding.modality in ("denied", "rumoured")
