"""Titles that are told in one breath, of one holder: "chairman and chief executive Lee", "à la tête du ministère"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.grammar import Grammar
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.posts.recipients import is_recipients
from incumbent.extraction.posts.title_phrases import TitlePhrase

ASIDE = 7  # tokens before the title of an aside in which its article stands


def behind_seat(line: Line, phrase: TitlePhrase, posts: Sequence[PostMention], grammar: Grammar) -> bool:
    """The last of `posts` is a seat that the phrase says what is at the head of: "à la tête du ministère"."""
    return bool(posts) and "seat" in posts[-1].modifiers and grammar.of_another(line, posts[-1].last, phrase.first)


def is_the_seat(phrase: TitlePhrase, seat: PostMention) -> bool:
    """What somebody is at the head of is itself the post, and not the head before it, `seat`: "at the head of the
    ministry"; a board is none."""
    return phrase.seat and seat.first < phrase.first and phrase.post_class != "board-member"


def group_of(
    line: Line,
    phrase: TitlePhrase,
    posts: Sequence[PostMention],
    grammar: Grammar,
    people: Collection[int],
    of_seat: bool,
) -> int:
    """The group of a title behind `posts`: that of the last of them where both are told in one breath, as they are
    where it is `of_seat`; `people` are the tokens where the names of persons begin."""
    if not posts:
        return 0
    last, first = posts[-1], phrase.first
    one = of_seat or (grammar.joined(line, last.last, first) and not _is_aside(line, last, first, grammar))
    if not one:
        return len(posts)
    if not phrase.seat and (_is_whose_doing(line, last, grammar) or is_recipients(grammar, line, last, first)):
        return len(posts)
    return len(posts) if phrase.last in people and _opens_clause(line, posts, first, grammar) else last.group


def _is_aside(line: Line, post: PostMention, first: int, grammar: Grammar) -> bool:
    """The post only says in passing what somebody was, between commas, before what begins at token `first`: "named Lee,
    a former Lampo executive, chairman"."""
    if first - post.last != 1 or line.tokens[post.last].fold != ",":
        return False
    for token in reversed(line.tokens[max(0, post.head_first - ASIDE) : post.head_first]):
        if token.shape == "mark":
            return False
        if token.fold in grammar.indefinite:
            return True
    return False


def _is_whose_doing(line: Line, post: PostMention, grammar: Grammar) -> bool:
    """The post is the body behind "by", which shares no breath with a title: "dismissed by the board, the head of"."""
    before = [token.fold for token in line.tokens[max(0, post.first - 2) : post.first]]
    by = [fold for fold in before if fold not in grammar.article]  # "par le conseil"
    return "seat" in post.modifiers and bool(by) and by[-1] in grammar.by


def _opens_clause(line: Line, posts: Sequence[PostMention], first: int, grammar: Grammar) -> bool:
    """A comma and "and" part the title at token `first`, before a name, from the only one before: "Roe resigned as
    chairman, and treasurer Lee took over"; not the last of a row: "founder, chairman, and chief executive Lee"."""
    between = [token.fold for token in line.tokens[posts[-1].last : first]]
    alone = all(post.group != posts[-1].group for post in posts[:-1])
    return alone and len(between) == 2 and between[0] == "," and between[1] in grammar.both
