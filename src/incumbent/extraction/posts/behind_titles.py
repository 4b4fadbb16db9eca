"""What belongs to the phrase of a post behind its title: adjectives, then a complement in lower case. "Le directeur
général adjoint par intérim des ventes et des exportations, Luc Roux" ends before the comma."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.posts.grammar import Grammar
    from incumbent.extraction.text.phrases import Hit

REACH = 6  # words of a complement that may still name the field of a post
BEHIND = 4  # tokens behind the phrase in which it may be told that somebody only acts
ACTING = "acting"


def end_of(grammar: Grammar, line: Line, at: int, named: set[int]) -> tuple[int, set[str]]:
    """The token after the phrase whose title ends at `at`, and the modifiers on the way: adjectives, then a complement
    in lower case, then further fields of a row."""
    at, kinds = _over_adjectives(grammar, line, at, named)
    at = grammar.ends.behind_comma(line, at, named)
    end = _over_complement(grammar, line, at, named)
    end = grammar.ends.more_fields(line, grammar.ends.in_row(line, end, named), named)
    return end, kinds | ({ACTING} if _is_acting(grammar, line, end, named) else set())


def _over_adjectives(grammar: Grammar, line: Line, at: int, named: set[int]) -> tuple[int, set[str]]:
    """The token behind modifiers, fields and adjectives that follow a title, and the modifiers."""
    kinds: set[str] = set()
    while at < len(line.tokens):
        hit = _modifier_behind(grammar, line, at)
        if hit is not None and at not in named:
            kinds.add(hit.value)
            at = hit.last
        elif grammar.is_field(line, at, named) or grammar.ends.qualifies(line, at, named):
            at += 1
        else:
            break
    return at, kinds


def _over_complement(grammar: Grammar, line: Line, at: int, named: set[int]) -> int:
    """The token behind "of" at token `at` and what it leads to, "and of" further things; `at` where it leads to words
    of a change ("chief executive to join Orbex", "to pursue"), or to nothing in lower case."""
    tokens = line.tokens
    if at >= len(tokens):
        return at
    further = _goes_on(grammar, line, at, named) and _is_of(grammar, line, at)
    if not (tokens[at].fold in grammar.of or further):
        return at
    verb = at + 1 < len(tokens) and tokens[at].fold in grammar.toward_a_verb
    if grammar.words.triggers.at(tokens, at + verb) or grammar.ends.adjunct(line, at):
        return at
    if verb and line.parse is not None and line.parse.sort(at + 1) == "verb":
        return at
    probe, reach = at + 1 + further, at
    while probe < len(tokens) and probe - reach <= REACH:
        if _goes_on(grammar, line, probe, named):
            reach, probe = probe, probe + 2
        elif grammar.ends.complement(line, probe, named):
            probe += 1
        else:
            break
    while probe > at + 1 and tokens[probe - 1].fold in grammar.loose:
        probe -= 1
    return probe if probe > at + 1 else at


def _is_of(grammar: Grammar, line: Line, at: int) -> bool:
    """ "Of" stands close before token `at`: "director of sales and of exports"."""
    return any(token.fold in grammar.whose for token in line.tokens[max(0, at - REACH) : at])


def _is_acting(grammar: Grammar, line: Line, end: int, named: set[int]) -> bool:
    """A word close behind the phrase says that somebody has the post for a while, outside of names and of words of a
    change: "the finance chief, will act as interim head" is no acting finance chief."""
    tokens, reach = line.tokens, range(end, min(end + BEHIND, len(line.tokens)))
    told_of = [(at, hit) for at in reach if (hit := grammar.words.modifiers.at(tokens, at)) and hit.value == ACTING]
    # "as acting chief executive": of the title behind
    acting = [at for at, hit in told_of if not (grammar.words.head_last and line.covered(hit.last) is not None)]
    if not acting:
        return False
    told = [change for at in reach if (change := grammar.words.triggers.at(tokens, at)) is not None]
    return any(at not in named and not any(change.first <= at < change.last for change in told) for at in acting)


def without_sort(grammar: Grammar, line: Line, at: int, last: int, bodies: Collection[int]) -> int:
    """The end of what tells the post in its phrase, whose title ends at `at`, without what only says what kind of
    organisation is named behind it, where a pack has such words before names: "head of travel firm Orbex",
    "chairman of Paris-based Orbex". `bodies` are the tokens where an organisation's name begins."""
    if not grammar.words.head_last or last < at + 2 or line.tokens[at].fold not in grammar.of:
        return last
    taken_up = grammar.words.generic.at(line.tokens, at + 1)
    if taken_up is not None and taken_up.last <= last:  # "chief executive of this maker of shoes"
        owner = taken_up.last < len(line.tokens) and line.tokens[taken_up.last].fold in grammar.genitive
        return last if owner else at
    if last not in bodies:
        return last
    end = max(n for n in range(at, last) if line.tokens[n].fold in grammar.of)
    noun = line.tokens[last - 1].fold
    return end if noun in grammar.words.kinds or "-" in noun else last


def _modifier_behind(grammar: Grammar, line: Line, at: int) -> Hit[str] | None:
    """A modifier that begins with token `at`, and is no word of another title."""
    hit = grammar.words.modifiers.at(line.tokens, at)
    title = line.covered(at)
    changes = hit is not None and (hit.value == "rank" or (hit.value == "former" and grammar.words.head_last))
    verbal = changes and grammar.words.triggers.at(line.tokens, at) is not None
    if hit is None or verbal or (title is not None and title.last > hit.last) or grammar.ends.adjunct(line, at):
        return None  # "the board appointed Roe", "the board fired the chief", "chairman next year"
    return hit


def _goes_on(grammar: Grammar, line: Line, at: int, named: set[int]) -> bool:
    """ "And of" a further thing, which is no title: "director of sales and of exports"."""
    tokens = line.tokens
    if at + 2 >= len(tokens) or tokens[at].fold not in grammar.both or tokens[at + 1].fold not in grammar.whose:
        return False
    further = at + 2 + (tokens[at + 2].fold in grammar.article)
    if further >= len(tokens) or grammar.words.modifiers.at(tokens, further) is not None:
        return False
    return grammar.ends.complement(line, further, named)
