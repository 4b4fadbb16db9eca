"""Finds the speaker of each quoted stretch, by the words around it.

In this order: a wording of speech right behind it ("…", said X), one before it in the sentence, one later in the
sentence, a colon; a stretch that stands alone takes the speaker of the sentence before it, or of the short one behind
it. What finds none is no quotation: scare quotes, titles of works, unnamed sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.quotations.antecedents import Antecedents
from incumbent.extraction.quotations.phrases import Voice
from incumbent.extraction.quotations.sayings import Saying
from incumbent.extraction.quotations.units import Unit, Units
from incumbent.extraction.quotations.voices import Listener
from incumbent.extraction.text.quote_marks import Quoted
from incumbent.extraction.text.tokens import fold

SENTENCE_WORDS = 5  # a quotation of so many words, begun with a capital, can stand for a sentence
NEAREST = 6  # wordings of speech on either side that are weighed
FAR = 3  # units back to whoever spoke last, for a quotation that can be nobody else's
NAME_WORDS = 3
COLON, COLON_NAME = 12, 2  # pieces before a colon, and before the name in them, that say who speaks: "Lee, of O: “…”"
OWN_WORDS = 4  # so many quoted words in a sentence that attributes none are those of whoever speaks or acts
TITLE_WORDS = 8  # words of a title of a work at most
SHORT_UNIT = 12  # pieces: an attribution that stands alone behind its quotation ("…!" Lee said.)
ELIDED = 3  # letters of an elided word with its apostrophe, at most
SHORT_STRETCH = 60  # code points of a quoted name at most


class Heard(NamedTuple):
    """Quoted stretch number `stretch`, piece `piece` of unit `unit`, holds the words of `speaker`; `frame` names the
    way in which that was found."""

    stretch: int
    unit: int
    piece: int
    speaker: Entity
    frame: str


class Search:
    """Goes through the quoted stretches of a text in their order, and keeps in mind who spoke last."""

    def __init__(
        self, text: str, quoted: Sequence[Quoted], units: Units, listener: Listener, antecedents: Antecedents
    ) -> None:
        self._text = text
        self._quoted = quoted
        self._units = units
        self._listener = listener
        self._words = listener.words
        self._antecedents = antecedents
        self._repeats = Counter(fold(q.span.of(text)) for q in quoted if len(q.span) < SHORT_STRETCH)
        self._last: tuple[int, Entity] | None = None  # the last unit that told its speaker, and who that was

    def heard(self) -> Iterator[Heard]:
        """The stretches with a speaker who is a person or an organisation."""
        at = 0
        for number, group in enumerate(self._units.groups):
            end = group[-1].span.end
            if at < len(self._quoted) and self._quoted[at].outer.start < end:
                yield from self._of_unit(number, self._units[number])
            while at < len(self._quoted) and self._quoted[at].outer.start < end:
                at += 1

    def _of_unit(self, number: int, unit: Unit) -> Iterator[Heard]:
        sayings = self._listener.sayings(unit.pieces)
        for index in unit.quotes:
            stretch = unit.pieces[index].quoted or 0
            whole = self._is_sentence(self._quoted[stretch])
            voice, frame = self._voice(number, unit, index, sayings, whole)
            entity = self._entity(number, unit, voice) if voice is not None else None
            if voice is not None and entity is None:
                self._last = None  # somebody else speaks, whom the article does not name
            if entity is None or (entity.type == "place" and frame not in ("behind", "before")):
                continue
            self._last = (number, entity)
            joined = index > 0 and unit.pieces[index - 1].fold in self._words.of
            sure = whole or (frame in ("behind", "colon") and not joined)
            if self._is_speech(self._quoted[stretch]) and (sure or self._is_fragment(unit, index, sayings)):
                yield Heard(stretch, number, index, entity, frame)

    # ---- the speaker ------------------------------------------------------------------------------------------------

    def _voice(
        self, number: int, unit: Unit, index: int, sayings: Sequence[Saying], whole: bool
    ) -> tuple[Voice | None, str]:
        after = self._behind(unit, index, sayings)
        before = [saying for saying in sayings if saying.first < index][-NEAREST:]
        later = [saying for saying in sayings if saying.first > index and saying is not after][:NEAREST]
        ways = [(after, "behind"), *((s, "before") for s in reversed(before)), *((s, "later") for s in later)]
        colon = self._after_colon(unit, index)
        if colon and before:
            ways.insert(0, (before[-1], "before"))
        if (
            after is None
            and whole
            and not colon
            and (voice := self._listener.inverted(unit.pieces, self._begins(unit, index)))
        ):
            return voice, "behind"
        for saying, frame in ways:
            if saying is None or (frame == "before" and not whole and self._serves_another(unit, index, saying)):
                continue
            if frame == "later" and saying.sort == "loose":
                continue
            voice = self._of_saying(unit, sayings, saying)
            if voice is not None and voice.sort == "unnamed" and frame == "behind" and self._leads(unit, index, before):
                continue  # "she wrote that “…”, the same source says"
            if voice is not None and (frame != "later" or self._closes(unit, index, saying, voice)):
                return voice, frame
        if colon:
            voice = self._listener.subject(unit, index)
            told = voice is not None and voice.at <= COLON_NAME and index <= COLON
            return (voice if told else self._spoken(number, 1)), "colon"
        if unit.kind == "headline" and number:
            return None, ""  # a heading quotes what the text has in full
        if unit.bare:
            return self._alone(number, unit), "alone"
        return self._own(number, unit, index)

    def _of_saying(self, unit: Unit, sayings: Sequence[Saying], saying: Saying) -> Voice | None:
        """Whose the wording is; a loose one ("adding") has the speaker of the finite one before it, or the subject."""
        if saying.sort == "loose":
            earlier = [other for other in sayings if other.first < saying.first and other.sort == "finite"]
            if not earlier:
                return self._listener.subject(unit, saying.first) or self._listener.subject(unit, len(unit.pieces))
            saying = earlier[-1]
        return self._listener.speaker(unit, saying, self._listener.follows_quote(unit.pieces, saying.first))

    def _behind(self, unit: Unit, index: int, sayings: Sequence[Saying]) -> Saying | None:
        """The wording that follows the quotation and attributes it: “…,” said X; “…”, X, the chief of O, said."""
        pieces = unit.pieces
        inner = self._quoted[pieces[index].quoted or 0].span
        comma = self._text[inner.end - 1] in ",!?" or (
            index + 1 < len(pieces) and pieces[index + 1].fold in (",", "-", "–", "—")
        )
        begins = self._begins(unit, index)
        following = next((saying for saying in sayings if saying.first >= begins), None)
        if following is None or any(begins <= quote < following.first for quote in unit.quotes):
            return None
        if self._listener.follows_quote(pieces, following.first) and following.sort != "loose":
            return following
        opens = (
            index == 0
            or unit.pieces[index - 1].quoted is not None
            or not any(p.fold[:1].isalnum() for p in pieces[:index])
        )
        if not (comma and opens and following.sort == "finite"):
            return None
        voice = self._listener.speaker(unit, following, False)
        return following if voice is not None and voice.at >= begins else None

    def _serves_another(self, unit: Unit, index: int, saying: Saying) -> bool:
        """The wording belongs to a quotation before it, and the words at `index` only to what explains its speaker."""
        pieces = unit.pieces
        if saying.sort != "finite" or not self._listener.follows_quote(pieces, saying.first):
            return False
        between = pieces[saying.last : index]
        return bool(between) and between[-1].fold in self._words.of and any(piece.fold == "," for piece in between)

    def _leads(self, unit: Unit, index: int, before: Sequence[Saying]) -> bool:
        """A wording of speech before the quotation leads right to it: "she wrote that “…”"."""
        return bool(before) and index > 0 and unit.pieces[index - 1].fold in self._words.that

    def _closes(self, unit: Unit, index: int, saying: Saying, voice: Voice) -> bool:
        """The wording attributes the sentence that holds the quotation: a comma stands between, and no "that"."""
        pieces = unit.pieces
        first = min(saying.first, voice.at if voice.at > index else saying.first)
        inner = self._quoted[pieces[index].quoted or 0].span
        if any(piece.fold in self._words.relative for piece in pieces[max(index, first - 2) : saying.first]):
            return False
        return self._text[inner.start : inner.end].rstrip("’'”» ")[-1:] in (",", ".", "!", "?") or any(
            piece.fold in (",", "-", "–", "—") for piece in pieces[index + 1 : first]
        )

    def _begins(self, unit: Unit, index: int) -> int:
        """The first word or name behind the quotation."""
        begins = index + 1
        while begins < len(unit.pieces) and unit.pieces[begins].is_word and not unit.pieces[begins].fold[0].isalnum():
            begins += 1
        return begins

    def _after_colon(self, unit: Unit, index: int) -> bool:
        return index > 0 and unit.pieces[index - 1].fold == ":"

    def _alone(self, number: int, unit: Unit) -> Voice | None:
        """The speaker of a unit that holds nothing but quoted words."""
        if number and self._units[number - 1].ends_with_colon:
            return self._told(number - 1) or self._inherited(number, unit)
        following = self._units[number + 1] if number + 1 < len(self._units) else None
        if (
            following is not None
            and following.paragraph == unit.last_paragraph
            and len(following.pieces) <= SHORT_UNIT
            and not following.quotes
            and (sayings := self._listener.sayings(following.pieces))
        ):
            voice = self._listener.speaker(following, sayings[0], False)
            if voice is not None and voice.sort == "named":
                return voice
        return self._inherited(number, unit) or self._introduced(number, unit)

    def _introduced(self, number: int, unit: Unit) -> Voice | None:
        """Whom the sentence behind is about, where the quoted words open a paragraph: “…” Ann Lee has a plan."""
        following = self._units[number + 1] if number + 1 < len(self._units) else None
        opens = not number or self._units[number - 1].last_paragraph < unit.paragraph
        if not opens or following is None or following.paragraph != unit.last_paragraph or following.quotes:
            return None
        voice = self._listener.subject(following, len(following.pieces))
        return voice if voice is not None and voice.sort == "named" else None

    def _own(self, number: int, unit: Unit, index: int) -> tuple[Voice | None, str]:
        """Whose longer quoted words are where nothing in the sentence tells: they go on with whoever spoke just before,
        else they are of whom the sentence is about."""
        words = self._quoted[unit.pieces[index].quoted or 0].span.of(self._text).split()
        if len(words) < OWN_WORDS or unit.is_heading:
            return None, ""
        own = any(fold(word).strip(",.") in self._words.first_person for word in words)
        spoken = self._spoken(number, FAR if own else 1)
        return (spoken, "continued") if spoken is not None else (self._listener.subject(unit, index), "subject")

    def _inherited(self, number: int, unit: Unit) -> Voice | None:
        """The speaker of what stands just before."""
        if not number:
            return None
        before = self._units[number - 1]
        if before.is_heading and number > 1 and not before.quotes:
            return self._spoken(number, FAR)
        if unit.paragraph - before.last_paragraph > 1:
            return None
        if (spoken := self._spoken(number, 1)) is not None:
            return spoken
        told = None if before.quotes or before.kind == "headline" else self._told(number - 1)
        return told or self._spoken(number, FAR)

    def _spoken(self, number: int, units: int) -> Voice | None:
        """Who spoke last, within so many units."""
        if self._last is None or self._last[0] < number - units:
            return None
        return Voice(self._last[1], "named", self._last[1].gender)

    def _told(self, number: int) -> Voice | None:
        """Whose speech or thought a unit tells: the subject of its last wording of speech, else its own subject."""
        unit = self._units[number]
        sayings = self._listener.sayings(unit.pieces)
        for saying in reversed(sayings):
            voice = self._of_saying(unit, sayings, saying)
            if voice is not None:
                return self._resolved(number, unit, voice)
        voice = self._listener.subject(unit, len(unit.pieces))
        return self._resolved(number, unit, voice) if voice is not None else None

    def _resolved(self, number: int, unit: Unit, voice: Voice) -> Voice:
        entity = self._entity(number, unit, voice)
        return Voice(entity, "named", entity.gender) if entity else Voice(None, "unnamed")

    def _entity(self, number: int, unit: Unit, voice: Voice) -> Entity | None:
        if voice.sort == "organization" and voice.phrase is not None and voice.entity is None:
            first, last = voice.phrase
            name = self._text[unit.pieces[first].start : unit.pieces[last - 1].end]
            return Entity(name, "organization")
        return self._antecedents.who(voice, number, self._last)

    # ---- what is no quotation ---------------------------------------------------------------------------------------

    def _is_sentence(self, stretch: Quoted) -> bool:
        words = stretch.span.of(self._text)
        return len(words.split()) >= SENTENCE_WORDS and (words[0].isupper() or not words[0].isalpha())

    def _is_speech(self, stretch: Quoted) -> bool:
        """Two words or more, and no name that is always written in marks."""
        told = stretch.span.of(self._text)
        words = told.split()
        if len(words) <= NAME_WORDS and self._repeats[fold(told)] > 1:
            return False
        return sum(any(map(str.isalnum, word)) for word in words) >= 2

    def _is_fragment(self, unit: Unit, index: int, sayings: Sequence[Saying]) -> bool:
        """No title of a work, no nickname: not told as such by the word before it, nor by capitals throughout."""
        words = self._quoted[unit.pieces[index].quoted or 0].span.of(self._text).split()
        long = [word for word in words if len(word) > 3]
        titled = bool(long) and all(_is_capital(word) for word in long)
        before = unit.pieces[index - 1] if index else None
        if before is not None and before.fold == "," and titled and index > 1:
            before = unit.pieces[index - 2]  # "in her book, “The Lamp,” …"
        said = any(saying.first < index <= saying.last + 1 for saying in sayings)  # « il dénonce les “…” »
        if before is not None and before.is_word and before.fold in self._words.works and not said:
            return False
        if before is not None and before.fold in self._words.of and words[0][0].isupper() and len(words) <= NAME_WORDS:
            return False  # "the leader of “O”"
        return not (titled and len(words) <= TITLE_WORDS and words[-1][-1] not in ".!?,")


def _is_capital(word: str) -> bool:
    """The word has a capital, perhaps behind an elided one of a letter or two."""
    bare = fold(word.strip("\"'“”«»("))
    elided = bare.find("'") + 1
    at = elided if 0 < elided <= ELIDED < len(bare) else 0
    return word.strip("\"'“”«»(")[at : at + 1].isupper()
