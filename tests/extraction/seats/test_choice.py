"""The seats of one organisation among those that an article tells of."""

from __future__ import annotations

import pytest

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.seats.choice import part_in, seats_in
from incumbent.extraction.seats.seat import Seat

ROVERS, ORBEX = Entity("Lorvan Rovers", "organization", "club"), Entity("Orbex Corp", "organization", "company")
LAND = Entity("Orvia", "country")


@pytest.mark.parametrize(
    ("body", "seats", "charge", "classes"),
    [
        (ORBEX, [Seat("chair", ORBEX, None), Seat("mayor", LAND, None)], False, ["chair", "member"]),
        (ROVERS, [Seat("coach", ORBEX, None)], False, ["coach", "member"]),  # coaches are told of
        (ROVERS, [], True, ["coach"]),
        (ORBEX, [], True, ["member"]),
    ],
)
def test_an_organisation_has_its_seats_and_members(
    body: Entity, seats: list[Seat], charge: bool, classes: list[str]
) -> None:
    assert [seat.post_class for seat in seats_in(body, seats, (), charge)] == classes


@pytest.mark.parametrize(
    ("body", "power", "part"), [(LAND, True, "head-of-state"), (LAND, False, "member"), (ORBEX, True, "member")]
)
def test_who_takes_power_takes_that_of_a_country(body: Entity, power: bool, part: str) -> None:
    assert part_in(body, power).post_class == part
