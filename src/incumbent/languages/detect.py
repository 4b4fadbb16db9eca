"""Tells the language of a text by counting stop words (see docs/decisions for why that is enough for two languages)."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from incumbent.languages.load import HOME, codes

REACH = 3000  # code points from the head of a text that are looked at
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _stop_words() -> dict[str, frozenset[str]]:
    tables = {}
    for code in codes():
        with (HOME / code / "pack.toml").open("rb") as file:
            tables[code] = frozenset(tomllib.load(file)["detect"])
    return tables


def detect(text: str) -> str:
    """The code of the pack whose stop words are commonest in the first 3,000 code points; "" where none is found. Words
    in capitals count only where no other tells: they may be initials ("Orbex SA", "IT")."""
    seen = _WORD.findall(text[:REACH])
    small = [word for word in seen if len(word) == 1 or not word.isupper()]
    return _commonest(small) or _commonest(seen)


def _commonest(seen: list[str]) -> str:
    folded = [word.casefold() for word in seen]
    counts = {code: sum(word in words for word in folded) for code, words in _stop_words().items()}
    best = max(counts, key=lambda code: counts[code], default="")
    return best if best and counts[best] > 0 else ""
