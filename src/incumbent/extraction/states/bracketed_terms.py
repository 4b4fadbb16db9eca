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
MARKED = 0.5  # of the chance of nothing, what stays where somebody is told to have been there before


def in_term(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances`, where such years tell that the post is over, whatever else the line tells of it."""
    if "former" not in chances or not _has_term(candidate.view, candidate.person):
        return chances
    nothing = chances["none"] * (1.0 if candidate.tie else MARKED)
    return {"former": 1 - nothing, "none": nothing}


def _has_term(view: View, person: Mention) -> bool:
    """Nothing but two years of one term stands in the brackets behind the name."""
    at, tokens = person.last, view.line.tokens
    if view.symbols[at : at + 1] != ["("]:
        return False
    close = next((n for n in range(at + 1, min(len(tokens), at + 2 + INSIDE)) if view.symbols[n] == ")"), 0)
    row = range(at + 1, close)
    if any(view.symbols[n] in ("w", "PER", "POST", "ORG", "CTY", "PLC") and not _is_span(view, n) for n in row):
        return False
    if any(_is_span(view, n) for n in row):
        return True
    years = [int(tokens[n].fold) for n in row if YEAR.fullmatch(tokens[n].fold)]
    return len(years) == 2 and 0 <= years[1] - years[0] <= LONGEST


def _is_span(view: View, at: int) -> bool:
    word = view.line.tokens[at].fold
    if not SPANNED.fullmatch(word):
        return False
    first, last = word[:4], word[5:]
    return 0 <= int(first[: 4 - len(last)] + last) - int(first) <= LONGEST
