"""What an article has told up to a place: whom and what a word there may take up. In "Orbex named Ann Lee. She left the
company" the second line takes up Ann Lee, as the last person told of, and Orbex, as what the first line is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.extraction.names.columns import heads_of
from incumbent.extraction.references.descriptions import acts
from incumbent.extraction.references.generics import opens_alone
from incumbent.extraction.references.mains import OFTEN, main_country, main_organization, topic_of
from incumbent.extraction.references.past_bodies import Places
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.references.sides import Row, Sides
    from incumbent.languages.pack import Pack

MEMORY = 4  # sentences back that a pronoun reaches


@dataclass(slots=True)
class Here:
    """A line with the names in it, the line `above` it, what is `found` in it to take up a name, and the `topic`: the
    organisation that it is about."""

    line: Line
    above: Line | None
    mentions: Sequence[Mention]
    by_first: Mapping[int, Mention]  # by their first tokens
    told: Sequence[Mention]  # those of persons
    people: frozenset[int]  # the first tokens of those
    covered: set[int]  # the tokens of all names and of what is found, but of pronouns and descriptions
    topic: Mention | None = None
    found: list[Mention] = field(default_factory=list)

    @classmethod
    def of(cls, line: Line, above: Line | None, mentions: Sequence[Mention]) -> Here:
        """A `line` and the names in it, in order; nothing found yet."""
        told = [m for m in mentions if m.entity.type == "person"]
        people, covered = frozenset(m.first for m in told), {i for m in mentions for i in range(m.first, m.last)}
        return cls(line, above, mentions, {m.first: m for m in mentions}, told, people, covered)

    def find(self, entity: Entity, form: str, first: int, last: int) -> Mention:
        """Takes note that tokens `first` to `last` take up the `entity`."""
        span = Span(self.line.tokens[first].start, self.line.tokens[last - 1].end)
        self.found.append(Mention(span, entity, form, self.line.index, first, last))
        return self.found[-1]

    def acts_before(self, at: int) -> tuple[Mention | None, bool]:
        """The organisation that the line is about, where it is told before token `at`, and whether it does something
        there."""
        topic = self.topic if self.topic is not None and self.topic.first < at else None
        return topic, topic is not None and acts(self.line, topic)


class Memory:
    """Goes through an article line by line: `enter` a line, `pass_name` for each name in it, `leave` it."""

    def __init__(
        self, lines: Sequence[Line], names: Names, pack: Pack, sides: Sides, lands: Mapping[str, int], past: Places
    ) -> None:
        self._pack, self._words, self._sides = pack, vocabulary(pack), sides
        self._it = pack.words.get("it", frozenset())
        self._heads, self._paragraph = heads_of(lines), -1
        self.past = past
        self.main, self.country = main_organization(names, past), main_country(names, lands)
        self.subjects: list[Row] = []  # the persons whom the text speaks of, in the order of telling
        self.lately: list[Row] = []  # everybody named
        self.told_of: list[Entity] = []  # all organisations that are named
        self.organizations: list[Entity] = []  # those named not only as what somebody was of before
        self.places: list[Entity] = []
        self.topics: list[Entity] = []  # what lines are about: the organisation that acts, else the first one named
        self.acting: list[Entity] = []  # those that are the subject of a line
        self.owning: Entity | None = None  # the country in the genitive named last in the paragraph: "Orvia's Lampo"
        self.headed: Entity | None = None  # what heads the paragraph of a column

    def enter(self, here: Here) -> None:
        """Goes on to a line: a new paragraph has a head of its own, and a pronoun reaches back only so far."""
        line = here.line
        if line.index in self._heads or line.sentence.paragraph != self._paragraph:
            self._paragraph = line.sentence.paragraph
            first = next(iter(here.by_first.values()), None) if line.index in self._heads else None
            self.headed = first.entity if first is not None else None
            self.owning = None
        self._sides.enter(line, here.told)
        here.topic = self._topic_of(here)
        self.subjects = self._sides.since(line.index - MEMORY, self.subjects)

    def _topic_of(self, here: Here) -> Mention | None:
        line = here.line
        bodies = [m for m in here.mentions if m.entity.type == "organization"]
        topic = topic_of(line, [m for m in bodies if (line.index, m.first) not in self.past])
        if self.topics and line.tokens[0].fold in self._it and topic is not None and not acts(line, topic):
            return None  # "It named Ann Lee of Lampo as its chief" is about what the lines before are about
        return topic

    def pass_name(self, here: Here, named: Mention) -> None:
        """Takes note of a name of the line, before anything behind it is asked whom it takes up."""
        line, entity = here.line, named.entity
        if entity.type == "person":
            self.lately.append((line.index, entity))
            if not self._sides.acts_only(line, named, here.told):
                self.subjects.append((line.index, entity))
        elif entity.type == "organization":
            if not _is_aside(line, named):
                self.told_of.append(entity)
                self.organizations += [entity] if (line.index, named.first) not in self.past else []
        elif entity.type == "country" and line.tokens[named.last : named.last + 1]:
            self.owning = entity if line.tokens[named.last].fold in self._pack.genitive else self.owning
        elif entity.type == "place" and _is_town(line, named, self._words):
            self.places.append(entity)

    def leave(self, here: Here) -> None:
        """Goes on from a line, with what it is about."""
        line, topic = here.line, here.topic
        if topic is None:
            return
        self.topics.append(topic.entity)
        plain = self.main is None or self.main.count < OFTEN or topic.entity is self.main
        if acts(line, topic) or (plain and opens_alone(line, topic, self._pack)):
            self.acting.append(topic.entity)


def _is_aside(line: Line, mention: Mention) -> bool:
    """The name is one of several in brackets: "the retailer Orbex (Lampo, Tarnex & Co)"."""
    tokens, at = line.tokens, mention.first - 1
    while at >= 0 and tokens[at].fold not in "()":
        at -= 1
    end = mention.last
    while end < len(tokens) and tokens[end].fold not in "()":
        end += 1
    closed = at >= 0 and tokens[at].fold == "(" and end < len(tokens) and tokens[end].fold == ")"
    return closed and any(token.fold == "," for token in tokens[at:end])


def _is_town(line: Line, mention: Mention, words: Vocabulary) -> bool:
    """The name is that of no region and of no part of the world, as far as the pack tells, and stands in no brackets:
    "Lorvan (Jura)"."""
    hit = words.places.at(line.tokens, mention.first)
    return (hit is None or hit.value == "cities") and line.tokens[mention.first - 1].fold != "("
