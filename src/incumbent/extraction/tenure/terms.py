"""What a change tells besides itself: for how long, and where somebody goes or comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.moves import onward_to, whence_from
from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.candidates.finding import Finding

COACH = "coach"
MEMBER = "member"  # the class where no post is told


def for_a_time(candidate: Candidate, kind: str, changes: Iterable[tuple[Candidate, str, float]]) -> bool:
    """The words tell how long the person has what the same line says they take up: "Lee replaces him until the end of
    the season" tells of no end."""
    trigger = candidate.trigger
    if kind != "end" or trigger is None or trigger.form != "phrase":
        return False
    return any(
        other.view is candidate.view
        and told == "start"
        and other.trigger is not None
        and other.trigger.form == "verb"
        and other.trigger.last <= trigger.first
        and other.person.entity is candidate.person.entity
        for other, told, _ in changes
    )


def onward(found: Sequence[Finding]) -> Iterable[Finding]:
    """Those who leave an organisation for another one start there ("left Tarnex for Orbex"), and those who start in one
    coming from another have left that one ("joined from Tarnex")."""
    told = {(f.kind, id(f.person.entity), id(f.organization)) for f in found}
    for finding in found:
        trigger, view = finding.trigger, finding.candidate.view
        if trigger is None or finding.kind not in ("start", "end"):
            continue
        ends = finding.kind == "end"
        kind, body = ("start", onward_to(view, trigger)) if ends else ("end", whence_from(view, trigger))
        key = kind, id(finding.person.entity), id(body)
        if body is not None and body is not finding.organization and key not in told:
            told.add(key)
            coaches = finding.post_class == COACH and (is_club(body) or body.sort == CLUB)
            post, post_class = (finding.post, COACH) if coaches else (None, MEMBER)
            yield replace(finding, kind=kind, organization=body, post=post, post_class=post_class)
