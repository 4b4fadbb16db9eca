"""How somebody left: by the frame that tells the end, else by what the article says elsewhere of the same leaving."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.ordered_roles import role, says
from incumbent.extraction.candidates.outdone import is_beaten
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.article.analysis import Analysis
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

UNKNOWN = "unknown"
MOVED = "moved"
OUTVOTED = "term-ended"  # who is beaten by whoever comes: "Lee beat Roe, the mayor"
VAGUE = frozenset(("", UNKNOWN, "resigned"))  # told elsewhere, they may only say that somebody left for another post
NEAR = 3  # lines between a leaving and the post that it is for
FAR = 12  # the same where that post is of another organisation, and no line tells how somebody left


class Manners:
    """What the lines of an article tell of how people left; read once."""

    def __init__(self, analysis: Analysis, findings: Sequence[Finding] = ()) -> None:
        self._words = vocabulary(analysis.pack)
        self._starts: dict[int, list[Finding]] = defaultdict(list)
        for finding in findings:
            if finding.kind == "start":
                self._starts[id(finding.person.entity)].append(finding)
        self._told: dict[int, list[tuple[int, str]]] = defaultdict(list)  # person → line and manner, in order
        for view in analysis.views:
            for trigger in view.triggers:
                manner = _told_by(trigger)
                if not manner or trigger.negated:
                    continue
                for person in view.persons:
                    if _is_of(view, person, trigger):
                        self._told[id(person.entity)].append((view.line.index, manner))

    def of(self, finding: Finding) -> str:
        """The manner of an end: what its own words tell ("resigned"); where they leave it open ("X succeeds Y"), what
        the nearest line tells of that person, or that they take another post."""
        frame = finding.trigger.frame if finding.trigger else None
        if frame is not None and frame.kind == "end" and frame.manner not in ("", UNKNOWN):
            moves = frame.manner in VAGUE and self._leaves_for(finding)
            return MOVED if moves else frame.manner
        if named := self._named(finding):
            return named
        if self._comes_by_it(finding):
            return MOVED
        if is_beaten(finding.candidate.view, finding.person):
            return OUTVOTED
        line = finding.person.line
        told = self._told.get(id(finding.person.entity), ())
        nearest = min(told, key=lambda row: abs(row[0] - line), default=(line, UNKNOWN))[1]
        if nearest == UNKNOWN:
            return MOVED if self._goes_on(finding, FAR, elsewhere=True) or self._goes_on(finding) else nearest
        return MOVED if nearest in VAGUE and self._goes_on(finding) else nearest

    def _comes_by_it(self, finding: Finding) -> bool:
        """The change that ends a post gives its holder one elsewhere: "joined Orbex from Lampo"."""
        return finding.trigger is not None and any(
            other.trigger is finding.trigger and other.organization is not finding.organization
            for other in self._starts[id(finding.person.entity)]
        )

    def _named(self, finding: Finding) -> str:
        """What a noun among the words of the change says: "following the death of"; "" where none does."""
        trigger = finding.trigger
        if trigger is None or trigger.form != "phrase":
            return ""
        tokens = finding.candidate.view.line.tokens
        for at in range(trigger.first, trigger.last):
            hit = self._words.triggers.at(tokens, at)
            nouns = [word for word in hit.value if word.form == "noun" and word.frame.kind == "end"] if hit else []
            if nouns and nouns[0].frame.manner not in ("", UNKNOWN):
                return nouns[0].frame.manner
        return ""

    def _leaves_for(self, finding: Finding) -> bool:
        """The line goes on with the post elsewhere that somebody leaves for: "quit Orbex to become head of Lampo"."""
        left = finding.trigger
        return left is not None and any(
            other.organization is not finding.organization
            and other.candidate.view is finding.candidate.view
            and other.trigger is not None
            and other.trigger.first >= left.last
            and not _denied(other)
            for other in self._starts[id(finding.person.entity)]
        )

    def _goes_on(self, finding: Finding, reach: int = NEAR, elsewhere: bool = False) -> bool:
        """Whoever leaves takes another post by the lines around: "Lee, who is replaced by Roe, becomes chairman"; with
        `elsewhere` one of another organisation."""
        return any(
            other.key != finding.key
            and abs(other.person.line - finding.person.line) <= reach
            and not (elsewhere and other.organization is finding.organization)
            and not _denied(other)
            for other in self._starts[id(finding.person.entity)]
        )


def _told_by(trigger: Trigger) -> str:
    """The manner of leaving that a change tells of whom it is told of: a start tells that they move."""
    frame = trigger.frame
    if frame.kind == "start" and frame.person == "object" and not frame.other and trigger.form == "verb":
        return MOVED
    return frame.manner if frame.kind == "end" and frame.manner != UNKNOWN else ""


def _is_of(view: View, person: Mention, trigger: Trigger) -> bool:
    """A change is told of somebody: by its frame, or because its words stand right beside the name ("the late Lee",
    "Lee, who retired"); a start only in a participle behind the name ("succeeds Lee, named prefect")."""
    if trigger.frame.kind == "start":
        whom = told_of(view, trigger)
        return whom is not None and whom.entity is person.entity
    if (whom := told_of(view, trigger)) is not None:
        return whom.entity is person.entity  # "replaces Lee, transferred elsewhere"
    told = parsed_role(view, person, trigger) or role(view, person, trigger)
    if says(trigger, told) == "end":
        return trigger.form != "phrase" or trigger.last == person.first or trigger.last != _next_name(view, trigger)
    if trigger.form != "phrase" or person.form not in ("full", "part"):
        return False
    behind = view.symbols[person.last : trigger.first]
    return trigger.last == person.first or (person.last <= trigger.first and behind in ([","], []))


def _next_name(view: View, trigger: Trigger) -> int:
    """The token where the first name behind a change begins; -1 where there is none."""
    return next((m.first for m in view.persons if m.first >= trigger.last and m.form in ("full", "part")), -1)


def _denied(finding: Finding) -> bool:
    return finding.modality in ("denied", "rumoured")
