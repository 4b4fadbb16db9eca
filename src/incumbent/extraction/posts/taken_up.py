"""Verbs that hold a post in what a small word takes up that was told before: "la fédération … Roux, qui la préside"."""

from __future__ import annotations

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.grammar import Grammar

TAKEN_UP = "taken-up"  # the modifier of what such a verb holds


def takes_up(grammar: Grammar, line: Line, first: int) -> bool:
    """Such a word, which is by the parse an object, stands between a relative and the verb that begins at token
    `first`, perhaps before its auxiliary: "qui la dirige"; not "dont la dirigeante"."""
    at = first - 1
    if at > 1 and line.tokens[at].fold in grammar.helping:
        at -= 1
    if at < 1 or line.tokens[at].fold not in grammar.clitics or line.tokens[at - 1].fold not in grammar.relative:
        return False
    return line.parse is not None and line.parse.is_done_to(at)
