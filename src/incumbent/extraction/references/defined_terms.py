"""Terms that a text defines for itself, as filings and contracts do: "Orbex Corp (the “Company”)", "on 3 June (the
“Effective Date”)". They are written with capitals from there on and name nothing; behind the name of an organisation,
one stands for it: "the Company" is Orbex.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.lookalikes import QUOTES
from incumbent.extraction.text.tokens import Token
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LEADING = 4  # words between the bracket and the quotation mark: "(collectively, together with it, the"
LONGEST = 4  # words of a term
SHARED = 8  # tokens before the bracket whose words are those of a name: "Orbex Bank (the “Bank”)" is a short name
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A term, folded, with its line and the bracket that opens its definition."""

    key: Key
    line: int
    at: int


def terms_of(lines: Sequence[Line], pack: Pack) -> list[Term]:
    """The terms that `lines` define: an article and words with capitals, in quotation marks and brackets."""
    return [
        Term(key, line.index, at)
        for line in lines
        for at, token in enumerate(line.tokens)
        if token.fold == "(" and (key := _defined(line.tokens, at, pack)) and not _is_short_name(line.tokens, at, key)
    ]


def _defined(tokens: Sequence[Token], at: int, pack: Pack) -> Key:
    """The term that the bracket at token `at` defines, or ()."""
    article = pack.words["article"]
    led = False
    for first in range(at + 1, min(at + 2 + LEADING, len(tokens))):
        if tokens[first].fold in QUOTES:
            break
        led = tokens[first].fold in article
        if tokens[first].shape not in ("word", "mark"):
            return ()
    else:
        return ()
    first += 1
    if first < len(tokens) and tokens[first].fold in article:
        first, led = first + 1, True
    last = first
    while last < len(tokens) and tokens[last].shape in ("cap", "upper"):
        last += 1
    closed = last < len(tokens) and tokens[last].fold in QUOTES
    return tuple(t.fold for t in tokens[first:last]) if led and closed and 0 < last - first <= LONGEST else ()


def _is_short_name(tokens: Sequence[Token], at: int, key: Key) -> bool:
    """The name before the bracket has a word of the term."""
    return any(t.fold in key and t.shape in ("cap", "upper") for t in tokens[max(0, at - SHARED) : at])


def endings(terms: Sequence[Term]) -> frozenset[Key]:
    """The terms and what they end in: of "Separation Date" a name may only seem to be "Date"."""
    return frozenset(term.key[first:] for term in terms for first in range(len(term.key)))


def without_terms(line: Line, names: frozenset[Key]) -> Line:
    """The line without the titles that are such terms: "the Manager" of a fund is nobody."""
    kept = [hit for hit in line.titles if not _is_term(line.tokens[hit.first : hit.last], names)]
    return replace(line, titles=kept) if len(kept) < len(line.titles) else line


def _is_term(tokens: Sequence[Token], names: frozenset[Key]) -> bool:
    return all(t.shape in ("cap", "upper") for t in tokens) and tuple(t.fold for t in tokens) in names


class Meant:
    """The organisations that terms stand for."""

    def __init__(self, terms: Sequence[Term], names: Names, lines: Sequence[Line], pack: Pack) -> None:
        self._article = pack.words["article"]
        self._entities: dict[Key, Entity] = {}
        rows = {line.index: line for line in lines} if terms else {}
        ends = {(m.line, m.last): m.entity for m in names.mentions if m.form != "generic"} if terms else {}
        for term in terms:
            named = _named_before(rows[term.line], term.at, ends, pack)
            if named is not None and named.type == "organization":
                self._entities.setdefault(term.key, named)

    def at(self, line: Line, index: int) -> Mention | None:
        """What the article at token `index` and the term behind it stand for, or None."""
        if not self._entities or line.tokens[index].fold not in self._article:
            return None
        for key in self._keys(line.tokens, index + 1):
            if key in self._entities:
                last = index + 1 + len(key)
                span = Span(line.tokens[index].start, line.tokens[last - 1].end)
                return Mention(span, self._entities[key], "generic", line.index, index, last)
        return None

    def _keys(self, tokens: Sequence[Token], first: int) -> Iterator[Key]:
        """The rows of capitals from token `first` on, the longest first."""
        last = first
        while last < min(first + LONGEST, len(tokens)) and tokens[last].shape in ("cap", "upper"):
            last += 1
        for end in range(last, first, -1):
            yield tuple(token.fold for token in tokens[first:end])


def _named_before(line: Line, at: int, ends: Mapping[tuple[int, int], Entity], pack: Pack) -> Entity | None:
    """What is named right before token `at`, marks and legal forms left out; `ends` has the names by their line and the
    token behind them."""
    forms = vocabulary(pack).legal_forms
    while (line.index, at) not in ends:
        if not at or (line.tokens[at - 1].shape != "mark" and line.tokens[at - 1].fold not in forms):
            return None
        at -= 1
    return ends[line.index, at]
