"""A coach has one club: whoever is told to go from the one of their title to another leaves it: "Lens coach Lee has
joined Nantes".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.organizations.clubs import is_club
from incumbent.extraction.states.states import TITLES
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.organizations.standing import Standing

COACH = "coach"
SURE = 0.4  # chance from which on a start says that somebody goes
TOLD = ("asserted", "planned")
NOW = ("present", "future", "participle", "past")  # tenses of a verb that tells of it
BROKEN = frozenset(("relative", "conjunction", "since"))  # between a title and such a verb: "who joined Nantes in 2004"


def with_moves(found: Sequence[Finding], standing: Standing) -> list[Finding]:
    """`found`, where those who have the title of a club's coach and start at another club in the line leave the
    first one."""
    goes: dict[tuple[int, int], list[Finding]] = defaultdict(list)
    for f in found:
        if (
            f.kind == "start"
            and f.post_class == COACH
            and f.chance >= SURE
            and f.modality in TOLD
            and _plays(f, standing)
        ):
            goes[id(f.candidate.view), id(f.person.entity)].append(f)
    return [_moved(f, goes[id(f.candidate.view), id(f.person.entity)], standing) for f in found]


def _moved(finding: Finding, goes: Sequence[Finding], standing: Standing) -> Finding:
    post, titled = finding.post, finding.candidate.tie in TITLES
    if (
        finding.kind != "hold"
        or finding.post_class != COACH
        or not titled
        or post is None
        or not _plays(finding, standing)
    ):
        return finding
    onward = next((f for f in goes if f.organization is not finding.organization and _tells(f, finding)), None)
    if onward is None:
        return finding
    return replace(finding, kind="end", trigger=onward.trigger, modality=onward.modality)


def _tells(start: Finding, held: Finding) -> bool:
    """The verb behind the name and the title tells of the start."""
    trigger, view, post = start.trigger, held.candidate.view, held.post
    if trigger is None or post is None or trigger.form != "verb" or trigger.tense not in NOW or trigger.frame.other:
        return False
    first = max(held.person.last, post.last)
    return first <= trigger.first and BROKEN.isdisjoint(view.symbols[first : trigger.first])


def _plays(finding: Finding, standing: Standing) -> bool:
    """It is a club's; who coaches a country may have a club as well."""
    body: Entity | None = finding.organization
    if body is None or body.type == "country":
        return False
    return is_club(body) or body.type == "place" or standing.sort(body) in ("", CLUB)
