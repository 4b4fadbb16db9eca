"""The shapes of claims, tenures, plans and problems as OpenAPI tells them; answers.py has those of whole answers.

faces/wire makes the answers. Tests hold the two against each other.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, with_config
from typing_extensions import TypedDict

from incumbent.model.answer import Outcome
from incumbent.model.claim import Manner, Modality, TenureKind
from incumbent.model.document import PublishedBasis
from incumbent.model.entry import Finding

Edtf = Annotated[str, Field(description="A date in EDTF, at the precision that was told.", examples=["2023-11-17"])]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$", examples=["2023-11-17"])]
Moment = Annotated[str, Field(description="A time in UTC.", examples=["2024-01-15T12:00:00Z"])]
Key = Annotated[str, Field(description="What all spellings of a name come to.")]
PostClass = Annotated[str, Field(description="One of some forty classes of posts.", examples=["chief-executive"])]
Origins = Annotated[list[str], Field(description="The ids of the independent sources behind it.")]
strict = with_config(ConfigDict(extra="forbid"))


@strict
class Source(TypedDict):
    """A document: where it came from, and when the world could read it."""

    id: str
    name: str
    title: str
    publisher: str
    url: str
    language: str
    published_at: Edtf | None
    published_basis: PublishedBasis


class _Claim(TypedDict):
    article: str
    kind: Literal["start", "end", "hold", "former", "founding", "stake", "quotation"]
    id: str
    document: str
    modality: Modality
    date: str | None
    date_words: str
    reported_by: str | None
    frame: str
    confidence: float
    exact: Annotated[str, Field(description="The words that say it, as they stand in the text.")]
    start: Annotated[int, Field(ge=0, description="Where the words begin, in code points.")]
    end: Annotated[int, Field(ge=0)]


class _OfKinds(_Claim, total=False):
    person: str
    speaker: str
    holder: str
    organization: str | None
    post: str | None
    post_class: PostClass
    acting: bool
    manner: Manner | None
    amount: float | None
    currency: str | None
    share: float | None
    content: str
    channel: str | None


@strict
class Claim(_OfKinds):
    """One thing that one article says, with the words that say it; which keys it has depends on its kind."""


@strict
class Witness(_OfKinds):
    """A claim with its source, and when the ledger recorded it."""

    source: Source
    recorded_at: Moment
    confirmed_by: Annotated[str | None, Field(description="Who has read the words and says that they say it.")]


@strict
class Review(TypedDict):
    """What a person says of a claim, or takes back."""

    entry: int
    claim: str
    document: str
    verdict: Finding
    on: Day
    by: str
    why: str
    undoes: int | None
    recorded_at: Moment


@strict
class Context(TypedDict):
    before: str
    after: str


@strict
class ClaimInContext(_OfKinds):
    """A claim with the words around it and its source."""

    context: Context
    source: Source
    recorded_at: Moment
    reviews: list[Review]


@strict
class Document(TypedDict):
    """An article and all that it says."""

    source: Source
    claims: list[Claim]


class _TenureCore(TypedDict):
    person: str
    organization: str
    post: str | None
    post_class: PostClass
    acting: bool
    valid_from: Edtf | None
    valid_to: Edtf | None
    starts_told: list[Edtf]
    ends_told: list[Edtf]
    starts_announced: list[Edtf]
    starts_later: list[Edtf]
    ends_announced: list[Edtf]
    ends_later: list[Edtf]
    began_by: Day | None
    ended_by: Day | None
    last_confirmed: Day | None
    manner: Manner | None
    sources: int
    origins: Origins


@strict
class TenureAsKnown(_TenureCore):
    """A tenure without its evidence, as an answer had it on a day."""


@strict
class Tenure(_TenureCore):
    """One person in one post from one time to another, with the claims that it rests on."""

    evidence: list[Witness]


@strict
class Superseded(_TenureCore):
    """A tenure that nobody closed, in a seat that somebody else took later."""

    evidence: list[Witness]
    superseded_by: str


class _PlanCore(TypedDict):
    kind: TenureKind
    modality: Modality
    person: str
    organization: str
    post: str | None
    post_class: PostClass
    acting: bool
    date: str | None
    outcome: Outcome
    off_since: Day | None
    origins: Origins


@strict
class PlanAsKnown(_PlanCore):
    """A plan without its evidence, as an answer had it on a day."""


@strict
class Plan(_PlanCore):
    """A change that is planned, rumoured or denied."""

    evidence: list[Witness]


@strict
class Ledger(TypedDict):
    """Where the ledger ends: its answers are the same as long as this is."""

    version: Annotated[str, Field(description="Of the program that answers.")]
    entries: int
    last_hash: str


@strict
class ProblemKind(TypedDict):
    code: str
    status: int
    title: str


@strict
class ProblemKinds(TypedDict):
    problems: list[ProblemKind]


class _ProblemCore(TypedDict):
    type: str
    title: str
    status: int
    detail: str


class Fault(TypedDict):
    parameter: str
    detail: str


class Problem(_ProblemCore, total=False):
    """What was wrong with a request, and what to do (RFC 9457)."""

    code: str
    advice: str
    errors: list[Fault]
