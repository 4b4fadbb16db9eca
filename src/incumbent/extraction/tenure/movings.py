"""What somebody had until they go elsewhere: "Ann Lee, until now finance chief of Lampo, takes the helm of Orbex" is
the end of what she had at Lampo, as the contract has it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

SURE = 0.5  # chance from which on a start takes somebody from where they were
BESIDE = 2  # tokens beside a verb of leading in which "until now" stands
GOING = ("asserted", "planned")  # how a start is told that takes somebody from where they were
HAD = ("hold", "former")


def moved_on(found: Sequence[Finding], until: Collection[str]) -> list[Finding]:
    """`found`, where what somebody has or had up to now, by a word of `until` beside the post, ends where they start in
    another organisation: told as the start is. A post in the same organisation stays as it is."""
    starts: dict[int, list[Finding]] = defaultdict(list)
    for finding in found:
        if finding.kind == "start" and finding.chance >= SURE and finding.modality in GOING:
            starts[id(finding.person.entity)].append(finding)
    return [_ended(finding, starts, until) for finding in found]


def _ended(finding: Finding, starts: dict[int, list[Finding]], until: Collection[str]) -> Finding:
    others = starts[id(finding.person.entity)]
    if finding.kind not in HAD or finding.organization is None:
        return finding
    if not (_is_until_now(finding, until) or any(_was_led(finding, start) for start in others)):
        return finding
    if any(start.organization is finding.organization for start in others):
        return finding  # "until now finance chief of Orbex, she becomes its chief executive"
    start = max(others, key=lambda one: one.chance, default=None)
    return finding if start is None else replace(finding, kind="end", modality=start.modality)


def _is_until_now(finding: Finding, until: Collection[str]) -> bool:
    """A word of `until` stands right before the title, or right beside a verb of leading: "jusqu'ici directrice",
    "qui dirigeait jusqu'ici"."""
    post, tokens = finding.post, finding.candidate.view.line.tokens
    if post is None or post not in finding.candidate.view.posts:
        return False
    first, last = (post.first - BESIDE, post.last + 1) if post.holding else (post.first - 1, post.head_first)
    return any(token.fold in until for token in tokens[max(0, first) : last])


def _was_led(finding: Finding, start: Finding) -> bool:
    """Somebody led an organisation, by a verb of what was going on, in the line in which they start elsewhere, before
    it: "Lenoir, qui dirigeait Orbex, rejoint Luvik"."""
    post, trigger, view = finding.post, start.trigger, finding.candidate.view
    led = post is not None and "holding:imperfect" in post.modifiers and start.candidate.view is view
    return led and post is not None and trigger is not None and post.first < trigger.first
