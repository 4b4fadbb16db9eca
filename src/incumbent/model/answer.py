"""What the ledger answers. Every part carries its witnesses: the claims that it rests on, with their sources."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from incumbent.model.claim import Manner, Modality, TenureKind
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate


def sources(witnesses: Sequence[Witness]) -> int:
    """How many publishers tell something; a document without a publisher counts for itself."""
    return len({w.source.outlet for w in witnesses})


def origins_of(witnesses: Iterable[Witness], origins: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the independent origins of what `witnesses` tell, in order; `origins` has them by the id of a source.

    A source of which nothing is known there is of one origin with all that its publisher brings, or stands for itself.
    """
    found = {origins.get(w.source.id) or w.source.outlet for w in witnesses}
    return tuple(sorted(found)) if len(found) > 1 else tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person in one seat, once.

    `starts` and `ends` are the dates that reports give for its beginning and its end, the earliest first, empty where
    none does; then `began_by` and `ended_by` are days by which it had happened, where anything tells so much. Where a
    change was announced ahead of the day on which it took effect, `starts` and `ends` have that day, and
    `starts_announced` and `ends_announced` the days of the announcement. `starts_later` and `ends_later` are days that
    came only after the first reports had told the change as done: another step of it, such as a formal one.
    `confirmed` has the days of publication on which a report had the person in the seat. `origins` are the ids of the
    independent sources behind it all.
    """

    person: str
    person_key: str
    organization: str
    organization_key: str
    post: str | None
    post_class: str
    acting: bool
    starts: tuple[PartialDate, ...] = ()
    ends: tuple[PartialDate, ...] = ()
    began_by: datetime.date | None = None
    ended_by: datetime.date | None = None
    confirmed: tuple[datetime.date, ...] = ()
    manner: Manner | None = None
    starts_announced: tuple[PartialDate, ...] = ()
    starts_later: tuple[PartialDate, ...] = ()
    ends_announced: tuple[PartialDate, ...] = ()
    ends_later: tuple[PartialDate, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    origins: tuple[str, ...] = ()

    @property
    def valid_from(self) -> PartialDate | None:
        return self.starts[0] if self.starts else None

    @property
    def valid_to(self) -> PartialDate | None:
        return self.ends[0] if self.ends else None

    @property
    def ended(self) -> bool:
        """Somebody told that it ended."""
        return bool(self.ends) or self.ended_by is not None

    @property
    def seen(self) -> bool:
        """Somebody told of its beginning, or had the person in the seat; False where all that is told is its end."""
        return bool(self.starts or self.began_by or self.confirmed)

    @property
    def last_confirmed(self) -> datetime.date | None:
        return max(self.confirmed, default=None)

    @property
    def sources(self) -> int:
        return sources(self.witnesses)


Outcome = Literal["ahead", "came-true", "denied", "reversed", "overtaken", "lapsed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A change that is planned, rumoured or denied. `date` is EDTF.

    `outcome` is what became of it: `came-true` (told as done), `denied` (a report says that it is off), `reversed` (the
    person went back to the seat that they had left), `overtaken` (somebody else took the seat), `lapsed` (its day has
    passed, and what was published since does not tell of it), else `ahead`. `off_since` is the day on which that became
    known, where it is off.
    """

    kind: TenureKind
    modality: Modality
    person: str
    organization: str
    post: str | None
    post_class: str
    acting: bool
    date: str | None
    witnesses: tuple[Witness, ...]
    outcome: Outcome = "ahead"
    off_since: datetime.date | None = None
    origins: tuple[str, ...] = ()

    @property
    def came_true(self) -> bool:
        return self.outcome == "came-true"

    @property
    def stands(self) -> bool:
        """Nothing that was published says that it happened or that it is off."""
        return self.outcome in ("ahead", "lapsed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """An inference about a seat with one holder: nobody told that `tenure` had ended, but `by` took the seat later; or
    its end is told as a month or a year, and `by` took the seat within it; or all that is told of `tenure` is an end,
    and `by` was seen in the seat."""

    tenure: Tenure
    by: Tenure


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Who held what in `organization` on `valid_at`, from what had been published by `known_at` and recorded by
    `recorded_at` (None: everything). `designate` are those who had been announced by then for a later day."""

    organization: str
    valid_at: datetime.date
    known_at: datetime.date | None
    held: tuple[Tenure, ...]
    designate: tuple[Tenure, ...] = ()
    superseded: tuple[Superseded, ...] = ()
    plans: tuple[Plan, ...] = ()
    recorded_at: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """Who founded an organisation, once for all who tell it. `dates` are EDTF, all that were told."""

    person: str
    organization: str
    dates: tuple[str, ...]
    witnesses: tuple[Witness, ...]
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stake:
    """A part of an organisation, once for all who tell it alike. `dates` are EDTF, all that were told."""

    holder: str
    organization: str
    amount: float | None
    currency: str | None
    share: float | None
    dates: tuple[str, ...]
    witnesses: tuple[Witness, ...]
    origins: tuple[str, ...] = ()
