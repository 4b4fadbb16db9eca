"""Sentences that put a change first and those of whom it tells behind a verb of being: "also leaving is the treasurer,
Lee", "replacing Roe as chairman will be Lee", "among those dismissed were Lee and Roe"; and those that open with their
verb (`verb_first`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.verb_first import placed
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.rows import BODIES, LONGEST, is_in_row
from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

OPENING = 6  # tokens before the words of change: "among the others"
CLAUSE = 16  # the same where a clause tells of those of whom they are: "other ministers in the cabinet who have"
BEFORE = frozenset(("", "w", "num", "of", "in", "relative", "auxiliary", "copula", "possessive", "POST", *BODIES))
AHEAD = 20  # tokens from them to the verb of being
BROKEN = frozenset((",", ";", ":", "conjunction", "relative", "START", "END", "negation"))  # what stands in none
TITLES = ("prefix", "apposed,")
SURE = 0.9  # chance that such a sentence tells what it says
DOUBT = 0.3  # share of the doubt about a post of such a row that stays


@lru_cache(maxsize=256)  # each person of a line asks anew
def row_behind(view: View, trigger: Trigger) -> frozenset[int]:
    """The identities of the names of whom a change tells that stands first in its sentence."""
    opened, _, placed_names = placed(view)
    if opened is trigger:
        return placed_names
    if trigger.form != "verb" or trigger.first > CLAUSE or not BEFORE.issuperset(view.symbols[: trigger.first]):
        return frozenset()
    active = trigger.tense != "gerund" and trigger.voice == "active"
    if "relative" not in view.symbols[: trigger.first] and (trigger.first > OPENING or active):
        return frozenset()
    joint = _joint(view, trigger.last)
    if joint < 0:
        return frozenset()
    behind = bisect_left(view.persons, joint, key=lambda name: name.first)
    row = view.persons[behind : behind + LONGEST]
    return frozenset(id(name) for name in row if name.head is None and is_in_row(view, joint, name))


def _joint(view: View, start: int) -> int:
    """The verb of being behind the words of a change, or its auxiliary; -1 where there is none."""
    for at in range(start, min(len(view.symbols), start + AHEAD)):
        symbol = view.symbols[at]
        if symbol == "copula" or view.leads[at] == "comprising":
            return at - (at > start and view.symbols[at - 1] == "auxiliary")
        if symbol in BROKEN:
            return -1
    return -1


def part_in(trigger: Trigger) -> str:
    """What those in the row are to the verb: who replaces others is its subject, who is dismissed its object."""
    return "subject" if trigger.tense == "gerund" else trigger.frame.person


def told_first(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds of somebody in such a row, with a post: the one that stands beside the words of change is what
    it gives or takes, and where none does the title of each is what they leave."""
    found, post, view = dict(chances), candidate.post, candidate.view
    opened, given, names = placed(view)
    if opened is not None and given is post and id(candidate.person) in names and opened.frame.kind in found:
        return _sure(found, opened.frame.kind)
    near = takewhile(lambda change: change.first <= CLAUSE, view.triggers)
    trigger = next((t for t in near if id(candidate.person) in row_behind(view, t)), None)
    if trigger is None or post is None or post.holding:
        return found
    kind = _kind(trigger)
    if kind not in ("start", "end"):
        return found
    opening = (other for other in view.posts if other.first < _joint(view, trigger.last))
    named = [other for other in opening if other.plural or trigger.first <= other.first]
    taken = post in named or (kind == "end" and not named and candidate.tie in TITLES)
    return _sure(found, kind) if taken else found


def _sure(chances: Mapping[str, float], kind: str) -> dict[str, float]:
    """`chances` of kinds with all of what is not in doubt on one."""
    doubt = chances["none"] * DOUBT
    return {**dict.fromkeys(chances, 0.0), "none": doubt, kind: 1 - doubt}


def sure_of_row(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of somebody beside a change, with that of what it tells where they stand in its row."""
    trigger = candidate.trigger
    if trigger is None or id(candidate.person) not in row_behind(candidate.view, trigger):
        return chances
    kind = _kind(trigger)
    return {**chances, kind: max(SURE, chances.get(kind, 0.0))} if kind in chances else chances


def _kind(trigger: Trigger) -> str:
    frame = trigger.frame
    return frame.kind if part_in(trigger) == frame.person else frame.other
