"""The learned models of the reader of tenures, one for each link of a finding and one for the whole of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from incumbent.extraction.weights import Weights, load_weights

MODELS = ("pair", "event", "seat", "organization", "modality", "claim")


@dataclass(frozen=True, slots=True)
class Models:
    pair: Weights
    event: Weights
    seat: Weights
    organization: Weights
    modality: Weights
    claim: Weights


@cache
def load_models() -> Models:
    """The learned models of this installation. Raises SetupError where one is missing."""
    return Models(*(load_weights(name) for name in MODELS))
