"""Who said what in their own words: quoted stretches and embedded posts, each with its speaker.

The speakers of quoted stretches are found in search.py; a post has the speaker who signed it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.quotations.antecedents import Antecedents
from incumbent.extraction.quotations.search import Search
from incumbent.extraction.quotations.setting import Settings
from incumbent.extraction.quotations.units import Units
from incumbent.extraction.quotations.voices import Listener
from incumbent.extraction.references.mains import main_organization
from incumbent.extraction.text.embedded import EmbeddedPost
from incumbent.extraction.text.quote_marks import Quoted, find_quoted
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.segment import Segments
from incumbent.extraction.text.tokens import fold
from incumbent.model.span import Span
from incumbent.model.time import DateMention

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity, Names
    from incumbent.languages.pack import Pack

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
    skip = [post.span.join(post.signature) for post in segments.posts]
    paragraphs = [p for p in segments.paragraphs if not any(p.meets(span) for span in skip)]
    quoted = find_quoted(text, paragraphs)
    found = [_posted(text, post, names, dates) for post in segments.posts]
    if quoted:
        found += _quoted(text, segments, quoted, names, pack, dates)
    return _once(text, sorted(found, key=lambda quotation: quotation.span))


def _quoted(
    text: str, segments: Segments, quoted: Sequence[Quoted], names: Names, pack: Pack, dates: Sequence[DateMention]
) -> Iterator[Quotation]:
    words = speech_words(pack)
    units = Units(text, segments.sentences, quoted, names.mentions, pack, generic=False)
    listener = Listener(words, pack.genitive)
    settings = Settings(text, units, words, dates)
    for heard in Search(text, quoted, units, listener, Antecedents(units, listener, main_organization(names))).heard():
        date = settings.date(heard.unit, heard.piece)
        yield Quotation(
            quoted[heard.stretch].span, heard.speaker.name, heard.speaker, settings.channel(heard.unit),
            date.value if date else None, date.exact if date else "", heard.frame,
        )  # fmt: skip


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
    date = next((d for d in dates if d.start < day.end and day.start < d.end), None) if day is not None else None
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
