"""What a verification of a ledger found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """How many entries and claims a ledger has, the hash of its last entry ("" for none), and what is not as it was
    written, a line each. `place` is where it is, as it may be shown."""

    place: str
    entries: int
    claims: int
    last_hash: str
    faults: tuple[str, ...] = ()
