"""What the ledger holds: entries that are only ever appended, each about one document or one claim.

Three times are kept apart. `valid_from` and `valid_to` (of tenures): when it was true. `published_at` (of a source):
when the world could read it. `recorded_at` (of an entry): when this ledger learned it.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from incumbent.model.claim import Claim
from incumbent.model.document import Document, PublishedBasis
from incumbent.model.party import Parties
from incumbent.model.time import PartialDate

EntryKind = Literal["assert", "correct", "retract", "judge"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document without its text: enough to say who reported something, and when."""

    id: str
    name: str
    title: str = ""
    language: str = ""
    published_at: PartialDate | None = None
    published_basis: PublishedBasis = "unknown"
    publisher: str = ""
    url: str = ""

    @classmethod
    def of(cls, document: Document) -> Source:
        return cls(
            id=document.id,
            name=document.name,
            title=document.title,
            language=document.language,
            published_at=document.published_at,
            published_basis=document.published_basis,
            publisher=document.publisher,
            url=document.url,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`seq` counts from 1. An assertion carries its claim with its source and parties; an entry of another kind has
    `subject`, the id of the claim or document that it is about, and `why`."""

    seq: int
    kind: EntryKind
    recorded_at: datetime.datetime
    subject: str
    claim: Claim | None = None
    source: Source | None = None
    parties: Parties | None = None
    why: str = ""
