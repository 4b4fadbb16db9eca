"""What is short for a name: its initials, or the beginnings of its words."""

from __future__ import annotations

from collections.abc import Sequence

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
    for "Société des mines"."""
    rests = {short}
    for number, word in enumerate(words):
        grown = {rest[n:] for rest in rests for n in range(1, min(len(rest), len(word)) + 1) if rest[:n] == word[:n]}
        rests = grown if not number else rests | grown
    return len(short) >= BLENDED and "" in rests and not words[0].startswith(short)
