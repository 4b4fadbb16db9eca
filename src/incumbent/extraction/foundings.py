"""Who founded which organisation: verbs ("X co-founded O with Y", "O, founded by X") and nouns ("X, founder of O")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.ownership_scene import Founding, Scene
from incumbent.extraction.quote_units import Piece, Unit, phrase_at

if TYPE_CHECKING:
    from incumbent.extraction.names import Entity

OBJECT = 12  # pieces between a verb and the name of what was founded
APPOSITION = 10  # pieces between a person's name and the noun that explains it


def foundings(scene: Scene) -> list[Founding]:
    """The foundings that the article tells, one for each founder; each pair once, with its date where one is told."""
    best: dict[tuple[int, int], Founding] = {}
    for number, unit in scene.rows():
        for founding in _of_unit(scene, number, unit):
            key = (id(founding.person), id(founding.organization))
            if key not in best or (best[key].date is None and founding.date is not None):
                best[key] = founding
    return sorted(best.values(), key=lambda founding: (founding.span, founding.person.name))


def _of_unit(scene: Scene, number: int, unit: Unit) -> Iterator[Founding]:
    pieces = unit.pieces
    for index, piece in enumerate(pieces):
        if not piece.is_word:
            continue
        found: tuple[list[Entity], Entity | None] = ([], None)
        frame = ""
        if hit := phrase_at(scene.words.found, pieces, index):
            found, frame = _verb(scene, number, unit, index, hit.last, hit.value, False), "founded"
        elif hit := phrase_at(scene.words.form, pieces, index):
            found, frame = _verb(scene, number, unit, index, hit.last, hit.value, True), "formed"
        elif noun := phrase_at(scene.words.founders, pieces, index):
            found, frame = _noun(scene, number, unit, index, noun.last), "founder"
        persons, organization = found
        if organization is None:
            continue
        date = scene.date(unit, pieces[index].end) if frame != "founder" else None
        for person in persons:
            yield Founding(
                unit.span, person, organization, date.value if date else None, date.exact if date else "", frame
            )


# ---- verbs ----------------------------------------------------------------------------------------------------------


def _verb(
    scene: Scene, number: int, unit: Unit, index: int, last: int, tenses: frozenset[str], weak: bool
) -> tuple[list[Entity], Entity | None]:
    pieces, words = unit.pieces, scene.words
    if any(piece.fold in words.negation for piece in pieces[max(0, index - 3) : index]):
        return [], None
    agent = next((at for at in range(last, min(last + 10, len(pieces))) if pieces[at].fold in words.by), None)
    if agent is not None and "participle" in tenses and not _names_between(pieces, last, agent):
        if weak:
            return [], None
        persons = [mention.entity for mention in scene.persons_from(pieces, agent + 1)]
        return persons, _before(scene, number, pieces, index)
    organization = _after(scene, number, pieces, last, weak)
    relative = organization is None and not weak
    voice = scene.listener.left(pieces, index)
    if relative and voice is not None:  # "O, which X founded", "the company he co-founded"
        organization = _before(scene, number, pieces, voice.at)
    founder = scene.who(number, voice)
    if founder is None or founder.type != "person" or organization is None:
        return [], None
    return [founder, *_companions(scene, pieces, last, founder)], organization


def _names_between(pieces: Sequence[Piece], start: int, end: int) -> bool:
    return any(piece.mention is not None for piece in pieces[start:end])


def _after(scene: Scene, number: int, pieces: Sequence[Piece], last: int, weak: bool) -> Entity | None:
    """What was founded, behind the verb; for a weak verb only with a word for its kind before the name."""
    kind = not weak
    for at in range(last, min(last + OBJECT, len(pieces))):
        piece = pieces[at]
        if piece.mention is not None:
            if scene.is_organization(piece) and kind:
                return piece.mention.entity
            if scene.is_person(piece):
                return None
            if not kind:
                return None
        if piece.fold in scene.words.kinds:
            kind = True
            if not weak and at - last <= 2 and not _name_follows(scene, pieces, at):
                return scene.main_organization()  # "co-founded the company"
        if piece.fold in (".", ";") or piece.fold in scene.words.relative or (weak and piece.fold == ","):
            return None
    return None


def _name_follows(scene: Scene, pieces: Sequence[Piece], at: int) -> bool:
    for piece in pieces[at + 1 : at + 7]:
        if scene.is_organization(piece):
            return True
        if (
            piece.mention is not None
            or piece.fold in scene.words.of
            or (not piece.fold[0].isalpha() and piece.fold not in '"“«')
        ):
            return False
    return False


def _before(scene: Scene, number: int, pieces: Sequence[Piece], index: int) -> Entity | None:
    """The organisation before a participle or a relative clause; else "the company", which is the article's own."""
    kind = False
    for at in range(index - 1, max(-1, index - 25), -1):
        piece = pieces[at]
        if scene.is_organization(piece) and piece.mention is not None:
            return piece.mention.entity
        kind = kind or piece.fold in scene.words.kinds
        if piece.fold == ";":
            break
    return scene.main_organization() if kind else None


