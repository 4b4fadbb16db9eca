"""Titles that are told once and stand for several: "les maires de Lorvan, Anne Lenoir, et de Tarn, Thomas Roux", "the
dean of Lorvan, Ann Lee, and that of Tarn, Roe"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.behind_titles import end_of
from incumbent.extraction.posts.counterparts import stands_for_others
from incumbent.extraction.posts.grammar import Grammar
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.posts.mention import PostMention

MINISTER = "minister"
AGAIN = "again"  # the modifier of a title that is told before, and stands again for whoever is named behind it
REACH = 10  # tokens from a title to whoever has it
OPENS = (",", "(")  # before the name of whoever has a title
MOST = 8  # times that a title which is told once may go on


def further(
    text: str, line: Line, posts: Sequence[PostMention], mentions: Sequence[Mention], grammar: Grammar
) -> Iterator[PostMention]:
    """The titles of `posts` once more, where they go on behind whoever has them; the words of such a post begin with
    the "of" of a title of several, or with the word that stands for the title."""
    people = {m.first: m.last for m in mentions if m.entity.type == "person" and m.form in ("full", "part")}
    bodies = {m.first: m.last for m in mentions if m.entity.type != "person" and m.form in ("full", "part")}
    if len(people) < 2:
        return
    named = {index for name in (people, bodies) for first, last in name.items() for index in range(first, last)}
    for number, post in enumerate(posts):
        limit = posts[number + 1].first if number + 1 < len(posts) else len(line.tokens)
        if not stands_for_others(post) or not _complement(line, post, limit, grammar):
            continue
        at = _past_holder(line, post.last, limit, people, bodies, grammar)
        for _ in range(MOST):
            start = _again(line, at, limit, post, grammar) if at else 0
            if not start:
                break
            more = _once_more(text, line, post, start, named, grammar)
            at = _past_holder(line, more.last, limit, people, bodies, grammar)
            if at:
                yield more


def _once_more(text: str, line: Line, post: PostMention, start: int, named: set[int], grammar: Grammar) -> PostMention:
    """The title of `post` once more at token `start`, with what it is of where that is no name: "et de la Justice"."""
    tokens, of = line.tokens, start + (not _is_of(line, start, grammar))
    end, _ = end_of(grammar, line, of, named)
    field = of + 1 + (of + 1 < len(tokens) and tokens[of + 1].fold in grammar.article)
    hit = grammar.words.portfolios.at(tokens, field) if post.post_class == MINISTER and field < len(tokens) else None
    end = max(end, hit.last) if hit is not None else end
    while end > of and (tokens[end - 1].fold in grammar.loose or tokens[end - 1].fold in grammar.link):
        end -= 1
    last = max(end, start + 1)
    head_end = _complement(line, post, len(tokens), grammar)
    head = text[tokens[post.head_first].start : tokens[head_end - 1].end]
    words = f"{head} {text[tokens[of].start : tokens[end - 1].end]}" if end > of else head
    return replace(
        post,
        first=start,
        last=last,
        head_first=start,
        head_last=start + 1,
        span=Span(tokens[start].start, tokens[last - 1].end),
        words=words,
        modifiers=post.modifiers | {AGAIN},
        group=-1 - start,
        plural=False,
        bare=post.bare if end <= of else "",
    )


def _complement(line: Line, post: PostMention, limit: int, grammar: Grammar) -> int:
    """Where in a title, or behind it, begins what it is of; 0 where it is of nothing."""
    within = range(post.head_first + 1, min(post.head_last + 1, limit))
    return next((at for at in within if _is_of(line, at, grammar)), 0)


def _is_of(line: Line, at: int, grammar: Grammar) -> bool:
    return line.tokens[at].fold in grammar.whose


def _past_holder(
    line: Line, at: int, limit: int, people: Mapping[int, int], bodies: Mapping[int, int], grammar: Grammar
) -> int:
    """The end of the name of whoever has the title that ends at token `at`, behind what that is of; 0 where something
    else stands there."""
    reach = min(at + REACH, limit)
    while at < reach and at not in people:
        small = line.tokens[at].fold in grammar.loose or line.tokens[at].fold in OPENS
        if at not in bodies and not small:
            return 0
        at = bodies.get(at, at + 1)
    if at >= reach or at not in people:
        return 0
    end = people[at]
    closes = line.tokens[at - 1].fold == "(" and end < limit and line.tokens[end].fold == ")"
    return end + closes


def _again(line: Line, at: int, limit: int, post: PostMention, grammar: Grammar) -> int:
    """The token with which the title goes on behind a name that ends at `at`; 0 where it does not."""
    if at >= limit:
        return 0
    first = at
    while at < limit and at - first < 2 and line.tokens[at].fold in grammar.link:
        at += 1
    if at == first and not post.plural and line.tokens[at].fold in grammar.like:
        at += 1  # "comme celui de Lorvan"
    if at == first or at + 1 >= limit:
        return 0
    if post.plural:
        return at if _is_of(line, at, grammar) else 0
    return at if line.tokens[at].fold in grammar.echoing and _is_of(line, at + 1, grammar) else 0
