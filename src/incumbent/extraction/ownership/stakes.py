"""Who owns how much of which organisation, by verbs and by size: "I holds a $13bn stake in O", "I's 44% stake in O",
"the purchase by I of 12% of O". The nouns for who owns are in shareholders.py.

Not a stake: the purchase of a whole organisation, "a unit of O", a mere possessive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.ownership.scene import Scene, Stake
from incumbent.extraction.ownership.shareholders import owned_by, shareholders
from incumbent.extraction.ownership.sizes import Size, size_of
from incumbent.extraction.quotations.units import Piece, Unit, phrase_at

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity

AHEAD = 18  # pieces between a verb and what is owned
LIST = 6  # pieces between a verb and a list of names behind a word for their kind
PLANNED = 6  # pieces before a verb in which a wish is told


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
        if piece.fold not in words.stake_words or not piece.is_word:
            continue
        if passive := phrase_at(words.owned_by, pieces, index):
            found, frame = owned_by(scene, unit, index, passive.last), "owned by"
        elif (acquired := phrase_at(words.acquired_by, pieces, index)) is not None:
            found, frame = _acquired_by(scene, unit, acquired.last), "acquired by"
        elif own := phrase_at(words.own, pieces, index):
            found, frame = _verb(scene, number, unit, index, own.last, True), "owns"
        elif hold := phrase_at(words.hold, pieces, index):
            found, frame = _verb(scene, number, unit, index, hold.last, False), "owns"
        elif holder := phrase_at(words.holders, pieces, index):
            found, frame = shareholders(scene, number, unit, index, holder.last), "shareholder"
        elif noun := phrase_at(words.stakes, pieces, index):
            found, frame = _possessed(scene, unit, index, noun.last), "stake of"
        else:
            continue
        for holder_of, owned, size in found:
            if holder_of is owned or owned.type == "country":
                continue
            date = scene.date(unit, piece.end)
            planned = any(phrase_at(words.planned, pieces, at) for at in range(max(0, index - PLANNED), index + 1))
            yield Stake(
                unit.span, holder_of, owned, size.amount, size.currency, size.share, date.value if date else None,
                date.exact if date else "", planned, frame,
            )  # fmt: skip


Found = Iterator[tuple["Entity", "Entity", Size]]


def _verb(scene: Scene, number: int, unit: Unit, index: int, last: int, bare: bool) -> Found:
    """A verb with its owner to the left; `bare` where the name alone of what is owned is enough."""
    pieces = unit.pieces
    if last >= len(pieces) or _is_no_verb(scene, pieces, index, last):
        return
    end = _clause_end(scene, pieces, last)
    size = size_of(scene, pieces, last, end, bare)
    invests = pieces[index].fold in scene.words.invest and size.amount is not None
    direct = _direct(scene, pieces, last) if bare else []
    if not (size.share is not None or size.noun or invests or direct):
        return
    voice = scene.listener.left(pieces, index)
    owned = None if direct else _owned(scene, pieces, last, end)
    if (
        owned is None and not direct and voice is not None and _relative(scene, pieces, voice.at)
    ):  # "O, in which I has 12 %"
        owned = next((entity for p in reversed(pieces[: voice.at]) if (entity := scene.organization(p))), None)
    holder = _possessor(scene, pieces, last, size.at) or scene.who(number, voice)
    if owned is None and not direct and not invests and not _names_something(scene, pieces, last, end):
        owned = scene.main_organization(holder)
    for one in [*direct, owned]:
        if holder is not None and one is not None:
            yield holder, one, size


def _is_no_verb(scene: Scene, pieces: Sequence[Piece], index: int, last: int) -> bool:
    """A noun ("the purchase", "I's purchase"), a denial, or an auxiliary ("has lost 12 percent")."""
    words = scene.words
    before = scene.fold(pieces[index - 1]) if index else ""
    if before in words.article or before in words.negation or before in words.possessive or before in scene.genitive:
        return True
    if pieces[index].fold not in scene.listener.words.auxiliary:
        return False
    following = pieces[last].fold
    opens = following in words.article or following in words.possessive or not following[0].isalpha()
    return not (opens or any(phrase_at(words.stakes, pieces, at) for at in range(last, min(last + 3, len(pieces)))))


def _direct(scene: Scene, pieces: Sequence[Piece], last: int) -> list[Entity]:
    """The organisations that the verb has for its object, with nothing but an article or words for their kind before
    them: "owns O", "owns three companies: O, P and Q"."""
    at, kind = last, False
    while at < min(last + LIST, len(pieces)) and pieces[at].is_word:
        kind = kind or pieces[at].fold in scene.words.kinds
        article = pieces[at].fold in scene.words.article and at == last
        if not (pieces[at].fold[0].isalnum() or pieces[at].fold == ":"):
            return []
        if not (article or kind or any(piece.fold in scene.words.kinds for piece in pieces[at : last + LIST - 1])):
            return []
        at += 1
    found: list[Entity] = []
    while at < len(pieces) and (entity := pieces[at].entity) is not None:
        if not (scene.organization(pieces[at]) or (kind and entity.gender == "n" and entity.type != "country")):
            break
        found.append(entity)
        if not kind and (at + 1 >= len(pieces) or pieces[at + 1].fold not in scene.words.conjunction):
            break
        step = next((s for s in (2, 3) if at + s < len(pieces) and pieces[at + s].mention is not None), None)
        if step is None or pieces[at + 1].fold not in scene.words.joiners:
            break
        at += step
    return found


def _relative(scene: Scene, pieces: Sequence[Piece], subject: int) -> bool:
    return any(piece.fold in scene.words.relative for piece in pieces[max(0, subject - 2) : subject])


def _possessor(scene: Scene, pieces: Sequence[Piece], start: int, at: int | None) -> Entity | None:
    """Whose stake it is, where a genitive says so: "cut I's 60 percent stake"."""
    for back in range((at or start) - 1, max(start, (at or start) - 4), -1):
        if pieces[back].fold in scene.genitive:
            return pieces[back - 1].entity
    return None


def _names_something(scene: Scene, pieces: Sequence[Piece], start: int, end: int) -> bool:
    """ "Of" or "in" leads to something else than "the company": what is owned is told, if not by name."""
    of = next((at for at in range(start, end) if pieces[at].fold in scene.words.target), None)
    return of is not None and not any(piece.fold in scene.words.generic for piece in pieces[of + 1 : end])


def _acquired_by(scene: Scene, unit: Unit, last: int) -> Found:
    """ "the acquisition by I of 12 % of the shares of O" """
    pieces = unit.pieces
    at = next((at for at in range(last, min(last + 5, len(pieces))) if pieces[at].mention is not None), None)
    if at is None:
        return
    end = _clause_end(scene, pieces, at + 1)
    size = size_of(scene, pieces, at + 1, end)
    owned = _owned(scene, pieces, at + 1, end)
    if size.share is not None and owned is not None:
        yield scene.listener.extended(pieces, at).entity, owned, size


def _possessed(scene: Scene, unit: Unit, index: int, last: int) -> Found:
    """ "I's 44% stake in O", « la participation de 15 % d'I dans O »"""
    pieces, words = unit.pieces, scene.words
    end = _clause_end(scene, pieces, last)
    start = max(0, index - 5)
    size = size_of(scene, pieces, start, end)
    holder = next(
        (pieces[at - 1].entity for at in range(index - 1, max(start, 1) - 1, -1) if pieces[at].fold in scene.genitive),
        None,
    )
    at = last - 1
    if holder is None:
        at = next((at for at in range(last, end) if pieces[at].mention is not None), end)
        if at < end and any(piece.fold in words.whole for piece in pieces[at - 2 : at]):
            holder = pieces[at].entity
    owned = _owned(scene, pieces, at + 1, end, words.inside) if holder is not None else None
    if holder is not None and owned is not None:
        yield holder, owned, size


