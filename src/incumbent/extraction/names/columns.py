"""The heads of a column of news in brief: "Orbex. The maker of lamps named Ann Lee as its finance chief." A capital
that is all of its sentence tells nothing; that several paragraphs open so does. So does a name in capitals throughout
with a dash behind it, or with a place in brackets and a dash: "ORBEX INC. (Lorvan, Orvia) -- Ann Lee was named"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line

LEAST = 3  # paragraphs that open so
LONGEST = 6  # tokens of a head
CLOSING = (".", ":", "-", "–", "—")
HEADED = 8  # votes for an organisation
BRIEFS = 2  # paragraphs that open with a name in capitals throughout
BRACKET = 8  # tokens of where it is
DASHES = ("-", "--", "–", "—")
INNER = ("&", ".", "'")  # marks within such a name


def heads_of(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that head a paragraph of a column each; none in an article without such a column."""
    by_paragraph: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line.sentence.kind == "body" and line.tokens:
            by_paragraph[line.sentence.paragraph].append(line)
    heads = [rows[0].index for rows in by_paragraph.values() if len(rows) > 1 and _is_head(rows[0])]
    briefs = [rows[0].index for rows in by_paragraph.values() if is_brief(rows)]
    return frozenset([*(heads if len(heads) >= LEAST else ()), *(briefs if len(briefs) >= BRIEFS else ())])


def is_brief(rows: Sequence[Line]) -> bool:
    """The lines of a paragraph open with a name in capitals throughout, a place in brackets or none, and a dash."""
    end = shouted_end(rows[0])
    if not end:
        return False
    first = rows[0].tokens[end:]
    behind = [*first, *(token for row in rows[1:3] for token in row.tokens[:BRACKET])]
    if behind and behind[0].fold == "(":
        closes = next((n for n, token in enumerate(behind[:BRACKET]) if token.fold == ")"), len(behind))
        behind = behind[closes + 1 :]
    elif not first:
        return False
    return bool(behind) and behind[0].fold in DASHES


def shouted_end(line: Line) -> int:
    """The end of the name in capitals throughout that opens a line: 0 where none does, or one letter is all of it."""
    tokens, at = line.tokens, 0
    while at < len(tokens) and (tokens[at].shape == "upper" or (at and tokens[at].fold in INNER)):
        at += 1
    return at if at and tokens[0].end - tokens[0].start > 1 else 0


def with_heads(runs: Sequence[Run], heads: frozenset[int]) -> frozenset[int]:
    """The identities of the runs that are heads, with votes for an organisation."""
    found = [run for run in runs if run.line.index in heads and _is_all(run)]
    for run in found:
        run.votes["organization"] += HEADED
    return frozenset(map(id, found))


def _is_all(run: Run) -> bool:
    """The run is all of its line, but for a mark, or the capitals that open it."""
    whole = run.last - run.first >= len(run.line.tokens) - 1
    return whole or (run.first == 0 and run.last >= shouted_end(run.line) - 1 > 0)


def _is_head(line: Line) -> bool:
    """Capitals and a mark are all of the line."""
    *words, mark = line.tokens
    named = 0 < len(words) < LONGEST and words[0].shape in ("cap", "upper") and words[-1].shape in ("cap", "upper")
    return named and mark.fold in CLOSING and not line.titles
