"""The two sides of one change: whoever comes for somebody is as likely as it is that this one goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

SURE = 0.7  # chance from which on one side speaks for the other one …
POSSIBLE = 0.3  # … which has this one at least: of 13 such sides of train 13 are told by the gold, though most of them
# fell below the threshold
SIDES = frozenset(("start", "end"))


def as_two_sides(weighed: Sequence[tuple[Candidate, Mapping[str, float]]]) -> list[Mapping[str, float]]:
    """The chances of kinds of each of `weighed`, changes of one line with theirs: where words tell that one person
    comes and another one goes by the grammar alone, neither is much less likely than the other."""
    sides: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, (one, _) in enumerate(weighed):
        assert one.trigger is not None
        told = one.verdicts & SIDES
        if {one.trigger.frame.kind, one.trigger.frame.other} >= SIDES and len(told) == 1:
            sides[id(one.trigger), next(iter(told))].append(number)
    chances = [dict(given) for _, given in weighed]
    for (trigger, kind), own in sides.items():
        other = "end" if kind == "start" else "start"
        others = sides.get((trigger, other), [])
        if len(own) != 1 or len(others) != 1:
            continue
        mine, best = weighed[own[0]][1][kind], weighed[others[0]][1][other]
        if mine >= POSSIBLE and best >= SURE:
            chances[own[0]][kind] = max(mine, SURE)
    return list(chances)
