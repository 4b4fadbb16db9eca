"""What the ledger answers. Every answer carries its witnesses: the claims that it rests on, with their sources."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from incumbent.model.claim import Claim, Manner, TenureClaim
from incumbent.model.document import Document
from incumbent.model.entry import Source
from incumbent.model.party import Party
from incumbent.model.time import PartialDate

HolderStatus = Literal["held", "last-confirmed", "possible", "superseded"]


@dataclass(frozen=True, slots=True)
class Witness:
    """A tenure claim, its source, and the entry number by which the ledger orders what is otherwise alike."""

    seq: int
    claim: TenureClaim
    source: Source
    person: Party
    organization: Party | None


@dataclass(frozen=True, slots=True)
class Boundary:
    """When something began or ended, as far as told.

    It happened on a day from `earliest` to `latest`; None where nothing bounds it on that side. `told` has the dates
    as the reports give them (EDTF), earliest first, empty where no report dates it: then `latest` comes from the day of
    publication ("on or before").
    """

    earliest: datetime.date | None
    latest: datetime.date | None
    told: tuple[str, ...] = ()

    @property
    def value(self) -> str | None:
        """The boundary as EDTF: `2023-11-17`, `2023-11`, `2023-11-19/2023-11-20` where reports differ, `/2023-11-20` for
        "on or before", None where nothing is known."""
        if len(self.told) == 1:
            return self.told[0]
        if self.told:
            return f"{self.told[0]}/{self.told[-1]}"
        return f"/{self.latest.isoformat()}" if self.latest else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person in one seat, once. `start` or `end` is None where nobody tells of it; `last_confirmed` is the latest
    day of publication on which a report had the person in the seat. `posts` are the titles as written, commonest first.
    `renewed` has the dates of later starts without an end between: re-elections and the like."""

    person: Party
    organization: Party | None
    post_class: str
    posts: tuple[str, ...]
    acting: bool
    start: Boundary | None
    end: Boundary | None
    last_confirmed: PartialDate | None
    manner: Manner | None
    renewed: tuple[str, ...]
    witnesses: tuple[Witness, ...]

    @property
    def sources(self) -> int:
        """How many publishers tell of it; a document without a publisher counts for itself."""
        return len({w.source.publisher or w.source.id for w in self.witnesses})


@dataclass(frozen=True, slots=True)
class Plan:
    """A change that was announced for later and that nobody has told as done."""

    witness: Witness
    others: tuple[Witness, ...] = ()


@dataclass(frozen=True, slots=True)
class Holder:
    """A tenure as seen on one day. `superseded` is an inference: nobody told the end, somebody else took the seat."""

    tenure: Tenure
    status: HolderStatus
    superseded_by: Party | None = None
    superseded_on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Who held what in `organization` on `valid_at`, from what had been published by `known_at` (None: everything).

    `undated` counts the claims left out because nobody knows when they were published.
    """

    organization: Party
    post_class: str | None
    valid_at: datetime.date
    known_at: PartialDate | None
    holders: tuple[Holder, ...]
    superseded: tuple[Holder, ...]
    planned: tuple[Plan, ...]
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that makes no tenure, told of by `source`."""

    claim: Claim
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All tenures of a party in the order of their beginning, what is planned, and what else is told of it: rumoured
    and denied changes, foundings, stakes."""

    party: Party
    known_at: PartialDate | None
    tenures: tuple[Tenure, ...]
    planned: tuple[Plan, ...]
    others: tuple[Told, ...]
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """A document, and the claim asked for (None where the document itself was), with when the ledger recorded it."""

    document: Document
    claims: tuple[Claim, ...]
    claim: Claim | None
    recorded_at: datetime.datetime
