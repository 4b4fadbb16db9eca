"""The rules on the set of pairs (benchmarks/pairs): precision and recall of "same" do not sink."""

from __future__ import annotations

import pytest
from benchmarks.halves import HALVES
from benchmarks.names import PRECISION, RECALL, pairs, score

from incumbent.desk import Desk
from incumbent.identity.customs import Customs
from incumbent.settings import Settings


@pytest.fixture(scope="module")
def customs() -> Customs:
    return Desk(Settings.from_environment()).customs


def test_the_set_is_large_and_no_pair_stands_in_both_halves() -> None:
    halves = [[frozenset(pair.names) for pair in pairs(half)] for half in HALVES]
    assert sum(map(len, halves)) >= 200
    assert len({names for half in halves for names in half}) == sum(map(len, halves))


def test_the_set_has_hard_pairs_of_all_verdicts() -> None:
    for half in HALVES:
        golds = [pair.gold for pair in pairs(half)]
        assert {"same", "different", "unsure"} == set(golds)
        assert golds.count("same") < 0.65 * len(golds)


def test_the_whole_set_reaches_what_is_asked(customs: Customs) -> None:
    total = score("develop", customs) + score("aside", customs)
    assert total.precision >= PRECISION
    assert total.recall >= RECALL


def test_the_half_kept_aside_does_not_sink(customs: Customs) -> None:
    total = score("aside", customs)
    assert total.precision >= 0.97
    assert total.recall >= 0.94
