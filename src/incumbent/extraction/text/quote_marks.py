"""Finds what stands in quotation marks: “ ”, " ", « », ‹ ›, „ “, ‘ ’, nested, re-opened or broken.

One pass over the marks of a text, which keeps the stretch that is open and how it was opened. Marks that do not pair
are common in what web pages hold: a closing guillemet that opens (`d' »mots »`), a lone opening one at the end of a
line, a curly opening mark closed by a straight one, a speech of several paragraphs that is opened again in each and
closed once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from incumbent.model.span import Span

LONGEST_QUOTATION = 6000  # code points; what runs on longer was never closed
LOOK_AHEAD = 2  # paragraphs in which a stretch left open may still be closed

_MARK = re.compile(r"[“”„«»‹›\"‘]|’(?!\w)|``|''")
_LONE = re.compile(r"(?<![\w'])'(?=[^\W_])|(?<=[\w.,!?…])'(?![\w'])")
_FAMILIES = {"“": "curly", "„": "curly", "”": "curly", '"': "straight", "``": "straight", "''": "straight"}
_FAMILIES |= {"«": "angle", "»": "angle", "‹": "angle", "›": "angle", "‘": "single", "’": "single", "'": "lone"}
_BEFORE_OPENING = " \u00a0\u202f\u2009\t([{'’-–—:/=…"
_STOPS = ".!?…"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks: `span` holds the words without the marks, `outer` the marks too."""

    span: Span
    outer: Span


def find_quoted(text: str, paragraphs: Sequence[Span]) -> list[Quoted]:
    """The outermost quoted stretches in their order; one for a speech that is opened again paragraph by paragraph."""
    marks = _MARK
    if not marks.search(text):
        if "'" not in text:
            return []
        marks = _LONE
    scan = _Scan(text, paragraphs, marks)
    return scan.run()


class _Scan:
    def __init__(self, text: str, paragraphs: Sequence[Span], marks: re.Pattern[str]) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._marks = marks
        self._found: list[Quoted] = []
        self._open: tuple[int, int, str] | None = None  # start of the mark, end of the mark, family
        self._depth = 0
        self._closed: tuple[int, int] | None = None  # the last mark that closed a quotation in the quotation

    def run(self) -> list[Quoted]:
        for number, paragraph in enumerate(self._paragraphs):
            for match in self._marks.finditer(self._text, paragraph.start, paragraph.end):
                self._step(match, paragraph)
            if self._open is not None and not self._goes_on(number):
                if self._open[2] in ("single", "lone"):
                    self._open = None  # an apostrophe
                else:
                    self._close(paragraph.end, paragraph.end)
        return self._found

    def _step(self, match: re.Match[str], paragraph: Span) -> None:
        mark, start, end = match.group(), match.start(), match.end()
        before = self._text[start - 1] if start > paragraph.start else " "
        after = self._text[end] if end < paragraph.end else " "
        family = _FAMILIES[mark]
        if self._open is None:
            if self._opens(mark, before, after, end, paragraph):
                self._open, self._depth, self._closed = (start, end, family), 0, None
            return
        if start == paragraph.start and mark not in "»›”":
            return  # the speech is opened again
        opened = self._open[2]
        if family == "single" and opened != "single":
            return
        if family == opened == "straight" or (family == "straight" and opened == "curly"):
            self._straight(before, after, start, end)
        elif (mark in "»›" and opened == "angle") or (mark == "”" and opened in ("curly", "straight")):
            self._leave(start, end)
        elif mark in ("’", "'") and opened in ("single", "lone") and not before.isspace():
            self._close(start, end)
        elif mark in "«‹“„" and family == opened:
            self._again(before, after, start, end)

    def _opens(self, mark: str, before: str, after: str, end: int, paragraph: Span) -> bool:
        rest = self._text[end : min(end + 3, paragraph.end)].strip()
        if not rest:
            return False
        if mark in ("’", "''"):
            return False
        if mark in "»›":  # broken: an opening mark that was turned round
            return before in _BEFORE_OPENING and after.isalnum()
        if mark == "”":
            return before in _BEFORE_OPENING and after.isalnum()
        if mark in "«‹":
            return rest[0] not in ".,;:!?)"
        return before in _BEFORE_OPENING or mark in "“„``"

    def _straight(self, before: str, after: str, start: int, end: int) -> None:
        opening = before in _BEFORE_OPENING and before not in "…-–—" and after.isalnum()
        if not opening:
            self._leave(start, end)
        elif self._text[max(0, start - 3) : start].rstrip()[-1:] not in _STOPS:
            self._depth += 1  # a quotation in the quotation; else the speech is opened again

    def _again(self, before: str, after: str, start: int, end: int) -> None:
        """An opening mark of the same family in the open stretch: nested, re-opened, or closing by mistake."""
        if not before.isspace() and not after.isalnum():
            self._leave(start, end)
        elif self._text[max(0, start - 3) : start].rstrip()[-1:] not in _STOPS:
            self._depth += 1
        elif self._closed is not None and self._depth == 0 and self._attributed(self._closed[1]):
            self._close(*self._closed)  # « a « b », said X. « c »: one mark closed both
            self._open = (start, end, _FAMILIES[self._text[start:end]])

    def _attributed(self, end: int) -> bool:
        """Narrative follows the mark that ends at `end`, as it does behind a quotation that is over."""
        return self._text[end : end + 2].strip()[:1] in (",", ".")

    def _leave(self, start: int, end: int) -> None:
        if self._depth:
            self._depth -= 1
            self._closed = (start, end)
        else:
            self._close(start, end)

    def _close(self, start: int, end: int) -> None:
        assert self._open is not None
        begin, inner, _ = self._open
        self._open, self._depth, self._closed = None, 0, None
        words = self._text[inner:start]
        stripped = words.strip()
        if stripped and len(words) <= LONGEST_QUOTATION:
            inner += len(words) - len(words.lstrip())
            self._found.append(Quoted(Span(inner, inner + len(stripped)), Span(begin, end)))

    def _goes_on(self, number: int) -> bool:
        """The open stretch goes on in the next paragraph: opened again there, or closed there before another opens."""
        assert self._open is not None
        family = self._open[2]
        following = self._paragraphs[number + 1 : number + 1 + LOOK_AHEAD]
        if not following or following[0].end - self._open[0] > LONGEST_QUOTATION or family in ("single", "lone"):
            return False
        first = self._text[following[0].start]
        if first in '“„«‹"»':
            return True
        for paragraph in following:
            match = self._marks.search(self._text, paragraph.start, paragraph.end)
            if match is None:
                continue
            mark = match.group()
            before = self._text[match.start() - 1] if match.start() > paragraph.start else " "
            after = self._text[match.end()] if match.end() < paragraph.end else " "
            if _FAMILIES[mark] == "straight":
                return family in ("straight", "curly") and not before.isspace() and not after.isalnum()
            return mark in "»›”" and (family == "angle") == (mark in "»›")
        return False
