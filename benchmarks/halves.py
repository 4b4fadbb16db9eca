"""Sets of pairs in two halves, one to work by and one that is scored as a whole only: their scores, told alike."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self, TypeVar

PAIRS = Path(__file__).with_name("pairs")
HALVES = ("develop", "aside")


@dataclass(slots=True)
class Score:
    """Counts of pairs: how many there are, found to be one, of those right, and one by the gold."""

    pairs: int = 0
    said: int = 0
    right: int = 0
    gold: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0


S = TypeVar("S", bound=Score)


def report(score: Callable[[str, bool], S], precision: float, recall: float) -> int:
    """Prints the score of each half and of the whole; 1 where the whole is below the bar. `score` takes the half, and
    whether its errors are shown: those of the half kept aside never are."""
    parts = [score(half, "--errors" in sys.argv and half == "develop") for half in HALVES]
    whole = parts[0] + parts[1]
    for name, part in zip((*HALVES, "whole"), (*parts, whole), strict=True):
        print(f"{name}: {part}")
    return int(whole.precision < precision or whole.recall < recall)
