"""Titles and seats of a line that tell of no post of anybody: what somebody runs for, who only speaks."""

from __future__ import annotations

from incumbent.extraction.lines import Line
from incumbent.extraction.post_grammar import Grammar

LED = 2  # tokens behind an article, of which one says what somebody leads: "a new inquiry"
PASSIVE = 3  # tokens before a participle, of which one says what was led: "l'enquête est menée par"
RUNNING = 6  # tokens from a candidate to the post they run for: "candidat du Parti ouvrier à la mairie"


def is_sought(grammar: Grammar, line: Line, first: int, seat: bool) -> bool:
    """Somebody runs for the post that begins with token `first` ("a candidate for mayor"), or wants the seat that does
    ("brigue la mairie")."""
    tokens, words = line.tokens, grammar.running
    at = first - 1
    while at >= 0 and tokens[at].fold in grammar.article and tokens[at].fold not in grammar.toward:
        at -= 1
    if at < 0:
        return False
    if tokens[at].fold not in grammar.toward:
        return seat and tokens[at].fold in grammar.seeking
    other = 0  # words of no name: "candidate socialiste"
    for token in reversed(tokens[max(0, at - RUNNING) : at]):
        if token.fold in words or token.fold in grammar.seeking:
            return True
        plain = token.shape == "word" and token.fold not in grammar.of | grammar.article
        other += plain
        if (token.shape == "mark" and token.fold != "'") or other > 1:
            return False
    return False


def is_source(grammar: Grammar, line: Line, first: int) -> bool:
    """The seat that begins with token `first` is who says something: ", the ministry said", "a annoncé la présidence",
    "selon la présidence"."""
    tokens, at = line.tokens, first - 1
    while at >= 0 and tokens[at].fold in grammar.article - grammar.of:
        at -= 1
    if at < 0 or at == first - 1:
        return False
    if tokens[at].fold in grammar.source:
        return True
    change = grammar.words.triggers.at(tokens, at)
    if change is not None and change.last > first:
        return False  # "s'est assuré la présidence"
    return any(
        (hit := grammar.speaking.at(tokens, n)) is not None and hit.last == at + 1 for n in (at, at - 1) if n > 0
    )


def is_activity(grammar: Grammar, line: Line, first: int, last: int, by: bool) -> bool:
    """What the verb of tokens `first` to `last` leads is something that is done, and no organisation: "led the
    inquiry", "l'enquête menée par"."""
    tokens, at = line.tokens, last
    if by:
        before = [token.fold for token in tokens[max(0, first - PASSIVE) : first]]
        return any(word in grammar.activities for word in before)
    while at < len(tokens) and tokens[at].fold in grammar.article | grammar.possessive:
        at += 1
    led = at > last and any(token.fold in grammar.activities for token in tokens[at : at + LED])
    return led and tokens[at].shape != "cap"
