"""The JSON of claims, tenures and the first questions. Claims are flat, by the contract of docs/reference/claims.md."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.model.answer import Founding, Tenure

if TYPE_CHECKING:
    from incumbent.model.answer import Holders, Plan, Stake
    from incumbent.model.claim import Claim
    from incumbent.model.document import Document
    from incumbent.model.entry import Review, Source, Witness
    from incumbent.model.history import Chain, State, Timeline

_FIRST = (
    "article",
    "kind",
    "person",
    "speaker",
    "holder",
    "organization",
    "post",
    "post_class",
    "acting",
    "modality",
    "manner",
    "date",
)
_EVIDENCE = ("exact", "start", "end")


def claim_line(claim: Claim, document: Document | Source) -> dict[str, Any]:
    """A claim as one flat object: the fields of its kind, its evidence, its id and how sure the reader is."""
    beside = {
        "article": document.name,
        "kind": claim.kind,
        "id": claim.id,
        "document": claim.document,
        "confidence": round(claim.confidence, 3),
    }
    row: dict[str, Any] = {}
    for name, place in _places(type(claim), claim.kind):  # type: ignore[arg-type]  # classes have a hash
        row[name] = beside[name] if place is None else getattr(claim if place else claim.evidence, name)
    if "amount" in row:
        row["amount"] = _number(row["amount"])
    return row


@cache
def _places(shape: type[Claim], kind: str) -> tuple[tuple[str, bool | None], ...]:
    """The keys of a claim of that kind in their order, with where each is: in the claim (True), in its evidence
    (False), or beside them (None)."""
    beside = ("article", "kind", "id", "document", "confidence")
    own = {f.name for f in fields(shape)} - {
        "evidence",
        "tenure_kind",
        *beside,
        *(("manner",) if kind != "end" else ()),
    }
    first = [name for name in _FIRST if name in own or name in beside]
    rest = sorted((own | set(beside)) - set(first))
    told = [(name, None if name in beside else True) for name in (*first, *rest)]
    return (*told, *((name, False) for name in _EVIDENCE))


def source_line(source: Source | Document) -> dict[str, Any]:
    """A source: where it came from and when the world could read it."""
    return {
        "id": source.id,
        "name": source.name,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "language": source.language,
        "published_at": source.published_at.edtf if source.published_at else None,
        "published_basis": source.published_basis,
    }


def witness_line(witness: Witness) -> dict[str, Any]:
    """A claim with its source, when this ledger learned it, and who read the words and confirms it."""
    review = witness.review
    return claim_line(witness.claim, witness.source) | {
        "source": source_line(witness.source),
        "recorded_at": witness.recorded_at,
        "confirmed_by": review.by if review and review.verdict == "confirmed" else None,
    }


def tenure_line(tenure: Tenure) -> dict[str, Any]:
    """A tenure with its bounds, all dates that were told of them, and its witnesses."""
    return {
        "person": tenure.person,
        "organization": tenure.organization,
        "post": tenure.post,
        "post_class": tenure.post_class,
        "acting": tenure.acting,
        "valid_from": tenure.valid_from.edtf if tenure.valid_from else None,
        "valid_to": tenure.valid_to.edtf if tenure.valid_to else None,
        "starts_told": [d.edtf for d in tenure.starts],
        "ends_told": [d.edtf for d in tenure.ends],
        "starts_announced": [d.edtf for d in tenure.starts_announced],
        "starts_later": [d.edtf for d in tenure.starts_later],
        "ends_announced": [d.edtf for d in tenure.ends_announced],
        "ends_later": [d.edtf for d in tenure.ends_later],
        "began_by": day_line(tenure.began_by),
        "ended_by": day_line(tenure.ended_by),
        "last_confirmed": day_line(tenure.last_confirmed),
        "manner": tenure.manner,
        "sources": tenure.sources,
        "origins": list(tenure.origins),
        "evidence": [witness_line(w) for w in tenure.witnesses],
    }


def plan_line(plan: Plan) -> dict[str, Any]:
    """A planned, rumoured or denied change."""
    return {
        "kind": plan.kind,
        "modality": plan.modality,
        "person": plan.person,
        "organization": plan.organization,
        "post": plan.post,
        "post_class": plan.post_class,
        "acting": plan.acting,
        "date": plan.date,
        "outcome": plan.outcome,
        "off_since": day_line(plan.off_since),
        "origins": list(plan.origins),
        "evidence": [witness_line(w) for w in plan.witnesses],
    }


def _chain_line(chain: Chain) -> dict[str, Any]:
    """Who followed whom in a seat with one holder; the tenures themselves stand in `tenures`."""
    return {
        "organization": chain.organization,
        "post_class": chain.post_class,
        "links": [
            {
                "person": link.tenure.person,
                "acting": link.tenure.acting,
                "valid_from": link.tenure.valid_from.edtf if link.tenure.valid_from else None,
                "valid_to": link.tenure.valid_to.edtf if link.tenure.valid_to else None,
                "gap": _days(link.gap),
                "overlap": _days(link.overlap),
                "end_inferred": link.end_inferred,
            }
            for link in chain.links
        ],
    }


def _founding_line(founding: Founding) -> dict[str, Any]:
    return {
        "person": founding.person,
        "organization": founding.organization,
        "dates_told": list(founding.dates),
        "origins": list(founding.origins),
        "evidence": [witness_line(w) for w in founding.witnesses],
    }


def _stake_line(stake: Stake) -> dict[str, Any]:
    return {
        "holder": stake.holder,
        "organization": stake.organization,
        "amount": _number(stake.amount),
        "currency": stake.currency,
        "share": stake.share,
        "dates_told": list(stake.dates),
        "origins": list(stake.origins),
        "evidence": [witness_line(w) for w in stake.witnesses],
    }


def holders_object(answer: Holders) -> dict[str, Any]:
    """The answer to "who"."""
    return {
        "organization": answer.organization,
        "valid_at": answer.valid_at.isoformat(),
        "known_at": day_line(answer.known_at),
        "recorded_at": day_line(answer.recorded_at),
        "held": [tenure_line(t) for t in answer.held],
        "designate": [tenure_line(t) for t in answer.designate],
        "superseded": [tenure_line(s.tenure) | {"superseded_by": s.by.person} for s in answer.superseded],
        "plans": [plan_line(p) for p in answer.plans],
    }


def timeline_object(answer: Timeline) -> dict[str, Any]:
    """The answer to "timeline"."""
    return {
        "name": answer.name,
        "known_at": day_line(answer.known_at),
        "recorded_at": day_line(answer.recorded_at),
        "tenures": [tenure_line(t) for t in answer.tenures],
        "plans": [plan_line(p) for p in answer.plans],
        "chains": [_chain_line(chain) for chain in answer.chains],
        "foundings": [_founding_line(f) for f in answer.foundings],
        "stakes": [_stake_line(s) for s in answer.stakes],
    }


def told_line(told: Tenure | Founding | Stake) -> dict[str, Any]:
    """A tenure, a founding or a stake, with its kind: for lists that hold all of them."""
    if isinstance(told, Tenure):
        return {"kind": "tenure", **tenure_line(told)}
    if isinstance(told, Founding):
        return {"kind": "founding", **_founding_line(told)}
    return {"kind": "stake", **_stake_line(told)}


def state_object(answer: State) -> dict[str, Any]:
    """The answer to "state"."""
    found = answer.holders
    return {
        "organization": found.organization,
        "valid_at": found.valid_at.isoformat(),
        "known_at": day_line(found.known_at),
        "recorded_at": day_line(found.recorded_at),
        "board": [tenure_line(t) for t in answer.board],
        "management": [tenure_line(t) for t in answer.management],
        "others": [tenure_line(t) for t in answer.others],
        "vacant": [{"post_class": v.post_class, "last": tenure_line(v.last)} for v in answer.vacant],
        "designate": [tenure_line(t) for t in found.designate],
        "superseded": [tenure_line(s.tenure) | {"superseded_by": s.by.person} for s in found.superseded],
        "plans": [plan_line(p) for p in found.plans],
    }


def claim_object(
    claim: Claim, document: Document, recorded_at: str, around: int, reviews: Sequence[Review] = ()
) -> dict[str, Any]:
    """The answer to "show" of a claim: its words with `around` characters of context on each side, its source, and what
    persons said of it."""
    from incumbent.faces.wire.reviews import review_line

    start, end = claim.evidence.start, claim.evidence.end
    context = {"before": document.text[max(0, start - around) : start], "after": document.text[end : end + around]}
    return claim_line(claim, document) | {
        "context": context,
        "source": source_line(document),
        "recorded_at": recorded_at,
        "reviews": [review_line(review) for review in reviews],
    }


def document_object(document: Document, claims: Sequence[Claim]) -> dict[str, Any]:
    """The answer to "show" of a document: all that it says."""
    return {"source": source_line(document), "claims": [claim_line(claim, document) for claim in claims]}


def day_line(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _days(span: tuple[datetime.date, datetime.date] | None) -> list[str] | None:
    return [day.isoformat() for day in span] if span else None


def _number(amount: float | None) -> float | None:
    """13000000000 rather than 13000000000.0."""
    return int(amount) if amount is not None and float(amount).is_integer() else amount
