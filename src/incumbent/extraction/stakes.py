"""Who owns how much of which organisation: "I holds a $13bn stake in O", "O's largest shareholder, I", "O, owned by I".

Not a stake: the purchase of a whole organisation, "a unit of O", a mere possessive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.ownership_scene import Scene, Stake
from incumbent.extraction.quote_units import Piece, Unit, phrase_at

if TYPE_CHECKING:
    from incumbent.extraction.names import Entity

AHEAD = 18  # pieces between a verb and what is owned
_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f]*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+")
_SCALED = re.compile(r"(\d[\d.,]*)([^\W\d]+)")


class Size(NamedTuple):
    amount: float | None = None
    currency: str | None = None
    share: float | None = None
    noun: bool = False

    @property
    def told(self) -> bool:
        return self.amount is not None or self.share is not None


def stakes(scene: Scene) -> list[Stake]:
    """The stakes that the article tells: one for each holder and organisation, more where their shares differ."""
    best: dict[tuple[int, int], list[Stake]] = {}
    for number, unit in scene.rows():
        for stake in _of_unit(scene, number, unit):
            row = best.setdefault((id(stake.holder), id(stake.organization)), [])
            for at, other in enumerate(row):
                if stake.share is None or other.share is None or stake.share == other.share:
                    row[at] = _fuller(other, stake)
                    break
            else:
                row.append(stake)
    return sorted((stake for row in best.values() for stake in row), key=lambda stake: (stake.span, stake.holder.name))


def _fuller(one: Stake, other: Stake) -> Stake:
    """Both as one: the words of the one that tells more, with what only the other tells."""
    if _told(other) > _told(one):
        one, other = other, one
    amount, currency = (one.amount, one.currency) if one.amount is not None else (other.amount, other.currency)
    share = one.share if one.share is not None else other.share
    return replace(one, amount=amount, currency=currency, share=share)


def _told(stake: Stake) -> int:
    return (stake.share is not None) + (stake.amount is not None)


def _of_unit(scene: Scene, number: int, unit: Unit) -> Iterator[Stake]:
    pieces, words = unit.pieces, scene.words
    for index, piece in enumerate(pieces):
        if not piece.is_word:
            continue
        if passive := phrase_at(words.owned_by, pieces, index):
            yield from _owned_by(scene, unit, index, passive.last)
        elif (acquired := phrase_at(words.acquired_by, pieces, index)) is not None:
            yield from _acquired_by(scene, unit, index, acquired.last)
        elif own := phrase_at(words.own, pieces, index):
            yield from _verb(scene, number, unit, index, own.last, True)
        elif hold := phrase_at(words.hold, pieces, index):
            yield from _verb(scene, number, unit, index, hold.last, False)
        elif holder := phrase_at(words.holders, pieces, index):
            yield from _holder(scene, unit, index, holder.last)


def _make(
    scene: Scene, unit: Unit, index: int, holder: Entity | None, owned: Entity | None, size: Size, frame: str
) -> Iterator[Stake]:
    if holder is None or owned is None or holder is owned or owned.type == "country" or holder.type == "place":
        return
    date = scene.date(unit, unit.pieces[index].end)
    planned = any(phrase_at(scene.words.planned, unit.pieces, at) for at in range(max(0, index - 6), index + 1))
    yield Stake(
        unit.span, holder, owned, size.amount, size.currency, size.share, date.value if date else None,
        date.exact if date else "", planned, frame,
    )  # fmt: skip


def _verb(scene: Scene, number: int, unit: Unit, index: int, last: int, bare: bool) -> Iterator[Stake]:
    """A verb with its owner to the left; `bare` where the name alone of what is owned is enough."""
    pieces, words = unit.pieces, scene.words
    if index and (pieces[index - 1].fold in words.article or pieces[index - 1].fold in words.negation):
        return
    end = _clause_end(scene, pieces, last)
    size = _size(scene, pieces, last, end, bare)
    invests = pieces[index].fold in words.invest and size.amount is not None
    direct = next((pieces[at] for at in range(last, min(last + 2, end)) if scene.is_organization(pieces[at])), None)
    if direct is not None and direct is not pieces[last] and pieces[last].fold not in words.article:
        direct = None
    if not (size.share is not None or size.noun or invests or (bare and direct is not None)):
        return
    owned = direct.mention.entity if direct is not None and direct.mention else _owned(scene, pieces, last, end)
    if owned is None and invests and size.share is None and not size.noun:
        return
    holder = scene.who(number, scene.listener.left(pieces, index))
    if owned is None:
        owned = scene.main_organization(holder)
    yield from _make(scene, unit, index, holder, owned, size, "owns")


def _acquired_by(scene: Scene, unit: Unit, index: int, last: int) -> Iterator[Stake]:
    """ "the acquisition by I of 12 % of the shares of O" """
    pieces = unit.pieces
    at = next((at for at in range(last, min(last + 5, len(pieces))) if pieces[at].mention is not None), None)
    if at is None:
        return
    end = _clause_end(scene, pieces, at + 1)
    size = _size(scene, pieces, at + 1, end)
    if size.share is not None:
        holder = scene.listener.extended(pieces, at).entity
        yield from _make(scene, unit, index, holder, _owned(scene, pieces, at + 1, end), size, "acquired by")


def _clause_end(scene: Scene, pieces: Sequence[Piece], start: int) -> int:
    for at in range(start, min(start + AHEAD, len(pieces))):
        if pieces[at].fold in (";", ":", ",", "(") or pieces[at].fold in scene.words.relative:
            return at
    return min(start + AHEAD, len(pieces))


def _owned(scene: Scene, pieces: Sequence[Piece], start: int, end: int) -> Entity | None:
    """What is owned: the organisation behind "of" or "in", the nearest to the word for a stake or the share."""
    of = scene.words.of
    for at in range(start, end):
        mention = pieces[at].mention
        if mention is None or not scene.is_owned(pieces, at):
            continue
        before = [piece.fold for piece in pieces[max(start, at - 6) : at]]
        if any(word in of for word in before) or (at + 1 < end and pieces[at + 1].fold in scene.genitive):
            return mention.entity
    return None


def _owned_by(scene: Scene, unit: Unit, index: int, last: int) -> Iterator[Stake]:
    """ "O, majority-owned by I and J" """
    pieces = unit.pieces
    voice = scene.listener.left(pieces, index)
    owned = (
        voice.entity if voice is not None and voice.entity is not None and voice.entity.type == "organization" else None
    )
    if owned is None and (voice is None or voice.entity is None):
        owned = next(
            (p.mention.entity for p in reversed(pieces[:index]) if p.mention and scene.is_organization(p)), None
        )
    holders: list[Entity] = []
    gap = 0
    for at in range(last, min(last + 30, len(pieces))):
        mention = pieces[at].mention
        if mention is not None and mention.entity.type != "place":
            if holders and gap > 4:
                break
            entity = scene.listener.extended(pieces, at).entity
            if entity not in holders:
                holders.append(entity)
            gap = 0
        elif (
            (pieces[at].fold == "," and not holders)
            or pieces[at].fold in (".", ";", "(")
            or pieces[at].fold in scene.words.relative
            or (gap := gap + 1) > 6
        ):
            break
    if owned is None and len(holders) > 1:  # "owned by I and J, O …"
        owned = holders.pop()
    size = _size(scene, pieces, max(0, index - 4), index + 4)
    for holder in holders:
        yield from _make(scene, unit, index, holder, owned, size, "owned by")


def _holder(scene: Scene, unit: Unit, index: int, last: int) -> Iterator[Stake]:
    """A noun for who owns: "I, the largest shareholder of O", "O's owner, I", « I, actionnaire d'O »."""
    pieces, words = unit.pieces, scene.words
    before = [piece.fold for piece in pieces[max(0, index - 4) : index]]
    needed = words.holders_need
    if needed and pieces[index].fold not in needed and not any(word in needed for word in before):
        return
    if any(word in words.ended for word in before):
        return
    owned, at_owned = _owned_of_noun(scene, pieces, index, last)
    if owned is None and not any(word in scene.genitive or word in words.possessive for word in before):
        return
    holder = _holder_of_noun(scene, unit, index, last, at_owned)
    if owned is None and holder is not None:
        owned = scene.main_organization(holder)
    size = _size(scene, pieces, last, min(len(pieces), last + 20))
    yield from _make(scene, unit, index, holder, owned, size, "shareholder")


