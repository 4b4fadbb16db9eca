"""Whose voice somebody is: "a spokesman for the president, Ann Lee, said" names one post, that of Lee."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.text.post_groups import GROUP
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.posts.grammar import Grammar
    from incumbent.extraction.posts.mention import PostMention

VOICE = "spokesperson"
STATES = ("gov", "president")  # the groups of posts whose voice is a government's


def with_voices(text: str, line: Line, posts: Sequence[PostMention], grammar: Grammar) -> list[PostMention]:
    """`posts`, where the title of whom a spokesperson speaks for is part of the phrase of theirs, if nobody is named
    right behind it: not in "a spokesman for President Roe"."""
    found: list[PostMention] = []
    for post in posts:
        voice = found[-1] if found else None
        if voice is None or not _speaks_for(line, voice, post, grammar):
            found.append(post)
            continue
        span = Span(voice.span.start, post.span.end)
        whose = GROUP.get(post.post_class) in STATES or post.post_class == "president"
        told = voice.modifiers | ({"state"} if whose and not post.modifiers & {"deputy"} else set())
        words = text[voice.span.start : post.span.end] if voice.span.start < post.span.start else voice.words
        found[-1] = replace(voice, last=post.last, span=span, words=words, modifiers=told, bare="")
    return found


def _speaks_for(line: Line, voice: PostMention, post: PostMention, grammar: Grammar) -> bool:
    """ "For" and an article stand between the two titles, and a comma, or nothing, behind them."""
    if voice.post_class != VOICE or post.holding or post.plural or "seat" in post.modifiers:
        return False
    between = [token.fold for token in line.tokens[voice.last : post.first]]
    if not 0 < len(between) <= 2 or between[0] not in grammar.of or any(w not in grammar.article for w in between[1:]):
        return False
    return post.last == len(line.tokens) or line.tokens[post.last].shape == "mark"
