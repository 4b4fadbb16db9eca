"""When an article was published, where nobody has told: inferred from the days that it names itself.

The latest day that it looks back on is taken: the dates below embedded posts, and full dates in the running text that
no word about the future goes with. Whoever uses it marks the date as inferred.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.segment import Segments
from incumbent.extraction.text.tokens import tokenize
from incumbent.model.span import Span
from incumbent.model.time import DateMention, PartialDate

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

AFTER_LAST_POST = (
    14  # days: an article does not wait longer with the posts that it shows; what is later lies ahead of it
)


def infer_published(text: str, segments: Segments, dates: Sequence[DateMention], pack: Pack) -> PartialDate | None:
    """The day on which `text` was published at the earliest, or None. `dates` are its date expressions, found without a
    publication date."""
    signatures = [post.signature for post in segments.posts]
    days = [(Span(date.start, date.end), day) for date in dates if (day := _day(date)) is not None]
    posted = [day for span, day in days if any(signature.covers(span) for signature in signatures)]
    ahead = Phrases(((form, form) for form in pack.lexicon["speech"]["ahead"]), pack)
    told = [
        day
        for span, day in days
        if not any(signature.covers(span) for signature in signatures)
        and not _lies_ahead(text, segments, span, ahead, pack)
    ]
    if posted:
        last = max(posted, key=lambda day: day.edtf)
        told = [day for day in told if 0 < (day.earliest - last.earliest).days <= AFTER_LAST_POST]
        return max([last, *told], key=lambda day: day.edtf)
    return max(told, key=lambda day: day.edtf, default=None)


def _day(date: DateMention) -> PartialDate | None:
    if date.basis != "absolute":
        return None
    try:
        day = PartialDate.parse(date.value.removesuffix("/"))
    except ValueError:
        return None
    return day if day.precision == "day" else None


def _lies_ahead(text: str, segments: Segments, date: Span, ahead: Phrases[str], pack: Pack) -> bool:
    """A word about the future stands before the date in its sentence."""
    sentence = next((s.span for s in segments.sentences if s.span.covers(date)), None)
    if sentence is None:
        return False
    tokens = tokenize(text, sentence.start, date.start, pack)
    return bool(ahead.find(tokens))
