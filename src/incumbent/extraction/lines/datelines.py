"""Where a piece was sent from, or by whom, which its first sentence opens with: "LORVAN (Reuters) - Orbex named",
"(Reuters) - Truck maker Orbex named". What comes behind begins a sentence like any other."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import Vocabulary

DASHES = frozenset("-–—_") | {"--"}
CLOSERS = DASHES | {":"}
QUOTES = frozenset("\"'“«‘")
LONGEST = 14  # tokens from the start of a piece to the dash behind the place where it was written
OPENING = 3  # sentences of the text itself in which that place may stand: a byline may go before it
SMALL = 3  # letters of words that need no capital in the name of a place
LONG = DASHES - {"-"}  # dashes that join no words: those of papers
BRACKET = 4  # tokens of the name of an agency


def dateline(tokens: Sequence[Token], words: Vocabulary) -> int:
    """How many of `tokens`, those of a sentence, are a dateline with its dash: 0 where none opens it. It is a place in
    capitals, a known one, one with an agency in brackets or one with the name of a town ("LORVAN FALLS"), or an agency
    alone, a dash, and a capital or a quotation behind."""
    end = next((at for at, token in enumerate(tokens[:LONGEST]) if token.fold in DASHES), 0)
    if end and tokens[0].fold == "(":
        return end + 1 if _is_agency(tokens[1:end], words) and _begins(tokens, end + 1) else 0
    if not end or tokens[0].shape not in ("cap", "upper") or not _begins(tokens, end + 1):
        return 0
    last = end
    if tokens[end - 1].fold == ")":
        last = next((at for at in range(end - 2, max(0, end - 2 - BRACKET), -1) if tokens[at].fold == "("), 0)
        if not last or _is_where(tokens[last + 1 : end - 1], words):
            return 0
    place = tokens[:last]
    named = [token.fold.rstrip(".") for token in place if token.shape != "mark"]
    if not all(_is_of_place(place, at) for at in range(last)) or named[-1] in words.legal_forms:
        return 0
    known = any(table.at(tokens, 0) for table in (words.countries, words.lands, words.datelines, words.places))
    shouted = tokens[0].shape == "upper" and len(tokens[0].fold) > 1
    if last < end:
        return end + 1 if known or shouted or tokens[0].fold not in words.first_names else 0
    listed = any(token.fold == "," for token in place)
    if tokens[end].fold in LONG and all(token.shape == "upper" for token in place) and _is_town(named[-1], words):
        return end + 1
    return end + 1 if (shouted and (known or listed)) or (known and (listed or last <= 2)) else 0


def _is_agency(row: Sequence[Token], words: Vocabulary) -> bool:
    """An agency and the bracket behind it: "Reuters)", "Lorvan News Agency)"."""
    closed = 1 < len(row) <= BRACKET and row[-1].fold == ")"
    return closed and any(token.fold in words.agencies for token in row)


def _is_where(inside: Sequence[Token], words: Vocabulary) -> bool:
    """The brackets tell where a firm is, and of no agency: "ORBEX (Lorvan, Ohio) -- Ann Lee was named"."""
    marked = any(token.fold == "," for token in inside)
    return marked and all(token.fold not in words.agencies for token in inside)


def _is_town(last: str, words: Vocabulary) -> bool:
    """The last word of a name is one that towns have: "Lorvan Falls", "Orvanville"."""
    return last in words.town_ends or any(end[0] == "-" and last.endswith(end[1:]) for end in words.town_ends)


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """A sentence begins at token `at`."""
    return at < len(tokens) and (tokens[at].shape in ("cap", "upper") or tokens[at].fold in QUOTES)


def _is_of_place(tokens: Sequence[Token], at: int) -> bool:
    """A word of the name of a place, of a date behind it or a mark between: "RIO DE JANEIRO, March 3"."""
    token = tokens[at]
    if token.shape != "word" or len(token.fold) <= SMALL:
        return token.fold not in QUOTES
    return at > 0 and tokens[at - 1].fold.isdigit()
