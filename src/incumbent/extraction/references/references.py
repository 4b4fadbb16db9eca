"""What takes up a name already told: pronouns, descriptions of a person, "the company", "its".

A pronoun goes to the person whom the text speaks of: the last one of fitting gender who opened a sentence, else the
last one named. A phrase for an organisation goes to the last one named of a fitting sort, else to the article's main
one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Mention, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.references.body_phrases import BodyPhrases
from incumbent.extraction.references.defined_terms import Meant, Term
from incumbent.extraction.references.latters import latters
from incumbent.extraction.references.memory import Here, Memory
from incumbent.extraction.references.past_bodies import NONE, Places
from incumbent.extraction.references.person_phrases import PersonPhrases
from incumbent.extraction.references.sides import Sides
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


def resolve(
    lines: Sequence[Line],
    names: Names,
    pack: Pack,
    terms: Sequence[Term] = (),
    lands: Mapping[str, int] = MappingProxyType({}),
    past: Places = NONE,
) -> Names:
    """`names` with the mentions that pronouns, descriptions, generic phrases and the `terms` of the text make. `lands`:
    how often something else than its name tells of each country; `past`: where it names those of careers."""
    sides = Sides(pack)
    memory = Memory(lines, names, pack, sides, lands, past)
    found = _taken_up(lines, names, pack, Meant(terms, names, lines, pack), memory, sides)
    generic = [(m.line, m.first, m.last) for m in found if m.form == "generic"]
    inside = {(line, at) for line, first, last in generic for at in range(first, last)}
    named = [m for m in names.mentions if (m.line, m.first) not in inside]  # "the Lorvan club": not the town
    return replace(names, mentions=tuple(sorted([*named, *found], key=lambda m: (m.span.start, -m.span.end))))


def _taken_up(
    lines: Sequence[Line], names: Names, pack: Pack, meant: Meant, memory: Memory, sides: Sides
) -> list[Mention]:
    """What takes up a name, line by line and from the left: at each token a name to remember, else a term of the text,
    else a phrase for a person, else one for an organisation."""
    by_line: dict[int, list[Mention]] = {}
    for mention in names.mentions:
        by_line.setdefault(mention.line, []).append(mention)
    persons, bodies, opening = PersonPhrases(lines, names, pack, sides), BodyPhrases(lines, pack), _opening(pack)
    found: list[Mention] = []
    for above, line in zip([None, *lines], lines, strict=False):
        here = Here.of(line, above, by_line.get(line.index, ()))
        memory.enter(here)
        by_first, covered = here.by_first, here.covered
        for index, token in enumerate(line.tokens):
            if index not in by_first and token.fold not in opening:
                continue
            if (named := by_first.get(index)) is not None:
                memory.pass_name(here, named)
            elif index in covered:
                continue
            elif (term := meant.at(line, index)) is not None:
                here.found.append(term)
                covered.update(range(index, term.last))
            elif not persons.take_up(here, index, memory):
                bodies.take_up(here, index, memory)
        persons.leave(here)
        bodies.leave(here)
        memory.leave(here)
        found += here.found
    return found


@cache
def _opening(pack: Pack) -> frozenset[str]:
    """The words with which something begins that takes up a name."""
    words = vocabulary(pack)
    return frozenset().union(
        latters(pack).first_words,
        clitics(pack),
        words.pronouns,
        words.possessives,
        words.descriptions.first_words,
        words.generic.first_words,
    )
