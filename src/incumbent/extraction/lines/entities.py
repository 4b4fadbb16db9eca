"""Somebody or something that an article names, and where its names stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from incumbent.extraction.lines.lines import Line
from incumbent.model.span import Span


@dataclass(eq=False, slots=True)
class Entity:
    """Somebody or something that an article names. `name` is the fullest form; `type` is "person", "organization",
    "country" or "place"; `sort` says what kind of organisation where a word of its name tells; `gender` f, m or n."""

    name: str
    type: str
    sort: str = ""
    gender: str = "n"
    forms: set[str] = field(default_factory=set)
    count: int = 0
    first_at: int = 0

    def agrees(self, gender: str) -> bool:
        """Words of that gender may speak of them: it is theirs, or one of the two is unknown, "n"."""
        return gender == self.gender or "n" in (gender, self.gender)


def country_named(name: str, entities: Iterable[Entity]) -> Entity | None:
    """The country of that name among `entities`, or the one whose whole name ends in it: "Luvik" where the article
    tells of the Democratic Republic of Luvik; not "South Luvik", which is another one."""
    countries = [entity for entity in entities if entity.type == "country"]
    same = next((entity for entity in countries if entity.name == name), None)
    return same or next((entity for entity in countries if _is_whole_name(entity.name, name)), None)


def _is_whole_name(whole: str, name: str) -> bool:
    """A small word leads from the rest of a name to the one that it ends in: "République démocratique du Congo"."""
    before = whole.removesuffix(" " + name).split()
    return whole.endswith(" " + name) and before[-1].islower()


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """An entity's place: tokens `first` to `last` (exclusive) of line `line`. `form`: full, part, adjective, pronoun,
    possessive, description, generic; and title or epithet, where a post's words stand for its holder: then the place
    is that of the article before them, and `head` that of the title itself."""

    span: Span
    entity: Entity
    form: str
    line: int
    first: int
    last: int
    head: tuple[int, int] | None = None


Held = list[tuple[Mention, str]]  # the organisations of a post's phrase, each with where it stands there


@dataclass(frozen=True, slots=True)
class Names:
    """The entities of an article, and where they stand, by place. `signs`: what speaks for the type of each name, by
    its key, as names/types.py says; for whoever learns the weights."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    signs: Mapping[tuple[str, ...], list[str]] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Run:
    """Capitals that stand together, tokens `first` to `last` of a line; `key` is compared, `votes` speak for a type."""

    line: Line
    first: int
    last: int
    name: str
    key: tuple[str, ...]
    votes: Counter[str]
    honorific: bool = False
    gender: str = "n"
    sort: str = ""
