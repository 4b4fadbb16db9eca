"""Who owns which organisation, by nouns and by participles: "I, the largest shareholder of O", "O's owner, I",
« I, actionnaire d'O », "O, majority-owned by I and J".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.ownership.scene import Scene
from incumbent.extraction.ownership.sizes import Size, size_of
from incumbent.extraction.quotations.units import Piece, Unit, phrase_at

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity

BEFORE = 4  # pieces before a noun that say which shareholder: "largest", "its"
AROUND = 6  # pieces between the noun and a name
LEFT = 10  # pieces between a name and the noun that explains it
SIZE = 20  # pieces behind the noun in which the share is told
_DASHES = ("-", "–", "—")

Found = Iterator[tuple["Entity", "Entity", Size]]


def owned_by(scene: Scene, unit: Unit, index: int, last: int) -> Found:
    """The owners behind a participle and "by", at pieces `index` to `last` (exclusive), and what they own."""
    pieces = unit.pieces
    holders = _owners(scene, pieces, last)
    owned = _owned_before(scene, pieces, index)
    if owned is None and len(holders) > 1:  # "owned by I and J, O …"
        owned = holders.pop()[0]
    start = max(0, index - BEFORE)
    for holder, at in holders if owned is not None else ():
        assert owned is not None
        yield holder, owned, size_of(scene, pieces, start, at)
        start = at + 1


def _owned_before(scene: Scene, pieces: Sequence[Piece], index: int) -> Entity | None:
    voice = scene.listener.left(pieces, index)
    if voice is not None and voice.entity is not None:
        mention = pieces[voice.at].mention
        explained = voice.entity.type == "organization" or voice.entity.gender == "n"
        return voice.entity if explained and mention is not None and mention.entity is voice.entity else None
    return next((entity for piece in reversed(pieces[:index]) if (entity := scene.organization(piece))), None)


def _owners(scene: Scene, pieces: Sequence[Piece], last: int) -> list[tuple[Entity, int]]:
    """The names in a row from `last` and where they stand, the first behind at most a few words."""
    holders: list[tuple[Entity, int]] = []
    gap = 0
    for at in range(last, min(last + 30, len(pieces))):
        mention = pieces[at].mention
        if mention is not None and mention.entity.type != "place" and mention.form != "generic":
            if holders and gap > 4:
                break
            entity = scene.listener.extended(pieces, at).entity
            if all(entity is not other for other, _ in holders):
                holders.append((entity, at))
            gap = 0
        elif pieces[at].fold in scene.words.by and phrase_at(scene.words.percent, pieces, at - 1):
            gap = 0  # "51 % by I and 49 % by J"
        elif (
            (pieces[at].fold == "," and not holders)
            or pieces[at].fold in (".", ";", "(")
            or pieces[at].fold in scene.words.relative
            or (gap := gap + 1) > 6
        ):
            break
    return holders


def shareholders(scene: Scene, number: int, unit: Unit, index: int, last: int) -> Found:
    """Who owns and what, by the noun at pieces `index` to `last` (exclusive)."""
    pieces, words = unit.pieces, scene.words
    if _leads_to_noun(scene, pieces, last):
        return
    before = [piece.fold for piece in pieces[max(0, index - BEFORE) : index]]
    beside = last < len(pieces) and pieces[last].mention is not None and pieces[index].fold in words.holders_plain
    owned, at_owned = _owned(scene, pieces, index, last)
    plain = beside or (bool(owned) and pieces[index].fold in words.holders_plain)
    needed = words.holders_need
    if needed and pieces[index].fold not in needed and not any(word in needed for word in before) and not plain:
        return
    if any(word in words.ended for word in before):
        return
    possessed = any(word in scene.genitive or word in words.possessive for word in before)
    if not owned and at_owned is None and not possessed and not beside and not _of_company(scene, pieces, last):
        return
    holder = _holder(scene, number, unit, index, last, at_owned)
    if not owned and holder is not None and at_owned is None:
        main = scene.main_organization(holder)
        owned = [main] if main is not None else []
    size = size_of(scene, pieces, last, min(len(pieces), last + SIZE))
    for one in owned if holder is not None else ():
        assert holder is not None
        yield holder, one, size


def _leads_to_noun(scene: Scene, pieces: Sequence[Piece], at: int) -> bool:
    """Where the noun that says what it is stands last, a plain word behind it makes it another thing: "shareholder
    meeting"."""
    speech = scene.listener.words
    if not speech.head_last or at >= len(pieces) or not pieces[at].is_word or not pieces[at].fold[0].isalpha():
        return False
    small = speech.addressing | speech.relative | speech.copula | speech.auxiliary | speech.coordination | speech.that
    word = pieces[at].fold
    return word not in small | scene.words.target | speech.titles and phrase_at(speech.speaking, pieces, at) is None


