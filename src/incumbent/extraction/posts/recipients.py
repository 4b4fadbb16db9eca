"""Titles of those who get a seat, told right behind it and in no breath with it: "élu à sa tête l'ancien maire"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.posts.grammar import Grammar
    from incumbent.extraction.posts.mention import PostMention


def is_recipients(grammar: Grammar, line: Line, seat: PostMention, first: int) -> bool:
    """An article alone stands between `seat`, if it is one, and the title that begins with token `first`."""
    between = line.tokens[seat.last : first]
    return "seat" in seat.modifiers and len(between) == 1 and between[0].fold in grammar.article
