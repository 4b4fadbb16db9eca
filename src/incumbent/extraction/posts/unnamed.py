"""Posts of an organisation that a text does not name: "chief executive of a small biotechnology company"."""

from __future__ import annotations

from collections.abc import Collection, Container

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.grammar import Grammar

SORT = 5  # tokens from a title to the noun for what sort of organisation is named behind


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


def named_behind(grammar: Grammar, line: Line, at: int, last: int, named: Container[int]) -> bool:
    """Whether the phrase of a post, whose title ends at token `at` and which ends at `last`, says that the post is one
    of some organisation or other, whose name a comma leads to: "directrice d'une agence de presse, Orbex, Ann Lee"."""
    tokens = line.tokens
    if at + 2 >= last or last + 1 >= len(tokens) or tokens[last].fold != "," or tokens[at].fold not in grammar.of:
        return False
    kinds = any(token.fold in grammar.words.kinds for token in tokens[at + 2 : last])
    name = last + 1 + (tokens[last + 1].fold in grammar.article)
    return kinds and tokens[at + 1].fold in grammar.indefinite and name in named


def told_before_name(grammar: Grammar, line: Line, at: int, last: int, bodies: Collection[int]) -> bool:
    """Whether the phrase of a post, whose title ends at token `at` and which ends at `last`, says of nothing but what
    sort the organisation is that is named right behind it, described besides, where a pack has such words there: "la
    tête du tout petit réseau social Orbex". `bodies` are the tokens where an organisation's name begins."""
    if grammar.words.head_last or last not in bodies or line.tokens[at].fold not in grammar.of:
        return False
    sorts = [n for n in range(at + 1, last) if line.tokens[n].fold in grammar.words.kinds]
    described = bool(sorts) and line.tokens[sorts[0] - 1].fold not in grammar.of | grammar.article
    return described and len(sorts) == 1 and sorts[0] < at + SORT  # but "directrice des fonds de la banque Orbex"
