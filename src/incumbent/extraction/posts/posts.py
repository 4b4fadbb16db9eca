"""The posts that a line speaks of: titles with what the grammar of the post phrase gives them, portfolios, and verbs
that hold a post without a word for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.breaths import behind_seat, group_of, is_the_seat
from incumbent.extraction.posts.counterparts import is_counterpart, post_of, title_of
from incumbent.extraction.posts.elisions import further
from incumbent.extraction.posts.grammar import Grammar, grammar_of
from incumbent.extraction.posts.holdings import holdings
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.portfolios import portfolios
from incumbent.extraction.posts.title_phrases import NamesHere, TitlePhrase, TitlePhrases
from incumbent.extraction.posts.voices import with_voices

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


def find_posts(
    text: str, line: Line, mentions: Sequence[Mention], pack: Pack, above: PostMention | None = None
) -> list[PostMention]:
    """The post phrases of `line`; titles inside a name (a surname, "Prime Minister's Office") are none. `above` is the
    last title of the lines before. First the titles from the left; then what stands beside them: counterparts ("his
    predecessor"), titles that are left out, portfolios, and verbs."""
    grammar, names = grammar_of(pack), NamesHere.of(mentions)
    posts, others = _titles(text, line, names, grammar, pack)
    theirs = [(one, title_of(one.hit, line, posts, above, grammar.past)) for one in others]
    counterparts = [post_of(line, one.hit, (one.first, one.modifiers), title, grammar) for one, title in theirs]
    posts += [post for post in counterparts if post is not None]
    posts = with_voices(text, line, sorted(posts, key=lambda post: post.first), grammar)
    posts += list(further(text, line, posts, mentions, grammar))
    verbs = [*holdings(line, posts, grammar, names.named)]
    more = [*portfolios(text, line, posts, grammar), *verbs]
    posts = [post for post in posts if not any(_is_in(post, held) for held in verbs)]
    return sorted([*posts, *more], key=lambda post: post.first)


def _titles(
    text: str, line: Line, names: NamesHere, grammar: Grammar, pack: Pack
) -> tuple[list[PostMention], list[TitlePhrase]]:
    """The posts of the titles of a line, and the titles that are only a counterpart to a post told elsewhere."""
    phrases = TitlePhrases(text, line, names, grammar, pack)
    posts: list[PostMention] = []
    counterparts: list[TitlePhrase] = []
    for hit in line.titles:
        phrase = phrases.opened(hit)
        if phrase is None:
            continue
        if is_counterpart(phrase.hit):
            counterparts.append(phrase)
            continue
        if posts and phrases.is_of(phrase, posts[-1]):
            continue
        if posts and posts[-1].last > phrase.first:  # "deputy labour minister": the first title was part of the second
            posts.pop()
        if phrases.is_nobodys(phrase):
            continue
        phrases.close(phrase)
        of_seat = behind_seat(line, phrase, posts, grammar)
        if of_seat and is_the_seat(phrase, posts[-1]):
            posts.pop()
            of_seat = False
        group = group_of(line, phrase, posts, grammar, names.people, of_seat)
        posts.append(phrases.mention(phrase, posts, group))
    return posts, counterparts


def _is_in(post: PostMention, held: PostMention) -> bool:
    """The seat is part of the words of a verb that says what somebody holds: "préside le conseil d'administration"."""
    return "seat" in post.modifiers and held.first <= post.head_first and post.head_last <= held.last
