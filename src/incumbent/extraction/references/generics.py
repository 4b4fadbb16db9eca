"""Phrases that take up an organisation by what it is: "la société", "la jeune société lorvanaise"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LANDS = ("country", "place", "territory", "club")  # of which such a phrase tells too little: "le nouveau gouvernement"
OPENING = 2  # tokens before a name that opens its line: "Le groupe Orbex"


def generic_at(line: Line, at: int, pack: Pack) -> Hit[str] | None:
    """The phrase of the pack that begins with token `at`, or an article, an adjective that goes before nouns, and the
    noun of such a phrase, where that is no country, town or club."""
    words, tokens = vocabulary(pack), line.tokens
    hit = words.generic.at(tokens, at)
    if hit is not None or at + 2 >= len(tokens) or tokens[at + 1].fold not in words.openers:
        return hit
    sort = words.kinds.get(tokens[at + 2].fold, "") if tokens[at].fold in pack.words["article"] else ""
    return Hit(at, at + 3, sort) if sort and sort not in LANDS and line.covered(at + 2) is None else None


def opens_alone(line: Line, mention: Mention, pack: Pack) -> bool:
    """The organisation opens a line that is not parsed, with a word behind it that may be its verb: "Le groupe Orbex
    recrute avec Luvik"."""
    tokens = line.tokens
    if line.parse is not None or mention.first > OPENING or mention.last >= len(tokens):
        return False
    if vocabulary(pack).head_last:
        return False  # "Orbex shares rose"
    return tokens[mention.last].shape == "word" and (not mention.first or tokens[0].fold in pack.words["article"])
