"""The shapes of what persons judge, as OpenAPI tells them: what is sent, and what is answered."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field, WithJsonSchema
from typing_extensions import TypedDict

from incumbent.faces.api.answers import Founding, Judgement, Party, Stake
from incumbent.faces.api.parameters import CLEAN, DAY
from incumbent.faces.api.shapes import Day, Moment, Review, Tenure, strict
from incumbent.model.entry import Finding

_DAY: dict[str, Any] = {
    **DAY,
    "description": "The day from which it holds; without it, today.",
    "examples": ["2024-01-15"],
}
Why = Annotated[
    str,
    Field(
        description="The reason, which the ledger keeps.",
        min_length=1,
        max_length=2000,
        pattern=CLEAN,
        examples=["read in the paper itself"],
    ),
]
By = Annotated[str, Field(description="Who judges it.", min_length=1, max_length=100, pattern=CLEAN, examples=["Kim"])]
On = Annotated[str, Field(max_length=10), WithJsonSchema(_DAY)]
Name = Annotated[
    str,
    Field(
        description="A name as articles have it; `NAME @ ORGANISATION` where two people bear it.",
        min_length=1,
        max_length=200,
        pattern=CLEAN,
    ),
]


@strict
class Reviewing(TypedDict):
    """What a person says of a claim."""

    verdict: Finding
    why: Why
    by: By
    on: NotRequired[On]


@strict
class Deciding(TypedDict):
    """Why, who, and from which day on."""

    why: Why
    by: By
    on: NotRequired[On]


@strict
class Naming(TypedDict):
    """What a person says of two names."""

    one: Name
    other: Name
    verdict: Literal["same", "different"]
    why: Why
    by: By


# ---- answers --------------------------------------------------------------------------------------------------------


@strict
class ToldTenure(Tenure):
    """A tenure in a list that holds other things as well."""

    kind: Literal["tenure"]


@strict
class ToldFounding(Founding):
    """A founding in a list that holds other things as well."""

    kind: Literal["founding"]


@strict
class ToldStake(Stake):
    """A stake in a list that holds other things as well."""

    kind: Literal["stake"]


Told = ToldTenure | ToldFounding | ToldStake


@strict
class Otherwise(TypedDict):
    """What would be told otherwise, and how."""

    before: Told
    after: Told


@strict
class Fallout(TypedDict):
    """What falls because nobody else tells it, what changes, and what stays but loses a source."""

    falls: list[Told]
    changes: list[Otherwise]
    weaker: list[Otherwise]


@strict
class Reviewed(TypedDict):
    """What was written, and what it did to answers."""

    review: Review
    fallout: Fallout | None


@strict
class Retraction(TypedDict):
    """That an article counts no more, or counts again."""

    entry: int
    document: str
    on: Day
    by: str
    why: str
    undoes: int | None
    recorded_at: Moment


@strict
class Retracted(TypedDict):
    """What was written, and what it did to answers."""

    retraction: Retraction
    fallout: Fallout


@strict
class NamesJudged(TypedDict):
    """What was written, and the parties that bear the first name now."""

    judgement: Judgement
    parties: list[Party]


@strict
class OfClaim(Review):
    """A review, in a list that holds other things as well."""

    of: Literal["claim"]


@strict
class OfNames(Judgement):
    """A judgement about names, in a list that holds other things as well."""

    of: Literal["names"]


@strict
class OfArticle(Retraction):
    """A retraction, in a list that holds other things as well."""

    of: Literal["article"]


@strict
class Undone(TypedDict):
    """What was taken back, as the ledger now tells it."""

    undone: OfClaim | OfNames | OfArticle


@strict
class LoggedClaim(OfClaim):
    """A review, with the entry that took it back."""

    undone_by: int | None


@strict
class LoggedNames(OfNames):
    """A judgement about names, with the entry that took it back."""

    undone_by: int | None


@strict
class LoggedArticle(OfArticle):
    """A retraction, with the entry that took it back."""

    undone_by: int | None


@strict
class Log(TypedDict):
    """What persons judged, the last first."""

    log: list[LoggedClaim | LoggedNames | LoggedArticle]
