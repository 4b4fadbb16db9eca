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
    """The code of the pack whose stop words are commonest in the first 3,000 code points; "" where none is found."""
    seen = _WORD.findall(text[:REACH].casefold())
    counts = {code: sum(word in words for word in seen) for code, words in _stop_words().items()}
    best = max(counts, key=lambda code: counts[code], default="")
    return best if best and counts[best] > 0 else ""
