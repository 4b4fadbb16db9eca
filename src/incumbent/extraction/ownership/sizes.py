"""How much of an organisation words tell: the amount of money and the share in a row of words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from incumbent.extraction.ownership.scene import Scene
from incumbent.extraction.quotations.units import Piece, phrase_at

_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f]*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+")
_SCALED = re.compile(r"(\d[\d.,]*)([^\W\d]+)")


class Size(NamedTuple):
    """`share` is a fraction from 0 to 1; `noun` where a word for a stake stands with it; `at` the piece where the first
    of all this stands."""

    amount: float | None = None
    currency: str | None = None
    share: float | None = None
    noun: bool = False
    at: int | None = None


def size_of(scene: Scene, pieces: Sequence[Piece], start: int, end: int, alone: bool = True) -> Size:
    """The amount and the share told in pieces `start` to `end`, and whether a word for a stake stands there. `alone`: a
    share counts though nothing is told that it is a share of."""
    words = scene.words
    end = min(end, len(pieces))
    amount = currency = share = None
    first = next((at for at in range(start, end) if phrase_at(words.stakes, pieces, at)), None)
    strong = first is not None
    named = False  # the name of what is owned has been passed: an amount behind it needs a word for a price
    for at in range(start, end):
        piece = pieces[at]
        if not piece.is_word:
            named = True
            continue
        if (
            share is None
            and (part := phrase_at(words.fractions, pieces, at)) is not None
            and _of_a_whole(scene, pieces, part.last, end, alone, strong)
        ):
            share = part.value
            first = at if first is None else min(first, at)
        if not piece.fold[0].isdigit():
            continue
        value, scale = _number(piece.fold, words.scales)
        after = at + 1
        if after < end and pieces[after].fold == "-":
            after += 1
        if after < end and (percent := phrase_at(words.percent, pieces, after)):
            if share is None and value <= 100 and _of_a_whole(scene, pieces, percent.last, end, alone, strong):
                share = round(value / 100, 6)
                first = at if first is None else min(first, at)
            continue
        priced = not named or any(p.fold in words.price for p in pieces[max(start, at - 3) : at])
        if amount is None and priced and (found := _money(scene, pieces, start, at, after, end, value * scale)):
            amount, currency = found
            first = at if first is None else min(first, at)
    return Size(amount, currency, share, strong, first)


def _of_a_whole(scene: Scene, pieces: Sequence[Piece], at: int, end: int, alone: bool, stake: bool) -> bool:
    """A share is one of something owned: "12 % of O", "a 12 % stake", "a stake of 12 % in O", "12 % owned by"; else it
    may be a change or a result."""
    words = scene.words
    for later in range(at, min(at + 4, end)):
        if phrase_at(words.stakes, pieces, later) or phrase_at(words.weak_stakes, pieces, later):
            return True
    if at >= len(pieces) or not pieces[at].fold[0].isalnum():
        return alone or stake
    word = pieces[at].fold
    owned = word in words.by or phrase_at(words.owned_by, pieces, at) is not None
    return owned or word in words.whole or (stake and word in words.target)


def _money(
    scene: Scene, pieces: Sequence[Piece], start: int, at: int, after: int, end: int, value: float
) -> tuple[float, str] | None:
    """The amount and currency of the number at `at`, where a currency stands beside it."""
    words = scene.words
    if after < end and pieces[after].fold in words.scales:
        value, after = value * words.scales[pieces[after].fold], after + 1
    sign = pieces[at - 1].fold if at > start else ""
    if at - 2 >= start and pieces[at - 2].end == pieces[at - 1].start:
        sign = pieces[at - 2].fold + sign
    symbol = words.symbols.search(sign)
    code = words.symbol_codes[symbol.group()] if symbol else None
    for later in range(after, min(after + 2, end)):
        if code is None and pieces[later].is_word:
            named = phrase_at(words.currencies, pieces, later)
            code = named.value if named else words.symbol_codes.get(pieces[later].fold)
    return (value, code) if code is not None else None


def _number(word: str, scales: Mapping[str, float]) -> tuple[float, float]:
    """The value of a number as papers write it, and the scale that is glued to it ("13bn")."""
    scale = 1.0
    glued = _SCALED.fullmatch(word)
    if glued:
        word, scale = glued.group(1), scales.get(glued.group(2), 1.0)
    match = _NUMBER.match(word)
    digits = match.group().rstrip(".,\u00a0\u202f") if match else "0"
    if _GROUPED.fullmatch(digits):
        digits = re.sub(r"[.,\u00a0\u202f]", "", digits)
    digits = re.sub(r"[\u00a0\u202f]", "", digits).replace(",", ".")
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    return float(digits or 0), scale
