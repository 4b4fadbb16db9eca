"""The example dispatches in a real ledger, read in any order and in any parts: the answers are the same.

The answers themselves have tests of their own, without a database; here the ledger and the desk are between.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.dispatches import dispatches

from incumbent.desk import Desk
from incumbent.faces import wire
from incumbent.ledger import Ledger
from incumbent.settings import Settings

READ = [*dispatches()]
NUMBERS = range(len(READ))
few = settings(max_examples=6)


def answers(place: Path, known_at: date | None = None) -> Any:
    """What the questions answer, without when it was recorded and withdrawn."""
    desk = Desk(Settings.from_environment(place))
    asked = [
        wire.timeline_object(desk.timeline("OpenAI", known_at=known_at)),
        wire.holders_object(desk.who("OpenAI", post="chief-executive", valid_at=date(2023, 11, 25), known_at=known_at)),
        wire.state_object(desk.state("OpenAI", valid_at=date(2023, 11, 20), known_at=known_at)),
        wire.disputes_object(desk.disputes(known_at=known_at)),
    ]
    return json.loads(json.dumps(asked), object_hook=lambda row: {k: v for k, v in row.items() if k != "recorded_at"})


def read_in(place: Path, parts: Sequence[Sequence[int]]) -> None:
    """The dispatches of these numbers, part by part, each on a day of its own."""
    desk = Desk(Settings.from_environment(place))
    for day, part in enumerate(parts, start=1):
        with Ledger(place, writable=True) as ledger:
            ledger.append_all([READ[number] for number in part], f"2024-01-{day:02}T12:00:00Z", desk.keys_of)


@few
@given(st.permutations(NUMBERS), st.integers(1, len(READ) - 1), st.lists(st.sampled_from(NUMBERS), max_size=4))
def test_order_parts_and_repetition_change_no_answer(order: list[int], cut: int, again: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain, mixed = Path(folder) / "plain.ledger", Path(folder) / "mixed.ledger"
        read_in(plain, [NUMBERS])
        read_in(mixed, [order[:cut], again, order[cut:], again])
        assert answers(mixed) == answers(plain)


@few
@given(st.sampled_from(NUMBERS))
def test_a_retraction_undoes_what_adding_did_and_spares_the_days_before_it(number: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        never, gone, whole = (Path(folder) / f"{name}.ledger" for name in ("never", "gone", "whole"))
        read_in(never, [[one for one in NUMBERS if one != number]])
        read_in(whole, [NUMBERS])
        read_in(gone, [NUMBERS])
        with Ledger(gone, writable=True) as ledger:
            ledger.retract(READ[number][0].id, "a test", "person:test", "2024-02-01T12:00:00Z")
        assert answers(gone) == answers(never)
        assert answers(gone, date(2024, 2, 1)) == answers(never, date(2024, 2, 1))
        assert answers(gone, date(2024, 1, 31)) == answers(whole, date(2024, 1, 31))
