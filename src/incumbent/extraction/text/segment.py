"""Cuts a text into sentences, each with its place, its paragraph and what kind of text it is.

Rules of our own in one pass over the stops of a text: a paragraph ends with its line, unless the text is wrapped; a
sentence ends at a stop that is followed by space and something that can open a sentence, or that runs straight into a
capital (".The"), unless the stop belongs to an abbreviation of the pack, to an initial or to a number. Offsets are
those of the text; time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from incumbent.extraction.text.embedded import EmbeddedPost, find_posts
from incumbent.extraction.text.run_together import RunTogether
from incumbent.extraction.text.wrapped import rows
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

Kind = Literal["headline", "body", "post", "byline"]

LONGEST_SENTENCE = 400  # words: what comes after costs more than linear time in the length of a sentence
LONGEST_STRETCH = 4000  # code points, for text without spaces
LONGEST_LEFTOVER = 40  # words: a line of more is running text, whatever it begins with
DASHES = ("-", "–", "—")
LONGEST_HEADLINE = 25  # words

_LINE = re.compile(r"[^\n]+")
# A stop with what closes after it. A closing guillemet may stand apart by a space, an opening one leans on its word.
_STOP = re.compile(r"[.!?…]+(?:[”\"’')\]]|[ \u00a0\u202f]?[»›](?!\w))*(?P<space>\s*)(?:«(?=\s*$))?")
_OPENER = re.compile(r"[\"“«‹‘„'(\[–—\-•*#<]*[ \u00a0\u202f]?(?P<first>\w)")
_LAST_WORD = re.compile(r"[^\s\"“”«»‹›„(\[]{1,24}$")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)?-?[^\W\d_]\.", re.UNICODE)
_ACRONYM = re.compile(r"[A-Z]{2,5}")
_FIRST_WORD = re.compile(r"[\W_]*([^\W_]+(?:['’])?)")
_CROSSHEAD = re.compile(r"[-–—] ?[^-–—\n.]{2,60} ?[-–—]")  # "- A new start -"
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`span.of(text)` without the space around it. `paragraph` counts the lines with words from 0.

    `kind`: "headline" (the title), "body" (running text), "post" (words of an embedded post), "byline" (signatures,
    links, credits and other leftovers of a page, which are no running text).
    """

    span: Span
    paragraph: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Segments:
    """The sentences of a text in their order, its paragraphs, and the embedded posts among them."""

    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    posts: tuple[EmbeddedPost, ...]


def segment(text: str, title_end: int, pack: Pack) -> Segments:
    """The sentences of `text`, whose first `title_end` code points are the title (0: none is known)."""
    rules = _Rules(pack)
    posts = find_posts(text, pack)
    lines = [_strip(text, match.start(), match.end()) for match in _LINE.finditer(text) if match.group().strip()]
    paragraphs = tuple(rows(text, lines, title_end))
    sentences: list[Sentence] = []
    cuts = _cuts(posts)
    at = 0
    for number, paragraph in enumerate(paragraphs):
        while at < len(cuts) and cuts[at][0].end <= paragraph.start:
            at += 1
        ahead = at
        pieces: list[tuple[Span, Kind]] = []
        start = paragraph.start
        while ahead < len(cuts) and cuts[ahead][0].start < paragraph.end:
            span, kind = cuts[ahead]
            pieces.append((Span(start, max(start, span.start)), "body"))
            pieces.append((Span(max(start, span.start), min(span.end, paragraph.end)), kind))
            start = min(span.end, paragraph.end)
            ahead += 1
        pieces.append((Span(start, paragraph.end), "body"))
        for piece, kind in pieces:
            sentences.extend(_sentences(text, piece, number, kind, title_end, rules))
    if title_end == 0 and len(paragraphs) > 1:
        sentences = _headline_first(text, sentences)
    return Segments(tuple(sentences), paragraphs, posts)


