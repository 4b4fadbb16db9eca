"""What somebody once was is not the seat that they leave to who comes for them: "Lee was elected chairman of Orbex. She
succeeds Roe. The former minister did not stand again" ends Roe as chairman."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

FORMER = "former"
SURE = 0.5  # chance from which on another line says that the seat is taken


def as_their_heirs(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where those for whom somebody comes leave the seat that this one takes by the same words, and elsewhere
    by words that name it, and not one that another line calls a former post of theirs."""
    takers = {_words(f): f for f in found if f.kind == "start" and _is_of_a_change(f) and not _is_former(f)}
    sure = (
        {f.key for f in found if f.kind == "start" and f.chance >= SURE and not _is_of_a_change(f)} if takers else set()
    )
    takers = {words: taker for words, taker in takers.items() if taker.key in sure}
    return [_left(finding, takers) if takers and _is_former(finding) else finding for finding in found]


def _left(finding: Finding, takers: dict[tuple[int, int], Finding]) -> Finding:
    taker = takers.get(_words(finding)) if finding.kind == "end" and _is_of_a_change(finding) else None
    if taker is None or taker.person.entity is finding.person.entity or taker.post_class == finding.post_class:
        return finding
    if any(mention.entity is finding.organization for mention in finding.candidate.view.others):
        return finding  # "to replace Roe at Lampo"
    return replace(finding, organization=taker.organization, post=taker.post, post_class=taker.post_class)


def _is_of_a_change(finding: Finding) -> bool:
    """A change in which one comes for another tells it, of a post that another line names."""
    trigger, post = finding.trigger, finding.post
    comes = trigger is not None and trigger.frame.other != ""
    return comes and post is not None and post not in finding.candidate.view.posts


def _is_former(finding: Finding) -> bool:
    return finding.post is not None and FORMER in finding.post.modifiers


def _words(finding: Finding) -> tuple[int, int]:
    """The line and the first token of the words that tell the change."""
    return id(finding.candidate.view), finding.trigger.first if finding.trigger is not None else -1
