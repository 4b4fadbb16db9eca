"""Who leads a part of an organisation that only a common noun names: "Lee heads the mobile division" makes her no
chief executive of the whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.classes import OPEN
from incumbent.extraction.bodies.led_parts import leads_its_unit, leads_unit
from incumbent.extraction.tenure.headships import HEADS, UNDEMOTED
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.languages.pack import Pack


def of_units(found: Iterable[Finding], pack: Pack) -> list[Finding]:
    """`found`, where whoever leads such a part is no head of what it is a part of, but has some post in it: told once,
    where a title tells of the same."""
    parts = vocabulary(pack).parts
    units = parts | pack.words.get("units", frozenset()) | pack.words.get("staff", frozenset())
    rows = [(finding, _leads_part(finding, parts, units)) for finding in found]
    told = {(finding.key, finding.kind) for finding, part in rows if not part}
    led = [(replace(finding, post_class=OPEN) if part else finding, part) for finding, part in rows]
    return [finding for finding, part in led if not part or (finding.key, finding.kind) not in told]


def _leads_part(finding: Finding, parts: frozenset[str], units: frozenset[str]) -> bool:
    """A verb gives a head the post, and its object is a part of the organisation that has no name."""
    post, view = finding.post, finding.candidate.view
    if post is None or not post.holding or finding.post_class not in HEADS - UNDEMOTED:
        return False
    return leads_unit(view, post, parts) or leads_its_unit(view, post, finding.organization, units)
