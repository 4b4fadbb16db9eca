"""How like two words are: edits, sounds, beginnings."""

from __future__ import annotations

from functools import lru_cache

LONG = 5  # letters from which one slip is a slip and not another word: Lee and Lea, but Murati and Muratti
LONGER = 8  # letters from which two slips are


@lru_cache(maxsize=65536)
def edits(one: str, other: str, most: int = 2) -> int:
    """Letters put in, left out, changed or swapped with their neighbour; `most` + 1 where it takes more than `most`."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def slip(one: str, other: str) -> bool:
    """True where one word may be the other with a slip of the pen."""
    shorter = min(len(one), len(other))
    wrong = edits(one, other)
    return (wrong == 1 and shorter >= LONG) or (wrong == 2 and shorter >= LONGER)


def stem(one: str, other: str) -> int:
    """How many letters two words have in common from their first on."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
