"""Who founded what and who owns how much of it: what the wordings of both look at and share.

The wordings themselves are in foundings.py, founders.py and stakes.py; ownership.py is the door to both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from incumbent.extraction.dates.rows import DateRows
from incumbent.extraction.ownership.words import ownership_words
from incumbent.extraction.quotations.antecedents import Antecedents
from incumbent.extraction.quotations.phrases import Voice
from incumbent.extraction.quotations.units import Piece, Unit, Units, phrase_at
from incumbent.extraction.quotations.voices import Listener
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.segment import Segments
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.model.span import Span
from incumbent.model.time import DateMention

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity, Names
    from incumbent.languages.pack import Pack

LIST = 30  # pieces of a list of persons
ROW = 4  # words between two names in a row: "and his brother"


@dataclass(frozen=True, slots=True)
class Founding:
    """`person` founded `organization`; `span` is the sentence that says so, `date` EDTF text or None, `date_words` the
    phrase it came from."""

    span: Span
    person: Entity
    organization: Entity
    date: str | None
    date_words: str
    frame: str


@dataclass(frozen=True, slots=True)
class Stake:
    """`holder` owns a part of `organization`: `amount` in `currency` (ISO 4217), `share` from 0 to 1, None where
    untold. `planned` where the words tell of a wish or an offer."""

    span: Span
    holder: Entity
    organization: Entity
    amount: float | None
    currency: str | None
    share: float | None
    date: str | None
    date_words: str
    planned: bool
    frame: str


class Scene:
    """An article as the wordings of ownership look at it: its rows, and who a pronoun in them is."""

    def __init__(self, text: str, segments: Segments, names: Names, pack: Pack, dates: Sequence[DateMention]) -> None:
        self.text = text
        self.words = ownership_words(pack)
        self.genitive = pack.genitive
        self.listener = Listener(speech_words(pack), pack.genitive)
        self.units = Units(text, segments.sentences, (), names.mentions, pack)
        agencies = vocabulary(pack).agencies
        organizations = [e for e in names.entities if e.type == "organization" and fold(e.name) not in agencies]
        self._ranked = sorted(organizations, key=lambda e: (-e.count, e.first_at))
        self._antecedents = Antecedents(self.units, self.listener, self.main_organization())
        self._dates = DateRows(dates)

    def rows(self) -> Iterator[tuple[int, Unit]]:
        """The sentences that hold a word of ownership; the others are passed over."""
        for number in self._numbers:
            yield number, self.units[number]

    @cached_property
    def _numbers(self) -> list[int]:
        spans = (group[0].span.join(group[-1].span) for group in self.units.groups)
        return [number for number, span in enumerate(spans) if self.words.gate.search(fold(span.of(self.text)))]

    def who(self, number: int, voice: Voice | None) -> Entity | None:
        """The entity behind a voice of unit `number`, pronouns and descriptions resolved."""
        return None if voice is None else self._antecedents.who(voice, number)

    def main_organization(self, beside: Entity | None = None) -> Entity | None:
        """The organisation that the article names most, `beside` and news agencies left out."""
        return next((entity for entity in self._ranked if entity is not beside), None)

    def date(self, unit: Unit, near: int, reach: int = 80) -> DateMention | None:
        """The date expression within `reach` code points behind `near` in the sentence, or shortly before it."""
        found = [
            date
            for date in self._dates.within(unit.span)
            if -40 <= date.start - near <= reach and "/" not in date.value
        ]
        return min(found, key=lambda date: abs(date.start - near), default=None)

    def fold(self, piece: Piece) -> str:
        """The words of a piece, folded; those of a mention too."""
        return piece.fold if piece.is_word else fold(self.text[piece.start : piece.end])

    def organization(self, piece: Piece) -> Entity | None:
        """The organisation that a piece names, if it names one."""
        entity = piece.entity
        return entity if entity is not None and entity.type == "organization" else None

    def nameable(self, piece: Piece) -> Entity | None:
        """What a piece names that may be an organisation in the place of one: no country, and no sure person."""
        entity = piece.entity
        if entity is None or piece.mention is None or piece.mention.form not in ("full", "part"):
            return None
        return entity if entity.type == "organization" or (entity.type != "country" and entity.gender == "n") else None

    def person(self, piece: Piece) -> Entity | None:
        """The person whom a piece names, if it names one."""
        entity = piece.entity
        return entity if entity is not None and entity.type == "person" else None

    def owned(self, pieces: Sequence[Piece], at: int) -> Entity | None:
        """The organisation at `at`: one by type; or a name of another type in the place of one, right behind "of" or a
        word for a kind of organisation. What is founded or owned in part is no person, whatever its name looks like."""
        mention = pieces[at].mention
        if mention is None or (at + 1 < len(pieces) and pieces[at + 1].fold in self.genitive):
            return None
        if mention.form == "generic" and any(p.mention is not None for p in pieces[at + 1 : at + 3]):
            return None  # "the company O": the name says more
        if mention.entity.type == "organization":
            return mention.entity
        if self.nameable(pieces[at]) is None:
            return None
        for back in range(at - 1, max(-1, at - 4), -1):
            word = pieces[back].fold
            if word in self.words.of or word in self.words.kinds or phrase_at(self.words.called, pieces, back):
                return mention.entity
            if word not in self.words.article and word not in ('"', "“", "«", "‘", ","):
                return None
        return None

    def row_of_persons(self, pieces: Sequence[Piece], at: int) -> list[Entity]:
        """The persons in a row that ends at `at`, the last of them first: "A, B and his brother C"."""
        found: list[Entity] = []
        while 0 <= at < len(pieces):
            entity = self.person(pieces[at])
            if entity is None or entity in found:
                break
            found.append(entity)
            at -= 1
            joined = False
            for _ in range(ROW):
                if at < 0 or not pieces[at].is_word or pieces[at].fold in (".", ";", "(", ")"):
                    break
                joined = joined or pieces[at].fold in self.words.joiners
                at -= 1
            if not joined:
                break
        return found

    def persons_from(self, pieces: Sequence[Piece], start: int, reach: int = 12) -> tuple[list[Entity], int | None]:
        """The persons in a row from `start`: "A, B and C", each perhaps with a few words before the name; and the place
        of a name that follows them behind a comma and is no part of the row: "A and B, O"."""
        found: list[tuple[Entity, int]] = []
        loose: int | None = None  # how many there were when a mere comma last joined one more
        gap, joined = 0, ""
        for at in range(start, min(start + LIST, len(pieces))):
            piece = pieces[at]
            person = self.person(piece)
            owner = at + 1 < len(pieces) and pieces[at + 1].fold in self.genitive
            if found and piece.mention is not None and joined == "," and person is None and not owner:
                return [entity for entity, _ in found], at
            if person is not None and not owner:
                if found and joined == ",":
                    loose = len(found) if loose is None else loose
                elif joined:
                    loose = None
                if all(entity is not person for entity, _ in found):
                    found.append((person, at))
                gap, joined = 0, ""
            elif (
                (piece.mention is not None and found)
                or piece.fold in (".", ";", ")", "(")
                or (gap := gap + 1) > (reach if not found else 5)
            ):
                break
            elif piece.fold in self.words.joiners:
                joined = piece.fold if joined != "," or piece.fold != "," else joined
        if loose is None:
            return [entity for entity, _ in found], None
        return [entity for entity, _ in found[:loose]], found[loose][1]
