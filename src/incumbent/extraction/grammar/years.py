"""Years that stand behind a phrase: "(2004-2008)", "from 2004 to 2008"; titles with how long they were held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View

SPAN = 8  # tokens behind a phrase in which its years stand
LASTED = 4  # tokens of how long something was: "pendant dix-huit ans"
# What titles that open a sentence are made of.
FRONT = frozenset(("POST", "of", "in", "PLC", "ORG", "CTY", "and", ",", "", "since", "num"))
YEAR = re.compile(r"(?:1[89]|20)\d\d")
SPANNED = re.compile(r"(?:1[89]|20)\d\d[-–](?:\d\d|(?:1[89]|20)\d\d)")  # two years in one word: "2004-2008"


def years_behind(view: View, at: int) -> str:
    """The years that stand in brackets or at once behind a place: "none", "one", "two" with what opens them."""
    tokens, symbols = view.line.tokens, view.symbols
    row = range(at, min(at + SPAN, len(tokens)))
    years = [i for i in row if YEAR.fullmatch(tokens[i].fold)]
    years = sorted([*years, *(i for i in row for _ in range(2) if SPANNED.fullmatch(tokens[i].fold))])  # one tells two
    if not years or any(symbols[i] in ("PER", "POST", "ORG", ";") for i in range(at, years[0])):
        return "none"
    opening = "(" if any(symbols[i] == "(" for i in range(at, years[0])) else "-"
    led = next((f":{symbols[i]}" for i in range(at, years[0]) if symbols[i] in ("since", "until")), "")
    return f"{opening}{min(len(years), 2)}{led}"


def are_titles(view: View, end: int) -> bool:
    """Nothing stands before token `end` but titles, with their places and how long each was held: "Ministre de 1988 à
    1992 puis maire de Lorvan pendant dix ans,"."""
    at = 0
    while at < end:
        if view.leads[at] == "lasting" and view.symbols[at] != "POST":
            row = range(at + 1, min(end, at + 1 + LASTED))
            at = next((n for n in row if view.symbols[n] not in ("w", "num", "")), end)
        elif view.symbols[at] not in FRONT and view.leads[at] != "then":
            return False
        else:
            at += 1
    return True
