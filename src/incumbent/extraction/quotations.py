"""Who said what in their own words: quoted stretches and embedded posts, each with its speaker.

A quoted stretch finds its speaker in this order: a wording of speech right behind it ("…", said X), one before it in
the sentence, one later in the sentence, a colon; a stretch that stands alone takes the speaker of the sentence before
it, or of the short one behind it. What finds none is no claim: scare quotes, titles of works, unnamed sources.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.embedded import EmbeddedPost
from incumbent.extraction.quote_marks import Quoted, find_quoted
from incumbent.extraction.quote_sayings import Saying
from incumbent.extraction.quote_units import Unit, Units
from incumbent.extraction.quote_voices import Listener, Voice, resolve
from incumbent.extraction.quote_words import SpeechWords, speech_words
from incumbent.extraction.references import main_organization
from incumbent.extraction.segment import Segments
from incumbent.extraction.tokens import fold
from incumbent.model.span import Span
from incumbent.model.time import DateMention

if TYPE_CHECKING:
    from incumbent.extraction.names import Entity, Names
    from incumbent.languages.pack import Pack

SENTENCE_WORDS = 5  # a quotation of so many words, begun with a capital, can stand for a sentence
DATES = 8  # date expressions of one sentence that are looked at
NAME_WORDS = 3
SHORT_UNIT = 12  # pieces: an attribution that stands alone behind its quotation ("…!" Lee said.)
COMPARED = 60  # fuller quotations of a speaker among which a fragment is looked for


@dataclass(frozen=True, slots=True)
class Quotation:
    """`span` holds the quoted words without their marks. `channel` is post, memo, interview, hearing, press-release,
    speech or None; `date` is EDTF text of the saying, if it is told, and `date_words` the phrase it came from; `frame`
    names the way in which the speaker was found."""

    span: Span
    speaker: str
    entity: Entity | None
    channel: str | None
    date: str | None
    date_words: str
    frame: str


def find_quotations(
    text: str, segments: Segments, names: Names, pack: Pack, dates: Sequence[DateMention] = ()
) -> list[Quotation]:
    """The quotations of `text` with a speaker who is named or an organisation, in their order. `dates` are the date
    expressions of the text, where known."""
    words = speech_words(pack)
    skip = [post.span.join(post.signature) for post in segments.posts]
    paragraphs = [p for p in segments.paragraphs if not any(p.meets(span) for span in skip)]
    quoted = find_quoted(text, paragraphs)
    found = [_posted(text, post, names, dates) for post in segments.posts]
    if quoted:
        found += _Search(text, segments, quoted, names, pack, words, dates).quotations()
    return _once(text, sorted(found, key=lambda quotation: quotation.span))


class _Search:
    def __init__(
        self,
        text: str,
        segments: Segments,
        quoted: Sequence[Quoted],
        names: Names,
        pack: Pack,
        words: SpeechWords,
        dates: Sequence[DateMention],
    ) -> None:
        self._text = text
        self._quoted = quoted
        self._main = main_organization(names)
        self._words = words
        self._dates = sorted(dates, key=lambda date: date.start)
        self._date_starts = [date.start for date in self._dates]
        self._units = Units(text, segments.sentences, quoted, names.mentions, pack, words.body_words)
        self._listener = Listener(words, pack.genitive)
        self._repeats = Counter(fold(q.span.of(text)) for q in quoted if len(q.span) < 60)
        self._last: tuple[int, Entity] | None = None  # the last unit that told its speaker, and who that was

    def quotations(self) -> list[Quotation]:
        found = []
        at = 0
        for number, group in enumerate(self._units.groups):
            end = group[-1].span.end
            if at < len(self._quoted) and self._quoted[at].outer.start < end:
                found += self._of_unit(number, self._units[number])
            while at < len(self._quoted) and self._quoted[at].outer.start < end:
                at += 1
        return found

    def _of_unit(self, number: int, unit: Unit) -> list[Quotation]:
        sayings = self._listener.sayings(unit.pieces)
        found = []
        for index in unit.quotes:
            stretch = self._quoted[unit.pieces[index].quoted or 0]
            whole = self._is_sentence(stretch)
            voice, frame = self._voice(number, unit, index, sayings, whole)
            entity = self._entity(number, unit, voice) if voice is not None else None
            if voice is not None and entity is None:
                self._last = None  # somebody else speaks, whom the article does not name
            if entity is None or entity.type in ("place",):
                continue
            self._last = (number, entity)
            if self._can_be_speech(unit, index, stretch, whole, frame):
                date = self._date(unit, index)
                found.append(
                    Quotation(
                        stretch.span, entity.name, entity, self._channel(number, unit), date.value if date else None,
                        date.exact if date else "", frame,
                    )
                )  # fmt: skip
        return found

    # ---- the speaker ------------------------------------------------------------------------------------------------

    def _voice(
        self, number: int, unit: Unit, index: int, sayings: Sequence[Saying], whole: bool
    ) -> tuple[Voice | None, str]:
        after = self._behind(unit, index, sayings)
        before = [saying for saying in sayings if saying.first < index]
        later = [saying for saying in sayings if saying.first > index and saying is not after]
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
            if saying is None:
                continue
            if frame == "later" and saying.sort == "loose":
                continue
            voice = self._of_saying(unit, sayings, saying)
            if voice is not None:
                return voice, frame
        if colon:
            voice = self._listener.subject(unit, index)
            return (voice, "colon") if voice is not None else (self._inherited(number, unit), "colon")
        if unit.bare:
            return self._alone(number, unit), "alone"
        return None, ""

    def _of_saying(self, unit: Unit, sayings: Sequence[Saying], saying: Saying) -> Voice | None:
        """Whose the wording is; a loose one ("adding") has the speaker of the finite one before it, or the subject."""
        if saying.sort == "loose":
            earlier = [other for other in sayings if other.first < saying.first and other.sort == "finite"]
            if not earlier:
                return self._listener.subject(unit, saying.first)
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
        return self._inherited(number, unit)

    def _inherited(self, number: int, unit: Unit) -> Voice | None:
        """The speaker of what stands just before."""
        if not number:
            return None
        before = self._units[number - 1]
        if unit.paragraph - before.last_paragraph > 1:
            return None
        if self._last is not None and self._last[0] == number - 1:
            return Voice(self._last[1], "named", self._last[1].gender)
        if before.quotes or before.kind == "headline":
            return None
        return self._told(number - 1)

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
        return resolve(voice, number, self._units, self._listener, self._main, self._last)

    # ---- what is no quotation ---------------------------------------------------------------------------------------

    def _is_sentence(self, stretch: Quoted) -> bool:
        words = stretch.span.of(self._text)
        return len(words.split()) >= SENTENCE_WORDS and (words[0].isupper() or not words[0].isalpha())

    def _can_be_speech(self, unit: Unit, index: int, stretch: Quoted, whole: bool, frame: str) -> bool:
        """Two words or more, and no title of a work, name or nickname."""
        words = stretch.span.of(self._text).split()
        if len(words) <= NAME_WORDS and self._repeats[fold(stretch.span.of(self._text))] > 1:
            return False  # a name that is always written in marks
        if sum(any(map(str.isalnum, word)) for word in words) < 2:
            return False
        if whole or frame in ("behind", "colon"):
            return True
        before = unit.pieces[index - 1] if index else None
        if before is not None and before.is_word and before.fold in self._words.works:
            return False
        long = [word for word in words if len(word) > 3]
        titled = all(word.strip("\"'“”«»(").lstrip("ld'’")[:1].isupper() for word in long) and bool(long)
        return not (titled and len(words) <= 8 and words[-1][-1] not in ".!?,")

    # ---- channel and date -------------------------------------------------------------------------------------------

    def _channel(self, number: int, unit: Unit) -> str | None:
        for back in (number, number - 1):
            if back < 0 or (back != number and unit.paragraph - self._units[back].last_paragraph > 1):
                continue
            narrative = self._narrative(self._units[back])
            hits = [(match.start(), name) for name, cue in self._words.channels if (match := cue.search(narrative))]
            if hits:
                return hits[0][1]
        return None

    def _narrative(self, unit: Unit) -> str:
        parts, at = [], unit.span.start
        for index in unit.quotes:
            parts.append(self._text[at : unit.pieces[index].start])
            at = unit.pieces[index].end
        parts.append(self._text[at : max(at, unit.span.end)])
        return fold(" ".join(parts))

    def _date(self, unit: Unit, index: int) -> DateMention | None:
        """The date expression in the sentence, outside quotations, that stands nearest to the quoted words."""
        quote = unit.pieces[index]
        first = bisect_left(self._date_starts, unit.span.start)
        near = [
            date
            for date in self._dates[first : first + DATES]
            if date.end <= unit.span.end
            and date.direction != "future"
            and "/" not in date.value
            and not any(unit.pieces[q].start <= date.start < unit.pieces[q].end for q in unit.quotes)
        ]
        return min(near, key=lambda date: abs(date.start - quote.end), default=None)


def _posted(text: str, post: EmbeddedPost, names: Names, dates: Sequence[DateMention]) -> Quotation:
    """An embedded post as the quotation of who signed it."""
    entity = next(
        (m.entity for m in names.mentions if m.span.meets(post.speaker_span) and m.entity.type != "place"), None
    )
    name = post.speaker
    if entity is None:
        wanted = fold(name)
        entity = next(
            (e for e in names.entities if fold(e.name) == wanted or wanted.endswith(" " + fold(e.name))), None
        )
    elif len(entity.name) > len(name):
        name = entity.name
    day = post.date_words
    date = next((d for d in dates if day is not None and d.start < day.end and day.start < d.end), None)
    return Quotation(
        post.span, name, entity, "post", date.value if date else None, day.of(text) if day else "", "signature"
    )


def _once(text: str, found: Sequence[Quotation]) -> list[Quotation]:
    """A fragment that a fuller quotation of the same speaker holds counts once; posts stand for themselves."""
    contents = [" ".join(fold(quotation.span.of(text)).strip(" .,;:!?…").split()) for quotation in found]
    fuller: dict[str, list[int]] = {}
    kept: set[int] = set()
    for number in sorted(range(len(found)), key=lambda n: (-len(contents[n]), n)):
        quotation = found[number]
        if quotation.frame != "signature":
            earlier = fuller.setdefault(quotation.speaker, [])
            if any(contents[number] in contents[other] for other in earlier[:COMPARED]):
                continue
            earlier.append(number)
        kept.add(number)
    return [quotation for number, quotation in enumerate(found) if number in kept]
