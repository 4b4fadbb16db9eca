"""Seats that are told of, and that a change is not about."""

from __future__ import annotations

import pytest
from tests.extraction.told import bodies, seats, tenures


def test_what_several_have_is_no_seat_of_somebody_else() -> None:
    text = (
        "Orbex Corp dismissed its chief executive, Ann Lee. Board members of Orbex Corp were surprised that Lee left."
    )
    assert "board-member" not in seats(text, "Ann Lee", "leave")


def test_what_the_predecessor_goes_on_to_is_no_seat_that_the_successor_takes() -> None:
    text = "Ann Lee succède à Tom Roe, nommé préfet de Lorvans. Tom Roe était directeur de la société Orbex."
    assert "official" not in seats(text, "Ann Lee", "succeed", "fr")
    assert "chief-executive" in seats(text, "Ann Lee", "succeed", "fr")


def test_power_is_what_whoever_rules_a_country_takes() -> None:
    text = "Le président du Tchad Paul Vey parle.\n\nLa juge Anne Vey parle.\n\nPaul Vey est arrivé au pouvoir en mars."
    assert seats(text, "Paul Vey", "take-over", "fr") == {"head-of-state"}


@pytest.mark.parametrize(
    ("text", "change", "kept"),
    [
        ("{} Le président Paul Vey, réélu en mai, a parlé.", "reelect", {"head-of-state"}),
        ("{} Le président Paul Vey, élu en mai, a parlé.", "elect", {"head-of-state"}),  # the other seat is taken
        ("{} Marc Roux a été réélu en mai.", "reelect", {"head-of-state"}),
    ],
)
def test_whoever_is_elected_again_takes_what_they_have(text: str, change: str, kept: set[str]) -> None:
    first = "Le président français Paul Vey a parlé. Anne Lenoir a été nommée Première ministre de la France."
    person = "Marc Roux" if "Roux" in text else "Paul Vey"
    assert seats(text.format(first), person, change, "fr") - {"member"} == kept


def test_what_somebody_keeps_is_no_seat_that_they_leave() -> None:
    text = "Orbex Corp named Ann Lee president. She succeeds Tom Roe, 61, who remains chairman and chief executive."
    assert seats(text, "Tom Roe", "succeed") == {"president"}


def test_what_somebody_is_who_is_still_to_come_for_another_is_not_the_seat() -> None:
    text = "Ann Lee, now dean of Orbex University, will replace Tom Roe. Tom Roe is head of the Lampo Fund."
    assert "academic-head" not in seats(text, "Ann Lee", "succeed")
    assert "Orbex University" not in bodies(text, "Ann Lee", "succeed")


def test_what_somebody_is_who_came_for_another_may_be_the_seat() -> None:
    text = "Ann Lee, dean of Orbex University, replaced Tom Roe in May."
    assert "academic-head" in seats(text, "Ann Lee", "succeed")


def test_what_whoever_is_replaced_became_by_a_clause_of_theirs_is_not_the_seat() -> None:
    text = "Ann Lee replaced Tom Roe, who was later named ambassador. Ann Lee is head of the Lampo Fund of Orvia."
    assert "ambassador" not in seats(text, "Ann Lee", "succeed")


def test_those_whom_several_new_directors_replace_had_their_seats() -> None:
    text = "Orbex SA a nommé deux administrateurs : Anne Roux et Paul Vey. Ils remplacent Jean Morel et Marc Dup."
    told = {person for kind, person, _, post in tenures(text, "fr") if (kind, post) == ("end", "board-member")}
    assert told == {"Jean Morel", "Marc Dup"}