def _cuts(posts: Sequence[EmbeddedPost]) -> list[tuple[Span, Kind]]:
    """The stretches that are no running text, in their order."""
    cuts: list[tuple[Span, Kind]] = []
    for post in posts:
        cuts.append((post.span, "post"))
        cuts.append((post.signature, "byline"))
    return cuts


def _sentences(text: str, piece: Span, paragraph: int, kind: Kind, title_end: int, rules: _Rules) -> Iterator[Sentence]:
    whole = _strip(text, piece.start, piece.end)
    if not len(whole):
        return
    if kind == "body" and whole.end <= title_end:
        kind = "headline"
    if kind == "byline" or (kind == "body" and rules.is_leftover(whole.of(text))):
        yield Sentence(whole, paragraph, "byline")
        return
    start = whole.start
    for end in [*rules.ends(text, whole), whole.end]:
        span = _strip(text, start, end)
        start = end
        if not len(span):
            continue
        sort: Kind = rules.sort(span.of(text)) if kind == "body" else kind
        for part in _bounded(text, span):
            yield Sentence(part, paragraph, sort)


class _Rules:
    """Where sentences end, by the abbreviations, small words and leftovers of a pack."""

    def __init__(self, pack: Pack) -> None:
        self._abbreviations = pack.abbreviations
        self._titles = frozenset(_flat(pack.lexicon.get("persons", {}).get("honorifics", {})))
        self._openers = frozenset(pack.words.get("not_a_name", ()))
        self._first_names, self._forms = _named(pack)
        speech = pack.lexicon["speech"]
        self._leftovers = tuple(speech["leftovers"])
        self._bylines = tuple(form + " " for form in speech["bylines"])
        self._run_together = RunTogether(pack)

    def sort(self, words: str) -> Kind:
        """What a sentence of the body is by its words alone."""
        if not any(map(str.isalpha, words[:80])) or self.is_leftover(words):
            return "byline"
        return "headline" if _CROSSHEAD.fullmatch(words) else "body"

    def is_leftover(self, words: str) -> bool:
        """The words are a link, a credit, a byline or the like."""
        if len(words) > 400 or len(words.split()) > LONGEST_LEFTOVER:
            return False
        folded = _fold(words).lstrip(" ([*•–—-").replace(" :", ":")
        for form in self._leftovers if folded.startswith(self._leftovers) else ():
            if folded.startswith(form):
                rest = folded[len(form) :]
                if form[-1] == ":" or not rest[:1].isalnum():
                    return form[-1] == ":" or len(rest.split()) <= 12
        if not folded.startswith(self._bylines):
            return False
        bare = words.strip(" ()[]*•–—-")
        names = bare.split()[1:]
        return (
            2 <= len(names) <= 9
            and bare[-1] not in ".!?"
            and all(name[0].isupper() or not name[0].isalnum() or len(name) <= 3 for name in names)
        )

    def ends(self, text: str, piece: Span) -> Iterator[int]:
        """The places in `piece` where one sentence ends and another begins."""
        start = piece.start
        for stop in _STOP.finditer(text, piece.start, piece.end):
            if stop.end() < piece.end and self._ends_sentence(text, stop):
                yield from self._run_together.breaks(text, start, stop.end())
                yield (start := stop.end())
        yield from self._run_together.breaks(text, start, piece.end)

    def _ends_sentence(self, text: str, stop: re.Match[str]) -> bool:
        opener = _OPENER.match(text, stop.end())
        if opener is None:
            return bool(stop.group("space"))
        first = opener.group("first")
        if not stop.group("space"):
            # "end.The next": a capital and a small letter after at least two small ones; not "U.S." and not "node.js"
            return (
                first.isupper()
                and text[opener.end() : opener.end() + 1].islower()
                and text[max(0, stop.start() - 2) : stop.start()].strip(')»”"').islower()
            )
        if first.islower() or (")" in stop.group() and text[stop.end() : stop.end() + 1] in DASHES):
            return False  # "Orbex (Lorvan, Ore.) -- Ann Lee was named"
        if stop.group()[0] != "." or stop.group()[:2] == "..":
            return True
        return not self._belongs_to_word(text, stop, opener.start("first"))

    def _belongs_to_word(self, text: str, stop: re.Match[str], following: int) -> bool:
        """The full stop is part of an abbreviation, an initial or an ordinal, and ends no sentence."""
        if len(stop.group().rstrip()) > 1:
            return False  # something closes after it: a quotation mark, a bracket
        before = _LAST_WORD.search(text, max(0, stop.start() - 24), stop.start())
        if before is None:
            return False
        word = before.group() + "."
        folded = _fold(word)
        if folded in self._titles or folded[:-1] in self._titles:
            return True
        if text[following].isdigit():
            return folded in self._abbreviations
        if folded not in self._abbreviations and not (_INITIAL.fullmatch(word) and word[-2].isupper()):
            return False
        next_word = _FIRST_WORD.match(text, following)
        if next_word is None or _ACRONYM.fullmatch(next_word.group(1)):
            return True  # "Orbex Co. CEO Ann Lee"
        if folded[:-1] in self._forms and self._is_named(text, next_word):
            return False
        if folded[:-1] in self._forms and text[following - 1] == "(":
            return True  # "Orbex Inc. (Lorvan, Orvia)"
        return _fold(next_word.group(1)) not in self._openers

    def _is_named(self, text: str, first: re.Match[str]) -> bool:
        """Somebody's full name begins with a word, as behind a company's name only a new sentence does: "chairman of
        Orbex Corp. Ann Lee said"."""
        surname = text[first.end() : first.end() + 2]
        return _fold(first.group(1)) in self._first_names and surname[:1] == " " and surname[1:].isupper()


