"""Where somebody comes from, told right before the name: "succeeds the German Andreas Speer" tells of no post there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Mention, Names
    from incumbent.extraction.lines.lines import Line
    from incumbent.languages.pack import Pack

NAMED = ("full", "part")


def without_origins(names: Names, lines: Sequence[Line], pack: Pack) -> Names:
    """`names` without the mentions of countries that only say where somebody comes from: a noun for a people, with a
    capital, right before a name ("au Tunisien Luc Roux"), and no adjective of a title ("the German chancellor Roe",
    "les présidents français Luc Roux et malien Jean Vey"). A country that has no other mention is none of `names`."""
    by_index = {line.index: line for line in lines}
    people: dict[int, set[int]] = defaultdict(set)
    for mention in names.mentions:
        if mention.entity.type == "person" and mention.form in NAMED:
            people[mention.line].add(mention.first)
    gone = [m for m in names.mentions if m.last in people[m.line] and _is_origin(m, by_index.get(m.line), pack)]
    if not gone:
        return names
    dropped = {id(mention) for mention in gone}
    for mention in gone:
        mention.entity.count -= 1
    left = tuple(mention for mention in names.mentions if id(mention) not in dropped)
    named, lost = {id(m.entity) for m in left}, {id(m.entity) for m in gone}
    entities = tuple(e for e in names.entities if id(e) in named or id(e) not in lost)
    return replace(names, entities=entities, mentions=left)


def _is_origin(mention: Mention, line: Line | None, pack: Pack) -> bool:
    at = mention.first - 1
    if line is None or mention.entity.type != "country" or mention.form != "adjective" or at < 0:
        return False
    before, large = line.tokens[at], line.tokens[mention.first].shape == "cap"
    if not large or before.shape != "word" or before.fold in pack.words["and"] or line.covered(at):
        return False
    of = at > 0 and before.fold in pack.words["of_whom"]
    return not (of and line.covered(at - 1))  # "le capitaine des Bleus Luc Roux": a team by its name
