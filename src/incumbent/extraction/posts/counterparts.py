"""Titles that are another one's: "his Malian counterpart" has the title of whoever is spoken of, in Mali."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.mention import PostMention, alone
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import COUNTERPART, PEER, Title
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import Vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.posts.grammar import Grammar

SAID = 2  # tokens from "was" to the title: "a été un préfet"
SHARED = ("minister", "legislator")  # classes of posts of which many sit together
MEMORY = 3  # lines back to the title that such a word stands for


def is_counterpart(hit: Hit[Title]) -> bool:
    """The title stands for another one: "counterpart", "colleague"."""
    return hit.value.post_class in (COUNTERPART, PEER)


def title_of(
    hit: Hit[Title], line: Line, posts: Sequence[PostMention], above: PostMention | None, past: Collection[str]
) -> PostMention | None:
    """The title that the counterpart `hit` has: the last one before it of the line's `posts`, else `above`, the last
    one of the lines before, else the first one behind it; None where none is near. One that somebody had before, by its
    words or by one of `past` before it, comes after the others: "the minister, once a prefect, met his counterpart"."""
    shared = SHARED if hit.value.post_class == PEER else None
    titles = [post for post in posts if stands_for_others(post) and (shared is None or post.post_class in shared)]
    before = [post for post in reversed(titles) if post.first < hit.first]
    now = next((post for post in before if not _was(line, post, past)), None)
    if now is not None:
        return now
    if above is not None and line.index - above.line <= MEMORY and (shared is None or above.post_class in shared):
        return above
    return next(iter([*before, *titles]), None)


def _was(line: Line, post: PostMention, past: Collection[str]) -> bool:
    told = (token.fold in past for token in line.tokens[max(0, post.first - SAID) : post.first])
    return "former" in post.modifiers or any(told)


def title_above(posts: Sequence[PostMention], people: Sequence[Mention]) -> PostMention | None:
    """The one of a line's titles that a counterpart in the next line has: the first of those right before a name, whom
    the line is mostly about, else the last; `people` are the mentions of persons in the line."""
    titles = [post for post in posts if stands_for_others(post)]
    named = {m.first - gap for m in people if m.form in ("full", "part") for gap in (0, 1)}
    own = (post for post in titles if post.last in named and "former" not in post.modifiers)
    return next(own, titles[-1] if titles else None)


def stands_for_others(post: PostMention) -> bool:
    """The title may be another one's, too: it is one, and no seat."""
    return not post.holding and "seat" not in post.modifiers


def _words_of(post: PostMention, words: Vocabulary, hit: Hit[Title], whose: Collection[str]) -> str:
    """The words of a title that the counterpart `hit` has, without the country that it is of: "ministre malien de la
    Défense" in another one; of a colleague's without all that it is of, up to one of `whose`."""
    own = [word for word in post.words.split() if fold(word) not in words.demonyms.first_words]
    if hit.value.post_class == PEER:
        own = list(itertools.takewhile(lambda word: fold(word) not in whose, own))
    return " ".join(own)


def post_of(
    line: Line, hit: Hit[Title], left: tuple[int, set[str]], title: PostMention | None, grammar: Grammar
) -> PostMention | None:
    """The post of the counterpart `hit` of whoever has `title`; `left` is where its phrase begins, with its
    modifiers."""
    if title is None:
        return None
    first, modifiers = left
    span = Span(line.tokens[first].start, line.tokens[hit.last - 1].end)
    place = (line.index, first, hit.last, hit.first, hit.last, span)
    told = frozenset(modifiers) | (title.modifiers & {"state"}) | {COUNTERPART}
    words = _words_of(title, grammar.words, hit, grammar.whose)
    return PostMention(*place, words, title.post_class, told, alone(first), hit.value.plural, bare=title.bare)
