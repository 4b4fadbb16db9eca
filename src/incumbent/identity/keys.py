"""Comparison keys: two names with the same key name the same party.

What makes no difference to a reader makes none to a key: case, accents, punctuation, spacing ("Open AI", "OpenAI"), a
form of address before a person's name, a legal form after an organisation's, and other names of one country.
The words for that come from the language packs as `Conventions`; this room knows none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from incumbent.model.letters import plain

_JOINING = re.compile(r"(?<=\w)['’ʼ.](?=\w|\s|$)")  # an apostrophe or a full stop inside or after a word parts nothing


@dataclass(frozen=True, slots=True)
class Conventions:
    """How names are dressed: `legal_forms` and `honorifics` folded, `aliases` from an organisation's key to the key
    that stands for all of its names."""

    legal_forms: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls, legal_forms: Iterable[str], honorifics: Iterable[str], aliases: Iterable[tuple[str, str]]
    ) -> Conventions:
        """`aliases` are pairs of names for one thing; pairs that share a name make one thing of all of theirs. The
        order in which they come changes nothing."""
        return cls(
            frozenset(_run_together(form) for form in legal_forms),
            frozenset(_run_together(form) for form in honorifics),
            joined((_run_together(one), _run_together(other)) for one, other in aliases),
        )


NO_CONVENTIONS = Conventions()


def person_key(name: str, conventions: Conventions = NO_CONVENTIONS) -> str:
    """The words of a person's name, folded, without forms of address: `"M. François-Xavier D'Arc"` and
    `"Francois Xavier d’Arc"` have the same."""
    words = fold(name)
    while len(words) > 1 and words[0] in conventions.honorifics:
        words = words[1:]
    return " ".join(words) or _as_it_stands(name)


def organization_key(name: str, conventions: Conventions = NO_CONVENTIONS) -> str:
    """The letters and figures of an organisation's name, folded and run together, without legal forms at its end."""
    words = fold(name)
    while len(words) > 1 and words[-1] in conventions.legal_forms:
        words = words[:-1]
    key = "".join(words) or _as_it_stands(name)
    return conventions.aliases.get(key, key)


@lru_cache(maxsize=4096)
def fold(name: str) -> tuple[str, ...]:
    """The words of `name` in plain lower-case letters and figures: `"Société Générale S.A."` is societe generale sa."""
    return tuple("".join(letter if letter.isalnum() else " " for letter in plain(_JOINING.sub("", name))).split())


def _run_together(name: str) -> str:
    return "".join(fold(name)) or _as_it_stands(name)


def _as_it_stands(name: str) -> str:
    """For a name without letters and figures."""
    return " ".join(name.split()).casefold() or "?"


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Every key that is in a pair, with the first of its class in the order of letters."""
    classes: dict[str, set[str]] = {}
    for one, other in pairs:
        together = classes.get(one, {one}) | classes.get(other, {other})
        for key in together:
            classes[key] = together
    return {key: min(together) for key, together in classes.items()}
