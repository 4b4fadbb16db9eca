"""Who wins an election in a line, and against whom: "Lee beat Roe, mayor since 2007", "Lenoir l'emporte face à Roux",
"Roe lost to Lee", "Roux, battu par Lenoir".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.kin import before_titles

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention

NAMED = ("full", "part")
SCORE = 8  # tokens between a verb of winning and "against": "l'emporte avec 52 % des voix face à"
OPENS = 2  # tokens before which a sentence opens with "against"
OUTCOME = 6  # tokens from "lost" to "to": "lost Sunday's election to"
BY = 4  # tokens from a participle to "by": "battu de 32 voix par"
# What may stand between a name and the verb of its clause.
CLAUSE = frozenset(
    ("", "w", "auxiliary", "num", "of", "in", ",", "(", ")", "ORG", "PLC", "CTY", "POST", "since", "START", "END")
)
HELPING = 3  # tokens before a verb in which its auxiliaries stand
UNREAL = ("future", "conditional")


@lru_cache(maxsize=64)  # each title of a line asks anew
def contest(view: View) -> tuple[Mention, Mention] | None:
    """Who wins and who loses; None where the line tells of no such outcome, or only of one to come or of a poll."""
    if "polled" in view.leads:
        return None
    for at, lead in enumerate(view.leads):
        if lead not in ("against", "yielding") or _is_unreal(view, at):
            continue
        found = (
            _by_whom(view, at) if _is_passive(view, at) else _lost(view, at) if lead == "yielding" else _won(view, at)
        )
        if found is not None and found[0].entity is not found[1].entity:
            return found
    return None


def _is_unreal(view: View, at: int) -> bool:
    helping = range(max(0, at - HELPING), at + 1)
    return any(view.times[i] in UNREAL or view.symbols[i] == "negation" for i in helping)


def _is_passive(view: View, at: int) -> bool:
    """The participle at token `at` tells what was done to somebody, and "by" behind it by whom."""
    return _by(view, at) >= 0


def _by(view: View, at: int) -> int:
    row = range(at + 1, min(at + 1 + BY, len(view.leads)))
    return next((i for i in row if view.leads[i] == "by" or view.symbols[i] == "by"), -1)


def _by_whom(view: View, at: int) -> tuple[Mention, Mention] | None:
    winner, loser = _behind(view, _by(view, at) + 1), _before(view, at)
    if loser is None and at <= OPENS and winner is not None:  # "Battu par Lenoir, Roux a reconnu sa défaite"
        behind = [m for m in view.persons if m.first > winner.last and m.form in NAMED]
        loser = behind[0] if behind and view.symbols[winner.last : winner.last + 1] == [","] else None
    return (winner, loser) if winner is not None and loser is not None else None


def _lost(view: View, at: int) -> tuple[Mention, Mention] | None:
    """ "Roe lost to Lee", "Roux s'incline face à Lenoir"."""
    row = range(at + 1, min(at + 1 + OUTCOME, len(view.leads)))
    to = next((i for i in row if view.leads[i] in ("to", "against")), -1)
    winner, loser = _behind(view, to + 1) if to >= 0 else None, _before(view, at)
    return (winner, loser) if winner is not None and loser is not None else None


def _won(view: View, at: int) -> tuple[Mention, Mention] | None:
    """ "Lee beat Roe", "Lenoir l'emporte de 27 voix face à Roux"."""
    loser = _behind(view, at + 1)
    if loser is None:
        return None
    if at <= OPENS and not any(m.last <= at for m in view.persons):  # "Face à Roux, Lenoir l'a emporté"
        behind = [m for m in view.persons if m.first >= loser.last and m.form in NAMED]
        won = bool(behind) and "winning" in view.leads[behind[0].last : behind[0].last + SCORE]
        return (behind[0], loser) if won else None
    verb = at if _is_verb(view, at) else _winning(view, at)
    winner = _before(view, verb) if verb >= 0 else None
    return (winner, loser) if winner is not None else None


def _is_verb(view: View, at: int) -> bool:
    """The word at token `at` is itself the verb of whoever wins: "beat", "a battu", "devançant"."""
    parse = view.line.parse
    return parse is not None and parse.sort(at) == "verb"


def _winning(view: View, at: int) -> int:
    """The token of the verb of winning before "against"; -1 where there is none."""
    row = range(at - 1, max(-1, at - 1 - SCORE), -1)
    return next((i for i in row if view.leads[i] == "winning"), -1)


def _before(view: View, at: int) -> Mention | None:
    """The name that a verb at token `at` is told of, in its clause."""
    before = [m for m in view.persons if m.last <= at and m.form in NAMED]
    if not before:
        return None
    between = view.symbols[before[-1].last : at]
    return before[-1] if CLAUSE.issuperset(s for s in between if s != "copula") else None


def _behind(view: View, at: int) -> Mention | None:
    """The name at token `at`, behind its titles."""
    for mention in view.persons:
        if mention.first >= at and mention.form in NAMED:
            lead = before_titles(view, mention.first)
            lead = lead if view.symbols[lead] != "," else before_titles(view, lead)  # "le maire sortant, Roux"
            plain = all(view.symbols[i] in ("", "w", "ORG", "START", "to", "of", "PER") for i in range(at, lead + 1))
            return mention if lead - at < BY and plain else None
    return None
