"""Claims and documents as canonical JSON, the same bytes for the same content, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter, itemgetter
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
EVIDENCE = tuple(f.name for f in fields(Evidence))
FIELDS = {
    kind: tuple(f.name for f in fields(shape) if f.name not in ("document", "evidence"))
    for kind, shape in _SHAPES.items()
}
# Taken all at once: a claim is written in some forty microseconds, and one by one the fields alone would take ten.
OF_CLAIM = {kind: attrgetter(*names) for kind, names in FIELDS.items()}
_OF_BODY = {kind: itemgetter(*names) for kind, names in FIELDS.items()}
OF_EVIDENCE, _OF_EVIDENCE_BODY = attrgetter(*EVIDENCE), itemgetter(*EVIDENCE)
_DOCUMENT = tuple(f.name for f in fields(Document) if f.name != "text")
_OF_DOCUMENT = attrgetter(*_DOCUMENT)
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


def canonical(value: Any) -> str:
    """JSON in ASCII with sorted keys and no spaces."""
    return _encode(value)


def document_body(document: Document, id_: str = "") -> dict[str, Any]:
    """All fields of a document, with its id and the digest of its text in place of the text."""
    body: dict[str, Any] = dict(zip(_DOCUMENT, _OF_DOCUMENT(document), strict=True))
    body["id"] = id_ or document.id
    body["published_at"] = document.published_at.edtf if document.published_at else None
    body["text_sha256"] = digest_of(bytes_of(document.text))
    return body


def digest_of(text: bytes) -> str:
    """The digest by which an entry knows its text."""
    return hashlib.sha256(text).hexdigest()


def bytes_of(text: str) -> bytes:
    """UTF-8, with lone surrogates as they stand: offsets must count the same afterwards."""
    return text.encode("utf-8", "surrogatepass")


def text_of(stored: bytes) -> str:
    """The text that `bytes_of` took."""
    return stored.decode("utf-8", "surrogatepass")


def column(text: str) -> str:
    """A text for a column: engines refuse lone surrogates and NUL, which become question marks."""
    if text.isascii():
        return text.replace("\x00", "?") if "\x00" in text else text
    return text.encode(errors="replace").decode().replace("\x00", "?")


def claim_body(claim: Claim, id_: str = "") -> dict[str, Any]:
    """All fields of a claim, with its kind and id."""
    kind = claim.kind
    body: dict[str, Any] = dict(zip(FIELDS[kind], OF_CLAIM[kind](claim), strict=True))
    body["evidence"] = dict(zip(EVIDENCE, OF_EVIDENCE(claim.evidence), strict=True))
    body["document"], body["kind"], body["id"] = claim.document, kind, id_ or claim.id
    return body


def said_of(body: dict[str, Any]) -> str:
    """The fields of a claim in a row: JSON, in the order of the kind's fields, the evidence last."""
    return _encode((*_OF_BODY[body["kind"]](body), *_OF_EVIDENCE_BODY(body["evidence"])))


def claim_of(kind: str, document: str, said: str) -> Claim:
    """The claim of which `said_of` made `said`."""
    values: Sequence[Any] = json.loads(said)
    names = FIELDS[kind]
    return _SHAPES[kind](document=document, evidence=Evidence(*values[len(names) :]), **dict(zip(names, values)))  # noqa: B905
