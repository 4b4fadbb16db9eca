"""A question in plain words: what was understood of it, and the reply."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from incumbent.model.answer import Founding, Plan, Stake, Tenure
from incumbent.model.dispute import Dispute
from incumbent.model.entry import PartySort, Witness
from incumbent.model.history import Change

Role = Literal["organization", "person", "post", "day", "known", "question", "courtesy", "unknown"]
Status = Literal["answered", "unsaid", "not-understood"]
Verdict = Literal["yes", "ended", "planned", "rumoured", "unsaid"]
Told: TypeAlias = "Tenure | Plan | Founding | Stake | Dispute | Change | Witness"


@dataclass(frozen=True, slots=True)
class Known:
    """A party as a question may name it: `name` is a spelling that the ledger has."""

    sort: PartySort
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the question, `text[start:end] == exact`, and what was made of them: a name, a class of post, days."""

    start: int
    end: int
    exact: str
    role: Role
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A question as it was understood.

    `intent` is the id of what is asked ("" where that was not understood), `traits` what the frame adds to it.
    `organizations` and `people` are those that it names, in the order of the form; `classes` the classes of the post,
    "" in `post` where no title stands there. `acting` is True where it asks for an acting holder. `since` and `until`
    bound the days that it asks about: both None where it tells no day, both the same for one day; `now` where it asks
    about the present. `unknown` are the words that were not understood, `strangers` where they are names that the
    ledger does not have, or that `several` bear, and `near` names that may be meant.
    """

    text: str
    language: str
    intent: str = ""
    traits: Mapping[str, str] = field(default_factory=dict)
    organizations: tuple[Known, ...] = ()
    people: tuple[Known, ...] = ()
    post: str = ""
    classes: tuple[str, ...] = ()
    acting: bool = False
    since: datetime.date | None = None
    until: datetime.date | None = None
    now: bool = False
    known_at: datetime.date | None = None
    pieces: tuple[Piece, ...] = ()
    unknown: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    strangers: bool = False
    several: bool = False

    @property
    def dated(self) -> bool:
        return self.since is not None or self.until is not None


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply before the question is put beside it: a sentence, what the sentence names, and what it rests on.

    `status`: `answered`; `unsaid`, where the question was understood and no source says it; `not-understood`. Names,
    dates (EDTF), classes of posts and numbers are those that answer the question, and none beside. `verdict` is there
    for questions that want a yes, and never "no": silence is `unsaid`. `notes` are sentences beside the answer.
    """

    sentence: str
    status: Status = "answered"
    notes: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    tellers: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    verdict: Verdict | None = None
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Draft):
    """The reply to a question, in its language."""

    inquiry: Inquiry
