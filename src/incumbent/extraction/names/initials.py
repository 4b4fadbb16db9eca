"""What is short for a name: its initials, or the beginnings of its words."""

from __future__ import annotations

from collections.abc import Sequence

SYLLABLE = 2  # letters of each word that it takes without those of the first one
SEVERAL = 2  # words of a name, from more than which on the first one may be left out
BLENDED = 4  # letters from which on an acronym may be made of syllables


def stands_for(initials: str, words: Sequence[str]) -> bool:
    """Whether `initials` are those of `words`, in order, the first word and the last one among them."""
    parts = [part for word in words for part in word.split("-") if part[:1].isalpha()]
    letters = initials.replace(".", "")
    if len(letters) < 2 or not parts or parts[0][0] != letters[0] or parts[-1][0] != letters[-1]:
        return False
    row = iter(part[0] for part in parts)
    return all(letter in row for letter in letters)


def blends(short: str, words: Sequence[str]) -> bool:
    """Whether `short` is put together of the beginnings of `words`, in order, of the first one and of others: "Somi"
    for "Société des mines"; or of syllables of the second one and of others: "Orvlog" for "Caisse orvienne du
    logement"."""
    if len(short) < BLENDED or not words or words[0].startswith(short):
        return False
    return _is_made_of(short, words, 1) or (len(words) > SEVERAL and _is_made_of(short, words[1:], SYLLABLE))


def _is_made_of(short: str, words: Sequence[str], least: int) -> bool:
    """The same with at least so many letters of each word that it takes any of."""
    rests = {short}
    for number, word in enumerate(words):
        most = min(len(short), len(word))
        grown = {rest[n:] for rest in rests for n in range(least, most + 1) if rest and rest[:n] == word[:n]}
        rests = grown if not number else rests | grown
    return "" in rests and not words[0].startswith(short)
