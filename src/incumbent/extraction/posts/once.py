"""A word that says of a title behind it that it is over: "Lee, once treasurer of Orbex"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.before_titles import before_whose

if TYPE_CHECKING:
    from incumbent.extraction.posts.grammar import Grammar

ASIDE = (",", "(")  # what it stands right behind, or else opens its line


def is_once(grammar: Grammar, line: Line, first: int, last: int, named: set[int]) -> bool:
    """Such a word stands right before a title's phrase of tokens `first` to `last`, or before the small word or name of
    the organisation before it: ", once the Orbex chairman". `named` are the tokens of names."""
    tokens = line.tokens
    at = before_whose(grammar, line, first, named)
    at -= at > 0 and tokens[at - 1].fold in grammar.article | grammar.possessive
    if at == 0 or tokens[at - 1].fold not in grammar.words.once:
        return False
    if at > 1:
        return tokens[at - 2].fold in ASIDE
    return _is_apposed(grammar, line, last, named)


def _is_apposed(grammar: Grammar, line: Line, last: int, named: set[int]) -> bool:
    """Nothing but whose the title is stands before the comma behind it: not "Once chairman Ann Lee had left, …"."""
    whose = grammar.words.fields | grammar.of | grammar.article | grammar.genitive
    at = last
    while at < len(line.tokens) and (at in named or line.tokens[at].fold in whose):
        at += 1
    return at < len(line.tokens) and line.tokens[at].fold == ","


def with_calling(grammar: Grammar, line: Line, at: int) -> set[str]:
    """ "former" where it stands before what somebody did besides: "former striker and coach of Orbex"."""
    tokens = line.tokens
    if at < 3 or tokens[at - 1].fold not in grammar.both or tokens[at - 2].fold not in grammar.words.callings:
        return set()
    hit = grammar.words.modifiers.at(tokens, at - 3)
    return {"former"} if hit is not None and hit.last == at - 2 and hit.value == "former" else set()
