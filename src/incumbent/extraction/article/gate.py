"""What is passed over before anything costly runs: which lines can hold a claim about a post, and are parsed.

A claim about a post needs somebody near a title or a word of change; lines without that have no candidates. Who is
somebody is decided with the parse, over the whole article. Whether somebody may be near is judged before it, by the
capitals of a line with the votes beside them and by pronouns and descriptions: that costs a tenth of a parse. `make
bench ARGS=gate` measures how many gold claims stand in lines passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, Literal

from incumbent.extraction.grammar.nearby import REACH

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.lines.triggers import Trigger

Reason = Literal["", "nobody seemed near", "no title and no word of change", "nobody is named", "nobody is near"]
SHALLOW: Final = "nobody seemed near"  # somebody is: the line is read without a parse


def worth_parsing(line: Line, triggers: Sequence[Trigger], people: Sequence[int]) -> bool:
    """Somebody may be near the words of change `triggers` or a title: `people` are tokens where one may be named."""
    places = [*((t.first, t.last) for t in triggers), *((hit.first, hit.last) for hit in line.titles)]
    return any(_near(((token, token + 1) for token in people), first, last) for first, last in places)


def passed_over(view: View, parsed: bool) -> Reason:
    """Why a line was not parsed; "" where it was. Only a line that is SHALLOW holds candidates then."""
    if parsed:
        return ""
    if not view.posts and not view.triggers:
        return "no title and no word of change"
    if not view.persons:
        return "nobody is named"
    places = [(p.first, p.last) for p in view.posts] + [(t.first, t.last) for t in view.triggers]
    people = [(p.first, p.last) for p in view.persons]
    return SHALLOW if any(_near(people, first, last) for first, last in places) else "nobody is near"


def _near(people: Iterable[tuple[int, int]], first: int, last: int) -> bool:
    return any(0 <= first - end <= REACH or 0 <= begin - last <= REACH for begin, end in people)
