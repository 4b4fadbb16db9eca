"""Phrases that take up an organisation by what it is: "la société", "la jeune société lorvanaise"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LANDS = ("country", "place", "territory", "club")  # of which such a phrase tells too little: "le nouveau gouvernement"
DEFINED = 6  # tokens from the noun to the name
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


def defines(line: Line, hit: Hit[str], here: Mapping[int, Mention], pack: Pack) -> bool:
    """The noun of the phrase goes on with what it is, up to a name: "la société de gestion Orbex", "la banque de détail
    d'Orbex", "la filiale de maintenance d'Orbex"; `here` are the names of the line by their first tokens."""
    tokens, of = line.tokens, pack.words["of"]
    at = hit.last
    parts = vocabulary(pack).parts
    if hit.last - hit.first < 2 or hit.value in LANDS or at >= len(tokens):
        return False
    part = tokens[at - 1].fold in parts
    if not part and (tokens[at].fold not in of or tokens[at + 1 : at + 2] == [] or tokens[at + 1].shape != "word"):
        return False
    if not part and tokens[at + 1].fold in pack.words["article"]:
        return False  # "la société de la banlieue de Lorvan"
    for index in range(at, min(at + DEFINED, len(tokens))):
        name = here.get(index)
        if name is not None:
            behind = tokens[index - 1].fold in of | pack.words["article"]
            firm = name.entity.type == "organization" and name.form in ("full", "part")
            return firm and (index > at + 1 or part) and (behind or not part)
        if tokens[index].shape != "word" or tokens[index].fold in pack.words["copula"] | pack.words["auxiliary"]:
            return False
        if line.parse is not None and line.parse.sort(index) == "verb":
            return False
    return False


def opens_alone(line: Line, mention: Mention, pack: Pack) -> bool:
    """The organisation opens a line that is not parsed, with a word behind it that may be its verb: "Le groupe Orbex
    recrute avec Luvik"."""
    tokens = line.tokens
    if line.parse is not None or mention.first > OPENING or mention.last >= len(tokens):
        return False
    if vocabulary(pack).head_last:
        return False  # "Orbex shares rose"
    return tokens[mention.last].shape == "word" and (not mention.first or tokens[0].fold in pack.words["article"])
