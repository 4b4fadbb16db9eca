"""A person's name taken apart: words, initials, particles, what parts a father from his son."""

from __future__ import annotations

import re
from dataclasses import dataclass

from incumbent.identity.customs import Customs
from incumbent.identity.keys import fold

_INITIALS = re.compile(r"(?:[^\W\d_]\.)+(?:-?[^\W\d_]\.?)*")
_CUT = re.compile(r"[^\W\d_]{1,3}\.")  # "Th."


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name, folded; `cut` where only its beginning is written, `tied` by a hyphen to the one before."""

    text: str
    cut: bool = False
    tied: bool = False


@dataclass(frozen=True, slots=True)
class PersonName:
    """`words` without particles; `letters` are all letters run together; `generation` "" where none is told."""

    words: tuple[Word, ...]
    letters: str
    generation: str = ""

    @property
    def family(self) -> str:
        return self.words[-1].text

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(word.text for word in self.words)


def parse(name: str, customs: Customs) -> PersonName:
    """The name without forms of address and without honours behind it."""
    tokens = [token.strip(',;:()"“”«»') for token in name.split()]
    tokens = [token for token in tokens if token]
    tokens = _undressed(tokens, customs)
    shouted = name.upper() == name
    words: list[Word] = []
    generation = ""
    for place, token in enumerate(tokens):
        run = "".join(fold(token))
        if place and run in customs.generations:
            generation = customs.generations[run]
        elif not (place > 1 and run in customs.suffixes):
            words += _words(token, shouted, last=place == len(tokens) - 1)
    core = [word for word in words if word.text not in customs.particles] or words
    letters = "".join(word.text for word in words)
    return PersonName(tuple(core) or (Word(run_together(name)),), letters or run_together(name), generation)


def run_together(name: str) -> str:
    return "".join(fold(name)) or name


def _undressed(tokens: list[str], customs: Customs) -> list[str]:
    """Without forms of address; a single letter before initials is an initial itself."""
    while len(tokens) > 1 and "".join(fold(tokens[0])) in customs.conventions.honorifics:
        if len("".join(fold(tokens[0]))) == 1 and len(tokens) > 2 and _INITIALS.fullmatch(tokens[1]):
            break
        tokens = tokens[1:]
    return tokens


def _words(token: str, shouted: bool, last: bool) -> list[Word]:
    if _INITIALS.fullmatch(token) or (len(token) == 2 and token.isupper() and not shouted and not last):
        return [Word("".join(fold(letter)), cut=True) for letter in re.findall(r"[^\W\d_]", token)]
    parts = [part for part in re.split(r"[-‐‑–]", token) if fold(part)]
    return [
        Word("".join(fold(part)), cut=(bool(_CUT.fullmatch(part)) or len(part) == 1) and not last, tied=place > 0)
        for place, part in enumerate(parts)
    ]
