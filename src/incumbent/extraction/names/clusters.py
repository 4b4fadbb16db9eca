"""One entity for all forms of a name: full names, surnames, short forms, initials, legal forms left out."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Run, country_named
from incumbent.extraction.names.firm_names import firm_names
from incumbent.extraction.names.headed import is_headed, opens_headline
from incumbent.extraction.names.index import NameIndex, same_names, short_names
from incumbent.extraction.names.subsidiaries import is_beside, is_part
from incumbent.extraction.names.titled import is_titled
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import CLUB, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


Place = tuple[int, int]  # line and token
MOSTLY = 3  # times that an organisation's short name stands for each time that a longer one does
OF_TOWNS = (CLUB, "institution")  # sorts that a town stands for, or has: "la région Lorvan"
PAPER = "media"  # the sort of organisations that go by the last word of their name: "the Times"
BESIDES = frozenset(("media", "court", "union", "party", "parliament", "army"))  # sorts that tell nothing of the firm
SURE = 0.8  # chance from which on a name that no vote speaks for is an organisation's
NAMING = 3  # tokens of a verb that gives a post, and of a name behind it
LIKELY = 0.2  # chance from which on a first name with a surname is a person's, where the votes say so too
CERTAIN = 0.85  # chance from which on a name is a person's though a title of firms leads to it
NAMED = 3  # votes from which a name of several words is a person's where none speaks for an organisation


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
        self.pack, self.words = pack, vocabulary(pack)
        self.small = small
        self.capital = capital
        self.short = short or {}
        self.sport = sport
        self.plural = tuple(row.partition("=")[0] for row in pack.words.get("plural", ()))

    def of_runs(
        self,
        runs: Sequence[Run],
        chances: Mapping[tuple[str, ...], Mapping[str, float]],
        active: Collection[tuple[str, ...]] = (),
        joined: Collection[tuple[str, ...]] = (),
    ) -> tuple[list[Entity], dict[int, Entity]]:
        """The entities, and the one of each run by the run's identity; runs of no type have none. `chances` decides
        by the key of a name between "person" and "organization"; the `active` ones take part in a change, and
        the `joined` ones are what somebody joins or leaves: no places, unless the pack knows them."""
        votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for run in runs:
            votes[run.key].update(run.votes)
        firms = {run.key for run in runs if is_headed(run, self.pack)}
        houses = {run.key for run in runs if opens_headline(run, self.pack)}
        called = {run.key for run in runs if self._is_called(run)}
        known = called.union(active)
        types = {
            key: self._type(key, tally, chances.get(key), key in known, key in firms) for key, tally in votes.items()
        }
        types |= dict.fromkeys(houses, "organization")
        ends = {(run.line.index, run.last): run.key for run in runs}
        bodies = {run.key for run in runs if run.sort or run.last in run.line.tickers}
        mapped = {run.key for run in runs if self.words.places.at(run.line.tokens, run.first)}
        types |= dict.fromkeys(firm_names(types, {*joined, *called}, self.words) - mapped, "organization")
        types |= {
            run.key: "person"
            for run in runs
            if run.key not in bodies
            and (self._addressed(run) or self._given_title(run, bodies, ends) or is_titled(run, self.pack))
        }
        types |= {key: "person" for key in self._by_surname(types) if key not in bodies | firms | {*joined, *called}}
        types |= {key: "person" for key in self._by_given(types, votes, chances) if key not in bodies | firms}
        told = {run.sort for run in runs if types[run.key] == "organization"}
        if told <= BESIDES and (key := self._likeliest(runs, types, chances)):
            types[key] = "organization"
        entities: list[Entity] = []
        of_run: dict[int, Entity] = {}
        used: dict[int, int] = {}  # person → how often the form stands that is their name
        named: dict[int, list[Place]] = defaultdict(list)  # person → where the full name stands
        briefly = short_names(self.pack)
        keys = sorted(
            votes, key=lambda key: (len(key) == 1 and key[0] in self.short, -len(key), key[0] in briefly, key)
        )
        index = NameIndex(self.words.legal_forms, self.small, same_names(self.pack))
        examples: dict[tuple[str, ...], list[Run]] = defaultdict(list)
        for run in runs:
            examples[run.key].append(run)
        for key in keys:
            kind, sample = types[key], examples[key]
            entity = None
            spelt = self.short.get(key[0]) if len(key) == 1 else None
            if spelt is not None and kind in ("", "organization", "place") and types.get(spelt) == "organization":
                entity, kind = index.organization(spelt), "organization"
            paper, team = self.words.organization_heads.get(key[-1]) == PAPER, self._is_team(key)
            if (
                (paper or index.team(key))
                and len(key) == 1
                and kind in ("", "place")
                and index.organization(key) is not None
            ):
                kind = "organization"
            if kind == "person" and key[0] not in self.words.first_names and len(key) > 1:
                entity = index.organization(key)  # "Best Buy" beside "Best Buy Co Inc"
                if types.get(key[:1]) == "organization" and entity is None:
                    continue  # an event or a product of that organisation, and no person
            if entity is None and (kind == "person" or (len(key) == 1 and kind in ("organization", "place", ""))):
                entity = index.person(key, kind == "person")
                if entity is not None and self._reigns(key, sample) and fold(entity.name).split()[0] != key[0]:
                    entity = None  # "King Lorvan" beside "Ann Lorvan"
            if entity is None and kind == "organization":
                entity = index.organization(key, all(word in self.words.organization_heads for word in key))
            if entity is None:
                if kind == "":
                    continue
                entity = Entity(sample[0].name, kind, first_at=sample[0].line.sentence.span.start)
                if kind == "country":
                    hit = self.words.countries.at(sample[0].line.tokens, sample[0].first)
                    entity.name = hit.value if hit and hit.value.lower() != hit.value else sample[0].name
                    same = country_named(entity.name, entities)
                    if same is not None:
                        entity = same
                        index.add(key, entity)
                        for run in sample:
                            of_run[id(run)] = entity
                        continue
                if kind == "adjective":
                    hit = self.words.demonyms.at(sample[0].line.tokens, sample[0].first)
                    country = hit.value if hit else sample[0].name
                    same = country_named(country, entities)
                    entity = same or Entity(country, "country", first_at=sample[0].line.sentence.span.start)
                    if same is None:
                        entities.append(entity)
                    index.add(key, entity)
                    for run in sample:
                        of_run[id(run)] = entity
                    continue
                entities.append(entity)
            within = is_beside(key, examples, self.words) or any(is_part(run, self.words) for run in sample)
            index.add(key, entity, paper, team, within)
            whole = entity.type == "person" and len(key) == len(entity.name.split())
            if whole and len(sample) > used.get(id(entity), 0):
                entity.name, used[id(entity)] = sample[0].name, len(sample)  # "Jim Lorvan", once called James
            family = index.namesakes(key) if entity.type == "person" else []
            if len(key) > 1 and entity.type == "person":
                named[id(entity)] = sorted([*named[id(entity)], *((run.line.index, run.first) for run in sample)])
            for run in sample:
                entity = _meant(run, family, named) if len(family) > 1 else entity
                of_run[id(run)] = entity
                entity.forms.add(run.name)
                entity.sort = entity.sort or run.sort
                if entity.gender == "n":
                    entity.gender = run.gender
                entity.first_at = min(entity.first_at, run.line.sentence.span.start)
        self._rename(entities, of_run, runs)
        return entities, of_run

    def _likeliest(
        self,
        runs: Sequence[Run],
        types: Mapping[tuple[str, ...], str],
        chances: Mapping[tuple[str, ...], Mapping[str, float]],
    ) -> tuple[str, ...]:
        """The only name of no type that looks like an organisation's, in a line without titles and changes, or the
        first of several, where a line opens with it, for an article that names none beside what would tell: "Orbex has
        bought Tarnex. Chief executive Ann Lee has resigned"; () where there is none."""
        rows = [run for run in runs if not types[run.key] and run.key in chances]
        likely = dict.fromkeys(run.key for run in rows if chances[run.key]["organization"] >= SURE)
        alone = {run.key for run in runs if run.line.parse is None}
        if not likely or not alone.issuperset(likely):
            return ()
        first = next(iter(likely))
        opens = any(run.key == first and run.first == 0 for run in rows)
        return first if len(likely) == 1 or opens else ()

    def _reigns(self, key: tuple[str, ...], places: Sequence[Run]) -> bool:
        """The name stands mostly behind what stands before given names alone: "King Lorvan", "Pope Lorvan"."""
        titled = sum(run.first > 0 and run.line.tokens[run.first - 1].fold in self.words.regnal for run in places)
        return len(key) == 1 and 2 * titled > len(places)

    def _is_team(self, key: tuple[str, ...]) -> bool:
        """The name ends in a club's word, or in an article of sport in a plural: "Lorvan Bears"."""
        if len(key) == 1 or self.words.organization_heads.get(key[-1]) == CLUB:
            return len(key) > 1
        return self.sport and key[-1].endswith(self.plural)

    def _addressed(self, run: Run) -> bool:
        """One name by itself right behind a title that is written large: "President Lorvan"."""
        title = run.line.covered(run.first - 1) if run.first else None
        tokens = run.line.tokens
        if title is not None and len(run.key) == 1 and tokens[run.first - 1].fold in self.words.regnal:
            return run.key[0] in self.words.first_names  # "le pape Paul"
        return (
            title is not None
            and len(run.key) == 1
            and tokens[run.first].shape == "cap"
            and tokens[run.first - 1].shape == "cap"
            and not self.words.demonyms.at(tokens, run.first)
            and not self.words.countries.at(tokens, run.first)
            and not self.words.places.at(tokens, run.first)
        )

    def _given_title(
        self,
        run: Run,
        bodies: Collection[tuple[str, ...]],
        ends: Mapping[tuple[int, int], tuple[str, ...]],
    ) -> bool:
        """The name stands between a verb that gives a post and the title that it gives: "Orbex Ltd named Lorvan Tarn
        chairman"; not in "Lee named Orbex chairman", where the title is one of what stands before it."""
        line, tokens = run.line, run.line.tokens
        title = line.covered(run.last)
        if title is None or (title.last < len(tokens) and tokens[title.last].shape in ("cap", "upper")):
            return False
        for first in range(max(0, run.first - NAMING), run.first):
            hit = self.words.triggers.at(tokens[: run.first], first)
            if hit is None or hit.last != run.first:
                continue
            if not any(w.form == "verb" and w.frame.kind == "start" and w.frame.person == "object" for w in hit.value):
                return False
            plain = 1 < len(run.key) <= NAMING and run.key[0] in self.words.first_names
            who = next((ends[line.index, at] for at in (first, first - 1) if (line.index, at) in ends), ())
            return plain or who in bodies
        return False

    def _rename(self, entities: Sequence[Entity], of_run: Mapping[int, Entity], runs: Sequence[Run]) -> None:
        """An organisation mostly named without what stands behind its name here and there ("Orbex Days") has its short
        name, unless a word behind tells what it is ("Orbex Bank")."""
        forms: dict[int, Counter[tuple[str, ...]]] = defaultdict(Counter)
        names: dict[tuple[str, ...], str] = {}
        for run in runs:
            if (entity := of_run.get(id(run))) is not None and entity.type == "organization":
                forms[id(entity)][run.key] += 1
                names.setdefault(run.key, run.name)
        for entity in entities:
            told = forms.get(id(entity), Counter())
            longest = max(told, key=len, default=())
            short = max(told, key=lambda key: (told[key], key), default=())
            more = longest[len(short) :]
            telling = any(word in self.words.legal_forms for word in more) or (
                self.words.head_last and any(word in self.words.organization_heads for word in more)
            )
            if more and longest[: len(short)] == short and not telling and told[short] >= MOSTLY * told[longest]:
                entity.name = names[short]

    def _type(
        self,
        key: tuple[str, ...],
        votes: Counter[str],
        chances: Mapping[str, float] | None,
        active: bool,
        headed: bool = False,
    ) -> str:
        kind = self._voted(key, votes)
        if kind == "person" and len(key) == 2 and key[0] in self.words.saints - self.words.first_names.keys():
            return "organization" if votes["organization"] >= NAMED else ""  # "St Lorvan have won"
        if chances is None or kind not in ("person", "organization", ""):
            return kind
        if kind == "organization" and key[-1] in self.words.legal_forms and key[0] not in self.words.first_names:
            return kind  # whatever is told of it
        if kind == "":  # nothing beside it speaks: only where it does something in the change that its line tells of
            return "organization" if active and chances["organization"] >= SURE else ""
        bodies = votes["organization"]  # what the parser guesses alone does not outweigh what stands beside it
        alone = votes["person"] >= NAMED and (not bodies or votes["person"] - bodies > NAMED)
        full = 2 <= len(key) <= 4 and (key[0] in self.words.first_names or alone) and not headed
        least = LIKELY if full and kind == "person" else CERTAIN if headed else 0.5
        return "person" if chances["person"] >= least else "organization"

    def _by_surname(self, types: Mapping[tuple[str, ...], str]) -> list[tuple[str, ...]]:
        """The names of two words taken for an organisation's whose last word is a person elsewhere in the article:
        "The crowd booed Orim Lorvan. Lorvan resigned"."""
        words = self.words
        return [
            key
            for key, kind in types.items()
            if kind == "organization"
            and len(key) == 2
            and types.get(key[1:]) == "person"
            and key[0] not in words.regnal
            if not any(w in words.organization_heads or w in words.legal_forms or not w.isalpha() for w in key)
        ]

    def _by_given(
        self,
        types: Mapping[tuple[str, ...], str],
        votes: Mapping[tuple[str, ...], Counter[str]],
        chances: Mapping[tuple[str, ...], Mapping[str, float]],
    ) -> list[tuple[str, ...]]:
        """The names of one word that nothing speaks of as an organisation's, and that a person's begins with for
        certain: "General Lorvan Tarn was named. Lorvan, who turns 60, …", as in lands where the first name is used."""
        sure = {
            key[:1]
            for key, kind in types.items()
            if kind == "person" and len(key) == 2 and chances.get(key, {}).get("person", 0.0) >= CERTAIN
        }
        return [key for key in sure if types.get(key) == "organization" and votes[key]["organization"] <= 0]

    def _is_called(self, run: Run) -> bool:
        """The noun right before the name says that it is an organisation, which is no town's: "le groupe Orbex"."""
        tokens, words = run.line.tokens, self.pack.words
        before = tokens[run.first - 1].fold if run.first else ""
        opened = tokens[run.first - 2].fold if run.first > 1 else ""
        bare = opened in words.get("of", ()) and opened not in words.get("article", ())  # "directrice d'agence Lorvan"
        return not bare and self.words.kinds.get(before, CLUB) not in OF_TOWNS

    def _voted(self, key: tuple[str, ...], votes: Counter[str]) -> str:
        if not votes:
            return "organization" if len(key) == 1 and len(key[0]) > 2 and self.capital[key[0]] > 1 else ""
        best, score = max(votes.items(), key=lambda row: (row[1], row[0]))
        if score <= 0:
            return ""
        if best == "organization" and votes["country"]:
            return "country"  # all of the name is a country's
        return best


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
