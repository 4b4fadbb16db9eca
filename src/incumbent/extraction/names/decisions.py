"""What each name of an article is the name of: somebody, an organisation, a country, a town, or nothing known."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.names.firm_names import firm_names
from incumbent.extraction.names.headed import is_headed, opens_headline
from incumbent.extraction.names.titled import is_titled
from incumbent.extraction.text.vocabulary import CLUB, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OF_TOWNS = (CLUB, "institution")  # sorts that a town stands for, or has: "la région Lorvan"
BESIDES = frozenset(("media", "court", "union", "party", "parliament", "army"))  # sorts that tell nothing of the firm
SURE = 0.8  # chance from which on a name that no vote speaks for is an organisation's
NAMING = 3  # tokens of a verb that gives a post, and of a name behind it
LIKELY = 0.2  # chance from which on a first name with a surname is a person's, where the votes say so too
CERTAIN = 0.85  # chance from which on a name is a person's though a title of firms leads to it
NAMED = 3  # votes from which a name of several words is a person's where none speaks for an organisation
Key = tuple[str, ...]  # a name as it is compared
Chances = Mapping[Key, Mapping[str, float]]
Votes = Mapping[Key, Counter[str]]


class Decisions:
    """`capital` counts how often the article writes a word with a capital inside sentences."""

    def __init__(self, pack: Pack, capital: Mapping[str, int]) -> None:
        self.pack, self.words, self.capital = pack, vocabulary(pack), capital

    def of_runs(
        self, runs: Sequence[Run], chances: Chances, active: Collection[Key], joined: Collection[Key]
    ) -> dict[Key, str]:
        """The type of each name, "" where it has none. The votes and the chances of a name decide first; then, each
        over the one before, what firms are called, the titles beside a name, and what else the article tells of it by
        parts of it. See `Clusters.of_runs` for what comes in."""
        votes: dict[Key, Counter[str]] = defaultdict(Counter)
        for run in runs:
            votes[run.key].update(run.votes)
        firms = {run.key for run in runs if is_headed(run, self.pack)}
        houses = {run.key for run in runs if opens_headline(run, self.pack)}
        called = {run.key for run in runs if self._is_called(run)}
        bodies = {run.key for run in runs if run.sort or run.last in run.line.tickers}
        taken = {*joined, *called}  # by what stands beside them organisations
        known = called.union(active)
        types = {
            key: self._type(key, tally, chances.get(key), key in known, key in firms) for key, tally in votes.items()
        }
        types |= dict.fromkeys(houses, "organization")
        mapped = {run.key for run in runs if self.words.places.at(run.line.tokens, run.first)}
        types |= dict.fromkeys(firm_names(types, taken, self.words) - mapped, "organization")
        types |= dict.fromkeys(self._with_titles(runs, bodies), "person")
        types |= {key: "person" for key in self._by_surname(types) if key not in bodies | firms | taken}
        types |= {key: "person" for key in self._by_given(types, votes, chances) if key not in bodies | firms}
        told = {run.sort for run in runs if types[run.key] == "organization"}
        if told <= BESIDES and (key := self._likeliest(runs, types, chances)):
            types[key] = "organization"
        return types

    def _with_titles(self, runs: Sequence[Run], bodies: Collection[Key]) -> set[Key]:
        """The names that a title beside them makes those of persons, but for those of `bodies`, of which a word says
        that they are organisations'."""
        ends = {(run.line.index, run.last): run.key for run in runs}
        return {
            run.key
            for run in runs
            if run.key not in bodies
            and (self._addressed(run) or self._given_title(run, bodies, ends) or is_titled(run, self.pack))
        }

    def _type(
        self,
        key: Key,
        votes: Counter[str],
        chances: Mapping[str, float] | None,
        active: bool,
        headed: bool = False,
    ) -> str:
        kind = self._voted(key, votes)
        saint = len(key) == 2 and key[0] in self.words.saints and key[0] not in self.words.first_names
        if kind == "person" and saint:
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

    def _voted(self, key: Key, votes: Counter[str]) -> str:
        if not votes:
            return "organization" if len(key) == 1 and len(key[0]) > 2 and self.capital[key[0]] > 1 else ""
        best, score = max(votes.items(), key=lambda row: (row[1], row[0]))
        if score <= 0:
            return ""
        if best == "organization" and votes["country"]:
            return "country"  # all of the name is a country's
        return best

    def _is_called(self, run: Run) -> bool:
        """The noun right before the name says that it is an organisation, which is no town's: "le groupe Orbex"."""
        tokens, words = run.line.tokens, self.pack.words
        before = tokens[run.first - 1].fold if run.first else ""
        opened = tokens[run.first - 2].fold if run.first > 1 else ""
        bare = opened in words.get("of", ()) and opened not in words.get("article", ())  # "directrice d'agence Lorvan"
        return not bare and self.words.kinds.get(before, CLUB) not in OF_TOWNS

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
        bodies: Collection[Key],
        ends: Mapping[tuple[int, int], Key],
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

    def _by_surname(self, types: Mapping[Key, str]) -> list[Key]:
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
        types: Mapping[Key, str],
        votes: Votes,
        chances: Chances,
    ) -> list[Key]:
        """The names of one word that nothing speaks of as an organisation's, and that a person's begins with for
        certain: "General Lorvan Tarn was named. Lorvan, who turns 60, …", as in lands where the first name is used."""
        sure = {
            key[:1]
            for key, kind in types.items()
            if kind == "person" and len(key) == 2 and chances.get(key, {}).get("person", 0.0) >= CERTAIN
        }
        return [key for key in sure if types.get(key) == "organization" and votes[key]["organization"] <= 0]

    def _likeliest(
        self,
        runs: Sequence[Run],
        types: Mapping[Key, str],
        chances: Chances,
    ) -> Key:
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
