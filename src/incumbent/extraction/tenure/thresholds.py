"""From which chance on something is said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which chance on something is said; chosen by cross-validation by article on train (benchmarks/tune.py)."""

    pair: float = 0.15
    claim: float = 0.26
    change: float = 0.5  # the same for a start or an end
    came: float = 0.33  # the same for a start in a post that the article tells an end of, too
    event: float = 0.25
    organization: float = 0.05
    start_over_hold: float = 0.7  # share of the chance of what somebody holds from which on how they came to it is told
    outright: float = 0.7  # chance of an event that happened from which on it goes before any state of the same holding
    said: float = 0.3  # the same beside all others of the article (assurance.py): F1 is best there, and flat around it
    event_over_state: float = 0.9  # share of a state's chance from which an event of the same holding goes before it


CHOSEN = Thresholds()
