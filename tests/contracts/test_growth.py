"""What became known by the latest entries of a ledger, entry by entry, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.contracts.conftest import Place
from tests.contracts.test_withdrawals import article

from incumbent.desk import Desk
from incumbent.desk.serving import Desks
from incumbent.ledger import Ledger
from incumbent.model.history import Change
from incumbent.settings import Service

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)


@pytest.fixture
def desks(place: Place) -> Desks:
    with Ledger(place, writable=True):
        pass
    return Desks(Service(place, lambda: NOW))


def add(desks: Desks, number: int, published: str, **given: str) -> str:
    document, claims = article(number, published, **given)
    with Ledger(desks.service.ledger, writable=True) as ledger:
        ledger.append(document, claims, "2024-01-15T12:00:00Z", Desk(desks.service.settings).keys_of)
    return document.id


def since(desks: Desks, after: int, name: str = "") -> list[tuple[str, str, str]]:
    with desks.asked() as desk:
        last, told = desk.learned(after, name)
        assert last == desk.last[0]
    return [line(change) for change in told]


def line(change: Change) -> tuple[str, str, str]:
    return str(change.known_at), change.event, change.about.person


def test_each_entry_tells_what_became_known_by_it(desks: Desks) -> None:
    add(desks, 0, "2023-11-18", name="one")
    add(desks, 1, "2023-11-16", name="two")
    assert since(desks, 0) == [("2023-11-16", "ended", "Bo Ray"), ("2023-11-18", "ended", "Ann Lee")]
    assert since(desks, 1) == [("2023-11-16", "ended", "Bo Ray")]
    assert since(desks, 2) == []


def test_of_a_name_only_what_is_about_it_and_of_one_that_nobody_has_nothing(desks: Desks) -> None:
    add(desks, 0, "2023-11-18", name="one")
    add(desks, 1, "2023-11-16", name="two")
    assert since(desks, 0, "Ann Lee") == [("2023-11-18", "ended", "Ann Lee")]
    assert len(since(desks, 0, "Orbex")) == 2
    assert since(desks, 0, "Nobody At All") == []


def test_a_retraction_and_a_restoration_become_known_by_their_entries(desks: Desks) -> None:
    id_ = add(desks, 0, "2023-11-18", name="one")
    desk = desks.writing()
    desk.retract(id_, why="a mistake", by="person:Kim")
    assert since(desks, 1) == [("2024-01-15", "withdrawn", "Ann Lee")]
    assert since(desks, 2) == []


def test_a_newer_version_withdraws_what_the_older_one_told(desks: Desks) -> None:
    add(desks, 0, "2023-11-18")
    add(desks, 1, "2023-11-20")
    assert since(desks, 1) == [("2023-11-20", "withdrawn", "Ann Lee"), ("2023-11-20", "ended", "Bo Ray")]


def test_what_two_commands_append_in_one_second_is_told_entry_by_entry(desks: Desks) -> None:
    found = []
    for number in range(3):
        add(desks, number, f"2023-11-{18 + number}", name=f"article {number}")
        found += since(desks, number)
    assert [person for _, _, person in found] == ["Ann Lee", "Bo Ray", "Cy Orr"]
