"""Claims made by hand, in few words, for tests about what comes of them."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import count

from incumbent.identity import organization_key, person_key
from incumbent.model.claim import Manner, Modality, TenureClaim, TenureKind
from incumbent.model.document import Document
from incumbent.model.entry import Review, Source, Witness
from incumbent.model.evidence import Evidence
from incumbent.model.time import PartialDate

RECORDED = "2024-01-15T12:00:00Z"
_places = count()


def told(
    kind: TenureKind,
    person: str,
    date: str | None = None,
    *,
    by: str | None,
    organization: str | None = "Orbex",
    post: str | None = "chief executive",
    post_class: str = "chief-executive",
    acting: bool = False,
    modality: Modality = "asserted",
    manner: Manner | None = None,
    publisher: str = "",
    document: str = "",
    at: int = 0,
    withdrawn: str | None = None,
    recorded: str = RECORDED,
) -> Witness:
    """`person` in `organization`, as a document published on `by` tells it (None: nobody knows when).

    `document` and `at` are for several claims of one document: its id, and where in its text the words stand.
    """
    place = next(_places)
    claim = TenureClaim(
        document=document or f"doc-{place}",
        evidence=Evidence(exact="words", start=at, end=at + 5),
        tenure_kind=kind,
        person=person,
        organization=organization,
        post=post,
        post_class=post_class,
        acting=acting,
        modality=modality,
        manner=manner,
        date=date,
    )
    source = Source(
        id=claim.document,
        name=document or f"article-{place}",
        publisher=publisher,
        published_at=PartialDate.parse(by) if by else None,
        published_basis="given" if by else "unknown",
    )
    return Witness(
        claim=claim,
        source=source,
        recorded_at=recorded,
        withdrawn_at=datetime.date.fromisoformat(withdrawn) if withdrawn else None,
        person_key=person_key(person),
        organization_key=organization_key(organization) if organization else "",
    )


def confirmed(witness: Witness, by: str = "Kim", on: str = "2023-12-01") -> Witness:
    """The same, confirmed by a person who read its words."""
    claim, day = witness.claim, datetime.date.fromisoformat(on)
    told_of_it = {"claim": claim.id, "document": claim.document, "why": "read", "undoes": None, "seq": 99}
    review = Review(**told_of_it, verdict="confirmed", on=day, by=f"person:{by}", recorded_at=f"{on}T12:00:00Z")  # type: ignore[arg-type]
    return replace(witness, review=review)


def document(
    text: str, *, name: str = "article", published: str | None = "2023-11-18", publisher: str = ""
) -> Document:
    """An article in few words."""
    return Document(
        name=name,
        text=text,
        language="en",
        publisher=publisher,
        published_at=PartialDate.parse(published) if published else None,
        published_basis="given" if published else "unknown",
    )


def leaves(document: Document, person: str, words: str, organization: str = "Orbex") -> TenureClaim:
    """That `person` resigned, proved by `words` of `document`."""
    start = document.text.index(words)
    return TenureClaim(
        document=document.id,
        evidence=Evidence(exact=words, start=start, end=start + len(words)),
        tenure_kind="end",
        person=person,
        organization=organization,
        post="chief executive",
        post_class="chief-executive",
        manner="resigned",
    )
