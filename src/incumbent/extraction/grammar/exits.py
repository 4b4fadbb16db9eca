"""Who left which organisation, where a noun tells it: "since his departure from Orbex, Lee", "depuis son départ
d'Orbex, Lenoir".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.fronted import named_behind
from incumbent.extraction.grammar.signings import named_from

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

WHENCE = ("of_whom", "out_of", "by")  # what the word leads to that stands between the noun and the organisation
OPENED = frozenset(
    ("", "w", "since", "conjunction", "possessive", "in", "num", "negation", "of")
)  # before such an opening noun
LONGEST = 8  # tokens of it


@lru_cache(maxsize=64)  # each person of a line asks anew
def exit_from(view: View, trigger: Trigger) -> tuple[Mention, Mention] | None:
    """The one whose going is told by a noun behind a possessive, and what is left, right behind it; the possessive may
    stand before the name, in what opens the sentence. None where there is no such noun."""
    at = trigger.first - 1
    frame = trigger.frame
    if trigger.form != "noun" or frame.kind != "end" or frame.other or at < 0 or view.symbols[at] != "possessive":
        return None
    opens = next(
        (n for n in (trigger.last - 1, trigger.last) if view.leads[n : n + 1] in [[lead] for lead in WHENCE]), -1
    )
    left = named_from(view, opens + 1) if opens >= trigger.first else None
    if left is None:
        return None
    whose = next((m for m in view.persons if m.form == "possessive" and m.first == at), None)
    if whose is None and at <= LONGEST and OPENED.issuperset(view.symbols[:at]):
        behind = named_behind(view, trigger.last)
        whose = behind[0] if behind is not None else None
    return (whose, left) if whose is not None else None


def goes_from(view: View, person: Mention, trigger: Trigger) -> bool:
    """The change is such a noun, and the going that of the person."""
    found = exit_from(view, trigger)
    return found is not None and found[0] is person


def exits_of(view: View, person: Mention) -> list[Mention]:
    """What the person left by such nouns of the line."""
    told = (exit_from(view, trigger) for trigger in view.triggers)
    return [found[1] for found in told if found is not None and found[0].entity is person.entity]
