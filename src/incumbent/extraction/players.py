"""Players: whoever joins or leaves a club and has no post there by the article is one, and their transfers are no
tenures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.clubs import is_club
from incumbent.extraction.standing import Standing
from incumbent.extraction.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.tenure import Finding

MEMBER = "member"


def without_players(found: Sequence[Finding], standing: Standing, least: float) -> list[Finding]:
    """`found` without those of plain membership in a club, in an article of sport, of people whom it gives no post with
    a chance of at least `least`."""
    if not standing.is_of_sport():
        return list(found)
    posted = {id(f.person.entity) for f in found if f.post_class != MEMBER and f.chance >= least}
    return [f for f in found if f.post_class != MEMBER or id(f.person.entity) in posted or not _in_a_club(f, standing)]


def _in_a_club(finding: Finding, standing: Standing) -> bool:
    body = finding.organization
    if body is None:
        return False
    return is_club(body) or (body.type == "organization" and standing.sort(body) in ("", CLUB))
