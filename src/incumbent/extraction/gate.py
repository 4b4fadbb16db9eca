"""What is passed over before anything costly runs: lines that cannot hold a candidate are not parsed.

A claim about a post needs somebody near a title or a word of change. Who is named is found without a parse first, which
costs a tenth of one. A line that has both a title and a word of change is parsed whoever is named: the parser may see a
name where the words alone show none. `make bench ARGS=gate` measures how many gold claims stand in lines passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from incumbent.extraction.candidates import REACH

if TYPE_CHECKING:
    from incumbent.extraction.entities import Mention
    from incumbent.extraction.paths import View

Reason = Literal["", "no title and no word of change", "nobody is named", "nobody is near"]


def passed_over(view: View) -> Reason:
    """Why a line holds no candidate for a claim about a post and is not parsed; "" where it may hold one."""
    if not view.posts and not view.triggers:
        return "no title and no word of change"
    if view.posts and view.triggers:
        return ""
    if not view.persons:
        return "nobody is named"
    places = [(p.first, p.last) for p in view.posts] + [(t.first, t.last) for t in view.triggers]
    return "" if any(_near(view.persons, first, last) for first, last in places) else "nobody is near"


def _near(persons: Sequence[Mention], first: int, last: int) -> bool:
    return any(0 <= first - p.last <= REACH or 0 <= p.first - last <= REACH for p in persons)
