"""The learned weights: small linear models, kept as readable JSON, read once.

A model is multinomial logistic regression (scores summed a label, then softmax); benchmarks/train.py makes the file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from incumbent.errors import SetupError

HOME = Path(__file__).parent / "weights"


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """`labels`, and for each feature one weight a label; a feature told twice counts once, as in learning."""

    labels: tuple[str, ...]
    rows: Mapping[str, tuple[float, ...]]

    def chances(self, features: Iterable[str]) -> dict[str, float]:
        """label → probability."""
        rows = [row for row in map(self.rows.get, dict.fromkeys(features)) if row is not None]
        totals: list[float] = [sum(column) for column in zip(*rows, strict=True)] or [0.0] * len(self.labels)
        top = max(totals)
        grown = [math.exp(total - top) for total in totals]
        whole = sum(grown)
        return {label: value / whole for label, value in zip(self.labels, grown, strict=True)}

    def score(self, features: Iterable[str]) -> float:
        """The sum for the last label: what a choice among several candidates compares."""
        return sum(row[-1] for row in map(self.rows.get, dict.fromkeys(features)) if row is not None)


@cache
def load_weights(name: str) -> Weights:
    """The model `name` of extraction/weights/; raises SetupError where it is missing."""
    try:
        table = json.loads((HOME / f"{name}.json").read_text("utf-8"))
    except OSError as fault:
        raise SetupError(f"the weights {name!r} are missing", "install incumbent again, or run make train") from fault
    return Weights(tuple(table["labels"]), {feature: tuple(row) for feature, row in table["weights"].items()})
