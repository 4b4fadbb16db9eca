"""Who and what an article names: capitalised runs, typed by all that the article says beside them.

No single place decides: each run gathers votes (a first name, an honorific, a legal form, "of" behind a title, an age …)
over the whole article, and the type with most votes wins. Variants of one name become one entity with the fullest form.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from incumbent.extraction.lines import Line
from incumbent.extraction.tokens import Token
from incumbent.extraction.vocabulary import Vocabulary, vocabulary
from incumbent.model.span import Span

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LONGEST_RUN = 9
GUESS = 2  # what the parser's guess of a name's type weighs among the votes
_SQUASH = re.compile(r"[\W_]+")


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


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """An entity's place: tokens `first` to `last` (exclusive) of line `line`. `form`: full, part, adjective, pronoun,
    possessive, description, generic."""

    span: Span
    entity: Entity
    form: str
    line: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Names:
    """The entities of an article, and where they stand, by place."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]


@dataclass(slots=True, eq=False)
class _Run:
    line: Line
    first: int
    last: int
    name: str
    key: tuple[str, ...]
    votes: Counter[str]
    honorific: bool = False
    gender: str = "n"
    sort: str = ""


def find_names(text: str, lines: Sequence[Line], pack: Pack) -> Names:
    """The names in `lines` of `text`."""
    return _Finder(text, lines, pack).names()


