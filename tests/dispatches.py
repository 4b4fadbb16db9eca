"""The example dispatches with the claims that a person found in them: a whole story without the reader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.model.time import PartialDate

EXAMPLES = Path(__file__).parents[1] / "examples"
SHAPES = {"founding": FoundingClaim, "stake": StakeClaim, "quotation": QuotationClaim}


def dispatches() -> Iterator[tuple[Document, list[Claim]]]:
    """Each dispatch with its claims, in the order of the file."""
    gold = {row["article"]: row["claims"] for row in _rows(EXAMPLES / "dispatches.gold")}
    for row in _rows(EXAMPLES / "dispatches.jsonl"):
        title = row.get("title") or ""
        document = Document(
            name=row["id"],
            text=f"{title}\n{row['text']}" if title else row["text"],
            title_end=len(title),
            language=row["language"],
            published_at=PartialDate.parse(row["date"]) if row.get("date") else None,
            published_basis="given" if row.get("date") else "unknown",
            publisher=row.get("publisher") or "",
            url=row.get("url") or "",
        )
        yield document, [claim_from(document, told) for told in gold[row["id"]]]


def claim_from(document: Document, told: dict[str, Any]) -> Claim:
    """A claim from the flat form of docs/reference/claims.md; its evidence is cut from the text again."""
    shape = SHAPES.get(told["kind"], TenureClaim)
    known = {field.name for field in fields(shape)} - {"evidence", "document"}
    row = {name: value for name, value in told.items() if name in known}
    if shape is TenureClaim:
        row["tenure_kind"] = told["kind"]
    evidence = Evidence.of(document.text, Span(told["start"], told["end"]))
    claim: Claim = shape(document=document.id, evidence=evidence, **row)
    return claim


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