def _owned_of_noun(scene: Scene, pieces: Sequence[Piece], index: int, last: int) -> tuple[Entity | None, int | None]:
    of = next((at for at in range(last, min(last + 3, len(pieces))) if pieces[at].fold in scene.words.of), None)
    if of is not None:
        for at in range(of + 1, min(of + 6, len(pieces))):
            if scene.is_owned(pieces, at):
                return pieces[at].mention.entity, at  # type: ignore[union-attr]
    for at in range(index - 1, max(-1, index - 6), -1):
        if scene.is_organization(pieces[at]):
            return pieces[at].mention.entity, at  # type: ignore[union-attr]
        if pieces[at].fold in (",", ".", ";"):
            break
    return None, None


def _holder_of_noun(scene: Scene, unit: Unit, index: int, last: int, at_owned: int | None) -> Entity | None:
    pieces = unit.pieces
    start = max(last, (at_owned or 0) + 1)
    for at in range(start, min(start + 6, len(pieces))):  # "O's owner, the financier X"
        mention = pieces[at].mention
        if mention is not None and mention.entity.type in ("person", "organization"):
            return mention.entity
        if pieces[at].fold in (".", ";", "("):
            break
    for at in range(index - 1, max(-1, index - 10), -1):  # "X, owner of O"
        mention = pieces[at].mention
        if mention is None or at == at_owned:
            if pieces[at].fold in scene.words.copula and at_owned is not None and at_owned > at:
                return scene.who(0, scene.listener.left(pieces, at)) if scene.listener.left(pieces, at) else None
            continue
        apart = pieces[at + 1].fold
        if any(piece.fold in scene.words.of for piece in pieces[at + 1 : index]):
            return None
        return mention.entity if apart in (",", "(", "-", "–", "—") or apart in scene.words.copula else None
    return None