class _Finder:
    def __init__(self, text: str, lines: Sequence[Line], pack: Pack) -> None:
        self.text = text
        self.lines = lines
        self.pack = pack
        self.words: Vocabulary = vocabulary(pack)
        self.of = pack.words.get("of", frozenset())
        self.small = frozenset().union(
            *(
                pack.words.get(c, ())
                for c in ("article", "of", "as", "by", "and", "or", "copula", "auxiliary", "relative", "conjunction")
            )
        )
        self.speech = frozenset(pack.lexicon.get("speech", {}).get("verbs", ()))
        self.lower: Counter[str] = Counter(
            token.fold for line in lines if not line.shouted for token in line.tokens if token.shape == "word"
        )
        self.capital: Counter[str] = Counter(
            token.fold
            for line in lines
            if not line.shouted
            for token in line.tokens[1:]
            if token.shape in ("cap", "upper")
        )

    def names(self) -> Names:
        runs = [run for line in self.lines if not line.shouted for run in self._runs(line)]
        for run in runs:
            self._vote(run)
        entities, of_run = self._cluster(runs)
        mentions = [self._mention(run, of_run[id(run)]) for run in runs if id(run) in of_run]
        taken = {(m.line, i) for m in mentions for i in range(m.first, m.last)}
        mentions += self._known(entities, taken)
        for mention in mentions:
            mention.entity.count += 1
        mentions.sort(key=lambda m: (m.span.start, -m.span.end))
        return Names(tuple(entities), tuple(mentions))

    # ---- runs of capitals ---------------------------------------------------------------------------------------

    def _runs(self, line: Line) -> Iterable[_Run]:
        tokens, at = line.tokens, 0
        while at < len(tokens):
            last = self._run_end(line, at)
            if last <= at:
                at += 1
                continue
            for first, end in self._split(line, at, last):
                run = self._make(line, first, end)
                if run is not None:
                    yield run
            at = last

    def _run_end(self, line: Line, at: int) -> int:
        """The end of the run of capitals that begins at token `at`; `at` where none does."""
        tokens = line.tokens
        if not self._opens(line, at):
            return at
        end = at + 1
        person = tokens[at].fold in self.words.first_names
        organization = tokens[at].fold in self.words.organization_heads
        while end < len(tokens) and end - at < LONGEST_RUN:
            token = tokens[end]
            if token.shape in ("cap", "upper") and not (line.covered(end) and not self._surname(line, at, end)):
                if token.fold in self.words.honorifics and not person:
                    break
                end += 1
            elif (
                token.fold == "."
                and end - at >= 1
                and len(tokens[end - 1].fold) == 1
                and self._capital(tokens, end + 1)
            ):
                end += 1  # an initial: "Stephen L. Phelps"
            elif token.fold == "." and tokens[end - 1].fold in self.words.suffixes | self.words.legal_forms and person:
                break
            elif (
                token.fold in self.words.particles
                and self._capital(tokens, end + 1)
                and (person or organization or token.fold not in self.of)
            ):
                end += 1
            elif (
                token.fold in self.words.particles
                and end + 2 < len(tokens)
                and tokens[end + 1].fold in self.words.particles
                and self._capital(tokens, end + 2)
                and person
            ):
                end += 2
            elif token.fold in self.of and organization and self._joins(line, end):
                end += 1 if self._capital(tokens, end + 1) else 2
            elif token.fold == "&" and self._capital(tokens, end + 1):
                end += 1
            else:
                break
        while end > at + 1 and tokens[end - 1].shape not in ("cap", "upper"):
            end -= 1
        return end

    def _opens(self, line: Line, at: int) -> bool:
        token = line.tokens[at]
        if token.shape not in ("cap", "upper") or (line.covered(at) and not self._guessed(line, at)):
            return False
        if token.fold in self.words.honorifics:
            return False
        followed = self._capital(line.tokens, at + 1) and not line.covered(at + 1)
        opening = at == 0 or (line.tokens[at - 1].shape == "mark" and line.tokens[at - 1].fold not in (",", ")", "-"))
        if token.fold in self.small:
            return False
        if token.fold in self.words.not_a_name and (opening or not self._heads(line, at + 1)):
            return False
        if not opening or token.shape == "upper":
            return True
        if followed or token.fold in self.words.first_names:
            return True
        return self.lower[token.fold] == 0 or self.capital[token.fold] > 0

    def _heads(self, line: Line, at: int) -> bool:
        """Token `at` makes an organisation's name of what stands before it: a legal form or a word like "bank"."""
        if at >= len(line.tokens) or line.tokens[at].shape not in ("cap", "upper"):
            return False
        word = line.tokens[at].fold
        return word in self.words.legal_forms or word in self.words.organization_heads

    def _guessed(self, line: Line, at: int) -> bool:
        """The parser takes a title's word and the capital behind it for one organisation: "General Orbex"."""
        names = line.parse.names if line.parse else ()
        return names[at : at + 2] == ("organization", "organization") and self._capital(line.tokens, at + 1)

    def _capital(self, tokens: Sequence[Token], at: int) -> bool:
        return at < len(tokens) and tokens[at].shape in ("cap", "upper") and tokens[at].fold not in self.small

    def _joins(self, line: Line, at: int) -> bool:
        """ "of" between an organisation's word and a capital, perhaps with an article between."""
        tokens = line.tokens
        if self._capital(tokens, at + 1):
            return True
        article = self.pack.words.get("article", frozenset())
        return at + 2 < len(tokens) and tokens[at + 1].fold in article and self._capital(tokens, at + 2)

    def _surname(self, line: Line, at: int, end: int) -> bool:
        """A title word inside a run is a surname where a first name stands before it and no name follows."""
        hit = line.covered(end)
        return (
            hit is not None
            and hit.last - hit.first == 1
            and line.tokens[end].shape == "cap"
            and (
                line.tokens[end - 1].fold in self.words.first_names
                or (
                    line.tokens[end - 1].shape == "cap"
                    and end - at >= 2
                    and line.tokens[at].fold in self.words.first_names
                )
            )
            and not self._capital(line.tokens, end + 1)
        )

    def _split(self, line: Line, first: int, last: int) -> list[tuple[int, int]]:
        """A nationality or a country before a first name stands by itself."""
        tokens = line.tokens
        for table in (self.words.demonyms, self.words.countries):
            hit = table.at(tokens, first)
            if hit and hit.last < last and tokens[hit.last].fold in self.words.first_names and last - hit.last >= 2:
                return [(first, hit.last), (hit.last, last)]
        if last - first >= 3 and tokens[first].fold not in self.words.first_names:
            for index in range(first + 1, last - 1):
                if (
                    tokens[index].fold in self.words.first_names
                    and tokens[index].shape == "cap"
                    and tokens[index - 1].fold not in self.words.particles
                ):
                    return [(first, index), (index, last)]
        return [(first, last)]

    def _make(self, line: Line, first: int, last: int) -> _Run | None:
        tokens = line.tokens[first:last]
        name = " ".join(self.text[tokens[0].start : tokens[-1].end].split())
        key = tuple(token.fold for token in tokens if token.shape != "mark" or token.fold == "&")
        if not key or (len(key) == 1 and len(key[0]) == 1) or all(word in self.words.legal_forms for word in key):
            return None
        if all(self._qualifies(word) for word in key) and (self._in_title(line, first) or line.covered(last)):
            return None
        return _Run(line, first, last, name, key, Counter())

    def _qualifies(self, word: str) -> bool:
        """A word that may be part of a post's name: "Export" director, "Assistant" manager."""
        words = self.words
        return word in words.fields or word in self.small or word in words.modifiers.first_words

    def _in_title(self, line: Line, at: int) -> bool:
        """The run follows a title, with "of" and articles alone between: "ministre de la Défense"."""
        small = self.of | self.pack.words["article"] | self.pack.words["and"]
        while at > 0 and (
            line.tokens[at - 1].fold in small
            or line.tokens[at - 1].fold in self.words.fields
            or line.tokens[at - 1].fold == ","
        ):
            at -= 1
        return at > 0 and line.covered(at - 1) is not None

    # ---- votes --------------------------------------------------------------------------------------------------

    def _vote(self, run: _Run) -> None:
        words, tokens = self.words, run.line.tokens
        votes, key = run.votes, run.key
        if run.last in run.line.tickers:
            votes["organization"] += 8
        if run.line.parse:
            guesses = Counter(name for name in run.line.parse.names[run.first : run.last] if name)
            for guess, count in guesses.items():
                votes[guess] += GUESS * (2 * count > run.last - run.first)
        before = tokens[run.first - 1] if run.first else None
        after = tokens[run.last] if run.last < len(tokens) else None
        if words.demonyms.at(tokens, run.first) and len(key) == 1:
            votes["adjective"] += 6
        hit = words.countries.at(tokens, run.first)
        if hit and hit.last == run.last:
            votes["country"] += 6
        hit = words.places.at(tokens, run.first)
        if hit and hit.last == run.last:
            votes["place"] += 4
        until = next((n for n, word in enumerate(key) if n and word in self.of), len(key))
        sorts = [words.organization_heads[w] for w in key[:until] if w in words.organization_heads]
        sorts = sorts or [words.organization_heads[w] for w in key if w in words.organization_heads]
        if sorts:
            run.sort = sorts[-1 if words.head_last else 0]
            votes["organization"] += 4 if len(key) > 1 else 2
        if any(w in words.legal_forms for w in key[1:]):
            votes["organization"] += 5
            run.sort = run.sort or "company"
        if after is not None and after.fold in words.legal_forms and after.shape != "word":
            votes["organization"] += 3
        if key[0] in words.first_names:
            run.gender = words.first_names[key[0]]
            votes["person"] += 4 if 2 <= len(key) <= 5 else 1
        elif 2 <= len(key) <= 4 and len(key[0]) == 1:
            votes["person"] += 2
        elif 2 <= len(key) <= 3:
            votes["person"] += 1
        if "-" in key[0] and key[0].split("-")[0] in words.first_names:
            run.gender = words.first_names[key[0].split("-")[0]]
            votes["person"] += 3
        if any(w in words.particles for w in key[1:]):
            votes["person"] += 1
        if any(w in words.suffixes for w in key[1:]):
            votes["person"] += 3
        self._vote_before(run, before)
        self._vote_after(run, after)
        if len(key) == 1 and tokens[run.first].shape == "upper" and 2 <= len(key[0].replace(".", "")) <= 6:
            votes["organization"] += 2

    def _vote_before(self, run: _Run, before: Token | None) -> None:
        words, tokens, votes = self.words, run.line.tokens, run.votes
        if before is None:
            return
        at = run.first - 1
        if before.fold == "." and at and tokens[at - 1].fold in words.honorifics:
            at, before = at - 1, tokens[at - 1]
        if before.fold in words.honorifics:
            run.honorific = True
            run.gender = words.honorifics[before.fold] if words.honorifics[before.fold] != "n" else run.gender
            votes["person"] += 6
        title = run.line.covered(at)
        if title is not None:
            votes["person"] += 3
        if before.fold in self.of and at and run.line.covered(at - 1):
            votes["organization"] += 2
        article = self.pack.words.get("article", frozenset())
        if before.fold in article:
            votes["organization"] += 2
            votes["person"] -= 2
            if (
                before.fold in self.pack.words.get("article", frozenset())
                and at > 1
                and tokens[at - 1].fold in self.of
                and run.line.covered(at - 2)
            ):
                votes["organization"] += 2
        if before.fold in self.pack.words.get("in", frozenset()):
            votes["place"] += 1

    def _vote_after(self, run: _Run, after: Token | None) -> None:
        words, tokens, votes = self.words, run.line.tokens, run.votes
        if after is None:
            return
        follow = tokens[run.last + 1] if run.last + 1 < len(tokens) else None
        if after.fold in self.pack.genitive and run.line.covered(run.last + 1):
            votes["organization"] += 1
        if run.line.covered(run.last) is not None and len(run.key) <= 3:
            votes["organization"] += 1
        if after.fold in self.speech:
            votes["person"] += 1
        if after.fold in (",", "(") and follow is not None:
            if follow.shape == "number" and len(follow.fold) == 2:
                votes["person"] += 3
            elif run.line.covered(run.last + 1) or follow.fold in self.pack.words.get("relative", frozenset()):
                votes["person"] += 2
        if after.fold in self.pack.words.get("relative", frozenset()):
            votes["person"] += 1

    # ---- one entity for all forms of a name -----------------------------------------------------------------------

    def _cluster(self, runs: Sequence[_Run]) -> tuple[list[Entity], dict[int, Entity]]:
        votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for run in runs:
            votes[run.key].update(run.votes)
        types = {key: self._type(key, tally) for key, tally in votes.items()}
        entities: list[Entity] = []
        of_run: dict[int, Entity] = {}
        keys = sorted(votes, key=lambda key: (-len(key), key))
        by_key: dict[tuple[str, ...], Entity] = {}
        examples: dict[tuple[str, ...], list[_Run]] = defaultdict(list)
        for run in runs:
            examples[run.key].append(run)
        for key in keys:
            kind, sample = types[key], examples[key]
            entity = None
            if kind == "person" and key[0] not in self.words.first_names and len(key) > 1:
                entity = self._same_organization(key, by_key)  # "Best Buy" beside "Best Buy Co Inc"
                if types.get(key[:1]) == "organization" and entity is None:
                    kind = "organization"  # what begins with an organisation's name is none of a person
            if (entity is None and kind == "person") or (len(key) == 1 and kind in ("organization", "place", "")):
                entity = self._same_person(key, by_key, kind)
            if entity is None and kind == "organization":
                entity = self._same_organization(key, by_key)
            if entity is None:
                if kind == "":
                    continue
                entity = Entity(sample[0].name, kind, first_at=sample[0].line.sentence.span.start)
                if kind == "country":
                    hit = self.words.countries.at(sample[0].line.tokens, sample[0].first)
                    entity.name = hit.value if hit and hit.value.lower() != hit.value else sample[0].name
                    same = next((e for e in entities if e.type == "country" and e.name == entity.name), None)
                    if same is not None:
                        entity = same
                        by_key[key] = entity
                        for run in sample:
                            of_run[id(run)] = entity
                        continue
                if kind == "adjective":
                    hit = self.words.demonyms.at(sample[0].line.tokens, sample[0].first)
                    country = hit.value if hit else sample[0].name
                    same = next((e for e in entities if e.type == "country" and e.name == country), None)
                    entity = same or Entity(country, "country", first_at=sample[0].line.sentence.span.start)
                    if same is None:
                        entities.append(entity)
                    by_key[key] = entity
                    for run in sample:
                        of_run[id(run)] = entity
                    continue
                entities.append(entity)
            by_key[key] = entity
            for run in sample:
                of_run[id(run)] = entity
                entity.forms.add(run.name)
                entity.sort = entity.sort or run.sort
                if entity.gender == "n":
                    entity.gender = run.gender
                entity.first_at = min(entity.first_at, run.line.sentence.span.start)
        return entities, of_run

    def _type(self, key: tuple[str, ...], votes: Counter[str]) -> str:
        if not votes:
            return "organization" if len(key) == 1 and len(key[0]) > 2 and self.capital[key[0]] > 1 else ""
        best, score = max(votes.items(), key=lambda row: (row[1], row[0]))
        if score <= 0:
            return ""
        if best == "organization" and score < 2:
            return "organization"
        return best

    def _same_person(self, key: tuple[str, ...], by_key: dict[tuple[str, ...], Entity], kind: str) -> Entity | None:
        """A fuller name that this is a part of: surname, first name, or both without what stands between."""
        best = None
        for other, entity in by_key.items():
            if entity.type != "person" or len(other) <= len(key):
                continue
            if other[-len(key) :] == key or (key[0] == other[0] and key[-1] == other[-1] and len(key) > 1):
                return entity
            if kind == "person" and len(key) == 1 and other[0] == key[0]:
                best = best or entity
            if kind == "person" and len(key) == 1 and key[0] in other[1:]:
                best = best or entity
        return best

    def _same_organization(self, key: tuple[str, ...], by_key: dict[tuple[str, ...], Entity]) -> Entity | None:
        squashed = _squash(self._bare(key))
        for other, entity in by_key.items():
            if entity.type != "organization":
                continue
            if squashed == _squash(self._bare(other)) or other[: len(key)] == key:
                return entity
            if (
                len(key) == 1
                and len(key[0]) >= 2
                and key[0].replace(".", "") == "".join(w[0] for w in other if w not in self.small and w[0].isalnum())
            ):
                return entity
        return None

    def _bare(self, key: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(w for w in key if w not in self.words.legal_forms) or key

    def _mention(self, run: _Run, entity: Entity) -> Mention:
        tokens = run.line.tokens
        form = "full" if run.name == entity.name else "adjective" if run.votes["adjective"] >= 6 else "part"
        return Mention(
            Span(tokens[run.first].start, tokens[run.last - 1].end), entity, form, run.line.index, run.first, run.last
        )

    # ---- lines where capitals tell nothing, and nationalities in lower case ---------------------------------------------

    def _known(self, entities: list[Entity], taken: set[tuple[int, int]]) -> list[Mention]:
        """Known names in shouted lines, and adjectives of countries that are written small."""
        from incumbent.extraction.phrases import Phrases

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
        known = Phrases(rows.items(), self.pack)
        countries = {entity.name: entity for entity in entities if entity.type == "country"}
        found = []
        for line in self.lines:
            tokens = line.tokens
            if line.shouted:
                for hit in known.find(tokens):
                    span = Span(tokens[hit.first].start, tokens[hit.last - 1].end)
                    found.append(Mention(span, hit.value, "part", line.index, hit.first, hit.last))
                    taken.update((line.index, i) for i in range(hit.first, hit.last))
            for hit2 in self.words.demonyms.find(tokens):
                if any((line.index, i) in taken for i in range(hit2.first, hit2.last)):
                    continue
                entity = countries.get(hit2.value) or Entity(hit2.value, "country", first_at=tokens[hit2.first].start)
                if hit2.value not in countries:
                    countries[hit2.value] = entity
                    entities.append(entity)
                span = Span(tokens[hit2.first].start, tokens[hit2.last - 1].end)
                found.append(Mention(span, entity, "adjective", line.index, hit2.first, hit2.last))
        return found


def _squash(key: Iterable[str]) -> str:
    return _SQUASH.sub("", "".join(key))
