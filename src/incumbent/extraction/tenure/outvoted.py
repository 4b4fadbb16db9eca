"""Those who lose the seat that voters give somebody else: "Lee won against Roe, mayor since 2007", "élue face à Lenoir,
le maire sortant".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.outdone import is_beaten
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.contests import contest
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.states.departures import ELECTED
from incumbent.extraction.states.states import TITLES

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

SEATS = (*ELECTED, "president", "party-leader", "union-leader")  # classes of posts that are voted on
SURE = 0.4  # chance of a start from which on its line says that the seat was won
SINCE = 3  # tokens behind a title in which "since" stands


def as_outvoted(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where whoever has a seat by a title beside the name, and is told of as the one who was beaten, leaves it
    to who is said in the same line to take it, or to who beat them where they stood for it again."""
    if not any(_may_lose(f) for f in found):
        return list(found)
    found = [f for f in found if not _is_the_others(f)]
    won = {_seat(f): f for f in found if f.kind == "start" and f.post_class in SEATS and _happened(f)}
    told = {(*_seat(f), f.kind, id(f.person.entity)) for f in found}
    return [new for f in found for new in _outcome(f, won.get(_seat(f)), told)]


def _happened(start: Finding) -> bool:
    return start.modality == "asserted" and start.chance >= SURE and start.trigger is not None


def _may_lose(finding: Finding) -> bool:
    return finding.kind in ("hold", "end") and finding.candidate.tie in TITLES and finding.post_class in SEATS


def _is_the_others(end: Finding) -> bool:
    """Nobody who wins loses the seat ("Beaten by Lee, the incumbent, Roe, conceded"), and nobody who loses that of the
    winner: "Lee, beaten by Roe, mayor since 2007, complained"."""
    if end.kind != "end" or end.post_class not in SEATS or end.post is None:
        return False
    view, outcome = end.candidate.view, contest(end.candidate.view)
    if outcome is None or end.post not in view.posts:
        return False
    for one, other in (outcome, outcome[::-1]):
        if end.person.entity is one.entity and attachment(view, other, end.post) in TITLES:
            return attachment(view, one, end.post) not in TITLES or one is outcome[0]
    return False


def _seat(finding: Finding) -> tuple[int, str, int]:
    """The line of a finding, and the seat that it tells of."""
    return id(finding.candidate.view), finding.post_class, id(finding.organization)


def _outcome(
    finding: Finding, winner: Finding | None, told: Collection[tuple[int, str, int, str, int]]
) -> Iterator[Finding]:
    """The finding, as the end of the seat where it was lost, with the start of who won it that no other one tells."""
    if not _may_lose(finding):
        yield finding
        return
    view, person = finding.candidate.view, finding.person
    if winner is not None and winner.person.entity is not person.entity and is_beaten(view, person):
        yield replace(finding, kind="end", trigger=finding.trigger or winner.trigger)
        return
    outcome = contest(view) if finding.kind == "end" or _stood_again(finding) else None
    if outcome is None or outcome[1].entity is not person.entity or _has_another(finding, outcome[0]):
        yield finding
        return
    yield replace(finding, kind="end")
    if _stood_again(finding) and (*_seat(finding), "start", id(outcome[0].entity)) not in told:
        yield replace(finding, kind="start", person=outcome[0], trigger=finding.trigger or _won_by(finding))


def _won_by(finding: Finding) -> Trigger | None:
    """The words of the line that tell of a start."""
    return next((t for t in finding.candidate.view.triggers if t.frame.kind == "start"), None)


def _stood_again(finding: Finding) -> bool:
    """The words say that the seat was the loser's at the time: "the incumbent mayor", "mayor since 2007"."""
    post, view = finding.candidate.post, finding.candidate.view
    if post is None:
        return False
    if {"outgoing", "current"} & post.modifiers or "incumbent" in view.leads[post.first : post.last]:
        return True
    end = extent(view, post)[1]
    return "since" in view.symbols[post.last : end + SINCE]


def _has_another(finding: Finding, winner: Mention) -> bool:
    """The line gives the winner a title of the sort that is not the loser's: "Lee, mayor of Lorvan, beat Roe"."""
    view, post = finding.candidate.view, finding.candidate.post
    own = (p for p in view.posts if p is not post and p.post_class == finding.post_class)
    return any(0 <= p.first - winner.last <= 1 or 0 <= winner.first - p.last <= 1 for p in own)
