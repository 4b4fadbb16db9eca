"""What the ledger holds, and what it gives back.

Three times are kept apart. `valid_from` and `valid_to` (of tenures): when it was true. `published_at` (of sources):
when the world could read it. `recorded_at` (of entries): when this ledger learned it.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal, TypeAlias

from incumbent.model.claim import Claim
from incumbent.model.document import PublishedBasis
from incumbent.model.time import PartialDate

EntryKind = Literal["assert", "correct", "retract", "judge"]
PartySort = Literal["person", "organization"]
NameSort = Literal["person", "organization", "post"]
Verdict = Literal["same", "different", "unsure"]
Finding = Literal["confirmed", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A link of the chain: `seq` counts from 1, `body` is canonical JSON, `recorded_at` a time in UTC, `hash` the
    digest of all that and of `previous`, the hash of the entry before."""

    seq: int
    kind: EntryKind
    recorded_at: str
    body: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document without its text: enough to say who told something, and when."""

    id: str
    name: str
    title: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    published_at: PartialDate | None = None
    published_basis: PublishedBasis = "unknown"

    @property
    def teller(self) -> str:
        """Who tells it: the publisher, else the name of the document."""
        return self.publisher or self.name

    @property
    def outlet(self) -> str:
        """What it is one of, where nothing more is known: its publisher; one without stands for itself, by its id."""
        return self.publisher or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A claim as the ledger holds it: who told it, when it was recorded, and the keys of the parties that it is about
    (`organization_key` is "" where the claim names none).

    `withdrawn_at` is the day from which the claim no longer counts, because its document was retracted or a newer
    version of the article took its place, or because a person rejected the claim; None as long as it counts. `review`
    is what a person last said of the claim itself.
    """

    claim: Claim
    source: Source
    recorded_at: str
    person_key: str
    organization_key: str
    withdrawn_at: datetime.date | None = None
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """That two comparison keys name one party, two, or that nobody can tell.

    `names` are both spellings as they were given, `by` is `rule:<name>` or `person:<name>`. A judgement that takes back
    another has its `seq` in `undoes`. `seq` and `recorded_at` are filled by the ledger.
    """

    sort: PartySort
    one: str
    other: str
    names: tuple[str, str]
    verdict: Verdict
    by: str
    why: str = ""
    undoes: int | None = None
    recorded_at: str = ""
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """That a document no longer counts from the day `on`; or, with `undoes`, that the retraction of that `seq` no
    longer holds from then on."""

    document: str
    on: datetime.date
    why: str
    by: str
    undoes: int | None
    recorded_at: str
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """That a person read the words of a claim and confirms that they say it; or rejects it, and it no longer counts
    from the day `on`; or, with `undoes`, that the review of that `seq` no longer holds from then on."""

    claim: str
    document: str
    verdict: Finding
    on: datetime.date
    why: str
    by: str
    undoes: int | None
    recorded_at: str
    seq: int


Judged: TypeAlias = Review | Judgement | Retraction  # what a person says, and can take back


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """What came behind an entry: the ids of the documents that were `read`, and in `places` the entries of these and of
    all others of which something may be different."""

    read: tuple[str, ...]
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stirred:
    """What entries bear on: the parties (sort, key) of all claims that they tell of, withdraw or judge, the `documents`
    (ids) of those, the names that they `judged` (sort and the two keys), and whether they `retract` any document."""

    parties: frozenset[tuple[str, str]]
    documents: frozenset[str]
    judged: tuple[tuple[PartySort, str, str], ...]
    retracts: bool
