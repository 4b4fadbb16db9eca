"""Posts of an organisation that a text does not name: "chief executive of a small biotechnology company"."""

from __future__ import annotations

from collections.abc import Container

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.grammar import Grammar


def of_something_unnamed(grammar: Grammar, line: Line, at: int, last: int, named: Container[int]) -> bool:
    """Whether the phrase of a post, whose title ends at token `at` and which ends at `last`, says that the post is one
    of some organisation or other; not where a name stands in it or right behind: "head of a charity called Orbex".
    `named` are the tokens of names."""
    tokens = line.tokens
    if at + 2 >= last or tokens[at].fold not in grammar.of or tokens[at + 1].fold not in grammar.indefinite:
        return False
    kinds = (token.fold for token in tokens[at + 2 : last])
    if not any(word in grammar.words.kinds for word in kinds):
        return False
    large = [n in named or token.shape in ("cap", "upper") for n, token in enumerate(tokens[: last + 2])]
    behind = large[last : last + 1] == [True] or (
        large[last + 1 :] == [True] and tokens[last].shape in ("mark", "word")
    )
    return not behind and not any(large[at + 2 : last])
