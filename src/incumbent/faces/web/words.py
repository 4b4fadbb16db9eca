"""The words of the pages, in the languages that they can be read in: data in words/<code>.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from markupsafe import Markup

_FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language by their names (`organization.board`); `code` is that of the language."""

    code: str
    told: Mapping[str, str]

    def __call__(self, name: str, /, **values: object) -> Markup:
        """The words of that name, with values in their places; a value that is no markup is escaped. Raises KeyError
        where there are none."""
        told = self.told[name]
        return Markup(told) if "{" not in told else _filled(told, values)

    def of(self, group: str, value: str) -> str:
        """The word for one of a set of values (a class of posts, a manner); the value itself where there is none."""
        return self.told.get(f"{group}.{value}", value)

    def count(self, name: str, number: int) -> Markup:
        """A number with its noun: `1 origin`, `2 origins`."""
        one = str(number) in self.told["counts.one"].split()
        return _filled(self.told[f"counts.{name}"].split(" | ")[0 if one else 1], {"n": self.number(number)})

    def number(self, number: float) -> str:
        """A number with its digits in groups of three."""
        return f"{number:,}".replace(",", self.told["counts.groups"])


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that pages can be read in, English first."""
    return tuple(sorted((path.stem for path in _FOLDER.glob("*.toml")), key=lambda code: (code != "en", code)))


@cache
def words(code: str) -> Words:
    """The words of a language."""
    with (_FOLDER / f"{code}.toml").open("rb") as file:
        return Words(code, dict(_flat(tomllib.load(file))))


def _filled(told: str, values: Mapping[str, object]) -> Markup:
    """The same as `Markup.format`, which cuts the words anew each time: a page says some hundred things."""
    return Markup("".join([part if place is None else safe(values[place]) for part, place in _cut(told)]))


_MARKUP = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&#34;"), ("'", "&#39;"))
_SPECIAL = frozenset(one for one, _ in _MARKUP)


def safe(value: object) -> str:
    """A value as it may stand between tags and between quotation marks; markup stays what it is. It takes a third of
    the time of what templates do."""
    if isinstance(value, Markup):
        return value
    text = value if isinstance(value, str) else str(value)
    if _SPECIAL.isdisjoint(text):
        return text
    for one, written in _MARKUP:
        text = text.replace(one, written)
    return text


@cache
def _cut(told: str) -> tuple[tuple[str, str | None], ...]:
    """Words in pieces, and the names of what is put in between them."""
    made: list[tuple[str, str | None]] = []
    for part, place, _, _ in Formatter().parse(told):
        made += [(part, None)] if part else []
        made += [("", place)] if place is not None else []
    return tuple(made)


def preferred(accepted: str) -> str:
    """The language that a reader likes best, by what an Accept-Language header tells; the first one without any."""
    ranked: list[tuple[float, int, str]] = []
    for at, part in enumerate(accepted[:500].split(",")):
        tag, _, weight = part.partition(";")
        code = tag.strip().split("-")[0].lower()
        if code in languages():
            ranked.append((-_weight(weight), at, code))
    ranked = [row for row in ranked if row[0] < 0]
    return min(ranked)[2] if ranked else languages()[0]


def _weight(text: str) -> float:
    name, _, value = text.strip().partition("=")
    if not text.strip():
        return 1.0
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in table.items():
        if isinstance(value, Mapping):
            found += _flat(value, f"{prefix}{name}.")
        else:
            found.append((f"{prefix}{name}", str(value)))
    return found
