"""A plural title of which somebody has one: "l'un de ses vice-présidents", "one of the Orbex directors"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST = 5  # tokens of a name


def one_of(line: Line, first: int, pack: Pack) -> int:
    """The token that opens "one of" before the title at token `first`, an article, a possessive, a number or the name
    whose several they are between or not ("one of Orbex's directors"); `first` where nothing says so."""
    forms = pack.words.get("one_of", frozenset())
    small = pack.words["article"] | pack.words["possessive"] | pack.words.get("several", frozenset())
    at = whose = first - (first > 0 and line.tokens[first - 1].fold in small)
    if first > 1 and line.tokens[first - 1].fold in pack.genitive:
        whose = first - 1
        while whose > 0 and first - whose <= LONGEST and line.tokens[whose - 1].shape == "cap":
            whose -= 1
    for end in (first, at, whose) if forms else ():
        if end > 1 and f"{line.tokens[end - 2].fold} {line.tokens[end - 1].fold}" in forms:
            return end - 2
    return first
