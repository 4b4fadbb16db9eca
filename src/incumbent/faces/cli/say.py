"""How answers read in a terminal or a pipe: plain lines, the same in both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from incumbent.faces.cli.lines import (
    chain_lines,
    change_lines,
    dispute_lines,
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
from incumbent.faces.cli.texts import Text, styled

if TYPE_CHECKING:
    import datetime

    from incumbent.model.answer import Holders
    from incumbent.model.dispute import Disputes
    from incumbent.model.history import Change, Changes, State, Timeline

__all__ = ["changes", "days", "disputes", "holders", "published", "state", "timeline"]


def holders(answer: Holders) -> Iterator[str]:
    """The answer to "who", line by line."""
    yield title(answer.organization, f" on {answer.valid_at}{clocks(answer.known_at, answer.recorded_at)}")
    if not answer.held:
        yield "  nobody that the ledger knows of"
    for tenure in answer.held:
        yield from tenure_lines(tenure)
    yield from _beside(answer)


def _beside(answer: Holders) -> Iterator[str]:
    """Who is to come, who is not counted, and what is planned."""
    for tenure in answer.designate:
        yield Text("  ", styled("event", "designate: "), head(tenure))
        yield f"    {period(tenure)}; {strength(tenure)}"
    for superseded in answer.superseded:
        yield from superseded_lines(superseded)
    for plan in answer.plans:
        yield from plan_lines(plan)


def state(answer: State) -> Iterator[str]:
    """The answer to "state": board, management, others, and what is vacant, line by line."""
    found = answer.holders
    yield title(found.organization, f" on {found.valid_at}{clocks(found.known_at, found.recorded_at)}")
    for part, held in (("board", answer.board), ("management", answer.management), ("other posts", answer.others)):
        if held:
            yield styled("event", f"{part}:")
        for tenure in held:
            yield from tenure_lines(tenure, most=1)
    if not found.held:
        yield "  nobody that the ledger knows of"
    for vacancy in answer.vacant:
        yield f"vacant: {vacancy.post_class}, {vacancy.last.person} was the last, {period(vacancy.last)}"
    if found.designate or found.superseded or found.plans:
        yield "beside these:"
        yield from _beside(found)


def changes(answer: Changes) -> Iterator[str]:
    """What became known, day by day."""
    name = f"{answer.name}, " if answer.name else ""
    yield title(name, f"{answer.since} to {answer.until}{clocks(None, answer.recorded_at)}")
    if not answer.changes:
        yield "  nothing became known"
    yield from days(answer.changes)


def days(told: Iterable[Change]) -> Iterator[str]:
    """Changes below the days on which they became known."""
    day, seat = None, None
    for change in told:
        if change.known_at != day:
            day, seat = change.known_at, None
            yield styled("title", f"known on {day}:")
        here = (change.about.organization, change.about.post_class)
        yield from change_lines(change, seat=seat != here)
        seat = here


def disputes(answer: Disputes) -> Iterator[str]:
    """What sources dispute, in the order of the days."""
    yield title(answer.name or "all that the ledger holds", clocks(answer.known_at, answer.recorded_at))
    if not answer.disputes:
        yield "  nothing is disputed"
    for dispute in answer.disputes:
        yield from dispute_lines(dispute)


def timeline(answer: Timeline) -> Iterator[str]:
    """All tenures and plans, foundings and stakes, line by line."""
    yield title(answer.name, clocks(answer.known_at, answer.recorded_at))
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


def title(name: str, clocks: str) -> Text:
    """What an answer is about, and on which days."""
    return Text(styled("title", name), styled("soft", clocks))


def clocks(known_at: datetime.date | None, recorded_at: datetime.date | None) -> str:
    """From when an answer is, where that was asked."""
    known = f", as known on {known_at}" if known_at else ""
    return known + (f", from what the ledger had by {recorded_at}" if recorded_at else "")
