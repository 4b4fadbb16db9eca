"""How answers read in a terminal or a pipe: plain lines, the same in both."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from incumbent.faces.cli.lines import (
    chain_lines,
    founding_lines,
    head,
    period,
    plan_lines,
    published,
    stake_lines,
    strength,
    superseded_lines,
    tenure_lines,
)
from incumbent.model.answer import Holders, Timeline

__all__ = ["holders", "published", "timeline"]


def holders(answer: Holders) -> Iterator[str]:
    """The answer to "who", line by line."""
    yield f"{answer.organization} on {answer.valid_at}{clocks(answer.known_at, answer.recorded_at)}"
    if not answer.held:
        yield "  nobody that the ledger knows of"
    for tenure in answer.held:
        yield from tenure_lines(tenure)
    for tenure in answer.designate:
        yield f"  designate: {head(tenure)}"
        yield f"    {period(tenure)}; {strength(tenure)}"
    for superseded in answer.superseded:
        yield from superseded_lines(superseded)
    for plan in answer.plans:
        yield from plan_lines(plan)


def timeline(answer: Timeline) -> Iterator[str]:
    """All tenures and plans, foundings and stakes, line by line."""
    yield answer.name + clocks(answer.known_at, answer.recorded_at)
    for tenure in answer.tenures:
        yield from tenure_lines(tenure, where=True)
    for chain in answer.chains:
        yield from chain_lines(chain)
    for plan in answer.plans:
        yield from plan_lines(plan)
    for founding in answer.foundings:
        yield from founding_lines(founding)
    for stake in answer.stakes:
        yield from stake_lines(stake)


def clocks(known_at: datetime.date | None, recorded_at: datetime.date | None) -> str:
    """From when an answer is, where that was asked."""
    known = f", as known on {known_at}" if known_at else ""
    return known + (f", from what the ledger had by {recorded_at}" if recorded_at else "")
