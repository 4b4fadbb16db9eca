"""Where whoever leaves goes next, told by the infinitive behind: "left Orbex in January to join Lampo"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.replacements import surely
from incumbent.extraction.candidates.roles import verdicts

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger

ONWARD = 14  # tokens from a verb by which somebody leaves to the one that tells where to
BEHIND = 5  # tokens from that verb to an organisation or a post
BROKEN = frozenset((",", ";", ":", "START", "END", "PER", "POST", "relative", "conjunction", "and"))
SURE = 0.8  # chance of the start, where the words leave no doubt of who it is


def sure_of_onward(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely a start where it is an infinitive behind a verb by which the same person
    leaves, with nobody else and no other clause between them, and with what they come to behind it."""
    if leaving(candidate) is None or not goes_to_something(candidate):
        return chances
    return surely(chances, SURE)


def leaving(candidate: Candidate) -> Trigger | None:
    """The verb by which the person leaves, before the infinitive that tells where they go; None where the change is no
    such infinitive."""
    view, person, trigger = candidate.view, candidate.person, candidate.trigger
    if trigger is None or trigger.form != "verb" or trigger.tense != "infinitive" or trigger.frame.kind != "start":
        return None
    left = next((t for t in reversed(view.triggers) if t.last <= trigger.first and t.frame.kind == "end"), None)
    if left is None or left.negated or trigger.negated or trigger.first - left.last > ONWARD:
        return None
    if left.first < person.last or not BROKEN.isdisjoint(view.symbols[left.last : trigger.first]):
        return None
    return left if "start" in candidate.verdicts and "end" in verdicts(view, person, left) else None


def goes_to_something(candidate: Candidate) -> bool:
    """An organisation or a post stands right behind the change: not in "left Orbex to join her family"."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    named = [m.first for m in view.others if m.entity.type == "organization"] + [post.first for post in view.posts]
    return any(0 <= first - trigger.last <= BEHIND for first in named)
