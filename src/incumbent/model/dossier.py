"""What is looked at together: all about one party, what was read when, what is new."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from incumbent.model.answer import Tenure
from incumbent.model.dispute import Disputes
from incumbent.model.entry import PartySort, Source, Witness
from incumbent.model.history import Changes, State, Timeline
from incumbent.model.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document as the ledger read it: when, with how many claims; `known_on` is the day by which the world could read
    it, `withdrawn_at` the day from which it no longer counts, if it does not."""

    seq: int
    source: Source
    recorded_at: str
    known_on: datetime.date
    claims: int
    withdrawn_at: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All that is told of an organisation or a person, on both clocks.

    `state` is that of an organisation on a day, `held` are the posts of a person on it. `quotations` are the words of a
    person, or those in the articles that tell of an organisation, the last published first. On `valid_days` something
    is told to have changed, on `known_days` something became known, whatever the clock. `whole` is the timeline as
    known now, where `timeline` is as known on a day.
    """

    sort: PartySort
    timeline: Timeline
    disputes: Disputes
    whole: Timeline | None = None
    state: State | None = None
    held: tuple[Tenure, ...] = ()
    quotations: tuple[Witness, ...] = ()
    origins: tuple[Origin, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    valid_days: tuple[datetime.date, ...] = ()
    known_days: tuple[datetime.date, ...] = ()

    @property
    def name(self) -> str:
        return self.timeline.name


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What became known last, and what is disputed about the organisations that it is about."""

    changes: Changes
    disputes: Disputes
