"""What stands between the noun of a change and "of", such as the day: "the departure on Monday of the chairman"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.triggers import Trigger

DATE = 8  # tokens of a date between commas


def dated_aside(view: View, start: int, end: int) -> int:
    """How many of the tokens `start` to `end` behind the noun of a change are a date between commas, before "of": "la
    démission, mardi 3 mai, du ministre"."""
    symbols = view.symbols
    closing = next((at for at in range(start + 2, min(end - 1, start + DATE)) if symbols[at] == ","), 0)
    if not closing or symbols[start] != "," or not {*symbols[start + 1 : closing]} <= {"w", "num", "", "of"}:
        return 0
    of = symbols[closing + 1] == "of" or view.leads[closing + 1] == "of_whom"
    return closing + 1 - start if of else 0


def left_out(view: View, trigger: Trigger) -> int:
    """How many tokens behind the noun of a change tell nothing of how it stands, such as the day before "of"."""
    at = trigger.last
    while at < len(view.symbols) and not view.symbols[at] and view.leads[at] != "of_whom":
        at += 1
    return at - trigger.last
