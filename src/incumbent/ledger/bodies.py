"""Claims and documents as canonical JSON, the same bytes for the same content, and back."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.evidence import Evidence

_SHAPES: dict[str, type[Claim]] = {
    "founding": FoundingClaim,
    "stake": StakeClaim,
    "quotation": QuotationClaim,
    "start": TenureClaim,
    "end": TenureClaim,
    "hold": TenureClaim,
    "former": TenureClaim,
}


def canonical(value: Any) -> str:
    """JSON with sorted keys and no spaces."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def claim_body(claim: Claim) -> dict[str, Any]:
    """All fields of a claim, with its kind and id."""
    body: dict[str, Any] = {f.name: getattr(claim, f.name) for f in fields(claim) if f.name != "evidence"}
    body["kind"], body["id"] = claim.kind, claim.id
    body["evidence"] = {f.name: getattr(claim.evidence, f.name) for f in fields(Evidence)}
    return body


def claim_of(body: dict[str, Any]) -> Claim:
    """The claim that `claim_body` made."""
    shape = _SHAPES[body["kind"]]
    known = {f.name for f in fields(shape)}
    row = {name: value for name, value in body.items() if name in known and name != "evidence"}
    return shape(evidence=Evidence(**body["evidence"]), **row)
