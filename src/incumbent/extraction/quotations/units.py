"""A sentence as the search for speakers sees it: words, names and quoted stretches in one row.

A quotation of several sentences joins them into one unit, so that its words and "she said" stand in the same row.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from incumbent.extraction.text.phrases import Hit, Phrases
from incumbent.extraction.text.quote_marks import Quoted
from incumbent.extraction.text.segment import Sentence
from incumbent.extraction.text.tokens import tokenize
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.languages.pack import Pack

V = TypeVar("V")
_NAME, _QUOTE = "\0name", "\0quote"  # folds that no word has
HEADING = 14  # pieces of a heading between paragraphs at most
LONGEST_UNIT = 600  # pieces: what is longer is no sentence


class Piece(NamedTuple):
    """A token, a mention or a quoted stretch; `fold` is that of the token, and no word's for the others."""

    start: int
    end: int
    fold: str
    mention: Mention | None = None
    quoted: int | None = None  # the number of the quoted stretch

    @property
    def entity(self) -> Entity | None:
        return self.mention.entity if self.mention is not None else None

    @property
    def is_word(self) -> bool:
        return self.mention is None and self.quoted is None


def phrase_at(phrases: Phrases[V], pieces: Sequence[Piece], index: int) -> Hit[V] | None:
    """The longest of `phrases` that begins with piece `index`, or None."""
    return phrases.at(pieces, index)  # type: ignore[arg-type]  # all that a phrase asks of a token is its fold


class Unit(NamedTuple):
    span: Span
    paragraph: int
    last_paragraph: int
    kind: str
    pieces: tuple[Piece, ...]
    quotes: tuple[int, ...]  # the indices of the pieces that are quoted stretches
    names: tuple[int, ...] = ()  # the indices of the pieces that are mentions
    alone: bool = False  # no other unit stands in its paragraph

    @property
    def bare(self) -> bool:
        """Nothing but quoted words."""
        return bool(self.quotes) and all(
            piece.quoted is not None or not piece.fold[:1].isalnum() for piece in self.pieces
        )

    @property
    def is_heading(self) -> bool:
        """A headline, or a short paragraph without a stop at its end."""
        if self.kind == "headline":
            return True
        return len(self.pieces) <= HEADING and self.alone and self.pieces[-1].fold not in (*".!?…:;", ")")

    @property
    def ends_with_colon(self) -> bool:
        return bool(self.pieces) and self.pieces[-1].fold == ":"


class Units:
    """The units of a text, made when they are asked for."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        quoted: Sequence[Quoted],
        mentions: Sequence[Mention],
        pack: Pack,
        generic: bool = True,
    ) -> None:
        """`generic`: phrases that take up an organisation ("the company") stand as mentions of it, not as words."""
        self._generic = generic
        self._text = text
        self._pack = pack
        self._quoted = quoted
        self._quoted_starts = [stretch.outer.start for stretch in quoted]
        self._mentions = mentions
        self._mention_starts = [mention.span.start for mention in mentions]
        self.groups = list(_groups([s for s in sentences if s.kind in ("body", "headline")], quoted))
        self._made: dict[int, Unit] = {}

    def __len__(self) -> int:
        return len(self.groups)

    def __getitem__(self, number: int) -> Unit:
        if number not in self._made:
            made = self._make(self.groups[number])
            before, after = self.groups[number - 1 : number], self.groups[number + 1 : number + 2]
            alone = not (before and before[0][-1].paragraph == made.paragraph)
            alone = alone and not (after and after[0][0].paragraph == made.last_paragraph)
            self._made[number] = made._replace(alone=alone)
        return self._made[number]

    def _make(self, sentences: Sequence[Sentence]) -> Unit:
        span = sentences[0].span.join(sentences[-1].span)
        pieces: list[Piece] = []
        at = span.start
        first = bisect_left(self._quoted_starts, span.start)
        for number in range(first, bisect_left(self._quoted_starts, span.end)):
            outer = self._quoted[number].outer
            pieces.extend(self._words(at, outer.start))
            pieces.append(Piece(outer.start, outer.end, _QUOTE, quoted=number))
            at = outer.end
        pieces.extend(self._words(at, max(at, span.end)))
        pieces = pieces[:LONGEST_UNIT]
        quotes = tuple(index for index, piece in enumerate(pieces) if piece.quoted is not None)
        names = tuple(index for index, piece in enumerate(pieces) if piece.mention is not None)
        opening, last = sentences[0], sentences[-1]
        return Unit(span, opening.paragraph, last.paragraph, opening.kind, tuple(pieces), quotes, names)

    def _words(self, start: int, end: int) -> Iterator[Piece]:
        at = start
        last = bisect_left(self._mention_starts, end)
        for mention in self._mentions[bisect_right(self._mention_starts, start - 1) : last]:
            if mention.span.start < at or mention.span.end > end:
                continue
            if mention.form == "generic" and not self._generic:
                continue  # "the company": the words say who is meant, or a name among them does
            yield from self._tokens(at, mention.span.start)
            if mention.form in ("adjective", "possessive", "pronoun", "description"):
                yield from self._tokens(mention.span.start, mention.span.end)
            else:
                yield Piece(mention.span.start, mention.span.end, _NAME, mention=mention)
            at = mention.span.end
        yield from self._tokens(at, end)

    def _tokens(self, start: int, end: int) -> Iterator[Piece]:
        if start < end:
            for token in tokenize(self._text, start, end, self._pack):
                yield Piece(token.start, token.end, token.fold)


def _groups(sentences: Sequence[Sentence], quoted: Sequence[Quoted]) -> Iterator[list[Sentence]]:
    """Sentences in their order, those that one quoted stretch runs through together."""
    group: list[Sentence] = []
    at = 0
    for sentence in sentences:
        while at < len(quoted) and quoted[at].outer.end <= sentence.span.start:
            at += 1
        runs_on = group and at < len(quoted) and quoted[at].outer.start < group[-1].span.end
        if group and not runs_on:
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group