def _clause_end(scene: Scene, pieces: Sequence[Piece], start: int) -> int:
    for at in range(start, min(start + AHEAD, len(pieces))):
        if pieces[at].fold in (";", ":", ",", "(") or pieces[at].fold in scene.words.relative:
            return at
    return min(start + AHEAD, len(pieces))


def _in_place(scene: Scene, pieces: Sequence[Piece], at: int) -> Entity | None:
    """The name right behind "in" or "of": whatever it looks like, it is what a stake is in."""
    following = pieces[at + 1].fold if at + 1 < len(pieces) else ""
    mention = pieces[at].mention
    if mention is None or mention.form not in ("full", "part") or following in scene.genitive:
        return None
    return mention.entity if at and pieces[at - 1].fold in scene.words.target else None


def _of_shares(scene: Scene, pieces: Sequence[Piece], at: int, end: int) -> Entity | None:
    """The organisation at `at` whose shares are told: "of O's stock"."""
    if at + 1 >= end or pieces[at + 1].fold not in scene.genitive:
        return None
    shares = any(phrase_at(scene.words.weak_stakes, pieces, later) for later in range(at + 2, min(at + 5, end)))
    return scene.organization(pieces[at]) if shares else None


def _owned(
    scene: Scene, pieces: Sequence[Piece], start: int, end: int, leading: frozenset[str] | None = None
) -> Entity | None:
    """What is owned: the organisation behind "of" or "in" (one of `leading`), the nearest to the stake or share."""
    for at in range(start, end):
        entity = scene.owned(pieces, at) or _of_shares(scene, pieces, at, end) or _in_place(scene, pieces, at)
        if entity is None:
            continue
        before = [piece.fold for piece in pieces[max(start, at - 6) : at]]
        if any(word in (leading or scene.words.target) for word in before):
            return entity
    return None
