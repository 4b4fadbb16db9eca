"""The names of an article that have an entity already, found by their parts: one step, however many names there are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.text.tokens import DOMAINS, fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

BODIES = ("organization", "place")
SEVERAL = 2  # names from which on what they all begin with is a name by itself
NAMESAKES = 8  # people of one surname that are told apart
_SQUASH = re.compile(r"[\W_]+")
_DOMAIN = re.compile(rf"(?<=\w)\.(?:{DOMAINS})$")
Key = tuple[str, ...]
Place = tuple[int, int, Entity]  # when the name was added, how many words it has, whose it is


@cache
def same_names(pack: Pack) -> Mapping[str, frozenset[str]]:
    """First names → what may stand for each, by the rows of the pack: "jim" → "james", "jimmy" …"""
    found: dict[str, set[str]] = defaultdict(set)
    for row in pack.lexicon["names"]["same"]:
        forms = frozenset(map(fold, row))
        for form in forms:
            found[form] |= forms - {form}
    return {form: frozenset(others) for form, others in found.items()}


@cache
def short_names(pack: Pack) -> frozenset[str]:
    """First names that are short for others: no row of the pack begins with them."""
    rows = [tuple(map(fold, row)) for row in pack.lexicon["names"]["same"]]
    return frozenset(form for row in rows for form in row) - {row[0] for row in rows}


class NameIndex:
    """Names are added from the longest to the shortest; of several that fit, the first that was added counts. `same`
    has the first names that may stand for one another ("Jim" and "James"), all of them by each."""

    def __init__(
        self, legal_forms: Iterable[str], small: frozenset[str], same: Mapping[str, frozenset[str]] | None = None
    ) -> None:
        self._legal_forms = frozenset(legal_forms)
        self._small = small
        self._same = same or {}
        self._added = 0
        self._people: dict[tuple[str, object], Place] = {}
        self._families: dict[Key, list[Entity]] = {}
        self._firsts: dict[Key, list[Entity]] = {}
        self._organizations: dict[tuple[str, object], Place] = {}
        self._openings: dict[Key, list[Entity]] = {}
        self._teams: dict[Key, list[Entity]] = {}

    def add(self, key: Key, entity: Entity, tail: bool = False, team: bool = False, within: bool = False) -> None:
        """`key` is a name of `entity`; with `tail` its last word by itself stands for it too ("the Gazette"), and that
        of a `team` where no other one has it ("the Bears"). What is `within` a firm does not go by the
        opening of its name."""
        place = self._added, len(key), entity
        self._added += 1
        if entity.type == "person":
            parts: list[tuple[str, object]] = [("ends", (key[0], key[-1]))]
            parts += [("tail", key[at:]) for at in range(1, len(key))] + [("word", word) for word in key]
            parts.append(("given", key[0]))
            for part in parts:
                self._people.setdefault(part, place)
            for names, named in ((self._families, key[-1:]), (self._firsts, key[:1])):
                family = names.setdefault(named, [])
                if len(key) > 1 and len(family) < NAMESAKES and entity not in family:
                    family.append(entity)
        elif entity.type == "organization":
            bare = tuple(word for word in key if word not in self._legal_forms)
            parts = [("squashed", self._squashed(key)), ("initials", self._initials(key))]
            parts.append(("initials", self._initials(bare)))
            parts += [("head", key[:end]) for end in range(len(key) if within else 1, len(key) + 1)]
            parts += [("tail", key[-1:])] if tail and len(key) > 1 else []
            for part in parts:
                self._organizations.setdefault(part, place)
            several = self._teams.setdefault(key[-1:], []) if team and len(key) > 1 else None
            if several is not None and entity not in several:
                several.append(entity)
        if entity.type in BODIES:
            words = [word for word in key if word not in self._legal_forms]
            for end in range(1, len(words)):
                several = self._openings.setdefault(tuple(words[:end]), [])
                if len(several) < SEVERAL and entity not in several:
                    several.append(entity)

    def person(self, key: Key, sure: bool) -> Entity | None:
        """Whose fuller name has this part: surname, first name, or both without what stands between; with `sure` also
        any other word."""
        wanted: list[tuple[str, object]] = [("tail", key)]
        wanted += [("ends", (key[0], key[-1]))] if len(key) > 1 else []
        found = self._first(self._people, wanted, len(key) + 1) or self._by_short_name(key, sure)
        if found is None and sure and len(key) == 1:
            found = self._first(self._people, [("word", key[0])], 2)
        return found

    def _by_short_name(self, key: Key, sure: bool) -> Entity | None:
        """Whose first name is another form of this one: "Jim Lorvan" of James Lorvan; by itself only where `sure`."""
        if len(key) == 1 and not sure:
            return None
        others = sorted(self._same.get(key[0], ()))
        wanted: list[tuple[str, object]] = [
            ("ends", (other, key[-1])) if len(key) > 1 else ("given", other) for other in others
        ]
        return self._first(self._people, wanted, 2)

    def namesakes(self, name: Key) -> list[Entity]:
        """The people whose names end in this one, else those whose names begin with it, as surnames do elsewhere (the
        "Zhou" of Zhou Lan); the first that were added."""
        return self._families.get(name) or self._firsts.get(name, [])

    def team(self, key: Key) -> bool:
        """One team alone has a name that ends in this word."""
        return len(self._teams.get(key, ())) == 1

    def organization(self, key: Key, common: bool = False) -> Entity | None:
        """Whose name is the same but for its legal form and its marks, begins with this one, or has it as initials; of
        papers and teams first the one that ends in it. Where several begin with it, it is the name of another one,
        unless it is a `common` noun: "Orbex" beside "Orbex Sénégal" and "Orbex Services"."""
        same: tuple[str, object] = ("squashed", self._squashed(key))
        whole = self._first(self._organizations, [same], 1)
        if (paper := self._first(self._organizations, [("tail", key)], 2)) is not None:
            return whole or paper
        if whole is not None:
            return whole  # "Orbex" is Orbex Corp, and not Orbex Mills Corp
        if self.team(key):
            return self._teams[key][0]
        alone = len(self._openings.get(key, ())) >= SEVERAL and not common
        wanted: list[tuple[str, object]] = [] if alone else [("head", key)]
        if len(key) == 1 and len(key[0]) >= 2:
            wanted.append(("initials", key[0].replace(".", "")))
        return self._first(self._organizations, wanted, 1)

    def _first(
        self, table: dict[tuple[str, object], Place], parts: Iterable[tuple[str, object]], least: int
    ) -> Entity | None:
        places = [place for part in parts if (place := table.get(part)) and place[1] >= least]
        return min(places, key=lambda place: place[0])[2] if places else None

    def _squashed(self, key: Key) -> str:
        bare = [_DOMAIN.sub("", word) for word in key if word not in self._legal_forms]
        return _SQUASH.sub("", "".join(bare or key))

    def _initials(self, key: Key) -> str:
        parts = (part for word in key if word not in self._small for part in word.split("-") if part)
        return "".join(part[0] for part in parts if part[0].isalnum())
