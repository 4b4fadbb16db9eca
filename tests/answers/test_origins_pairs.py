"""The rules on the set of pairs (benchmarks/pairs): precision and recall of "one origin" do not sink."""

from __future__ import annotations

import pytest
from benchmarks.halves import HALVES
from benchmarks.origins import PRECISION, RECALL, pieces, score


def test_the_set_is_large_and_in_both_languages() -> None:
    rows = [piece for half in HALVES for piece in pieces(half)]
    assert sum(score(half).pairs for half in HALVES) >= 60
    assert {piece.signed.source.language for piece in rows} == {"en", "fr"}
    assert len({piece.signed.source.id for piece in rows}) == len(rows)


@pytest.mark.parametrize("half", HALVES)
def test_a_half_reaches_what_is_asked(half: str) -> None:
    total = score(half)
    assert total.gold >= 10
    assert total.precision >= PRECISION
    assert total.recall >= RECALL
