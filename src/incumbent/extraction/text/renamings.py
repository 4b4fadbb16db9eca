"""Organisations of which an article says that they had, or have now, another name.

The words are the pack's (`renamed` in lexicon/names.toml). Some say it for sure ("formerly known as"); others may also
tell where somebody worked before ("formerly"), so what they say is for a person to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

_LETTER = f"[A-Z{chr(0xC0)}-{chr(0xD6)}{chr(0xD8)}-{chr(0xDE)}]"
_WORD = rf"{_LETTER}[\w&]*(?:[-'’.&][\w&]+)*"
_NAME = rf"{_WORD}(?:\s{_WORD}){{0,4}}"
_compiled: WeakKeyDictionary[Pack, list[tuple[bool, bool, re.Pattern[str]]]] = WeakKeyDictionary()


class Renaming(NamedTuple):
    """That `old` is now called `new`; `sure` where the words can mean nothing else."""

    new: str
    old: str
    sure: bool


def find_renamings(text: str, pack: Pack) -> Iterator[Renaming]:
    """The renamings that `text` tells, each once, in its order; no names of people."""
    found: dict[Renaming, int] = {}
    for now, sure, pattern in _patterns(pack):
        for match in pattern.finditer(text):
            one, other = match[1], match[2]
            owns = other.replace("’", "'").endswith(pack.genitive) if pack.genitive else False
            if not (owns or _is_person(one, pack) or _is_person(other, pack)):
                renaming = Renaming(other, one, sure) if now else Renaming(one, other, sure)
                found.setdefault(renaming, match.start())
    yield from sorted(found, key=lambda renaming: (found[renaming], renaming))


def _is_person(name: str, pack: Pack) -> bool:
    words = name.casefold().split()
    return len(words) > 1 and words[0] in vocabulary(pack).first_names


def _patterns(pack: Pack) -> list[tuple[bool, bool, re.Pattern[str]]]:
    """Whether the new name stands behind the words, whether they are sure, and both names with the words between."""
    if pack not in _compiled:
        _compiled[pack] = [
            (key.startswith("now"), key.endswith("sure"), _pattern(words))
            for key, words in pack.lexicon["names"]["renamed"].items()
            if words
        ]
    return _compiled[pack]


def _pattern(words: list[str]) -> re.Pattern[str]:
    """A name, a comma or a bracket, the words, and another name that owns nothing."""
    told = "|".join(re.escape(form).replace("\\ ", r"\s+") for form in sorted(words, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<!\w)({_NAME})\s?[,(]\s?(?i:{told})\s?({_NAME})(?!\w)")
