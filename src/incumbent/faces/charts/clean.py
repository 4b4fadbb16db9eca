"""Words of articles made safe to show: names come from anywhere, and may hold anything."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_JOINERS = "\u200c\u200d"  # part of how some scripts are written
KEPT = 4096  # texts that are remembered: a chart tells the same names and days many times
_NO_TEXT = ("Cc", "Cf", "Cs", "Co", "Cn")
_MARKUP = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;"))
_SPECIAL = frozenset(one for one, _ in _MARKUP)


@lru_cache(maxsize=KEPT)
def clean(text: str) -> str:
    """`text` in one line without control characters, marks that turn the direction of writing, and what is no
    character at all; a terminal, XML and a reader take it as it stands."""
    if text.isprintable():
        return " ".join(text.split())
    kept = (" " if one.isspace() else one for one in text if one.isspace() or one in _JOINERS or _shown(one))
    return " ".join("".join(kept).split())


@lru_cache(maxsize=KEPT)
def escaped(text: str) -> str:
    """`text` made clean, and safe between tags and between quotation marks in XML and HTML."""
    text = clean(text)
    if _SPECIAL.isdisjoint(text):
        return text
    for one, written in _MARKUP:
        text = text.replace(one, written)
    return text


def _shown(one: str) -> bool:
    return unicodedata.category(one) not in _NO_TEXT