def _companions(scene: Scene, pieces: Sequence[Piece], last: int, founder: Entity) -> list[Entity]:
    """Those who founded it too: "with Y and Z", in the rest of the sentence."""
    for at in range(last, min(last + 20, len(pieces))):
        if pieces[at].is_word and phrase_at(scene.words.companions, pieces, at):
            entities = [mention.entity for mention in scene.persons_from(pieces, at, 8)]
            if entities:
                return [entity for entity in dict.fromkeys(entities) if entity is not founder]
    return []


# ---- nouns ----------------------------------------------------------------------------------------------------------


def _noun(scene: Scene, number: int, unit: Unit, index: int, last: int) -> tuple[list[Entity], Entity | None]:
    pieces = unit.pieces
    organization, behind = _organization_of(scene, pieces, index, last)
    persons = _persons_right(scene, pieces, last)
    if not persons and behind is not None:
        persons = _persons_right(scene, pieces, behind + 1) if _close(pieces, behind + 1) else []
    if not persons:
        person = _person_left(scene, number, unit, index)
        persons = [person] if person is not None else []
    if organization is None and persons:
        own = pieces[index - 1].fold if index else ""
        adjacent = own not in scene.words.article or bool(_persons_right(scene, pieces, last))
        organization = scene.main_organization() if adjacent else None
    return persons, organization


def _close(pieces: Sequence[Piece], at: int) -> bool:
    """A name follows at once, or behind a comma: "the founder of O, X"."""
    return at < len(pieces) and (
        pieces[at].mention is not None
        or (pieces[at].fold == "," and at + 1 < len(pieces) and pieces[at + 1].mention is not None)
    )


def _organization_of(scene: Scene, pieces: Sequence[Piece], index: int, last: int) -> tuple[Entity | None, int | None]:
    """The organisation of a founder, and the piece where its name stands if that is behind the noun."""
    words = scene.words
    of = next((at for at in range(last, min(last + 7, len(pieces))) if pieces[at].fold in words.of), None)
    if of is not None and not any(piece.fold in ",.;(" or piece.mention for piece in pieces[last:of]):
        for at in range(of + 1, min(of + 10, len(pieces))):
            if scene.is_owned(pieces, at) and not (at + 1 < len(pieces) and pieces[at + 1].fold in scene.genitive):
                return pieces[at].mention.entity, at  # type: ignore[union-attr]
            if pieces[at].mention is not None and pieces[at].mention.entity.type == "person":  # type: ignore[union-attr]
                break
            if pieces[at].fold in (".", ";"):
                break
    for at in range(index - 1, max(-1, index - 7), -1):
        if scene.is_organization(pieces[at]):
            joined = pieces[at + 1].fold
            plain = at + 1 == index or joined in scene.genitive or joined.isalpha()
            return (pieces[at].mention.entity, None) if plain else (None, None)  # type: ignore[union-attr]
        if pieces[at].mention is not None or (
            not pieces[at].fold[0].isalpha() and pieces[at].fold not in scene.genitive
        ):
            break
        if pieces[at].fold in words.of or pieces[at].fold in words.article:
            break
    return None, None


def _persons_right(scene: Scene, pieces: Sequence[Piece], at: int) -> list[Entity]:
    """The persons named right behind: "founder X", "co-founders X and Y", "…, X"."""
    if at < len(pieces) and pieces[at].fold in (",", ":"):
        at += 1
    if at >= len(pieces) or not scene.is_person(pieces[at]):
        return []
    found = [pieces[at].mention.entity]  # type: ignore[union-attr]
    while (
        at + 2 < len(pieces)
        and pieces[at + 1].fold in scene.words.joiners
        and pieces[at + 1].fold != ","
        and scene.is_person(pieces[at + 2])
    ):
        at += 2
        found.append(pieces[at].mention.entity)  # type: ignore[union-attr]
    return found


def _person_left(scene: Scene, number: int, unit: Unit, index: int) -> Entity | None:
    """The person whom the noun explains: before a comma or bracket, or the subject of "is" or of the sentence."""
    pieces = unit.pieces
    for at in range(index - 1, max(-1, index - APPOSITION - 1), -1):
        piece = pieces[at]
        if scene.is_person(piece) and piece.mention is not None:
            apart = pieces[at + 1].fold
            if apart in (",", "(", "-", "–", "—") or apart in scene.words.copula:
                return piece.mention.entity
            return piece.mention.entity if at + 1 == index else None
        if piece.fold in scene.words.copula:
            return _person(scene.who(number, scene.listener.left(pieces, at)))
        if piece.fold in scene.words.role:
            return _person(scene.who(number, scene.listener.subject(unit, at)))
        if piece.mention is not None and piece.mention.entity.type != "organization":
            break
        if piece.fold in (";", ":", "."):
            break
    subject = scene.listener.subject(unit, index)
    if subject is not None and subject.sort != "named" and index - subject.at <= APPOSITION:
        return _person(scene.who(number, subject))
    return None


def _person(entity: Entity | None) -> Entity | None:
    return entity if entity is not None and entity.type == "person" else None