def _of_company(scene: Scene, pieces: Sequence[Piece], last: int) -> bool:
    """ "shareholder of the company" """
    return any(piece.fold in scene.words.kinds for piece in pieces[last : last + 3])


def _owned(scene: Scene, pieces: Sequence[Piece], index: int, last: int) -> tuple[list[Entity], int | None]:
    """What is owned, behind the noun or before it, and the last piece of it; without a name, the piece of "of"."""
    target = scene.words.target
    of = next((at for at in range(last, min(last + 3, len(pieces))) if pieces[at].fold in target), None)
    if of is not None and not any(piece.mention for piece in pieces[last:of]):
        for at in range(of + 1, min(of + AROUND, len(pieces))):
            if (entity := scene.owned(pieces, at)) is not None:
                return _row(scene, pieces, at, entity)
        if not _of_company(scene, pieces, of):
            return [], of
    for at in range(index - 1, max(-1, index - AROUND), -1):
        piece = pieces[at]
        genitive = pieces[at + 1].fold in scene.genitive
        if piece.entity is not None and (scene.organization(piece) or (genitive and piece.entity.gender == "n")):
            return [piece.entity], at
        if piece.fold in (",", ".", ";"):
            break
    return [], None


def _row(scene: Scene, pieces: Sequence[Piece], at: int, first: Entity) -> tuple[list[Entity], int]:
    """The organisations in a row from `at`: "both O and P"."""
    found = [first]
    for later in range(at + 1, min(at + 8, len(pieces))):
        entity = scene.organization(pieces[later])
        if entity is not None and any(piece.fold in scene.words.conjunction for piece in pieces[at + 1 : later]):
            return [*found, entity], later
        if pieces[later].mention is not None or pieces[later].fold in (",", ".", ";", "("):
            break
    return found, at


def _holder(scene: Scene, number: int, unit: Unit, index: int, last: int, at_owned: int | None) -> Entity | None:
    pieces = unit.pieces
    start = max(last, (at_owned or 0) + 1)
    for at in range(index - 1, max(-1, index - BEFORE - 1), -1):  # "X is the owner of O"
        if not pieces[at].is_word or pieces[at].fold in scene.genitive:
            break
        if pieces[at].fold in scene.words.copula:
            return scene.who(number, scene.listener.left(pieces, at))
    for at in range(start, min(start + AROUND, len(pieces))):  # "O's owner, the financier X"
        mention = pieces[at].mention
        if mention is not None and mention.entity.type in ("person", "organization"):
            return scene.listener.extended(pieces, at).entity
        if pieces[at].fold in (".", ";", "(") or pieces[at].fold in scene.listener.words.addressing:
            break
    for at in range(index - 1, max(-1, index - LEFT), -1):  # "X, owner of O"
        mention = pieces[at].mention
        if pieces[at].fold in scene.words.copula:
            return scene.who(number, scene.listener.left(pieces, at))
        if mention is None or at == at_owned:
            continue
        apart = pieces[at + 1].fold
        if any(piece.fold in scene.words.whole for piece in pieces[at + 1 : index]):
            return None
        return mention.entity if apart in (",", "(", *_DASHES) else None
    return None
