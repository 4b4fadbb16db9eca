"""Names that stand in a row with what somebody's title is of: they are told in one breath, and are of one sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.lines.lines import Line

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

CAPITALS = ("cap", "upper")
LONGEST = 6  # names of a row
JOINED = 4  # tokens between two of them: ", and later of"


def is_listed(run: Run, pack: Pack) -> bool:
    """The name of one word stands in a row that ends in "and" or "or", the first of which is what a title is of:
    "finance chief at Orbex and later Lorvan.", "the boards of Orbex, Lorvan and Tarn". Not the name of somebody with a
    title, an age or a verb of their own: "the chairman of Orbex and Lenoir, its finance chief"."""
    if run.last - run.first > 1 or not _is_closed(run, pack):
        return False
    line, at, joints = run.line, run.first, pack.words["and"] | pack.words["or"]
    joined = _goes_on(line, run.last, joints)
    for _ in range(LONGEST):
        start = at
        while at > 0 and start - at < JOINED and _joins(line.tokens[at - 1].fold, pack):
            at -= 1
        between = [token.fold for token in line.tokens[at:start]]
        joined = joined or not joints.isdisjoint(between)
        if not joined or joints.union({","}).isdisjoint(between) or not at or line.tokens[at - 1].shape not in CAPITALS:
            return False
        while at > 0 and line.tokens[at - 1].shape in CAPITALS:
            at -= 1
        if at > 1 and line.tokens[at - 1].fold in pack.words["of"]:
            title = line.covered(at - 2)
            return title is not None and title.last == at - 1
    return False


def _joins(word: str, pack: Pack) -> bool:
    words = pack.words
    return word == "," or any(word in words[name] for name in ("and", "or", "then", "of"))


def _goes_on(line: Line, at: int, joints: frozenset[str]) -> bool:
    """The row goes on at token `at` and ends in "and" or "or"."""
    tokens = line.tokens
    while at + 1 < len(tokens) and tokens[at].fold == "," and tokens[at + 1].shape in CAPITALS:
        at += 1
        while at < len(tokens) and tokens[at].shape in CAPITALS:
            at += 1
    return at < len(tokens) and tokens[at].fold in joints


def _is_closed(run: Run, pack: Pack) -> bool:
    """Behind the name stands nothing that tells of somebody: a mark, a small word or the end."""
    tokens, at = run.line.tokens, run.last
    if at >= len(tokens):
        return True
    if tokens[at].fold in (",", "(") and at + 2 < len(tokens):
        own = tokens[at + 1].fold in pack.words["possessive"] | pack.words["article"]
        return tokens[at + 1].shape != "number" and run.line.covered(at + 1 + own) is None
    small = any(tokens[at].fold in pack.words[name] for name in ("and", "or", "in", "of", "since"))
    return small or (tokens[at].shape == "mark" and tokens[at].fold not in pack.genitive)
