"""One entity for all forms of a name: full names, surnames, short forms, initials, legal forms left out."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Run, country_named
from incumbent.extraction.names.decisions import Chances, Decisions, Key
from incumbent.extraction.names.index import NameIndex, same_names, short_names
from incumbent.extraction.names.subsidiaries import is_beside, is_part
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


Place = tuple[int, int]  # line and token
MOSTLY = 3  # times that an organisation's short name stands for each time that a longer one does
PAPER = "media"  # the sort of organisations that go by the last word of their name: "the Times"
PERSON, BODY, COUNTRY, ADJECTIVE, PLACE = "person", "organization", "country", "adjective", "place"
UNSURE = (BODY, PLACE, "")  # types of what may be short for something else


class Clusters:
    """`capital` counts how often the article writes a word with a capital inside sentences; `short` has the key of the
    name that initials stand for; `sport`: the article is one of sport."""

    def __init__(
        self,
        pack: Pack,
        small: frozenset[str],
        capital: Mapping[str, int],
        short: Mapping[str, tuple[str, ...]] | None = None,
        sport: bool = False,
    ) -> None:
        self.pack, self.words, self.small = pack, vocabulary(pack), small
        self.decisions = Decisions(pack, capital)
        self.short, self.sport = short or {}, sport
        self.plural = tuple(row.partition("=")[0] for row in pack.words.get("plural", ()))

    def of_runs(
        self,
        runs: Sequence[Run],
        chances: Chances,
        active: Collection[Key] = (),
        joined: Collection[Key] = (),
    ) -> tuple[list[Entity], dict[int, Entity]]:
        """The entities, and the one of each run by the run's identity; runs of no type have none. `chances` decides
        by the key of a name between "person" and "organization"; the `active` ones take part in a change, and
        the `joined` ones are what somebody joins or leaves: no places, unless the pack knows them."""
        types = self.decisions.of_runs(runs, chances, active, joined)
        return _Gathering(self, runs, types).gathered()


class _Gathering:
    """Takes in the names of an article, each type known, from the longest to the shortest: a name is that of an entity
    which has it already in a fuller form, else of a new one."""

    def __init__(self, clusters: Clusters, runs: Sequence[Run], types: Mapping[Key, str]) -> None:
        self._words, self._clusters = clusters.words, clusters
        self._runs, self._types, self._short = runs, types, clusters.short
        self._briefly = short_names(clusters.pack)
        self._index = NameIndex(self._words.legal_forms, clusters.small, same_names(clusters.pack))
        self._entities: list[Entity] = []
        self._of_run: dict[int, Entity] = {}
        self._used: dict[int, int] = {}  # person → how often the form stands that is their name
        self._named: dict[int, list[Place]] = defaultdict(list)  # person → where the full name stands
        self._examples: dict[Key, list[Run]] = defaultdict(list)
        for run in runs:
            self._examples[run.key].append(run)

    def gathered(self) -> tuple[list[Entity], dict[int, Entity]]:
        """The entities, and that of each run by its identity."""
        for key in sorted(self._examples, key=self._order):
            self._take_in(key)
        self._rename()
        return self._entities, self._of_run

    def _order(self, key: Key) -> tuple[bool, int, bool, Key]:
        """Longer names first, initials and short first names last."""
        return len(key) == 1 and key[0] in self._short, -len(key), key[0] in self._briefly, key

    def _take_in(self, key: Key) -> None:
        """Gives all places of a name their entity, if it is the name of any."""
        sample, kind = self._examples[key], self._type(key)
        if self._is_of_a_body(key, kind):
            return
        entity = self._known(key, kind, sample)
        if entity is None and kind in (COUNTRY, ADJECTIVE):
            name = self._land(kind, sample[0])
            entity = country_named(name, self._entities)
            if entity is not None or kind == ADJECTIVE:
                entity = entity or self._new(name, COUNTRY, sample)
                self._index.add(key, entity)
                self._of_run |= {id(run): entity for run in sample}
                return
            entity = self._new(name, COUNTRY, sample)
        if entity is None:
            if kind == "":
                return
            entity = self._new(sample[0].name, kind, sample)
        self._add(key, entity, sample)

    def _type(self, key: Key) -> str:
        """The type of a name: that of an organisation, too, where initials stand for one, and of the last word of a
        paper's or a team's name ("the Times", "the Bears")."""
        kind = self._types[key]
        if len(key) > 1 or kind not in UNSURE:
            return kind
        if self._spelt(key, kind) is not None:
            return BODY
        late = kind != BODY and (self._is_paper(key) or self._index.team(key))
        return BODY if late and self._index.organization(key) is not None else kind

    def _spelt(self, key: Key, kind: str) -> Key | None:
        """The name of an organisation for which the initials stand; None where they stand for none."""
        spelt = self._short.get(key[0]) if len(key) == 1 and kind in UNSURE else None
        return spelt if spelt is not None and self._types.get(spelt) == BODY else None

    def _is_unlikely(self, key: Key, kind: str) -> bool:
        """Several words that are taken for somebody's name and begin with no first name."""
        return kind == PERSON and len(key) > 1 and key[0] not in self._words.first_names

    def _is_of_a_body(self, key: Key, kind: str) -> bool:
        """An event or a product of an organisation that is told of, and no person: "Orbex Days"."""
        if not self._is_unlikely(key, kind) or self._types.get(key[:1]) != BODY:
            return False
        return self._index.organization(key) is None

    def _known(self, key: Key, kind: str, sample: Sequence[Run]) -> Entity | None:
        """The entity that has the name already in a fuller form, by what is tried first: the words of initials, a firm
        that looks like somebody, a person, an organisation."""
        index, entity = self._index, None
        if (spelt := self._spelt(key, self._types[key])) is not None:
            entity = index.organization(spelt)
        elif self._is_unlikely(key, kind):
            entity = index.organization(key)  # "Best Buy" beside "Best Buy Co Inc"
        if entity is None and (kind == PERSON or (len(key) == 1 and kind in UNSURE)):
            entity = index.person(key, kind == PERSON)
            if entity is not None and self._reigns(key, sample) and fold(entity.name).split()[0] != key[0]:
                entity = None  # "King Lorvan" beside "Ann Lorvan"
        if entity is None and kind == BODY:
            entity = index.organization(key, all(word in self._words.organization_heads for word in key))
        return entity

    def _land(self, kind: str, run: Run) -> str:
        """The country of a name, or of an adjective of one."""
        if kind == ADJECTIVE:
            hit = self._words.demonyms.at(run.line.tokens, run.first)
            return hit.value if hit else run.name
        hit = self._words.countries.at(run.line.tokens, run.first)
        return hit.value if hit and hit.value.lower() != hit.value else run.name

    def _new(self, name: str, kind: str, sample: Sequence[Run]) -> Entity:
        self._entities.append(Entity(name, kind, first_at=sample[0].line.sentence.span.start))
        return self._entities[-1]

    def _add(self, key: Key, entity: Entity, sample: Sequence[Run]) -> None:
        """The name is one of `entity`, where it stands in `sample`; of people of one name each place is somebody's."""
        within = is_beside(key, self._examples, self._words) or any(is_part(run, self._words) for run in sample)
        self._index.add(key, entity, self._is_paper(key), self._is_team(key), within)
        person = entity.type == PERSON
        whole = person and len(key) == len(entity.name.split())
        if whole and len(sample) > self._used.get(id(entity), 0):
            entity.name, self._used[id(entity)] = sample[0].name, len(sample)  # "Jim Lorvan", once called James
        family = self._index.namesakes(key) if person else []
        if len(key) > 1 and person:
            places = ((run.line.index, run.first) for run in sample)
            self._named[id(entity)] = sorted([*self._named[id(entity)], *places])
        for run in sample:
            entity = _meant(run, family, self._named) if len(family) > 1 else entity
            self._of_run[id(run)] = entity
            entity.forms.add(run.name)
            entity.sort = entity.sort or run.sort
            if entity.gender == "n":
                entity.gender = run.gender
            entity.first_at = min(entity.first_at, run.line.sentence.span.start)

    def _is_paper(self, key: Key) -> bool:
        return self._words.organization_heads.get(key[-1]) == PAPER

    def _reigns(self, key: Key, places: Sequence[Run]) -> bool:
        """The name stands mostly behind what stands before given names alone: "King Lorvan", "Pope Lorvan"."""
        titled = sum(run.first > 0 and run.line.tokens[run.first - 1].fold in self._words.regnal for run in places)
        return len(key) == 1 and 2 * titled > len(places)

    def _is_team(self, key: Key) -> bool:
        """The name ends in a club's word, or in an article of sport in a plural: "Lorvan Bears"."""
        if len(key) == 1 or self._words.organization_heads.get(key[-1]) == CLUB:
            return len(key) > 1
        return self._clusters.sport and key[-1].endswith(self._clusters.plural)

    def _rename(self) -> None:
        """An organisation mostly named without what stands behind its name here and there ("Orbex Days") has its short
        name, unless a word behind tells what it is ("Orbex Bank")."""
        forms: dict[int, Counter[Key]] = defaultdict(Counter)
        names: dict[Key, str] = {}
        for run in self._runs:
            if (entity := self._of_run.get(id(run))) is not None and entity.type == "organization":
                forms[id(entity)][run.key] += 1
                names.setdefault(run.key, run.name)
        for entity in self._entities:
            told = forms.get(id(entity), Counter())
            longest = max(told, key=len, default=())
            short = max(told, key=lambda key: (told[key], key), default=())
            more = longest[len(short) :]
            telling = any(word in self._words.legal_forms for word in more) or (
                self._words.head_last and any(word in self._words.organization_heads for word in more)
            )
            if more and longest[: len(short)] == short and not telling and told[short] >= MOSTLY * told[longest]:
                entity.name = names[short]


def _meant(run: Run, family: Sequence[Entity], named: Mapping[int, Sequence[Place]]) -> Entity:
    """Whom a surname means that several people of the article have: somebody whom its honorific fits, and of those the
    one whose full name stands last before it, else the one named first. `named` has the places of each, in order."""
    fitting = [person for person in family if run.gender in ("n", person.gender)]
    fitting = fitting or [person for person in family if person.gender == "n"] or list(family)
    place = (run.line.index, run.first)
    rows = [
        (places[at - 1] if (at := bisect_left(places, place)) else None, places[0], person)
        for person in fitting
        if (places := named[id(person)])
    ]
    before = [(last, person) for last, _, person in rows if last is not None]
    if before:
        return max(before, key=lambda row: row[0])[1]
    return min(rows, key=lambda row: row[1])[2]
