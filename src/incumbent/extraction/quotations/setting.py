"""Where and when quoted words were said: the channel and the date that the sentence tells."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.dates.rows import DateRows
from incumbent.extraction.quotations.units import Unit, Units
from incumbent.extraction.text.quote_words import SpeechWords
from incumbent.extraction.text.tokens import fold
from incumbent.model.time import DateMention


class Settings:
    """Answers for the units of a text; `dates` are its date expressions."""

    def __init__(self, text: str, units: Units, words: SpeechWords, dates: Sequence[DateMention]) -> None:
        self._text = text
        self._units = units
        self._words = words
        self._dates = DateRows(dates)

    def channel(self, number: int) -> str | None:
        """Where the quoted words of unit `number` were said, by what stands around them, there or just before."""
        unit = self._units[number]
        for back in (number, number - 1):
            if back < 0 or (back != number and unit.paragraph - self._units[back].last_paragraph > 1):
                continue
            narrative = self._narrative(self._units[back])
            for name, cue in self._words.channels:
                if cue.search(narrative):
                    return name
        return None

    def date(self, number: int, index: int) -> DateMention | None:
        """The date expression in unit `number`, outside quotations, that stands nearest to the quoted piece `index`."""
        unit = self._units[number]
        quote = unit.pieces[index]
        near = [
            date
            for date in self._dates.within(unit.span)
            if date.direction != "future"
            and "/" not in date.value
            and not any(unit.pieces[q].start <= date.start < unit.pieces[q].end for q in unit.quotes)
        ]
        return min(near, key=lambda date: abs(date.start - quote.end), default=None)

    def _narrative(self, unit: Unit) -> str:
        """The unit without its quoted words."""
        parts, at = [], unit.span.start
        for index in unit.quotes:
            parts.append(self._text[at : unit.pieces[index].start])
            at = unit.pieces[index].end
        parts.append(self._text[at : max(at, unit.span.end)])
        return fold(" ".join(parts))
