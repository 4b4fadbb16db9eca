"""Texts whose lines were cut at a fixed width, as old wires and mails have them: which lines are one paragraph.

A line that is full up to the width goes on in the next one; a shorter one ends its paragraph. A text is taken for
wrapped only where most of its full lines end in the middle of a sentence, which lines that are paragraphs do not.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from incumbent.model.span import Span

WIDTHS = range(40, 101)  # code points of the longest line of a wrapped text
LEAST = 3  # lines that say whether a text is wrapped
OPEN = 0.6  # share of the full lines that have no stop at their end
RAGGED = 0.5  # share of the width from which on a line without a stop goes on, where the text is wrapped
CLOSING = frozenset('.!?:;…"”»')


def rows(text: str, lines: Sequence[Span], title_end: int) -> Iterator[Span]:
    """The paragraphs that `lines`, which have words, make up; a line of the title is by itself, an empty line ends a
    paragraph."""
    at = 0
    while at < len(lines):
        block = [lines[at]]
        while at + len(block) < len(lines) and _next(text, block[-1], lines[at + len(block)], title_end):
            block.append(lines[at + len(block)])
        at += len(block)
        yield from _joined(text, block)


def _next(text: str, line: Span, following: Span, title_end: int) -> bool:
    """No empty line and no end of the title stands between two lines."""
    return line.start >= title_end and text.count("\n", line.end, following.start) == 1


def _joined(text: str, block: Sequence[Span]) -> Iterator[Span]:
    width = max(len(line) for line in block)
    full = [_is_full(text, line, following, width) for line, following in itertools.pairwise(block)]
    ends = [text[line.end - 1] for line, whole in zip(block, full, strict=False) if whole]
    opened = sum(end not in CLOSING for end in ends)
    if width not in WIDTHS or len(ends) < LEAST or opened < OPEN * len(ends):
        yield from block
        return
    start = block[0].start
    for line, whole in zip(block, [*full, False], strict=True):
        ragged = len(line) >= RAGGED * width and text[line.end - 1] not in CLOSING
        if line is block[-1] or not (whole or ragged):
            yield Span(start, line.end)
            start = line.end + 1
            while start < len(text) and text[start].isspace():
                start += 1


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """The first word of the next line had no room in this one."""
    word = text.find(" ", following.start, following.end)
    first = (word if word >= 0 else following.end) - following.start
    return len(line) + 1 + first > width
