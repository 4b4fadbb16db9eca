"""The blocks of a page, to give a text its lines back where they were run together.

Where trafilatura finds little, it takes the words of a whole element in one line: then a heading, a cell of a table and
the sentence behind it read as one sentence, and somebody's name stands before somebody else's news.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

_BLOCKS = frozenset(
    """address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li
    main nav ol p pre section summary table tbody td tfoot th thead tr ul caption""".split()
)
_SILENT = frozenset("script style template noscript head textarea select svg iframe".split())

Block = tuple[str, bool]  # its words on one line, and whether it stands in a table


def blocks_of(tree: Any) -> list[Block]:
    """The runs of words between the edges of blocks, in the order of the page, without those that nobody sees."""
    return [block for block in _runs(tree) if block[0]]


def in_lines(text: str, blocks: Sequence[Block]) -> str:
    """The text with a line for each of the blocks that one of its lines runs together; those of tables are left out
    where others are there. A line that no blocks add up to stays as it is."""
    return "\n".join(piece for line in text.split("\n") for piece in _parted(line, blocks))


def _parted(line: str, blocks: Sequence[Block]) -> list[str]:
    pieces: list[Block] = []
    at = 0
    for words, in_table in blocks:
        end = at + len(words)
        if line.startswith(words, at) and line[end : end + 1] in ("", " "):
            pieces.append((words, in_table))
            at = end + 1
    if at <= len(line) or len(pieces) < 2:
        return [line]
    return [words for words, in_table in pieces if not in_table] or [line]


def _runs(tree: Any) -> Iterator[Block]:
    from lxml import etree

    run: list[str] = []
    tables = 0
    walk = etree.iterwalk(tree, events=("start", "end", "comment"))
    for event, element in walk:
        tag = element.tag if event != "comment" else ""
        if event == "start" and tag in _BLOCKS:
            yield _words(run), tables > 0
            run = []
        if event == "start":
            tables += tag == "table"
            if tag in _SILENT:
                walk.skip_subtree()
            elif tag == "br":
                run.append(" ")
            elif element.text:
                run.append(element.text)
            continue
        if event == "end" and tag in _BLOCKS:
            yield _words(run), tables > 0
            run = []
            tables -= tag == "table"
        if element.tail:
            run.append(element.tail)
    yield _words(run), False


def _words(run: Sequence[str]) -> str:
    return " ".join("".join(run).split())
