"""Capitals that stand without their accent: "Elue" and "Evêque" of a French paper are "élue" and "évêque"."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

SHORTEST = 3  # letters of such a word: "A" may be the auxiliary
NAMES = "persons"  # the lexicon of given names, which are written in more ways than one
APART = ("verbs", "example", "counter")  # what holds no words as they stand in a text, or sentences
_PARTED = str.maketrans(dict.fromkeys(",;:|'*>()", " "))  # what stands between the words of a pack's phrases


@cache
def unaccented(pack: Pack) -> Mapping[str, str]:
    """The words of `pack` that begin with an accent, folded: as they stand without it → as they are; not where the pack
    has a word that is the same without ("Omar", "Ómar")."""
    from incumbent.extraction.text.vocabulary import verb_forms  # compiles what is cut by what asks for this

    tables = (("events", "frame"), ("holdings", "holding"))
    rows = [row for name, kind in tables for row in pack.frames.get(name, {}).get(kind, ())]  # asking needs neither
    verbs = [_alone(verb) for row in rows for verb in row.get("verbs", ())]
    verbs = [verb for verb in verbs if not all(form[:1].isascii() for form in _strings(verb))]
    words = [table for name, table in pack.lexicon.items() if name != NAMES]
    phrases = [*_strings([pack.words, *words, pack.frames])]
    phrases += (form for verb in verbs for _, form in verb_forms(verb, pack.conjugation))
    found: dict[str, str] = {}
    for word in _words(phrase for phrase in phrases if not phrase.isascii()):
        if len(word) >= SHORTEST and not word[0].isascii():
            found[unicodedata.normalize("NFD", word[0])[0] + word[1:]] = word
    for known in _words(phrases):
        found.pop(known, None)
    return {plain: word for plain, word in found.items() if plain[0].isascii()}


def _alone(verb: str | Mapping[str, str]) -> str | Mapping[str, str]:
    """A verb of a pack without the words that stand behind it."""
    return verb.split(" ")[0] if isinstance(verb, str) else {key: row for key, row in verb.items() if key != "then"}


def _words(phrases: Iterable[str]) -> Iterator[str]:
    """Each word of the phrases, in small letters; a word with a hyphen is one."""
    return (word for word in " ".join(phrases).lower().translate(_PARTED).split() if word.replace("-", "").isalpha())


def _strings(value: Any) -> Iterator[str]:
    """Every text in a table of a pack, its keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, more in value.items():
            if key not in APART:
                yield key
                yield from _strings(more)
    elif isinstance(value, Iterable):
        for more in value:
            yield from _strings(more)