def _headline_first(text: str, sentences: list[Sentence]) -> list[Sentence]:
    """Takes a first line that is short and has no full stop for the headline, where no title is known."""
    first = sentences[0]
    words = first.span.of(text)
    alone = len(sentences) > 1 and sentences[1].paragraph != first.paragraph
    if first.kind == "body" and alone and words[-1] not in '.!…:»”"' and len(words.split()) <= LONGEST_HEADLINE:
        return [Sentence(first.span, first.paragraph, "headline"), *sentences[1:]]
    return sentences


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """Cuts what is too long for one sentence: at the last semicolon or comma before the limit, else at a space."""
    if len(span) <= LONGEST_STRETCH // 2 and text.count(" ", span.start, span.end) < LONGEST_SENTENCE:
        yield span
        return
    start, words, comma = span.start, 0, span.start
    last = span.start
    for match in _WORD.finditer(text, span.start, span.end):
        words += 1
        last = match.start()
        while match.end() - start > LONGEST_STRETCH or words > LONGEST_SENTENCE:
            cut = comma if comma - start > LONGEST_STRETCH // 8 else last
            cut = min(cut, start + LONGEST_STRETCH) if cut > start else start + LONGEST_STRETCH
            yield _strip(text, start, cut)
            start, words = cut, 1
        if match.group()[-1] in ";,:":
            comma = match.end()
    if start < span.end:
        yield _strip(text, start, span.end)


def _strip(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


@cache
def _named(pack: Pack) -> tuple[frozenset[str], frozenset[str]]:
    """The first names and the legal forms of a pack."""
    names, forms = pack.lexicon["persons"]["first_names"], pack.lexicon["organizations"]["forms"]
    return frozenset(map(_fold, _flat(names))), frozenset(map(_fold, forms))


def _flat(table: Mapping[str, Any] | Sequence[str]) -> Iterator[str]:
    if isinstance(table, Mapping):
        for part in table.values():
            yield from _flat(part)
    else:
        yield from table


def _fold(words: str) -> str:
    return words.casefold().replace("’", "'").replace("\u00a0", " ")
