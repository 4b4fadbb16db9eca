"""Phrases that only say what somebody is to somebody else: "a friend of the minister", "proche du président"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention

KIN = 3  # tokens before "of" in which the noun stands that says what somebody is to somebody
FRIEND = 7  # the same of one of whom more is said


def has_kin(view: View, person: Mention) -> bool:
    """The name only says whose kin somebody else is: "Ek, a brother of Lee, is chairman", "un proche du maire Lee"."""
    at = before_titles(view, person.first)
    return at > 0 and view.leads[at] == "of_whom" and view.leads[at - 1] == "kin"


def before_titles(view: View, at: int) -> int:
    """The token before a name that begins at `at`, and before the articles and titles that stand before it."""
    at -= 1
    while at > 0 and (view.symbols[at] == "POST" or (view.symbols[at] in ("", "CTY") and not view.leads[at])):
        at -= 1
    return at


def whose_kin(view: View, first: int, last: int) -> bool:
    """Tokens `first` to `last` open a relative clause about somebody's kin: "Lee, whose brother is dean"."""
    symbols = view.symbols[first : min(first + 2, last)]
    at = first + symbols.index("relative") if "relative" in symbols else last
    return "kin" in view.leads[at + 1 : min(at + KIN, last)]


def of_another(view: View, first: int) -> bool:
    """The phrase that begins with token `first` says whose somebody else is: "the adviser to the minister, Ann Lee", "a
    friend of the minister, Ann Lee"."""
    at = _of(view, first)
    if at > 0 and view.symbols[at - 1] == "POST":
        opens = next((i + 1 for i in range(at - 1, -1, -1) if view.symbols[i] != "POST"), 0)
        return not had_been(view, opens)
    return at > 0 and "kin" in view.leads[max(0, at - KIN) : at]


def had_been(view: View, at: int) -> bool:
    """Behind "after" and no more than a verb of being token `at` tells what a subject told elsewhere was: "took office
    after having been an adviser to the minister, Roe"."""
    first = at
    while first > 0 and view.symbols[first - 1] in ("auxiliary", "copula", ""):
        first -= 1
    been = "copula" in view.symbols[first:at] and "auxiliary" in view.symbols[first:at]
    return been and first > 0 and "after" in (view.leads[first], view.leads[first - 1])


def is_kins(view: View, first: int, last: int, person: Mention) -> bool:
    """The title of tokens `first` to `last` says whose kin or lawyer somebody is, whose name stands behind its comma:
    "the lawyer of the former president, Lee"."""
    at = _of(view, first)
    named = last < person.first and view.symbols[last] == "," and {*view.symbols[last + 1 : person.first]} <= {""}
    return named and at > 0 and "kin" in view.leads[max(0, at - KIN) : at]


def _of(view: View, first: int) -> int:
    """The "of" before the phrase that begins with token `first`, and before its article; 0 where there is none."""
    at = first - 1
    while at > 0 and view.symbols[at] == "" and view.leads[at] != "of_whom":
        at -= 1
    return at if at > 0 and view.leads[at] == "of_whom" else 0


def is_kin(view: View, first: int) -> bool:
    """The phrase that begins with token `first` only says whose friend or opponent somebody is: "proche du président",
    "opposant au président"."""
    at = first - 1
    while at > 0 and view.symbols[at] == "" and view.leads[at] not in ("of_whom", "to"):
        at -= 1
    if at < 1 or view.leads[at] not in ("of_whom", "to"):
        return False
    if view.leads[at - 1] == "kin":
        return True
    near = range(at - 1, max(-1, at - 1 - FRIEND), -1)  # "un fidèle de la première heure du président"
    noun = next((i for i in near if view.symbols[i] not in ("w", "of", "") or view.leads[i] == "kin"), -1)
    return (
        noun >= 0
        and view.leads[at] == "of_whom"
        and view.leads[noun] == "kin"
        and view.leads[noun + 1] in ("of_whom", "")
    )


def is_in_charge(view: View, person: Mention) -> bool:
    """The name stands behind "under", and what is told is of those whom the person is over: "worked under Lee"."""
    return person.first > 0 and view.leads[person.first - 1] == "under"
