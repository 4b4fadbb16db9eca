"""What encloses the tokens of a line: brackets and quotation marks."""

from __future__ import annotations

from incumbent.extraction.lines.lines import Line

QUOTED = {"«": 1, "“": 1, "»": -1, "”": -1, '"': 0}  # what opens a quotation, what closes it, what does either


def brackets(line: Line) -> list[int]:
    """For each token the number of the outermost brackets that it stands within, 0 outside of all."""
    found, depth, number = [], 0, 0
    for token in line.tokens:
        if token.fold in ("(", "["):
            number += depth == 0
            depth += 1
        found.append(number if depth else 0)
        if token.fold in (")", "]") and depth:
            depth -= 1
    return found


def quotations(line: Line) -> list[int]:
    """For each token the number of the quotation that it stands within, 0 outside of all; one may have begun in a line
    before or go on in the next one. Marks that look alike at both ends tell only where they come in pairs."""
    marks = [token.fold if token.fold in QUOTED else "" for token in line.tokens]
    plain = marks.count('"') % 2 == 0
    opened = next((QUOTED[mark] for mark in marks if QUOTED.get(mark)), 1) < 0
    found, number, inside = [], int(opened), opened
    for mark in marks:
        turn = QUOTED.get(mark, 0) or (mark == '"' and plain and (-1 if inside else 1))
        if turn > 0 and not inside:
            number, inside = number + 1, True
        found.append(number if inside else 0)
        if turn < 0:
            inside = False
    return found
