"""The whole board and management on a day."""

from __future__ import annotations

from datetime import date

from tests.told import told

from incumbent.answers.state import state
from incumbent.model.entry import Witness
from incumbent.model.history import State

ROWS = [
    told("hold", "Ann Lee", by="2023-11-16"),
    told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
    told("hold", "Di Fox", by="2023-11-10", post="treasurer", post_class="finance-chief"),
    told("hold", "Ed Gil", by="2023-11-10", post="director", post_class="board-member"),
    told("hold", "Flo Hay", by="2023-11-10", post="chair", post_class="chair"),
    told("hold", "Gus Ito", by="2023-11-10", post="spokesman", post_class="spokesperson"),
    told("hold", "Hal Jay", by="2023-11-10", organization="Tallis"),
]


def ask(on: str, known: str | None = None, rows: list[Witness] = ROWS) -> State:
    known_at = date.fromisoformat(known) if known else None
    return state("Orbex", "orbex", rows, valid_at=date.fromisoformat(on), known_at=known_at)


def test_board_management_and_others_stand_apart() -> None:
    answer = ask("2023-11-16")
    assert [t.person for t in answer.board] == ["Flo Hay", "Ed Gil"], "the chair first"
    assert [t.person for t in answer.management] == ["Ann Lee", "Di Fox"]
    assert [t.person for t in answer.others] == ["Gus Ito"]
    assert answer.vacant == ()


def test_a_seat_that_was_left_and_not_taken_is_vacant() -> None:
    (vacancy,) = ask("2023-11-20").vacant
    assert (vacancy.post_class, vacancy.last.person) == ("chief-executive", "Ann Lee")
    assert ask("2023-11-20", known="2023-11-16").vacant == (), "nobody knew yet"
    taken = [*ROWS, told("start", "Bo Ray", "2023-11-19", by="2023-11-19", acting=True)]
    assert ask("2023-11-20", rows=taken).vacant == (), "who stands in fills it"
    assert [v.last.person for v in ask("2023-11-18", rows=taken).vacant] == ["Ann Lee"]


def test_the_last_of_several_holders_is_named() -> None:
    rows = [
        *ROWS,
        told("start", "Bo Ray", "2023-11-17", by="2023-11-17"),
        told("end", "Bo Ray", "2023-12-01", by="2023-12-01"),
    ]
    assert [v.last.person for v in ask("2023-12-24", rows=rows).vacant] == ["Bo Ray"]


def test_a_seat_that_somebody_left_on_an_untold_day_is_vacant_from_the_day_on_which_it_was_told() -> None:
    rows = [told("hold", "Ann Lee", by="2023-11-16"), told("end", "Ann Lee", by="2023-11-17")]
    assert [v.last.person for v in ask("2023-11-17", rows=rows).vacant] == ["Ann Lee"]
    rows = [told("hold", "Ann Lee", by="2023-11-16"), told("former", "Ann Lee", by="2023-11-17")]
    assert ask("2023-11-17", rows=rows).vacant == (), "an old holder who is named tells of no empty seat"
