"""Tables that came as lines of text, as filings and notices have them: a name a row.

Two sorts are read as the one sentence that they stand for, with a comma at the end of each row: rows of names and
figures behind what announces them ("The following nominees were elected as directors:", then names with their votes),
and a name whose title stands in the row below it. The offsets stay those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.text.segment import Sentence
from incumbent.extraction.text.tokens import STOP, Token, tokenize
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

Parts = Sequence[Span]  # the stretches of a text that are read as one line

LONGEST_ROW = 80  # code points of a row of a table
LONGEST_TITLE = 12  # words of a row that is a title
LONGEST_HEAD = 5  # words of a row that heads a column
LONGEST_NAME = 5  # tokens of one that is a name, the stops of initials not counted
MOST = 60  # rows of a table: a board has no more, and one line must not swallow a text
NAMES = 2  # that make a table

_FIGURES = re.compile(r"[^\w\n]*\d[^\n]*")
_BEHIND = re.compile(r"(?P<name>[^\d\n]{3,60}?)[\s$€£]+\d[\d\s.,%$€£()–—-]*")  # "Ann B. Lee 281,090,975 8,149,740"


def tables(text: str, sentences: Sequence[Sentence], pack: Pack) -> tuple[Mapping[int, Parts], frozenset[int]]:
    """The sentences that open a table, by their place, each with the parts that it is read from; and the places of
    those that it takes in."""
    words = vocabulary(pack)
    found: dict[int, Parts] = {}
    taken: set[int] = set()
    for at, sentence in enumerate(sentences):
        if at in taken or sentence.kind == "byline" or at + 1 == len(sentences):
            continue
        below: dict[int, Span] = {}
        if text[sentence.span.end - 1] == ":":
            below = _listed(text, sentences, at, words, pack)
        elif sentence.kind == "body" and _is_name(text, sentence.span, words, pack):
            below = _titled(text, sentences[at + 1], at, words, pack)
        if below:
            found[at] = (sentence.span, *below.values())
            taken |= {*range(at + 1, max(below) + 1)}
    return found, frozenset(taken)


def tokens_of(text: str, parts: Parts, pack: Pack) -> Iterator[Token]:
    """The tokens of a table's parts; the end of a row stands for a comma."""
    for part in parts:
        yield from tokenize(text, part.start, part.end, pack)
        if part is not parts[-1] and text[part.end - 1] not in ":;,":
            yield Token(part.end, part.end + 1, ",", "mark")


def _listed(text: str, sentences: Sequence[Sentence], at: int, words: Vocabulary, pack: Pack) -> dict[int, Span]:
    """The names of the rows behind a colon that have figures beside them or below; a row of other words heads a column
    and is passed over."""
    names: dict[int, Span] = {}
    for place in range(at + 1, min(len(sentences), at + MOST * 4)):
        row = sentences[place].span
        if len(row) > LONGEST_ROW or text[row.end - 1] in ".:;!?”»" or len(names) == MOST:
            break
        beside = _BEHIND.fullmatch(text, row.start, row.end)
        if beside is not None:
            row = Span(row.start, beside.end("name"))
        elif _is_figures(text, row):
            continue
        counted = beside is not None or (place + 1 < len(sentences) and _is_figures(text, sentences[place + 1].span))
        if counted and _is_name(text, row, words, pack):
            names[place] = row
        elif names or text.count(" ", row.start, row.end) >= LONGEST_HEAD:
            break
    return names if len(names) >= NAMES else {}


def _titled(text: str, below: Sentence, at: int, words: Vocabulary, pack: Pack) -> dict[int, Span]:
    """The row below a name where it is a title and no more."""
    row = below.span
    if below.kind != "body" or text[row.end - 1] in "!?:" or text.count(" ", row.start, row.end) >= LONGEST_TITLE:
        return {}
    tokens = tokenize(text, row.start, row.end, pack)
    if tokens[-1].fold == STOP and tokens[-2].fold not in words.legal_forms:
        return {}  # a sentence
    title = words.titles.at(tokens, 0)
    if title is None or not title.value.post_class or tokens[0].shape == "word":
        return {}
    named = any(token.shape == "cap" and token.fold in words.first_names for token in tokens[title.last :])
    return {} if named or _tells_of_change(tokens, words) else {at + 1: row}


def _tells_of_change(tokens: Sequence[Token], words: Vocabulary) -> bool:
    """A verb of change stands there: "Minister quits over scandal" is no title."""
    return any(wording.form == "verb" for hit in words.triggers.find(tokens) for wording in hit.value)


def _is_figures(text: str, row: Span) -> bool:
    return _FIGURES.fullmatch(text, row.start, row.end) is not None


def _is_name(text: str, row: Span, words: Vocabulary, pack: Pack) -> bool:
    """The row is somebody's full name: two capitalised words or more, the first of them a first name or with an initial
    behind it."""
    if len(row) > LONGEST_ROW or not text[row.start].isupper() or text.count(" ", row.start, row.end) >= LONGEST_NAME:
        return False
    tokens = [t for t in tokenize(text, row.start, row.end, pack) if t.shape != "mark"]
    if not 2 <= len(tokens) <= LONGEST_NAME or any(t.shape not in ("cap", "upper") for t in tokens):
        return False
    first = tokens[0].fold
    initial = any(t.end - t.start == 1 or t.fold.endswith(".") for t in tokens[:2])
    return first in words.first_names or (initial and tokens[-1].end - tokens[-1].start > 1)
