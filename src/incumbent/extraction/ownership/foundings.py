"""Who founded which organisation, by verbs: "X and Y co-founded O with Z", "O, founded by X"; by nouns in founders.py.

Three sorts of verbs: those that say so by themselves ("founded"), those that do so with an organisation by name as what
was made ("created O"), and those that need a word for its kind as well ("formed a firm called O").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.ownership.founders import founders
from incumbent.extraction.ownership.scene import Founding, Scene
from incumbent.extraction.quotations.units import Piece, Unit, phrase_at

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity

OBJECT = 12  # pieces between a verb and the name of what was founded
AGENT = 10  # pieces between a verb and "by"
BESIDE = 6  # pieces between the name of what was founded and a participle


class _Verb(NamedTuple):
    """A verb at pieces `first` to `last` (exclusive); `sort` found, make or form."""

    first: int
    last: int
    sort: str
    tenses: frozenset[str]


def foundings(scene: Scene) -> list[Founding]:
    """The foundings that the article tells, one for each founder; each pair once, with its date where one is told."""
    best: dict[tuple[int, str], Founding] = {}
    for number, unit in scene.rows():
        for founding in _of_unit(scene, number, unit):
            key = (id(founding.person), founding.organization.name)
            if key not in best or (best[key].date is None and founding.date is not None):
                best[key] = founding
    return sorted(best.values(), key=lambda founding: (founding.span, founding.person.name))


def _of_unit(scene: Scene, number: int, unit: Unit) -> Iterator[Founding]:
    for index, piece in enumerate(unit.pieces):
        if piece.fold not in scene.words.founding_words or not piece.is_word:
            continue
        verb = _verb_at(scene, unit.pieces, index)
        if verb is not None:
            persons, organization = _told(scene, number, unit, verb)
            frame = "founded" if verb.sort == "found" else "formed"
            date = scene.date(unit, piece.end)
        elif noun := phrase_at(scene.words.founders, unit.pieces, index):
            persons, organization = founders(scene, number, unit, index, noun.last)
            frame, date = "founder", None
        else:
            continue
        for person in persons if organization is not None else ():
            assert organization is not None
            if person is not organization:
                yield Founding(
                    unit.span, person, organization, date.value if date else None, date.exact if date else "", frame
                )


def _verb_at(scene: Scene, pieces: Sequence[Piece], index: int) -> _Verb | None:
    for sort, verbs in (("found", scene.words.found), ("make", scene.words.make), ("form", scene.words.form)):
        if hit := phrase_at(verbs, pieces, index):
            return _Verb(index, hit.last, sort, hit.value)
    return None


def _told(scene: Scene, number: int, unit: Unit, verb: _Verb) -> tuple[list[Entity], Entity | None]:
    """The founders and what they founded, by one verb."""
    pieces, words = unit.pieces, scene.words
    if any(piece.fold in words.negation for piece in pieces[max(0, verb.first - 3) : verb.first]):
        return [], None
    agent = next(
        (at for at in range(verb.last, min(verb.last + AGENT, len(pieces))) if pieces[at].fold in words.by), None
    )
    if agent is not None and _is_passive(scene, pieces, verb) and not any(p.mention for p in pieces[verb.last : agent]):
        persons, behind = scene.persons_from(pieces, agent + 1)
        named = scene.nameable(pieces[behind]) if behind is not None else None
        return persons, _subject(scene, pieces, verb, named)
    organization = _object(scene, pieces, verb)
    voice = scene.listener.left(pieces, verb.first)
    if voice is not None and organization is None and _may_be_relative(scene, pieces, voice.at, verb):
        organization = _antecedent(scene, pieces, voice.at, verb.sort == "found")  # "O, which X founded"
    founder = scene.who(number, voice)
    if voice is None or founder is None or founder.type != "person" or organization is None:
        return [], None
    row = scene.row_of_persons(pieces, voice.at) if pieces[voice.at].entity is founder else []
    return list(dict.fromkeys([founder, *row, *_companions(scene, pieces, verb.last)])), organization


def _is_passive(scene: Scene, pieces: Sequence[Piece], verb: _Verb) -> bool:
    """A participle without "has" before it, or with "been" between."""
    if "participle" not in verb.tenses:
        return False
    for at in range(verb.first - 1, max(-1, verb.first - 4), -1):
        if pieces[at].fold in scene.words.copula:
            return True
        if pieces[at].fold in scene.listener.words.auxiliary:
            return False
        if not pieces[at].is_word or not pieces[at].fold[0].isalpha():
            break
    return True


def _may_be_relative(scene: Scene, pieces: Sequence[Piece], subject: int, verb: _Verb) -> bool:
    """What was founded may stand before the subject at `subject`; for the weaker verbs only before a relative."""
    following = pieces[verb.last].fold if verb.last < len(pieces) else ""
    if following in scene.words.article or following in scene.words.possessive:
        return False  # its object stands behind it
    if verb.sort == "found":
        return True
    between = pieces[max(0, subject - 2) : verb.first]
    return verb.sort == "make" and any(piece.fold in scene.words.relative for piece in between)


def _object(scene: Scene, pieces: Sequence[Piece], verb: _Verb) -> Entity | None:
    """What was founded, behind the verb."""
    kind = verb.sort != "form"
    for at in range(verb.last, min(verb.last + OBJECT, len(pieces))):
        piece = pieces[at]
        if piece.mention is not None:
            near = at - verb.last <= 1 and verb.sort == "found" and piece.mention.form == "full"
            owned = scene.owned(pieces, at) or (piece.entity if near and piece.mention.entity.gender == "n" else None)
            if owned is not None and kind:
                return _own(scene, piece, owned)
            if scene.person(piece) or not kind:
                return None
        elif piece.fold in scene.words.kinds:
            kind = True
            if (
                verb.sort == "found"
                and at - verb.last <= 2
                and _definite(scene, pieces, at)
                and not _named(scene, pieces, at)
            ):
                return scene.main_organization()  # "co-founded the company"
        elif piece.fold == "," and kind and at + 1 < len(pieces) and pieces[at + 1].mention is not None:
            continue  # "launched a party, O"
        elif _leads_away(scene, piece, verb):
            return None
        elif (
            verb.sort == "make"
            and piece.fold not in scene.words.article
            and not phrase_at(scene.words.called, pieces, at)
        ):
            kind = kind and at - verb.last <= 1  # "created jobs at O"
    return None


def _leads_away(scene: Scene, piece: Piece, verb: _Verb) -> bool:
    stops = (".", ";") if verb.sort == "found" else (".", ";", ",")
    return piece.fold in stops or piece.fold in scene.words.apart or piece.fold in scene.words.relative


def _own(scene: Scene, piece: Piece, entity: Entity) -> Entity:
    """ "The company" in an article that tells of a founding is the one that the article is about."""
    assert piece.mention is not None
    return (scene.main_organization() or entity) if piece.mention.form == "generic" else entity


def _definite(scene: Scene, pieces: Sequence[Piece], at: int) -> bool:
    """The word at `at` has a definite article, and is no part of a name."""
    small = scene.text[pieces[at].start].islower()
    return at > 0 and small and pieces[at - 1].fold in scene.listener.words.definite


def _named(scene: Scene, pieces: Sequence[Piece], at: int) -> bool:
    """A name follows the word for a kind of organisation at `at`."""
    for later in range(at + 1, min(at + 7, len(pieces))):
        if scene.owned(pieces, later):
            return True
        word = pieces[later].fold
        if pieces[later].mention or word in scene.words.of or not (word[0].isalpha() or word in '"“«'):
            return False
    return False


def _subject(scene: Scene, pieces: Sequence[Piece], verb: _Verb, behind: Entity | None) -> Entity | None:
    """What was founded, before a participle: "O, founded by X", "O was founded by X", "the company founded by X"; else
    the name `behind` its founders: "founded by X, O …"."""
    for at in range(verb.first - 1, max(-1, verb.first - BESIDE), -1):
        piece = pieces[at]
        if piece.mention is not None:
            beside = pieces[at + 1].fold in (",", "(", '"', "”", "»") or pieces[at + 1].fold in scene.words.copula
            fits = scene.organization(piece) or (piece.entity if beside and piece.mention.form == "full" else None)
            return _own(scene, piece, fits) if fits is not None and fits.type != "country" else None
        if piece.fold in scene.words.kinds:
            plain = verb.sort == "found" and _definite(scene, pieces, at)
            return _explained(scene, pieces, at) or behind or (scene.main_organization() if plain else None)
        if piece.fold == ";":
            return None
    return behind or (_antecedent(scene, pieces, verb.first, False) if verb.sort == "found" else None)


def _explained(scene: Scene, pieces: Sequence[Piece], at: int) -> Entity | None:
    """The organisation that the word at `at` explains: "O, a small firm", « O, une société »."""
    for back in range(at - 1, max(-1, at - BESIDE), -1):
        if pieces[back].fold in (",", "("):
            return scene.nameable(pieces[back - 1]) if back else None
        if not pieces[back].is_word or not pieces[back].fold[0].isalpha():
            return None
    return None


def _antecedent(scene: Scene, pieces: Sequence[Piece], before: int, main: bool) -> Entity | None:
    """The organisation before a clause about its founding; else, with `main`, a word for a kind of organisation there
    stands for the article's own."""
    kind = False
    for at in range(before - 1, max(-1, before - 25), -1):
        piece = pieces[at]
        if piece.fold in scene.words.kinds and (explained := _explained(scene, pieces, at)) is not None:
            return explained
        beside = all(_joins(scene, between) for between in pieces[at + 1 : before])
        if beside and (named := scene.nameable(piece)) is not None:
            return named
        if piece.mention is not None and scene.organization(piece) is not None:
            return piece.entity
        kind = kind or (piece.fold in scene.words.kinds and _definite(scene, pieces, at))
        if piece.fold == ";":
            break
    return scene.main_organization() if main and kind else None


def _joins(scene: Scene, piece: Piece) -> bool:
    return piece.fold == "," or piece.fold in scene.words.relative


def _companions(scene: Scene, pieces: Sequence[Piece], last: int) -> list[Entity]:
    """Those who founded it too: "with Y and Z", in the rest of the sentence."""
    for at in range(last, min(last + 20, len(pieces))):
        if pieces[at].is_word and phrase_at(scene.words.companions, pieces, at):
            persons, _ = scene.persons_from(pieces, at, 8)
            if persons:
                return persons
        elif pieces[at].fold in scene.words.relative or pieces[at].fold in (".", ";"):
            break
    return []
