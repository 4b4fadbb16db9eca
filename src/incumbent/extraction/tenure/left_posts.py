"""Which post somebody leaves where they come from: "Orbex hired Lee from Lampo. Lee, who was head of research at Lampo,
starts in May" ends Lee's post at Lampo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.states.lengths import had_its_years, lasted
from incumbent.extraction.tenure.movings import FULL_TIME, HAD
from incumbent.extraction.tenure.terms import MEMBER

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

SURE = 0.4  # chance from which on a line tells of the post
NEAR = 3  # lines behind the change in which it is told what the newcomer was
OPEN = FULL_TIME | {"vice-president", "chair", "president"}


def with_left_posts(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where those who leave an organisation that they come from leave the post that the lines behind give them
    there, without years of its own."""
    ends = {_key(f): f for f in found if f.kind == "end" and f.post_class == MEMBER and _comes(f)}
    posts: dict[tuple[int, int], Finding] = {}
    for finding in found if ends else ():
        end = ends.get(_key(finding))
        if end is not None and _is_left(finding, end):
            posts.setdefault(_key(finding), finding)
    dropped = {id(finding) for finding in posts.values()}
    return [_of(finding, posts) for finding in found if id(finding) not in dropped]


def _of(finding: Finding, posts: dict[tuple[int, int], Finding]) -> Finding:
    post = posts.get(_key(finding))
    if post is None or finding.kind != "end" or finding.post_class != MEMBER:
        return finding
    return replace(finding, post=post.post, post_class=post.post_class)


def _comes(finding: Finding) -> bool:
    """Words that tell of a start tell the end, too."""
    return finding.trigger is not None and finding.trigger.frame.kind == "start" and finding.organization is not None


def _is_left(finding: Finding, end: Finding) -> bool:
    """The line names the organisation beside a post that leaves no time for another one, of the same person."""
    if finding.kind not in HAD or finding.post is None or finding.post_class not in OPEN or finding.chance < SURE:
        return False
    if not 0 <= finding.person.line - end.person.line <= NEAR:
        return False
    if "former" in finding.post.modifiers or had_its_years(finding.candidate) or lasted(finding.candidate):
        return False
    return any(mention.entity is finding.organization for mention in finding.candidate.view.others)


def _key(finding: Finding) -> tuple[int, int]:
    return id(finding.person.entity), id(finding.organization)
