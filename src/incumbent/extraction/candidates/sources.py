"""Whoever is named only as the one whose word it is that something happened."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import SAYING, View
from incumbent.extraction.lines.entities import Mention

INTRODUCED = 10  # tokens from "according" to the name, with what the person is
DASHES = ("-", "–", "—")
TITLE = ("", "POST", "of", ",", "ORG", "CTY", "PLC", "w", "and", "possessive", "'s")  # what is told before a name


def is_source(view: View, person: Mention) -> bool:
    """The person is named only as whose word it is that something happened: "according to the analyst Lee"."""
    at = person.first - 1
    while at >= 0 and person.first - at <= INTRODUCED and view.leads[at] != "source":
        if view.symbols[at] not in ("", "w", "and", "of", "in", "POST", "CTY", "ORG", "PLC"):
            return False
        at -= 1
    return at >= 0 and view.leads[at] == "source"


def says_it(view: View, person: Mention) -> bool:
    """The surname at the end of a headline, behind a dash, tells whose word the headline is: "Orbex in no hurry to name
    a new chief - Lee". So does a name that closes its sentence behind a comma and a verb of saying: "…, said the
    spokesman of the ministry, Lee"."""
    tokens = view.line.tokens
    if _closes_behind_verb(view, person):
        return True
    alone = person.last == len(tokens) and person.last - person.first == 1 and person.first > 1
    return alone and view.line.sentence.kind == "headline" and tokens[person.first - 1].fold in DASHES


def _closes_behind_verb(view: View, person: Mention) -> bool:
    """Nothing but who the person is stands between a verb of saying behind a comma and the name at the end."""
    at = person.first - 1
    if view.symbols[person.last : person.last + 1] not in ([], ["."], ["("]):
        return False
    while at >= 0 and person.first - at <= INTRODUCED and view.leads[at] != SAYING:
        if view.symbols[at] not in TITLE:
            return False
        at -= 1
    said = at >= 0 and view.leads[at] == SAYING and view.symbols[at] == "w"
    while at > 0 and view.symbols[at - 1] == "auxiliary":
        at -= 1
    return said and at > 0 and view.symbols[at - 1] in (",", '"')
