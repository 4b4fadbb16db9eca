"""Who takes a post elsewhere leaves the one that they had until then: "After six years as dean of Lampo, Lee was named
chairman of Orbex", "Lenoir, jusqu'ici directrice de Lampo, devient présidente d'Orbex"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.states.states import STATES, TITLES
from incumbent.extraction.states.until_now import is_until_now

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.languages.pack import Pack

SURE = 0.5  # chance from which on a start tells that somebody goes there
TOLD = ("asserted", "planned")
NEAR = 3  # lines between what somebody had until then and what they take
OPENING = frozenset(("conjunction", "num", "w", "", "HOLD", "as", "of", "in", "possessive"))  # "after six years as"


def with_leavings(found: Sequence[Finding], pack: Pack) -> list[Finding]:
    """`found`, where what somebody had until they took a post of another organisation is what they leave for it."""
    starts: dict[int, list[Finding]] = defaultdict(list)
    for finding in found:
        if finding.kind == "start" and finding.chance >= SURE and finding.modality in TOLD:
            starts[id(finding.person.entity)].append(finding)
    return [_left(finding, starts[id(finding.person.entity)], pack) for finding in found]


def _left(finding: Finding, starts: Sequence[Finding], pack: Pack) -> Finding:
    post = finding.candidate.post
    if finding.kind not in STATES or post is None or "former" in post.modifiers:
        return finding
    now = finding.candidate.tie in TITLES and is_until_now(finding.candidate, pack.words["until"])
    if not now and not _comes_after(finding, pack):
        return finding
    for start in starts:
        lines = abs(start.candidate.view.line.index - finding.candidate.view.line.index)
        elsewhere = None not in (start.organization, finding.organization)
        elsewhere = elsewhere and start.organization is not finding.organization
        if elsewhere and start.trigger is not None and lines <= (NEAR if now else 0):
            return replace(finding, kind="end", trigger=start.trigger, modality=start.modality)
    return finding


def _comes_after(finding: Finding, pack: Pack) -> bool:
    """The sentence opens with how long somebody had the post, before their name: "After six years as dean, Lee"."""
    view, post = finding.candidate.view, finding.candidate.post
    if post is None or view.line.tokens[0].fold not in pack.words.get("after", ()):
        return False
    before = view.symbols[: post.first]
    return finding.person.first > post.last and OPENING.issuperset(before)
