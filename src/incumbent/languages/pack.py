"""The typed shape of a language pack: what docs/reference/packs.md says, as Python values.

A pack holds words and nothing that acts. Rooms that compile its words (into tries, say) keep what they compile for as
long as the pack lives, by its identity.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Pack:
    """`words` maps a class of small words to its forms; `lexicon`, `frames` and `cases` map a file's name, without
    its ending, to what it holds. Forms are folded: lower case, straight apostrophes."""

    code: str
    name: str
    elisions: tuple[str, ...]
    genitive: tuple[str, ...]
    detect: frozenset[str]
    abbreviations: frozenset[str]
    words: Mapping[str, frozenset[str]]
    conjugation: Mapping[str, Mapping[str, str]]
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    syntax: Mapping[str, Any] = field(default_factory=dict)
    lexicon: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    frames: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
