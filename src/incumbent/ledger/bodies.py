"""Claims and documents as canonical JSON, the same bytes for the same content, and back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields
from typing import Any

from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.document import Document
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
    """JSON in ASCII with sorted keys and no spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def document_body(document: Document) -> dict[str, Any]:
    """All fields of a document, with its id and the digest of its text in place of the text."""
    body: dict[str, Any] = {f.name: getattr(document, f.name) for f in fields(document) if f.name != "text"}
    body["id"] = document.id
    body["published_at"] = document.published_at.edtf if document.published_at else None
    body["text_sha256"] = hashlib.sha256(bytes_of(document.text)).hexdigest()
    return body


def bytes_of(text: str) -> bytes:
    """UTF-8, with lone surrogates as they stand: offsets must count the same afterwards."""
    return text.encode("utf-8", "surrogatepass")


def text_of(stored: bytes) -> str:
    """The text that `bytes_of` took."""
    return stored.decode("utf-8", "surrogatepass")


def storable(value: object) -> object:
    """A value for a column: TEXT refuses lone surrogates, which become question marks."""
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


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