# ---- sizes ----------------------------------------------------------------------------------------------------------


def _size(scene: Scene, pieces: Sequence[Piece], start: int, end: int, alone: bool = True) -> Size:
    """The amount and the share told in pieces `start` to `end`, and whether a word for a stake stands there. `alone`: a
    share counts though nothing is told that it is a share of."""
    words = scene.words
    end = min(end, len(pieces))
    amount = currency = share = None
    strong = any(phrase_at(words.stakes, pieces, at) for at in range(start, end))
    for at in range(start, end):
        piece = pieces[at]
        if not piece.is_word:
            continue
        if (
            share is None
            and (part := phrase_at(words.fractions, pieces, at)) is not None
            and _of_a_whole(scene, pieces, part.last, end, alone or strong)
        ):
            share = part.value
        if not piece.fold[0].isdigit():
            continue
        value, scale = _number(piece.fold, words.scales)
        after = at + 1
        if after < end and pieces[after].fold == "-":
            after += 1
        if after < end and (percent := phrase_at(words.percent, pieces, after)):
            if share is None and value <= 100 and _of_a_whole(scene, pieces, percent.last, end, alone or strong):
                share = round(value / 100, 6)
            continue
        if amount is None and (found := _money(scene, pieces, start, at, after, end, value * scale)):
            amount, currency = found
    return Size(amount, currency, share, strong)


def _of_a_whole(scene: Scene, pieces: Sequence[Piece], at: int, end: int, alone: bool) -> bool:
    """A share is one of something owned: "12 % of O", "a 12 % stake"; else it may be a change or a result."""
    for later in range(at, min(at + 4, end)):
        if phrase_at(scene.words.stakes, pieces, later) or phrase_at(scene.words.weak_stakes, pieces, later):
            return True
    if at >= len(pieces) or not pieces[at].fold[0].isalnum():
        return alone
    return pieces[at].fold in scene.words.whole


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
