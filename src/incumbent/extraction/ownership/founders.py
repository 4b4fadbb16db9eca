"""Who founded which organisation, by nouns: "X, founder of O", "O's co-founders X, Y and Z", "the founder of O, X"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.ownership.scene import Scene
from incumbent.extraction.quotations.units import Piece, Unit

if TYPE_CHECKING:
    from incumbent.extraction.quotations.phrases import Voice

APPOSITION = 10  # pieces between a person's name and the noun that explains it
BESIDE = 7  # pieces between the noun, "of" and the name
TITLES = 8  # words of further titles behind the noun
QUOTED_NAME = 6  # words of a name that stands in quotation marks
_OPEN, _CLOSE = ('"', "“", "«"), ('"', "”", "»")
_DASHES = ("-", "–", "—")


def founders(scene: Scene, number: int, unit: Unit, index: int, last: int) -> tuple[list[Entity], Entity | None]:
    """The persons whom the noun at pieces `index` to `last` (exclusive) makes founders, and of what."""
    pieces = unit.pieces
    several = pieces[last - 1].fold in scene.words.several or pieces[index].fold in scene.words.several
    organization, behind = _organization(scene, pieces, index, last)
    persons = _behind(scene, pieces, last, several)
    if not persons and behind is not None and _close(pieces, behind + 1):
        persons = _behind(scene, pieces, behind + 1, several)
    if not persons and (beyond := _beyond_titles(scene, pieces, last)) is not None:
        persons = _behind(scene, pieces, beyond, several)
    if not persons:
        persons = _before(scene, number, unit, index, several)
    if organization is None and behind is None and persons:
        word = pieces[index - 1].fold if index else ""
        adjacent = word not in scene.words.article or bool(_behind(scene, pieces, last, several))
        organization = scene.main_organization() if adjacent else None
    return persons, organization


def _beyond_titles(scene: Scene, pieces: Sequence[Piece], at: int) -> int | None:
    """The comma behind further titles: "O's founder and chief executive, X"."""
    speech = scene.listener.words
    for later in range(at, min(at + TITLES, len(pieces))):
        if pieces[later].fold == "," and later > at:
            return later
        if pieces[later].fold not in speech.titles | speech.coordination:
            return None
    return None


def _close(pieces: Sequence[Piece], at: int) -> bool:
    """A name follows at once, or behind a comma: "the founder of O, X"."""
    if at < len(pieces) and pieces[at].fold in (",", *_CLOSE):
        at += 1
    return at < len(pieces) and pieces[at].mention is not None


def _organization(scene: Scene, pieces: Sequence[Piece], index: int, last: int) -> tuple[Entity | None, int | None]:
    """The organisation of a founder, and the piece where its name ends if that is behind the noun. Where "of" leads to
    no name, there is the piece without an organisation."""
    words = scene.words
    of = next((at for at in range(last, min(last + BESIDE, len(pieces))) if pieces[at].fold in words.of), None)
    if of is not None and not any(piece.fold in ".;(" or piece.mention for piece in pieces[last:of]):
        if (named := _named(scene, pieces, of + 1)) is not None:
            return named
        for at in range(of + 1, min(of + 10, len(pieces))):
            if (entity := scene.owned(pieces, at)) is not None:
                return entity, at
            if pieces[at].entity is not None and pieces[at].fold in (".", ";"):
                break
            if scene.person(pieces[at]) is not None and not (
                at + 1 < len(pieces) and pieces[at + 1].fold in scene.genitive
            ):
                break
        if any(piece.fold in words.kinds for piece in pieces[of + 1 : of + 3]):
            return scene.main_organization(), None  # "the founder of the company"
        return None, of
    for at in range(index - 1, max(-1, index - BESIDE), -1):
        joined = pieces[at + 1].fold
        owner = joined in scene.genitive or at + 1 == index
        entity = scene.nameable(pieces[at]) if owner else scene.organization(pieces[at])
        if entity is not None:
            plain = at + 1 == index or joined in scene.genitive or joined.isalpha()
            return (entity, None) if plain else (None, None)
        word = pieces[at].fold
        if pieces[at].mention is not None or not (word[0].isalpha() or word in scene.genitive):
            break
        if word in words.of or word in words.article:
            break
    return None, None


def _named(scene: Scene, pieces: Sequence[Piece], at: int) -> tuple[Entity, int] | None:
    """The organisation whose name stands in quotation marks at `at`, and the closing mark."""
    while at < len(pieces) and pieces[at].fold in scene.words.article | scene.words.kinds:
        at += 1
    if at >= len(pieces) or pieces[at].fold not in _OPEN:
        return None
    for end in range(at + 1, min(at + 2 + QUOTED_NAME, len(pieces))):
        if pieces[end].fold in _CLOSE and end > at + 1:
            name = scene.text[pieces[at + 1].start : pieces[end - 1].end]
            known = next((entity for p in pieces[at + 1 : end] if (entity := p.entity) and entity.name == name), None)
            return (known or Entity(name, "organization"), end) if name[0].isupper() else None
    return None


def _behind(scene: Scene, pieces: Sequence[Piece], at: int, several: bool) -> list[Entity]:
    """The persons named right behind: "founder X", "co-founders X, Y and Z", "…, X"."""
    while at < len(pieces) and pieces[at].fold in (",", ":", *_CLOSE):
        at += 1
    if at >= len(pieces) or (first := scene.person(pieces[at])) is None:
        return []
    found = [first]
    while at + 2 < len(pieces) and pieces[at + 1].fold in scene.words.joiners:
        if pieces[at + 1].fold == "," and not several:
            break
        step = 3 if pieces[at + 1].fold == "," and pieces[at + 2].fold in scene.words.joiners else 2
        following = pieces[at + step].entity if at + step < len(pieces) else None
        if following is None or (following.type != "person" and (not several or following.type == "country")):
            break  # among several founders a name that looks like none of a person is one all the same
        at += step
        found.append(following)
    return found


def _before(scene: Scene, number: int, unit: Unit, index: int, several: bool) -> list[Entity]:
    """Whom the noun explains: before a comma or bracket, or the subject of "is" or of the sentence."""
    pieces = unit.pieces
    for at in range(index - 1, max(-1, index - APPOSITION - 1), -1):
        piece = pieces[at]
        if scene.person(piece) is not None:
            apart = pieces[at + 1].fold
            if apart in (",", "(", *_DASHES) or apart in scene.words.copula or at + 1 == index:
                row = scene.row_of_persons(pieces, at)
                return row if several else row[:1]
            return []
        if piece.fold in scene.words.copula:
            return _person(scene, number, scene.listener.left(pieces, at))
        if piece.fold in scene.words.role:
            return _person(scene, number, scene.listener.subject(unit, at))
        if piece.mention is not None and piece.mention.entity.type != "organization":
            break
        if piece.fold in (";", ":", "."):
            break
    subject = scene.listener.subject(unit, index)
    if subject is not None and subject.sort != "named" and index - subject.at <= APPOSITION:
        return _person(scene, number, subject)
    return []


def _person(scene: Scene, number: int, voice: Voice | None) -> list[Entity]:
    entity = scene.who(number, voice)
    return [entity] if entity is not None and entity.type == "person" else []
