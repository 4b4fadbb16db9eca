"""The shapes of whole answers as OpenAPI tells them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from incumbent.faces.api.shapes import (
    Day,
    Edtf,
    Key,
    Moment,
    Origins,
    Plan,
    PlanAsKnown,
    PostClass,
    Source,
    Superseded,
    Tenure,
    TenureAsKnown,
    Witness,
    strict,
)
from incumbent.model.claim import TenureKind
from incumbent.model.dispute import DisputeKind
from incumbent.model.entry import NameSort, PartySort, Verdict
from incumbent.model.history import Event
from incumbent.model.origin import LinkKind


@strict
class Who(TypedDict):
    """Who held what on a day."""

    organization: str
    valid_at: Day
    known_at: Day | None
    recorded_at: Day | None
    held: list[Tenure]
    designate: list[Tenure]
    superseded: list[Superseded]
    plans: list[Plan]


@strict
class Vacancy(TypedDict):
    post_class: PostClass
    last: Tenure


@strict
class State(TypedDict):
    """The whole board and management on a day."""

    organization: str
    valid_at: Day
    known_at: Day | None
    recorded_at: Day | None
    board: list[Tenure]
    management: list[Tenure]
    others: list[Tenure]
    vacant: list[Vacancy]
    designate: list[Tenure]
    superseded: list[Superseded]
    plans: list[Plan]


@strict
class ChainLink(TypedDict):
    person: str
    acting: bool
    valid_from: Edtf | None
    valid_to: Edtf | None
    gap: list[Day] | None
    overlap: list[Day] | None
    end_inferred: bool


@strict
class Chain(TypedDict):
    """Who followed whom in a seat with one holder."""

    organization: str
    post_class: PostClass
    links: list[ChainLink]


@strict
class Founding(TypedDict):
    person: str
    organization: str
    dates_told: list[str]
    origins: Origins
    evidence: list[Witness]


@strict
class Stake(TypedDict):
    holder: str
    organization: str
    amount: float | None
    currency: str | None
    share: float | None
    dates_told: list[str]
    origins: Origins
    evidence: list[Witness]


@strict
class Timeline(TypedDict):
    """All that is known of an organisation or a person."""

    name: str
    known_at: Day | None
    recorded_at: Day | None
    tenures: list[Tenure]
    plans: list[Plan]
    chains: list[Chain]
    foundings: list[Founding]
    stakes: list[Stake]


@strict
class Change(TypedDict):
    """Something that became known on a day: the answer before and after."""

    id: str
    known_at: Day
    event: Event
    of: Literal["tenure", "plan"]
    person: str
    organization: str
    post_class: PostClass
    before: TenureAsKnown | PlanAsKnown | None
    after: TenureAsKnown | PlanAsKnown | None
    held_before: list[str]
    held_after: list[str]
    evidence: list[Witness]


@strict
class Changes(TypedDict):
    """What became known in a span of days, in the order of the days."""

    name: str | None
    since: Day
    until: Day
    recorded_at: Day | None
    changes: list[Change]


@strict
class Side(TypedDict):
    says: str
    origins: Origins
    evidence: list[Witness]


@strict
class Dispute(TypedDict):
    """What sources contradict each other about, and each side."""

    kind: DisputeKind
    about: TenureKind
    person: str | None
    organization: str
    post: str | None
    post_class: PostClass
    day: Day
    sides: list[Side]
    settled_by: str | None


@strict
class Disputes(TypedDict):
    """What is disputed, in the order of the days."""

    name: str | None
    known_at: Day | None
    recorded_at: Day | None
    disputes: list[Dispute]


@strict
class OriginLink(TypedDict):
    child: str
    parent: Annotated[str | None, Field(description="Null is the source outside the ledger.")]
    kind: LinkKind
    reason: str


@strict
class Origin(TypedDict):
    """An independent source, with the articles that go back to it."""

    id: str
    outside: str | None
    documents: list[Source]
    links: list[OriginLink]


@strict
class AllOrigins(TypedDict):
    origins: list[Origin]


@strict
class Judgement(TypedDict):
    """What a rule or a person judged about two names."""

    entry: int
    sort: PartySort
    keys: list[Key]
    names: list[str]
    verdict: Verdict
    by: str
    why: str
    undoes: int | None
    recorded_at: Moment


@strict
class Party(TypedDict):
    """A person or an organisation with all names, and the judgements that bear on them."""

    sort: PartySort
    key: Key
    keys: list[Key]
    names: list[str]
    judgements: list[Judgement]


@strict
class Parties(TypedDict):
    parties: list[Party]


@strict
class Unsure(TypedDict):
    """Pairs of names of which nobody could tell whether they are one."""

    unsure: list[Judgement]


@strict
class FoundName(TypedDict):
    """A party or a post that goes by what was searched for."""

    sort: NameSort
    name: str
    key: Key
    names: list[str]
    organizations: list[str]
    post_classes: list[PostClass]


@strict
class Search(TypedDict):
    found: list[FoundName]


@strict
class Held(TypedDict):
    """A person in a seat, in a few words."""

    organization: str
    post_class: PostClass
    post: str | None
    person: str
    acting: bool
    starts_told: list[Edtf]
    ends_told: list[Edtf]
    last_confirmed: Day | None
    sources: int


@strict
class Snapshot(TypedDict):
    held: list[Held]


@strict
class Piece(TypedDict):
    start: int
    end: int
    exact: str
    role: str
    meaning: str


@strict
class Understood(TypedDict):
    """What was understood of a question, and what was not."""

    intent: str | None
    organizations: list[str]
    people: list[str]
    post_classes: list[PostClass]
    acting: bool
    since: Day | None
    until: Day | None
    now: bool
    known_at: Day | None
    pieces: list[Piece]
    unknown: list[str]
    near: list[str]


@strict
class Reply(TypedDict):
    """The reply to a question in plain words, with what it rests on."""

    question: str
    language: str
    status: str
    sentence: str
    notes: list[str]
    verdict: str | None
    people: list[str]
    organizations: list[str]
    post_classes: list[PostClass]
    dates: list[str]
    numbers: list[int]
    tellers: list[str]
    understood: Understood
    told: Annotated[list[dict[str, object]], Field(description="Each with one key, which names what it is.")]
