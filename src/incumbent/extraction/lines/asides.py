"""Brackets parsed apart: what stands in them interrupts the sentence, and misleads the parser in both of its parts.

"Lee was followed by Roe (a former chief of Orbex) and took up her old post": without the aside, who took up the post
is plain; the aside alone is a phrase about the name before it. What stands between commas behind an auxiliary
interrupts its verb just so: "has, in a decree of 31 March, dismissed". The stop of an abbreviation misleads the parser,
too: it is given the word with its stop ("Mr."), as texts that it learned from have it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from incumbent.extraction.lines.syntax import Parse, Parser
from incumbent.extraction.text.tokens import Token

OPENING, CLOSING = ("(", "["), (")", "]")
LEAST = 2  # tokens in brackets from which on they are a phrase of their own
MOST = 16  # tokens between an auxiliary and its verb
MARKED = ('"', "“", "”", "«", "»", ":", ";", "(", ")", "[", "]")  # what no such aside holds
ROLE = "apposition"  # of an aside in brackets, to what it stands behind


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens of a row that are parsed together; `after` is the token that they hang on, -1 for the row itself, `role`
    what they are to it."""

    tokens: tuple[int, ...]
    after: int
    role: str = ROLE


def pieces(row: Sequence[Token], helping: Collection[str] = frozenset()) -> list[Piece]:
    """The row without its asides, then each aside. A row that is all aside, or whose brackets do not close, is one.
    `helping` are the auxiliaries behind which commas open an aside."""
    found = list(_asides(row))
    if not found and (parted := interruption(row, helping)) is not None:
        found = [Piece(tuple(range(*parted)), parted[0] - 2, "other")]
    inside = {index for piece in found for index in range(piece.tokens[0] - 1, piece.tokens[-1] + 2)}
    outside = tuple(index for index in range(len(row)) if index not in inside)
    if not found or not outside:
        return [Piece(tuple(range(len(row))), -1)]
    return [Piece(outside, -1), *found]


def _asides(row: Sequence[Token]) -> Iterator[Piece]:
    depth = opened = 0
    for index, token in enumerate(row):
        if token.fold in OPENING:
            opened = opened if depth else index
            depth += 1
        elif token.fold in CLOSING and depth:
            depth -= 1
            if not depth and opened and index - opened - 1 >= LEAST:
                yield Piece(tuple(range(opened + 1, index)), opened - 1)


def interruption(row: Sequence[Token], helping: Collection[str]) -> tuple[int, int] | None:
    """The first token and the end of the first words between commas that part an auxiliary from its verb; None where
    there are none."""
    for at in range(1, len(row) - 2):
        if row[at].fold == "," and row[at - 1].fold in helping:
            ahead = range(at + 1, min(at + 1 + MOST, len(row) - 1))
            closes = next((i for i in ahead if row[i].fold == "," or row[i].fold in MARKED), -1)
            if closes > at + 1 and row[closes].fold == "," and row[closes + 1].shape == "word":
                return at + 1, closes
    return None


def stops(row: Sequence[Token], abbreviations: Collection[str]) -> list[int]:
    """The tokens of `row` that are the stop of an abbreviation or an initial before them; the last token ends the
    row."""
    return [
        index
        for index in range(1, len(row) - 1)
        if row[index].fold == "."
        and row[index - 1].end == row[index].start
        and (row[index - 1].fold + "." in abbreviations or _initial(row[index - 1]))
    ]


def _initial(token: Token) -> bool:
    return token.end - token.start == 1 and token.shape == "cap"


def parse_apart(
    parser: Parser,
    rows: Sequence[Sequence[Token]],
    texts: Sequence[Sequence[str]],
    abbreviations: Collection[str] = frozenset(),
    helping: Collection[str] = frozenset(),
) -> list[Parse | None]:
    """The parses of `rows`, whose words are `texts`, each aside parsed by itself and hung on the word before it, and
    each stop of an abbreviation on its word; None for a row that the parser takes to be too long. `helping`: see
    `pieces`."""
    within = [frozenset(stops(row, abbreviations)) for row in rows]
    cut = [[_without(piece, few) for piece in pieces(row, helping)] for row, few in zip(rows, within, strict=True)]
    flat = [(number, piece) for number, row in enumerate(cut) for piece in row]
    parsed = parser.parse(
        [[rows[number][i] for i in piece.tokens] for number, piece in flat],
        [[texts[number][i] + "." * (i + 1 in within[number]) for i in piece.tokens] for number, piece in flat],
    )
    told = iter(parsed)
    return [_joined(row, [next(told) for _ in row], len(words)) for row, words in zip(cut, texts, strict=True)]


def _without(piece: Piece, few: Collection[int]) -> Piece:
    return replace(piece, tokens=tuple(i for i in piece.tokens if i not in few) or piece.tokens) if few else piece


def _joined(row: Sequence[Piece], parsed: Sequence[Parse | None], length: int) -> Parse | None:
    if len(row) == 1 and len(row[0].tokens) == length:
        return parsed[0]
    if any(parse is None for parse in parsed):
        return None
    heads, roles, names, sorts = [-1] * length, ["other"] * length, [""] * length, [""] * length
    relatives: set[int] = set()
    for piece, parse in zip(row, parsed, strict=True):
        assert parse is not None
        for inner, index in enumerate(piece.tokens):
            above = parse.heads[inner]
            heads[index] = piece.tokens[above] if above >= 0 else piece.after
            roles[index] = piece.role if above < 0 <= piece.after else parse.roles[inner]
            names[index], sorts[index] = parse.names[inner], parse.sort(inner)
        relatives |= {piece.tokens[inner] for inner in parse.relatives}
    kept = {index for piece in row for index in piece.tokens}
    for index in range(1, length):
        if index not in kept:
            heads[index] = index - 1  # a stop
    for piece in row[1:]:  # the brackets themselves
        for index in (piece.tokens[0] - 1, piece.tokens[-1] + 1):
            heads[index] = piece.after
    return Parse(tuple(heads), tuple(roles), tuple(names), frozenset(relatives), tuple(sorts))
