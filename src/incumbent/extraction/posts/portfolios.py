"""Portfolios that stand for a minister's post without a title: "Lorvan at Defence", "prend la Culture", and the entries
of a list of ministers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.grammar import Grammar
from incumbent.extraction.posts.mention import PostMention, alone
from incumbent.extraction.text.tokens import fold
from incumbent.model.span import Span

MINISTER = "minister"
RESIDENCE = "residence"  # the modifier of what is named by where a country is ruled
ENTRY = (";", "-", "–", "•")  # what stands before an entry of a list
SHORT = 2  # tokens from "as" to a title
NAMED = 2  # a colon and a first name before a surname


def portfolios(text: str, line: Line, posts: Sequence[PostMention], grammar: Grammar) -> Iterator[PostMention]:
    """Portfolios that stand for a minister's post without a title: "Lorvan at Defence"."""
    tokens, words = line.tokens, grammar.words
    taken = {index for post in posts for index in range(post.first, post.last)}
    told = False  # a portfolio that a verb or a preposition leads to stands before
    objects = {index for hit in words.triggers.find(tokens) for index in range(hit.first + 1, hit.last + 1)}
    for at in range(len(tokens)):
        if tokens[at].shape != "cap" or at in taken:
            continue
        if (at == 0 or tokens[at - 1].fold in ENTRY) and (named := _entry(line, at, grammar)) is not None:
            span = Span(tokens[at].start, tokens[named - 1].end)
            place = (line.index, at, named, at, named, span)
            yield PostMention(*place, span.of(text), MINISTER, frozenset({"state"}), alone(at))
            continue
        if (
            not at
            or not (
                _leads_to_portfolio(line, at, taken, objects, grammar)
                or (told and _is_next(line, at, grammar))
                or _falls(line, at, grammar)
            )
            or _is_field_of(line, at, posts, grammar)
        ):
            continue
        hit = words.portfolios.at(tokens, at)
        if hit is not None and _is_where(line, hit.last, posts, grammar):
            continue  # "entre à Matignon comme conseiller"
        if hit is not None and (tokens[at - 1].fold != "(" or _closes(line, hit.last)):
            span = Span(tokens[at].start, tokens[hit.last - 1].end)
            modifiers, told = {"seat", "portfolio"}, True
            place = (line.index, at, hit.last, at, hit.last, span)
            post_class = words.residences.get(fold(hit.value), MINISTER)
            modifiers |= {"state", RESIDENCE} if fold(hit.value) in words.residences else set()
            yield PostMention(*place, span.of(text), post_class, frozenset(modifiers), alone(at))


def _is_field_of(line: Line, at: int, posts: Sequence[PostMention], grammar: Grammar) -> bool:
    """Token `at` is what the title right before is for: "la commissaire à la Concurrence"."""
    before = at - 1 - (line.tokens[at - 1].fold in grammar.article)
    return any(post.last in (before, before + 1) and "seat" not in post.modifiers for post in posts)


def _is_where(line: Line, at: int, posts: Sequence[PostMention], grammar: Grammar) -> bool:
    """Token `at` leads from a seat to the title that somebody has there: "joins the Treasury as adviser"."""
    leads = at < len(line.tokens) and line.tokens[at].fold in grammar.like
    return leads and any(post.first <= at + SHORT and at < post.last for post in posts)


def _entry(line: Line, at: int, grammar: Grammar) -> int | None:
    """The end of the portfolio that token `at` begins where it is an entry of a list, with nothing but a name behind
    its colon: "Défense : Anne Lorvan ;"; else None."""
    tokens, hit = line.tokens, grammar.words.portfolios.at(line.tokens, at)
    if hit is None or hit.last >= len(tokens) or tokens[hit.last].fold != ":":
        return None
    end = hit.last + 1
    while end < len(tokens) and tokens[end].shape in ("cap", "upper"):
        end += 1
    closed = end == len(tokens) or tokens[end].fold in (*ENTRY, ",", "(", ".")
    return hit.last if end - hit.last > NAMED and closed else None


def _leads_to_portfolio(line: Line, at: int, taken: set[int], objects: set[int], grammar: Grammar) -> bool:
    """The capital at token `at` may be a portfolio: behind "at" and the like, as the object of a change ("takes
    Culture"), or by itself in brackets."""
    tokens, leads = line.tokens, grammar.words.portfolio_lead
    if at == 2 and grammar.words.bared.get(tokens[0].fold, "") in leads and tokens[1].fold in grammar.article:
        return True  # "A la Défense"
    if tokens[at - 1].fold == "(":
        return at > 1 and tokens[at - 2].shape == "cap"
    if tokens[at - 1].fold in leads:
        return at - 1 not in taken
    if at < 2 or tokens[at - 1].fold not in grammar.article:
        return False
    return (tokens[at - 2].fold in leads and at - 2 not in taken) or at - 1 in objects


def _falls(line: Line, at: int, grammar: Grammar) -> bool:
    """The capital at token `at`, behind its article, is what a verb says goes to somebody: "le Budget échoit à
    Lenoir"."""
    tokens, hit = line.tokens, grammar.words.portfolios.at(line.tokens, at)
    if hit is None or hit.last >= len(tokens) or tokens[at - 1].fold not in grammar.article:
        return False
    change = grammar.words.triggers.at(tokens, hit.last)
    return change is not None and any(wording.frame.falls for wording in change.value)


def _is_next(line: Line, at: int, grammar: Grammar) -> bool:
    """The capital at token `at` is the portfolio of whoever stands before its article, in a row that leaves the verb
    out: "Roux garde la Justice, Lenoir l'Intérieur et"."""
    tokens, hit = line.tokens, grammar.words.portfolios.at(line.tokens, at)
    if hit is None or tokens[at - 1].fold not in grammar.article:
        return False
    name = at - 2 - (tokens[at - 2].fold in grammar.of)
    closed = hit.last == len(tokens) or tokens[hit.last].shape == "mark" or tokens[hit.last].fold in grammar.both
    return closed and name > 0 and tokens[name].shape in ("cap", "upper") and tokens[name - 1].shape in ("cap", "upper")


def _closes(line: Line, last: int) -> bool:
    """The brackets close behind what ends at token `last`."""
    return last < len(line.tokens) and line.tokens[last].fold == ")"
