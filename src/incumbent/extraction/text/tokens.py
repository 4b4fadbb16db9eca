"""Cuts a text into tokens that keep their places, folded for comparison with the forms of a pack.

Folding changes case, apostrophes, spaces and decomposed accents of the token's copy, never the text:
`text[t.start:t.end]`
is the token as it stands.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.text.capitals import unaccented

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

_FOLD = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‐": "-", "‑": "-"})


DOMAINS = "com|org|net|io|ai|COM|ORG|NET"  # what ends the name of a house of the web: "Orbex.com"
STOP = "."  # inside a line it stands behind what is cut short
KNOWN_WORDS = 50_000  # words whose fold and shape are kept: texts repeat theirs


class Token(NamedTuple):
    """`fold` is the form to compare; `shape`: "word" (lower case), "cap" (Capital), "upper" (two capitals or more),
    "number", "mark" (punctuation)."""

    start: int
    end: int
    fold: str
    shape: str


def fold(words: str) -> str:
    """Lower case, straight apostrophes, plain hyphens, composed accents."""
    if words.isascii():
        return words.lower()
    folded = words.translate(_FOLD)
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded)
    return folded.lower()


@cache
def _cutter(pack: Pack) -> re.Pattern[str]:
    elided = "|".join(re.escape(form.rstrip("'")) for form in sorted(pack.elisions, key=len, reverse=True))
    verbal = "|".join(re.escape(form.rstrip("'")) for form in sorted(pack.words.get("before_verb", ())))
    # what elides before verbs alone opens a name where a capital follows: "N'Dour"
    unnamed = rf"(?!(?i:{verbal})['’ʼ][A-Z][^\W\d_A-Z])" if verbal else ""
    genitive = "|".join(re.escape(form.lstrip("'")) for form in pack.genitive if form != "'")
    tails = "|".join(re.escape(form) for form in sorted(pack.words["number_tail"], key=len, reverse=True))
    joined = "|".join(re.escape(form).replace("'", "['’ʼ]") for form in sorted(pack.words.get("joined", ())))
    prefixes = "|".join(re.escape(form) for form in sorted(pack.words["prefix"], key=len, reverse=True))
    parts = [
        r"[0-9]+(?:[.,\u00a0\u202f][0-9]{3})*(?:[.,][0-9]+)?" + rf"(?:{tails})?\b",
        rf"\b(?i:{joined})\b" if joined else "",
        rf"\b{unnamed}(?i:{elided})['’ʼ]" if elided else "",
        rf"['’ʼ](?:{genitive})\b" if genitive else "",
        rf"\b(?i:{prefixes})[-‐‑](?=\w|$)",  # such a prefix stands apart from the title or name behind it
        r"[A-Z]\.(?:-?[A-Z]\.)+|\b[a-z]\.(?:-?[a-z]\.)+",
        r"\b[A-Z]{2}\.[A-Z]\b",  # initials of a party: "SP.A"
        # a word: letters and marks, joined inside by hyphens and by apostrophes that are no elision and no genitive;
        # "ng'" before a vowel is a sound of names: "Ng'oma"
        (
            r"[^\W\d_][\w\u0300-\u036f]*(?:&(?:[A-Z]\w*|[a-z]\b))?"
            r"(?:(?:[-‐‑]|(?<=\b[OD])['’]|(?<=-\w)['’]|(?<=[Nn]g)['’](?=[aeiouwy])|['’](?=[A-Z]))[^\W_][\w\u0300-\u036f]*)*"
            rf"(?:\.(?:{DOMAINS})\b(?![.-]?\w))?"
        ),
        r"\w+",
        r"[^\w\s]",
    ]
    return re.compile("|".join(part for part in parts if part))


def tokenize(text: str, start: int, end: int, pack: Pack) -> list[Token]:
    """The tokens of `text[start:end]`, in order; spaces are left out."""
    found, accents = [], unaccented(pack)
    numbered = pack.words.get("numbered", frozenset())
    for match in _cutter(pack).finditer(text, start, end):
        first, last = match.span()
        folded, shape = _looks(text[first:last])
        if shape == "cap":
            folded = accents.get(folded, folded)
        elif shape == "number" and folded in numbered:
            shape = "cap"
        found.append(Token(first, last, folded, shape))
    return found


@lru_cache(KNOWN_WORDS)
def _looks(word: str) -> tuple[str, str]:
    """The fold and the shape of a word."""
    shape = "word"
    if not word[0].isalpha():
        shape = "number" if word[0].isdigit() else "mark"
    elif word[0].isupper():
        capitals = sum(map(str.isupper, re.split("['’ʼ]", word)[-1]))
        shape = "upper" if capitals >= 2 and capitals * 2 >= sum(map(str.isalpha, word)) else "cap"
    elif any(map(str.isupper, word)):
        shape = "cap"  # a name that begins small: a capital stands inside
    return fold(word), shape
