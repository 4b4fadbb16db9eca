"""Signatures of some documents are found by the documents: a ledger has hundreds of thousands of one sort."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED, keys

from incumbent.ledger import Ledger


@pytest.mark.parametrize("many", [1, 10, 600])
def test_an_index_finds_the_signatures_of_some_documents_however_many(tmp_path: Path, many: int) -> None:
    with Ledger(tmp_path / "a.ledger", writable=True) as ledger:
        for document, claims in dispatches():
            ledger.append(document, claims, RECORDED, keys, lambda told: [("origin", told.name), ("other", "x")])
    with Ledger(tmp_path / "a.ledger") as ledger:
        ids = [document.id for document, _ in dispatches()]
        asked: list[tuple[Any, ...]] = []
        rows = ledger._base.rows
        ledger._base.rows = lambda *told: asked.append(told) or rows(*told)  # type: ignore[method-assign,func-returns-value]
        found = list(ledger.signatures("origin", [*ids, *map(str, range(many))]))
        assert [id_ for id_, _ in found] == ids and "x" not in dict(found).values()
        for sql, *values in asked:
            plan = rows(f"EXPLAIN QUERY PLAN {sql}", *values)
            assert any("SEARCH s " in row[3] and "signature_by_document (seq=?" in row[3] for row in plan), plan
