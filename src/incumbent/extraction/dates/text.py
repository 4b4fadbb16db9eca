"""A text as the date finder compares it, and the way back to the places of the text as it was given."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

NEAR = 40  # code points before a date in which words that lead to it are looked for
_PLAIN = str.maketrans(
    {
        "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": " ",
        "\r": " ", "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-",
    }
)  # fmt: skip
_CLUSTER = re.compile(r"\w[\u0300-\u036f]+")
_MARKS = re.compile(r"[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Folded:
    """`small` is compared, `shown` has the same places with capitals; `place` leads back to the given text."""

    small: str
    shown: str
    places: tuple[int, ...] | None  # None where nothing was composed: the places are the same

    def place(self, at: int) -> int:
        return at if self.places is None else self.places[at]


def fold(text: str) -> Folded:
    """Lower case, straight apostrophes and hyphens, plain spaces, letters and their accents in one; a blank line stays
    a border that no date expression crosses."""
    places: tuple[int, ...] | None = None
    if not text.isascii() and _MARKS.search(text):
        text, places = _composed(text)
    shown = text.replace("\n\n", "\0\0").translate(_PLAIN)
    small = shown.lower()
    if len(small) != len(shown):  # a letter whose small form is longer would shift every place behind it
        small = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in shown)
    return Folded(small, shown, places)


class Leads:
    """Words that may stand right before a place of a text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple({word.strip() for word in words})

    def to(self, small: str, place: int) -> bool:
        """Whether one of them stands there, as whole words."""
        before = small[max(0, place - NEAR) : place].rstrip(" ")
        if not before.endswith(self._words):
            return False
        return any(
            before.endswith(word) and not (word[0].isalnum() and before[-len(word) - 1 : -len(word)].isalnum())
            for word in self._words
        )


def _composed(text: str) -> tuple[str, tuple[int, ...]]:
    parts: list[str] = []
    places: list[int] = []
    reached = 0
    for match in _CLUSTER.finditer(text):
        start, end = match.span()
        parts.append(text[reached:start])
        places.extend(range(reached, start))
        one = unicodedata.normalize("NFC", match.group())
        parts.append(one)
        # All but the last place of what stays in parts keep their own; the cluster ends where it ended.
        places.extend(range(start, start + len(one)))
        reached = end
    parts.append(text[reached:])
    places.extend(range(reached, len(text) + 1))
    return "".join(parts), tuple(places)
