"""Verbs that say who holds a post without a word for it: "Lee chairs Orbex", "a firm once run by Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.posts.elisions import MINISTER
from incumbent.extraction.posts.grammar import Grammar
from incumbent.extraction.posts.lookalikes import has_subjects, is_activity, is_race, leads_nothing
from incumbent.extraction.posts.mention import PAST, UNTOLD, PostMention, alone
from incumbent.extraction.posts.services import OFFICIAL, leads_service
from incumbent.extraction.posts.taken_up import TAKEN_UP, takes_up
from incumbent.model.span import Span

AHEAD = 4  # tokens from a verb of leading to the ministry that it leads
BY = 5  # tokens from a participle in which "by" stands


def holdings(line: Line, posts: Sequence[PostMention], grammar: Grammar, named: set[int]) -> Iterator[PostMention]:
    """Verbs that say who holds a post without naming it: "Lorvan chairs Orbex"."""
    tokens = line.tokens
    taken = {index for post in posts for index in range(post.first, post.last)} | named
    before_noun = grammar.article | grammar.possessive  # of the same letters
    for first, last, held in grammar.days.wide(tokens, grammar.words.holdings):
        before = tokens[first - 1].fold if first else ""
        once = _when(line, first, last, grammar)
        led = bool(once) or before in grammar.copula or before == "," or before in grammar.both
        led = led or (first > 1 and tokens[first - 2].fold in grammar.copula)  # "is now run by"
        led = led or (line.parse is not None and line.parse.roles[first] in ("relative", "clause"))  # "a firm run by"
        spelt_so = held.tense == "infinitive" and led  # "is run by", ", once run by"
        passive = held.tense in ("participle", "past") or spelt_so
        by = passive and _by_whom(line, last, grammar)
        told_before = not by and takes_up(grammar, line, first)
        articled = before in before_noun and not told_before
        if first in taken or articled or (before in grammar.copula and not by):
            continue
        if is_race(grammar, line, first):
            continue
        alone_told, service = by or told_before, leads_service(line, last, grammar)
        nothing = is_activity(grammar, line, first, last, by)
        if not service and (nothing or (not alone_told and leads_nothing(grammar, line, last, named))):
            continue
        ministry = None if alone_told else _ministry(line, last, posts)
        last, post_class = (ministry.last, ministry.post_class) if ministry else (last, held.post_class or UNTOLD)
        post_class = OFFICIAL if service else post_class
        span = Span(tokens[first].start, tokens[last - 1].end)
        tense = "present" if held.tense == "infinitive" and has_subjects(line, first) else held.tense
        told = frozenset({"holding", "held-by"} if by else {"holding", f"holding:{tense}"})
        told |= once | ({TAKEN_UP} if told_before else frozenset())
        place = (line.index, first, last, first, last, span)
        yield PostMention(*place, "", post_class, told, alone(first), holding=held.id)


def _ministry(line: Line, at: int, posts: Sequence[PostMention]) -> PostMention | None:
    """The ministry that a verb of leading before token `at` leads: "dirige depuis mars le ministère de la Santé"."""
    post = next((post for post in posts if at < post.first <= at + AHEAD), None)
    if post is None or "seat" not in post.modifiers or post.post_class != MINISTER:
        return None
    small = all(line.tokens[index].shape in ("word", "number") for index in range(at, post.first))
    return post if small else None


def _when(line: Line, first: int, last: int, grammar: Grammar) -> set[str]:
    """That somebody holds a post no more, by what stands right behind its verb at tokens `first` to `last`, or the word
    before it: "dirigeait jusque-là", "avait auparavant dirigé", "previously led", "once led"."""
    modifiers = grammar.words.modifiers
    if first and line.tokens[first - 1].fold in grammar.words.once:
        return {"former"}
    behind, before = modifiers.at(line.tokens, last), modifiers.at(line.tokens[:first], first - 1) if first else None
    return {"former"} if any(hit is not None and hit.value in PAST for hit in (behind, before)) else set()


def _by_whom(line: Line, at: int, grammar: Grammar) -> bool:
    """ "by" stands at token `at`, or behind a few words: "led since 2010 by"."""
    for token in line.tokens[at : at + BY]:
        if token.fold in grammar.by:
            return True
        if token.shape not in ("word", "number"):
            return False
    return False
