"""Descriptions of a person: whether a name stands behind them, and whether the sentence is about whom they take up."""

from __future__ import annotations

import itertools
from collections.abc import Container
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

WHOLE = (*SUBJECTS, "object", "by")  # parts in a sentence of what is no part of a phrase
FIELD = 6  # tokens of what somebody was a minister of, up to the name


def named_end(line: Line, at: int, people: Container[int], pack: Pack) -> int:
    """Token `at`, or the one behind a second calling, a nationality and a field that stand there: "l'ancien banquier
    américain Ann Lee", "le professeur et politologue Ann Lee", "l'ancien ministre des Affaires étrangères Ann Lee".
    `people` are the tokens where the name of a person begins."""
    words, tokens = vocabulary(pack), line.tokens
    at += 2 * (at + 1 < len(tokens) and tokens[at + 1].fold in words.callings)
    demonym = words.demonyms.at(tokens, at) if at < len(tokens) else None
    at = demonym.last if demonym is not None else at
    field = itertools.takewhile(lambda n: tokens[n].shape != "mark", range(at, min(at + FIELD, len(tokens))))
    led = at < len(tokens) and tokens[at].fold in pack.words["of_whom"] and at + 1 not in people
    return next((n for n in field if n > at + 1 and n in people), at) if led else at


def described_end(line: Line, at: int, pack: Pack) -> int:
    """Token `at`, or the one behind where somebody comes from, where that ends the phrase: "The 44-year-old Dutchman
    replaced Roe"; not in "the 44-year-old Dutch coach"."""
    demonym = vocabulary(pack).demonyms.at(line.tokens, at) if at < len(line.tokens) else None
    if demonym is None or line.parse is None:
        return at
    part = line.parse.role(at, demonym.last)
    return demonym.last if part in WHOLE or part.startswith("prep:") else at


def is_adjective(line: Line, first: int, last: int, pack: Pack) -> bool:
    """The word for a people that ends the phrase of tokens `first` to `last` tells of what stands behind it, by the
    parse: "the Italian club"; not in "the Italian took over"."""
    demonym = vocabulary(pack).demonyms.at(line.tokens, first + 1)
    if demonym is None or demonym.last != last or line.parse is None:
        return False
    if last < len(line.tokens) and line.tokens[last].shape in ("cap", "upper"):
        return True  # "the Italian Olympic Committee"
    return line.parse.heads[line.parse.top(first, last)] == last and line.parse.sort(last) != "verb"


def acts(line: Line, mention: Mention) -> bool:
    """The subject of a verb."""
    parse = line.parse
    return parse is not None and parse.role(mention.first, mention.last) in SUBJECTS


def describes_subject(line: Line, mention: Mention, people: Container[int]) -> bool:
    """The description is the subject of a verb, or stands before its noun ("cet ancien préfet dirige"), and no name of
    `people`, the first tokens of those of the line, stands behind its comma: "le fondateur, Lee"."""
    if (
        line.tokens[mention.last : mention.last + 1]
        and line.tokens[mention.last].fold == ","
        and mention.last + 1 in people
    ):
        return False
    if acts(line, mention) or line.parse is None:
        return acts(line, mention)
    head = line.parse.heads[line.parse.top(mention.first, mention.last)]
    return head >= mention.last and line.parse.roles[head] in SUBJECTS
