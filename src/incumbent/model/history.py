"""What the ledger answers about more than one day: timelines, chains of seats, changes; and the state of a whole
organisation."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from incumbent.model.answer import Founding, Holders, Plan, Stake, Tenure
from incumbent.model.entry import Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A tenure in the chain of a seat, and how it follows the one before it.

    `gap`: the first and the last day on which nobody is told to have been in the seat, whichever of the told dates are
    right. `overlap`: the days on which both are told to have been. `end_inferred`: nobody told the end of this tenure,
    but `taken_by` took the seat for good. `taken_on` is the first day on which somebody else had taken it, be it for a
    time.
    """

    tenure: Tenure
    gap: tuple[datetime.date, datetime.date] | None = None
    overlap: tuple[datetime.date, datetime.date] | None = None
    end_inferred: bool = False
    taken_on: datetime.date | None = None
    taken_by: Tenure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Who followed whom in a seat with one holder."""

    organization: str
    post_class: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All tenures of an organisation or a person in the order of their beginning, what is planned, rumoured or denied,
    the chains of the seats in which one followed another, and the foundings and stakes told of it."""

    name: str
    known_at: datetime.date | None
    tenures: tuple[Tenure, ...]
    plans: tuple[Plan, ...] = ()
    chains: tuple[Chain, ...] = ()
    foundings: tuple[Founding, ...] = ()
    stakes: tuple[Stake, ...] = ()
    recorded_at: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """A seat with one holder in which nobody is told to be; `last` is who was told to have left it."""

    post_class: str
    last: Tenure


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The whole board and management of an organisation on a day, and its other posts."""

    holders: Holders
    board: tuple[Tenure, ...]
    management: tuple[Tenure, ...]
    others: tuple[Tenure, ...]
    vacant: tuple[Vacancy, ...] = ()


Event = Literal["began", "seen", "ended", "dated", "revised", "withdrawn", "planned", "rumoured", "denied", "settled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that became known on a day: an answer as it was before, and as it was from then on.

    `event` says what it was: `began`, `ended`, or `seen` in a seat for the first time; `dated`, where another date was
    told; `revised`, where what was known of a tenure changed otherwise; `withdrawn`, where nothing is left that tells
    it; of plans their modality, and `settled` where it became known what came of one. `held_before` and `held_after`
    are those who held the seat on that day, by what had been known before and by what was known then. `witnesses` are
    what was new, or what had told what is withdrawn.
    """

    known_at: datetime.date
    event: Event
    before: Tenure | Plan | None
    after: Tenure | Plan | None
    held_before: tuple[Tenure, ...] = ()
    held_after: tuple[Tenure, ...] = ()
    witnesses: tuple[Witness, ...] = ()

    @property
    def about(self) -> Tenure | Plan:
        about = self.after or self.before
        assert about is not None
        return about

    @property
    def id(self) -> str:
        """The same for as long as the change is told on that day, whatever else is read about it and whatever is judged
        of names: it rests on the claim that was recorded first."""
        first = min(self.witnesses or self.about.witnesses, key=lambda w: (w.recorded_at, w.claim.id))
        what = (self.known_at.isoformat(), self.event, isinstance(self.about, Tenure), first.claim.id)
        return "change-" + hashlib.sha256("\x00".join(map(repr, what)).encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What became known from `since` to `until`, both days included, in the order of those days. `name` is "" where all
    that the ledger holds was asked about."""

    name: str
    since: datetime.date
    until: datetime.date
    changes: tuple[Change, ...]
    recorded_at: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All changes of an organisation or a person, or (`sort` "search") of several, in their order; `follows` has the
    id of a change → that of the one before it about the same tenure or plan."""

    name: str
    sort: str
    changes: tuple[Change, ...]
    follows: Mapping[str, str]
