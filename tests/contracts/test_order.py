"""The order of reading, duplicates, the splits of a batch and reading again never change an answer; and a retraction
undoes exactly what adding did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.contracts.conftest import Place
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED

from incumbent.desk import Desk
from incumbent.desk.judging import judge_names
from incumbent.ledger import Ledger
from incumbent.settings import Settings

READINGS = list(dispatches())
DAYS = (date(2023, 11, 17), date(2023, 11, 19), date(2023, 11, 21), date(2023, 11, 30))


def desk(place: Place) -> Desk:
    return Desk(Settings(ledger=place, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))


def answers(place: Place, known_at: date | None = None) -> list[object]:
    """What the ledger says about the organisations of the story, with all witnesses."""
    asked = desk(place)
    told: list[object] = []
    for name in ("OpenAI", "Microsoft"):
        told += [asked.who(name, valid_at=day, known_at=known_at) for day in DAYS]
        told.append(asked.timeline(name, known_at=known_at))
    return told


def write(place: Place, batches: Sequence[Sequence[int]]) -> None:
    with Ledger(place, writable=True) as ledger:
        for batch in batches:
            ledger.append_all([READINGS[number] for number in batch], RECORDED, desk(place).keys_of)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    path = tmp_path_factory.mktemp("plain") / "l"
    write(path, [range(len(READINGS))])
    return answers(path)


@settings(max_examples=8)
@given(
    order=st.permutations(range(len(READINGS))),
    again=st.lists(st.integers(0, len(READINGS) - 1), max_size=6),
    cuts=st.lists(st.integers(0, 20), max_size=3),
)
def test_order_duplicates_and_splits_change_no_answer(
    plain: list[object], order: list[int], again: list[int], cuts: list[int]
) -> None:
    read = [*again[:3], *order, *again[3:]]
    ends = sorted({0, len(read), *(cut for cut in cuts if cut < len(read))})
    with TemporaryDirectory() as folder:
        write(Path(folder) / "l", [read[a:b] for a, b in pairwise(ends)])
        assert answers(Path(folder) / "l") == plain
        write(Path(folder) / "l", [order])
        assert answers(Path(folder) / "l") == plain, "and reading again changes nothing"


@pytest.mark.parametrize("number", [1, 7, 12])
def test_a_retraction_undoes_what_adding_did_for_whatever_is_known_after_it(
    new_place: Callable[[], Place], number: int
) -> None:
    without, within = new_place(), new_place()
    write(without, [[n for n in range(len(READINGS)) if n != number]])
    write(within, [range(len(READINGS))])
    before = answers(within, date(2023, 12, 31))
    desk(within).retract(READINGS[number][0].id, why="a test", by="person:test", on=date(2024, 1, 1))
    assert answers(within) == answers(without)
    assert answers(within, date(2024, 1, 1)) == answers(without, date(2024, 1, 1))
    assert _whose(answers(within, date(2023, 12, 31))) == _whose(before), "and nothing before it"


def _whose(told: list[object]) -> list[str]:
    """Without the day of withdrawal, which the witnesses of an earlier day tell too."""
    return [repr(answer).replace("withdrawn_at=datetime.date(2024, 1, 1)", "withdrawn_at=None") for answer in told]


def test_names_are_judged_alike_on_both_engines(place: Place, tmp_path: Path) -> None:
    logs = []
    for where in (place, tmp_path / "other"):
        with Ledger(where, writable=True) as ledger:
            asked = desk(where)
            ledger.append_all(READINGS, RECORDED, asked.keys_of, asked.sign)
            people = {asked.keys_of(claim)[0] for _, claims in READINGS for claim in claims}
            judge_names(ledger, people, asked.customs, RECORDED)
            logs.append((ledger.judgements(), sorted(ledger.places(person=people)), list(ledger.entries())))
    assert logs[0] == logs[1]
    assert answers(place) == answers(tmp_path / "other")
