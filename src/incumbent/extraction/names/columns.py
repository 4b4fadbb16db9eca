"""The heads of a column of news in brief: "Orbex. The maker of lamps named Ann Lee as its finance chief." A capital
that is all of its sentence tells nothing; that several paragraphs open so does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line

LEAST = 3  # paragraphs that open so
LONGEST = 6  # tokens of a head
CLOSING = (".", ":", "-", "–", "—")
HEADED = 8  # votes for an organisation


def heads_of(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that head a paragraph of a column each; none in an article without such a column."""
    by_paragraph: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line.sentence.kind == "body" and line.tokens:
            by_paragraph[line.sentence.paragraph].append(line)
    heads = [rows[0].index for rows in by_paragraph.values() if len(rows) > 1 and _is_head(rows[0])]
    return frozenset(heads if len(heads) >= LEAST else ())


def with_heads(runs: Sequence[Run], heads: frozenset[int]) -> frozenset[int]:
    """The identities of the runs that are heads, with votes for an organisation."""
    found = [run for run in runs if run.line.index in heads and run.last - run.first >= len(run.line.tokens) - 1]
    for run in found:
        run.votes["organization"] += HEADED
    return frozenset(map(id, found))


def _is_head(line: Line) -> bool:
    """Capitals and a mark are all of the line."""
    *words, mark = line.tokens
    named = 0 < len(words) < LONGEST and words[0].shape in ("cap", "upper") and words[-1].shape in ("cap", "upper")
    return named and mark.fold in CLOSING and not line.titles
