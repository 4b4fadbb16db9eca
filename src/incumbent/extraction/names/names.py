"""Who and what an article names: capitalised runs, typed by all that the article says beside them.

No single place decides: each run gathers votes (a first name, an honorific, a legal form, "of" behind a title, an age
…)
over the whole article, and the type with most votes wins. Variants of one name become one entity with the fullest form.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention, Names, Run, country_named
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.names.channels import without_channels
from incumbent.extraction.names.clusters import Clusters
from incumbent.extraction.names.columns import heads_of, with_heads
from incumbent.extraction.names.deeds import EMPLOYS, FIRM, JOINED, does, employs, is_sworn
from incumbent.extraction.names.families import tell_firms_apart
from incumbent.extraction.names.openers import without_openers
from incumbent.extraction.names.runs import Runs
from incumbent.extraction.names.types import Key, signs_of
from incumbent.extraction.names.votes import Votes
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.extraction.weights import Weights
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

DOUBT = 3  # votes by which another type may lead, and the name still be a person's when all is weighed


class Capitals:
    """The runs of capitals of an article, with the votes of the words in and beside them: all that is known of names
    before a line is parsed."""

    def __init__(self, text: str, lines: Sequence[Line], pack: Pack, terms: Container[Key] = ()) -> None:
        """`terms` are words with capitals that the text defines, and no names."""
        self._terms = terms
        self.finder = Runs(text, lines, pack)
        self.votes = Votes(pack, self.finder.titles.sport)
        self._look(lines)

    def _look(self, lines: Sequence[Line]) -> None:
        self.runs = [run for run in self.finder.of_lines(lines) if run.key not in self._terms]
        self.runs = without_channels(self.runs, self.finder.pack)
        tell_firms_apart(self.runs, self.finder.pack)
        self._places: dict[int, list[int]] = defaultdict(list)
        for run in self.runs:
            self.votes.cast(run)
            self._places[run.line.index].append(run.first)
        self._heads = with_heads(self.runs, heads_of(lines))

    def people(self, doubt: int) -> dict[int, list[int]]:
        """For each line, by its index: the tokens where a name begins that may be a person's: `doubt` is by how many
        votes another type may lead."""
        tally: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for run in self.runs:
            tally[run.key].update(run.votes)
        names = {key for key, votes in tally.items() if votes["person"] + doubt >= max(votes.values(), default=0)}
        found: dict[int, list[int]] = {}
        for run in self.runs:
            if run.key in names:
                found.setdefault(run.line.index, []).append(run.first)
        return found

    def places(self, line: Line) -> list[int]:
        """The tokens of a line where a name begins."""
        return self._places.get(line.index, [])

    def parsed(self, lines: Sequence[Line]) -> None:
        """Takes in `lines`, of which some are parsed now."""
        if any(self.finder.surprises(line) for line in lines if line.parse):
            self._look(lines)
        else:
            by_index = {line.index: line for line in lines}
            for run in self.runs:
                run.line = by_index[run.line.index]
                if run.line.parse:
                    self.votes.take_in(run)
        finder, heads = self.finder, self._heads
        opened = without_openers(self.runs, finder.capital, finder.pack, finder.titles.sport)
        kept = heads | set(map(id, opened))
        self.runs = [run for run in self.runs if id(run) in kept]


def find_names(
    capitals: Capitals, lines: Sequence[Line], pack: Pack, triggers: Mapping[int, Sequence[Trigger]], types: Weights
) -> Names:
    """The names in `lines`; `triggers` are those of each line, by its index, `types` what the signs of a name weigh for
    "person" and "organization"."""
    finder, runs = capitals.finder, capitals.runs
    signs = signs_of(pack).of_names(runs, triggers)
    chances = {key: types.chances(row) for key, row in signs.items()} if types.rows else {}
    for key in (key for key in chances if employs(signs[key])):
        sure = max(EMPLOYS, chances[key]["organization"])
        chances[key] = {"organization": sure, "person": 1 - sure}
    for key in (key for key in chances if is_sworn(signs[key])):
        sure = max(EMPLOYS, chances[key]["person"])
        chances[key] = {"organization": 1 - sure, "person": sure}
    active = {key for key, row in signs.items() if does(row)}
    joined = {key for key, row in signs.items() if any(sign.startswith(JOINED) or sign in FIRM for sign in row)}
    entities, of_run = Clusters(
        pack, finder.small, finder.capital, finder.institutions.short, finder.titles.sport
    ).of_runs(runs, chances, active, joined)
    mentions = [_mention(run, of_run[id(run)]) for run in runs if id(run) in of_run]
    taken = {(m.line, i) for m in mentions for i in range(m.first, m.last)}
    mentions += _known(lines, entities, taken, pack)
    for mention in mentions:
        mention.entity.count += 1
    mentions.sort(key=lambda m: (m.span.start, -m.span.end))
    return Names(tuple(entities), tuple(mentions), signs)


def _mention(run: Run, entity: Entity) -> Mention:
    tokens = run.line.tokens
    form = "full" if run.name == entity.name else "adjective" if run.votes["adjective"] >= 6 else "part"
    return Mention(
        Span(tokens[run.first].start, tokens[run.last - 1].end), entity, form, run.line.index, run.first, run.last
    )


def _known(lines: Sequence[Line], entities: list[Entity], taken: set[tuple[int, int]], pack: Pack) -> list[Mention]:
    """Known names in shouted lines, and adjectives of countries that are written small."""
    rows: dict[str, Entity] = {}
    for entity in sorted(entities, key=lambda e: (e.type != "person", e.first_at)):
        for form in sorted(entity.forms | {entity.name}):
            parts = form.split()
            rows.setdefault(form, entity)
            if entity.type == "person":
                rows.setdefault(parts[-1], entity)
            elif entity.type == "organization" and len(parts[0]) > 3:
                for end in range(1, len(parts)):
                    rows.setdefault(" ".join(parts[:end]), entity)
    known = Phrases(rows.items(), pack)
    countries = {entity.name: entity for entity in entities if entity.type == "country"}
    large = pack.lexicon["organizations"].get("large", ())  # "les Bleus", but "des yeux bleus"
    found = []
    for line in lines:
        tokens = line.tokens
        if line.shouted:
            for hit in known.find(tokens):
                span = Span(tokens[hit.first].start, tokens[hit.last - 1].end)
                found.append(Mention(span, hit.value, "part", line.index, hit.first, hit.last))
                taken.update((line.index, i) for i in range(hit.first, hit.last))
        for hit2 in vocabulary(pack).demonyms.find(tokens):
            free = not any((line.index, i) in taken for i in range(hit2.first, hit2.last))
            small = tokens[hit2.first].shape == "word" and tokens[hit2.first].fold in large
            if not free or small or _is_manner(line, hit2.first, pack):
                continue
            entity = country_named(hit2.value, countries.values()) or Entity(
                hit2.value, "country", first_at=tokens[hit2.first].start
            )
            if entity.name not in countries:
                countries[entity.name] = entity
                entities.append(entity)
            span = Span(tokens[hit2.first].start, tokens[hit2.last - 1].end)
            found.append(Mention(span, entity, "adjective", line.index, hit2.first, hit2.last))
    return found


def _is_manner(line: Line, at: int, pack: Pack) -> bool:
    """The small adjective at token `at` tells how something is, and of no country: "une prime à l'allemande"."""
    tokens = line.tokens
    led = at > 1 and tokens[at].shape == "word" and tokens[at - 1].fold in pack.words["article"]
    return led and tokens[at - 2].fold in pack.words["to"]
