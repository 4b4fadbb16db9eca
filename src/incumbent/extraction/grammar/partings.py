"""Who leaves an organisation with which they part, where both are told of in a row: "Orbex City and coach Lee have
parted", "Sochaux et son entraîneur se séparent".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.lines.entities import Mention

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger

ROW = frozenset(
    ("", "and", "possessive", "POST", "of", "w", ",", "CTY")
)  # between the two, and from them to their verb
HELPING = frozenset(("", ",", "auxiliary", "w", "of", "copula"))
FAR = 8  # tokens between the two
NEAR = 6  # tokens from the last of them to the words of the change
BODIES = ("organization", "place", "country")


@lru_cache(maxsize=64)  # each person of a line asks anew
def parting(view: View, trigger: Trigger) -> tuple[Mention, Mention] | None:
    """The person and the organisation of a row before words that tell of a parting; None where there is no such row."""
    if not trigger.frame.mutual or trigger.form != "verb":
        return None
    people = [m for m in view.persons if m.last <= trigger.first and m.form in ("full", "part")]
    bodies = [m for m in view.others if m.last <= trigger.first and m.entity.type in BODIES and m.form != "adjective"]
    titles = [extent(view, post) for post in view.posts]  # "Lee, mayor of Lorvan, and Roe have parted"
    bodies = [m for m in bodies if not any(first <= m.first and m.last <= last for first, last in titles)]
    for person in reversed(people):
        for body in reversed(bodies):
            if _is_row(view, person, body, trigger):
                return person, body
    return None


def _is_row(view: View, person: Mention, body: Mention, trigger: Trigger) -> bool:
    first, last = sorted((person, body), key=lambda mention: mention.first)
    between, ends = view.symbols[first.last : last.first], _end(view, last)
    joined = between.count("and") == 1 and len(between) <= FAR and ROW.issuperset(between)
    helped = view.symbols[ends : trigger.first]
    return joined and len(helped) <= NEAR and HELPING.issuperset(helped)


def _end(view: View, last: Mention) -> int:
    """Where the name ends with the title behind it."""
    titles = (extent(view, post)[1] for post in view.posts if attachment(view, last, post) in TITLED)
    return max([last.last, *titles])


def is_no_parting(view: View, person: Mention, trigger: Trigger) -> bool:
    """Words that tell of a parting stand behind no such row, or the person is not of it: "Lee and Roe have parted"."""
    return trigger.frame.mutual and parts_from(view, person, trigger) is None


def parts_from(view: View, person: Mention, trigger: Trigger) -> Mention | None:
    """What the person parts with by the change; None where it is another's parting, or none."""
    found = parting(view, trigger)
    return found[1] if found is not None and found[0] is person else None
