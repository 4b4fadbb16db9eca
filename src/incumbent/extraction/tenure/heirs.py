"""What somebody once was is not the seat that they leave to who comes for them: "Lee was elected chairman of Orbex. She
succeeds Roe. The former minister did not stand again" ends Roe as chairman."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

FORMER = "former"
LIKELY = 0.4  # chance from which on a line says that somebody had a post once
SURE = 0.5  # chance from which on another line says that the seat is taken


def as_their_heirs(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where those for whom somebody comes leave the seat that this one takes by the same words, and elsewhere
    by words that name it, and not one that another line calls a former post of theirs."""
    takers = {_words(f): f for f in found if f.kind == "start" and _is_of_a_change(f) and not _is_former(f)}
    sure = (
        {f.key for f in found if f.kind == "start" and f.chance >= SURE and not _is_of_a_change(f)} if takers else set()
    )
    takers = {words: taker for words, taker in takers.items() if taker.key in sure}
    once = {_held(f) for f in found if f.kind == FORMER and f.chance >= LIKELY} if takers else set()
    if not takers:
        return list(found)
    left = [_left(f, takers) if _is_former(f) or _held(f) in once else f for f in found]
    heirs = {_leaver(new): new for old, new in zip(found, left, strict=True) if new is not old}
    return [_too(finding, heirs[_leaver(finding)], once) if _leaver(finding) in heirs else finding for finding in left]


def _leaver(finding: Finding) -> tuple[int, int]:
    """The line of a finding, and of whom it tells."""
    return id(finding.candidate.view), id(finding.person.entity)


def _too(finding: Finding, left: Finding, once: Collection[tuple[int, int]]) -> Finding:
    """The finding of the same seat as `left` where its words only add how: "succeeds Roe, who will retire"."""
    if finding.kind != "end" or _held(finding) not in once or finding.post in finding.candidate.view.posts:
        return finding
    return replace(finding, organization=left.organization, post=left.post, post_class=left.post_class)


def _held(finding: Finding) -> tuple[int, int]:
    """Who has the post, and its words: "Roe was finance chief of Lampo before he joined Orbex"."""
    return id(finding.person.entity), id(finding.post)


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
