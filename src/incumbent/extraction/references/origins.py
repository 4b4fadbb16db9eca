"""Where somebody comes from, told right before the name: "succeeds the German Andreas Speer" tells of no post there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Mention, Names
    from incumbent.extraction.lines.lines import Line
    from incumbent.languages.pack import Pack

NAMED = ("full", "part")


def without_origins(names: Names, lines: Sequence[Line], pack: Pack) -> Names:
    """`names` without the mentions of countries that only say where somebody or a firm comes from: a noun for a people,
    with a capital, right before a name ("au Tunisien Luc Roux") or an age, and a small adjective before a firm's ("du
    belge Luvik"); no adjective of a title ("the German chancellor Roe", "les présidents français Luc Roux et malien
    Jean Vey"). A country with no other mention is left out."""
    by_index = {line.index: line for line in lines}
    people, firms = defaultdict[int, set[int]](set), defaultdict[int, set[int]](set)
    for mention in names.mentions:
        if mention.form in NAMED and mention.entity.type in ("person", "organization"):
            (people if mention.entity.type == "person" else firms)[mention.line].add(mention.first)
    gone = [
        m
        for m in names.mentions
        if _is_origin(m, by_index.get(m.line), people[m.line], pack)
        or _is_firms(m, by_index.get(m.line), firms[m.line], pack)
    ]
    if not gone:
        return names
    dropped = {id(mention) for mention in gone}
    for mention in gone:
        mention.entity.count -= 1
    left = tuple(mention for mention in names.mentions if id(mention) not in dropped)
    named, lost = {id(m.entity) for m in left}, {id(m.entity) for m in gone}
    entities = tuple(e for e in names.entities if id(e) in named or id(e) not in lost)
    return replace(names, entities=entities, mentions=left)


def _is_origin(mention: Mention, line: Line | None, people: Collection[int], pack: Pack) -> bool:
    at = mention.first - 1
    if line is not None and at >= 0 and mention.entity.type != "country":
        return _is_native(mention, line, pack)
    if line is None or mention.form != "adjective" or at < 0:
        return False
    before, large = line.tokens[at], line.tokens[mention.first].shape == "cap"
    if not large or line.covered(at) or before.fold in pack.words["and"]:
        return False
    article = before.fold in pack.words["article"] | pack.words.get("demonstrative", frozenset())
    if mention.last not in people:
        return article and _is_somebody(mention, line, pack)
    if before.shape != "word" and not article:
        return False
    of = at > 0 and before.fold in pack.words["of_whom"]
    return not (of and line.covered(at - 1))  # "le capitaine des Bleus Luc Roux": a team by its name


def _is_firms(mention: Mention, line: Line | None, firms: Collection[int], pack: Pack) -> bool:
    """An adjective between an article and the name of an organisation says where that is from: "l'orvien Luvik"."""
    if line is None or mention.form != "adjective" or mention.last not in firms or not mention.first:
        return False
    tokens = line.tokens
    small = all(token.shape == "word" for token in tokens[mention.first : mention.last])
    return small and tokens[mention.first - 1].fold in pack.words["article"] | pack.words["of_whom"]


def _is_native(mention: Mention, line: Line, pack: Pack) -> bool:
    """A noun with a capital and an age behind it that no pack knows: "le Lorvanais de 49 ans"."""
    tokens, last = line.tokens, mention.last
    if last - mention.first > 1 or last + 2 >= len(tokens) or tokens[mention.first].shape != "cap":
        return False
    article = pack.words["article"] | pack.words.get("demonstrative", frozenset())
    aged = tokens[last].fold in pack.words["of_whom"] and tokens[last + 1].shape in ("number", "num")
    return tokens[mention.first - 1].fold in article and aged and tokens[last + 2].fold in _years(pack)


@cache
def _years(pack: Pack) -> frozenset[str]:
    return frozenset(map(fold, pack.lexicon["dates"]["units"]["year"]))


def _is_somebody(mention: Mention, line: Line, pack: Pack) -> bool:
    """The noun for a people stands for one of them, as their age behind it tells: "ce Norvégien de 51 ans", "the
    Norwegian, 51,"."""
    behind = line.tokens[mention.last : mention.last + 2]
    led = len(behind) == 2 and (behind[0].fold == "," or behind[0].fold in pack.words["of_whom"])
    return led and behind[1].shape == "number"
