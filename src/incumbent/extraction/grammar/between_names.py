"""Verbs with a name on either side: "Orbex names Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger

NAMES = ("PER", "ORG", "CTY", "PLC")


def between_names(view: View, trigger: Trigger) -> bool:
    """An active verb stands between two names with nothing else beside it but auxiliaries: "Orbex names Lee"."""
    if trigger.form != "verb" or trigger.voice != "active" or trigger.last >= len(view.symbols):
        return False
    before = subject_before(view, trigger)
    return before >= 0 and view.symbols[before] in NAMES and view.symbols[trigger.last] in NAMES


def subject_before(view: View, trigger: Trigger) -> int:
    """The last token before a verb and its auxiliaries; -1 where there is none."""
    at = trigger.first - 1
    while at >= 0 and view.symbols[at] == "auxiliary":
        at -= 1
    return at
