"""What stands between the noun of a change and "of", such as the day or the post: "the departure on Monday of the
chairman", "la nomination à ce poste de Lenoir"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.triggers import Trigger

PLACE = frozenset(("HOLD", "POST", "ORG", "PLC", "CTY", "of", "in", "as", "", "w", "possessive"))
LONGEST = 14  # tokens from such a noun over what is given or left to the name
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


def placed_aside(view: View, trigger: Trigger, end: int) -> int:
    """How many of the tokens from the noun of a change to `end`, where a name begins, tell what is given or left,
    before "of": "la nomination à la tête d'Orbex de Lenoir", "la nomination à ce poste de Lenoir"."""
    symbols, start, of = view.symbols, trigger.last, end - 1
    if end - start > LONGEST:
        return 0
    while of > start and symbols[of] == "" and view.leads[of] != "of_whom":
        of -= 1
    if of <= start or not (symbols[of] == "of" or view.leads[of] == "of_whom"):
        return 0
    aside = symbols[start:of]
    inside = "POST" in symbols[trigger.first : start]  # "nomination à la tête"
    led = inside or view.leads[start] in ("to", "in", "at") or symbols[start] in ("HOLD", "POST")
    told = inside or {"HOLD", "POST"} & {*aside} or {"stead", "that_post"} & {*view.leads[start:of]}
    return of - start if led and told and PLACE.issuperset(aside) else 0


def left_out(view: View, trigger: Trigger) -> int:
    """How many tokens behind the noun of a change tell nothing of how it stands, such as the day before "of"."""
    at = trigger.last
    while at < len(view.symbols) and not view.symbols[at] and view.leads[at] != "of_whom":
        at += 1
    return at - trigger.last
