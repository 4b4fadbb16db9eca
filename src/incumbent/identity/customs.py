"""What the languages know about names, beyond their dress: the words come from the packs, this room knows none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from incumbent.identity.keys import NO_CONVENTIONS, Conventions, fold


@dataclass(frozen=True)
class Customs:
    """`given` has the sexes that a first name may have, `same_names` what stands for a first name in all its forms
    (short ones too), `generations` what parts a father from his son. `spellings` rewrite the ways in which languages
    write one sound. `generic` words add nothing to an organisation's name, `sorts` say what it is, `small` ones join
    its words; `lands` are countries (keys), `regions` words for countries and places."""

    conventions: Conventions = NO_CONVENTIONS
    particles: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    generations: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, frozenset[str]] = field(default_factory=dict)
    same_names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    spellings: tuple[tuple[str, str], ...] = ()
    generic: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    sorts: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()

    @classmethod
    def of(cls, lexicons: Iterable[Mapping[str, Mapping[str, Any]]], conventions: Conventions) -> Customs:
        """The customs of all languages together: `lexicons` are those of their packs."""
        rows = list(lexicons)
        names = [lexicon["names"] for lexicon in rows]
        organizations = [lexicon["organizations"] for lexicon in rows]
        persons = [lexicon["persons"] for lexicon in rows]
        lands = [(name, words) for table in organizations for name, words in table["countries"].items()]
        places = [word for table in organizations for words in table["places"].values() for word in words]
        return cls(
            conventions=conventions,
            particles=_words(word for table in persons for word in table["particles"]),
            suffixes=_words(word for table in persons for word in table["suffixes"]),
            generations={
                word: mark
                for table in names
                for mark, forms in table["generations"].items()
                for form in forms
                for word in fold(form)
            },
            given=_given(persons),
            same_names=_classes(forms for table in names for forms in table["same"]),
            spellings=tuple(sorted({(old, new) for t in names for old, new in t["spellings"]}, key=_longest_first)),
            generic=_words(word for table in names for word in table["generic"]) | conventions.legal_forms,
            small=_words(word for table in names for word in table["small"]),
            sorts=_words(word for table in organizations for words in table["heads"].values() for word in words),
            lands=frozenset("".join(fold(name)) for name, _ in lands) | frozenset(conventions.aliases),
            regions=_words([*(word for name, words in lands for word in (name, *words)), *places]),
        )

    @cached_property
    def _by_first(self) -> dict[str, tuple[tuple[str, str], ...]]:
        table: dict[str, list[tuple[str, str]]] = {}
        for old, new in self.spellings:
            table.setdefault(old[0], []).append((old, new))
        return {first: tuple(rows) for first, rows in table.items()}

    def sound(self, word: str) -> str:
        """A word as it sounds, roughly: the same for the ways in which languages write it. A `$` at the end of a
        rule's left side stands for the end of the word."""
        parts, place = [], 0
        while place < len(word):
            for old, new in self._by_first.get(word[place], ()):
                bare = old.removesuffix("$")
                if word.startswith(bare, place) and (bare == old or place + len(bare) == len(word)):
                    parts.append(new)
                    place += len(bare)
                    break
            else:
                parts.append(word[place])
                place += 1
        once: list[str] = []
        for letter in "".join(parts):
            if not once or once[-1] != letter:
                once.append(letter)
        return "".join(once)


def _longest_first(rule: tuple[str, str]) -> tuple[int, str, str]:
    return (-len(rule[0]), *rule)


def _words(forms: Iterable[str]) -> frozenset[str]:
    return frozenset("".join(fold(form)) for form in forms)


def _given(tables: Iterable[Mapping[str, Any]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in tables:
        for sex, names in table["first_names"].items():
            for name in names:
                found.setdefault("".join(fold(name)), set()).update("mf" if sex == "n" else sex)
    return {name: frozenset(sexes) for name, sexes in found.items()}


def _classes(rows: Iterable[Iterable[str]]) -> dict[str, frozenset[str]]:
    """Word → marks of all rows in which it stands: two words that share a mark may be one name. "Alex" stands in
    several rows, and makes no bridge between them."""
    found: dict[str, set[str]] = {}
    for row in rows:
        words = ["".join(fold(form)) for form in row]
        for word in words:
            found.setdefault(word, set()).add(words[0])
    return {word: frozenset(marks) for word, marks in found.items()}
