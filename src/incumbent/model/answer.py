"""What the ledger answers. Every part carries its witnesses: the claims that it rests on, with their sources."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from incumbent.model.claim import Manner, Modality, TenureKind
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate


def sources(witnesses: Sequence[Witness]) -> int:
    """How many publishers tell something; a document without a publisher counts for itself."""
    return len({w.source.publisher or w.source.id for w in witnesses})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person in one seat, once.

    `starts` and `ends` are the dates that reports give for its beginning and its end, the earliest first, empty where
    none does; then `began_by` and `ended_by` are days by which it had happened, where anything tells so much.
    `confirmed` has the days of publication on which a report had the person in the seat.
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
    witnesses: tuple[Witness, ...] = ()

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A change that is planned, rumoured or denied. `date` is EDTF. `came_true`: a tenure tells of it as done.
    `off_since`: the day on which a report first denied what had been planned."""

    kind: TenureKind
    modality: Modality
    person: str
    organization: str
    post: str | None
    post_class: str
    acting: bool
    date: str | None
    witnesses: tuple[Witness, ...]
    came_true: bool = False
    off_since: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """An inference about a seat with one holder: nobody told that `tenure` had ended, but `by` took the seat later; or
    all that is told of `tenure` is an end, and `by` was seen in the seat."""

    tenure: Tenure
    by: Tenure


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Who held what in `organization` on `valid_at`, from what had been published by `known_at` (None: everything)."""

    organization: str
    valid_at: datetime.date
    known_at: datetime.date | None
    held: tuple[Tenure, ...]
    superseded: tuple[Superseded, ...] = ()
    plans: tuple[Plan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """Who founded an organisation, once for all who tell it. `dates` are EDTF, all that were told."""

    person: str
    organization: str
    dates: tuple[str, ...]
    witnesses: tuple[Witness, ...]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All tenures of an organisation or a person in the order of their beginning, what is planned, rumoured or denied,
    and the foundings and stakes told of it."""

    name: str
    known_at: datetime.date | None
    tenures: tuple[Tenure, ...]
    plans: tuple[Plan, ...] = ()
    foundings: tuple[Founding, ...] = ()
    stakes: tuple[Stake, ...] = ()
