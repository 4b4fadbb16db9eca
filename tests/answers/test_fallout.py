"""What a retraction would do, told before it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.told import told

from incumbent.answers.fallout import fallout
from incumbent.model.entry import Witness
from incumbent.model.fallout import Fallout


def without(witness: Witness, *others: Witness) -> Fallout:
    return fallout([witness, *others], {witness.claim.id})


def test_what_nobody_else_tells_falls() -> None:
    alone = told("start", "Ann Lee", "2023-11-17", by="2023-11-18")
    found = without(alone, told("start", "Bo Ray", "2020-01-01", by="2020-01-02"))
    assert [tenure.person for tenure in found.falls] == ["Ann Lee"]
    assert (found.changes, found.weaker) == ((), ())


def test_what_others_tell_too_loses_a_source() -> None:
    one = told("start", "Ann Lee", "2023-11-17", by="2023-11-18", publisher="The Lantern")
    found = without(one, told("start", "Ann Lee", "2023-11-17", by="2023-11-18", publisher="The Harbour"))
    ((before, after),) = found.weaker
    assert (before.person, before.sources, after.sources) == ("Ann Lee", 2, 1)
    assert (found.falls, found.changes) == ((), ())


def test_a_day_that_only_one_tells_changes_the_tenure() -> None:
    end = told("end", "Ann Lee", "2023-11-17", by="2023-11-18")
    ((before, after),) = without(end, told("start", "Ann Lee", "2020-01-01", by="2020-01-02")).changes
    assert (before.ends != (), after.ends) == (True, ())


def test_a_second_telling_by_the_same_publisher_changes_nothing() -> None:
    one = told("start", "Ann Lee", "2023-11-17", by="2023-11-18", publisher="The Lantern")
    other = told("start", "Ann Lee", "2023-11-17", by="2023-11-18", publisher="The Lantern")
    assert without(one, other) == Fallout()


def test_what_was_withdrawn_already_neither_falls_nor_holds_anything_up() -> None:
    gone = replace(told("start", "Ann Lee", "2023-11-17", by="2023-11-18"), withdrawn_at=date(2023, 11, 20))
    assert without(gone) == Fallout()
    other = told("start", "Ann Lee", "2023-11-17", by="2023-11-18")
    assert [tenure.person for tenure in without(other, gone).falls] == ["Ann Lee"]
