"""Very many articles in one commit come to what they come to one by one, and are guarded as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from benchmarks.ledger_world import World, keys_of
from tests.contracts.conftest import Place
from tests.ledger.test_ledger import RECORDED

from incumbent.errors import LedgerError
from incumbent.ledger import Ledger
from incumbent.ledger.dialects import opened

READINGS = list(World(1_200).readings())


def test_articles_in_one_commit_come_to_the_entries_and_answers_of_one_by_one(new_place: Callable[[], Place]) -> None:
    with Ledger(new_place(), writable=True) as together, Ledger(new_place(), writable=True) as apart:
        new = together.append_all(READINGS, RECORDED, keys_of)
        assert new == [apart.append(document, claims, RECORDED, keys_of) for document, claims in READINGS]
        assert list(together.entries()) == list(apart.entries())
        assert together.looked_up("b", 5_000) == apart.looked_up("b", 5_000) != []
        assert together.verify().faults == apart.verify().faults == ()


def test_an_article_that_comes_twice_is_read_in_once_wherever_it_stands(place: Place) -> None:
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(READINGS[:40], RECORDED, keys_of)
        twice = [*READINGS[30:100], *READINGS[60:100]]
        assert ledger.append_all(iter(twice), RECORDED, keys_of) == [False] * 10 + [True] * 60 + [False] * 40
        assert ledger.verify().faults == ()


def test_of_many_rows_one_that_is_there_refuses_them_all(place: Place) -> None:
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(READINGS[:40], RECORDED, keys_of)
        before = ledger.last()
    base = opened(place, writable=True)
    rows = base.rows("SELECT * FROM claim")
    fresh = [(f"claim-{at}", *rows[0][1:]) for at in range(200)]
    with pytest.raises(LedgerError), base.writing():
        base.insert("claim", [*fresh, rows[0]])
    assert base.rows("SELECT * FROM claim") == rows
    base.close()
    with Ledger(place) as ledger:
        assert ledger.last() == before and ledger.verify().faults == ()


def test_rows_that_are_new_are_told_from_those_that_are_there(place: Place) -> None:
    with Ledger(place, writable=True):
        base = opened(place, writable=True)
    words = [(at % 2, f"word {at:03}", "person", "key") for at in range(100)]
    with base.writing():
        assert sorted(base.insert_new("lookup", words[:60])) == sorted(words[:60])
        assert sorted(base.insert_new("lookup", [*words, words[99]])) == sorted(words[60:])
        assert base.insert_new("lookup", words) == base.insert_new("lookup", []) == []
    base.close()
