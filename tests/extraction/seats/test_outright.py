"""Changes whose own words say of which seats they are."""

from __future__ import annotations

import pytest
from tests.extraction.told import bodies, seats, tenures


def test_who_joins_from_an_organisation_takes_nothing_there() -> None:
    text = "Orbex Ltd chairman Ann Lee spoke. Tom Roe, who joined from Lampo Bank in May, will help."
    assert seats(text, "Tom Roe", "join") == {"member"}


@pytest.mark.parametrize(
    ("text", "person", "change", "language"),
    [
        ("Ann Lee left Tarnex Corp to become chairman of Orbex Corp.", "Ann Lee", "move", "en"),
        (
            "Anne Lenoir a quitté la société Tarnex pour devenir présidente de la société Orbex.",
            "Anne Lenoir",
            "move",
            "fr",
        ),
    ],
)
def test_what_somebody_goes_on_to_is_not_what_they_leave(text: str, person: str, change: str, language: str) -> None:
    assert seats(text, person, change, language) == {"member"}
    assert bodies(text, person, change, language) <= {"Tarnex Corp", "Tarnex", "société Tarnex"}


def test_what_somebody_came_to_before_is_what_they_leave() -> None:
    text = "Ann Lee, a former director of Lampo Bank who became chairman of Orbex Corp in 2012, is stepping down."
    assert "chair" in seats(text, "Ann Lee", "resign")


def test_whoever_is_outgoing_starts_in_no_seat_that_they_leave() -> None:
    text = "Orbex Ltd said outgoing chair Ann Lee would join the audit committee."
    assert seats(text, "Ann Lee", "join") <= {"member"}


@pytest.mark.parametrize(
    ("text", "person", "change", "language"),
    [
        ("The Orvia Party picked Ann Lee as its candidate. Tom Roe leads the Orvia Party.", "Ann Lee", "appoint", "en"),
        ("Le Parti orvien a désigné Anne Roux comme candidate. Luc Pic dirige le parti.", "Anne Roux", "appoint", "fr"),
        ("Ann Lee left Orbex Corp to become head of a small bank.", "Ann Lee", "take-over", "en"),
    ],
)
def test_no_seat_of_what_is_named_is_that_of_a_candidate_or_of_something_else(
    text: str, person: str, change: str, language: str
) -> None:
    assert not seats(text, person, change, language)


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("Ann Lee took charge of Chelsea in May. The club won the league.", "coach"),
        ("Ann Lee took charge of Orbex Inc in May.", "member"),
    ],
)
def test_who_takes_charge_of_a_club_coaches_it(text: str, seat: str) -> None:
    assert {post_class for _, _, _, post_class in tenures(text)} == {seat}
