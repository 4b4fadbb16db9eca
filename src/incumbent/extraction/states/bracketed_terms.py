"""Years in brackets behind a name, in which somebody had what the line tells of: "the predecessors of the mayor, among
them Ann Lee (2007-2014)", "comme avant elle Roux (1997-1999)"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.years import SPANNED, YEAR

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention

LONGEST = 30  # years of a term; those of a life are more
INSIDE = 5  # tokens from the bracket to the one that closes it: "(from 1997 to 1999)"
DATED = 16  # the same where months stand there, or several terms
NAMED = frozenset(("PER", "POST", "ORG", "CTY", "PLC"))  # what is no part of a term
MARKED = 0.5  # of the chance of nothing, what stays where somebody is told to have been there before


def in_term(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances`, where such years tell that the post is over, whatever else the line tells of it."""
    if "former" not in chances or not has_term(candidate.view, candidate.person):
        return chances
    nothing = chances["none"] * (1.0 if candidate.tie else MARKED)
    return {"former": 1 - nothing, "none": nothing}


def has_term(view: View, person: Mention, months: bool = False) -> bool:
    """Nothing but two years of one term stands in the brackets behind the name; with their `months`, where those are
    looked for, and then of several terms, too: "(June 2004 - May 2007 and July 2013 - May 2015)"."""
    at, tokens = person.last, view.line.tokens
    if view.symbols[at : at + 1] != ["("]:
        return False
    reach = DATED if months else INSIDE
    close = next((n for n in range(at + 1, min(len(tokens), at + 2 + reach)) if view.symbols[n] == ")"), at + 1)
    row = [n for n in range(at + 1, close) if not _is_span(view, n)]
    if any(view.symbols[n] in NAMED or (view.symbols[n] == "w" and not months) for n in row):
        return False
    if len(row) < close - at - 1:
        return True
    years = [int(tokens[n].fold) for n in row if YEAR.fullmatch(tokens[n].fold)]
    pairs = list(zip(years[::2], years[1::2], strict=False))
    told = 2 * len(pairs) == len(years) and (len(pairs) == 1 or (months and bool(pairs)))
    return told and all(0 <= last - first <= LONGEST for first, last in pairs)


def _is_span(view: View, at: int) -> bool:
    word = view.line.tokens[at].fold
    if not SPANNED.fullmatch(word):
        return False
    first, last = word[:4], word[5:]
    return 0 <= int(first[: 4 - len(last)] + last) - int(first) <= LONGEST
