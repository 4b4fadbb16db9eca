"""Which post somebody leaves where they come from."""

from __future__ import annotations

from tests.extraction.told import tenures

HIRED = "Orbex has hired Ann Lee from Lampo as head of sales, according to a memo.\n"


def test_the_post_that_the_next_line_gives_a_newcomer_where_they_come_from_is_left() -> None:
    told = tenures(f"{HIRED}Lee, who was head of research at Lampo, will start in May.")
    assert {claim for claim in told if claim[2] == "Lampo"} == {("end", "Ann Lee", "Lampo", "science-chief")}


def test_a_post_with_years_of_its_own_stays_a_former_one() -> None:
    told = tenures(f"{HIRED}Lee was head of research at Lampo from 2001 to 2004.")
    assert ("former", "Ann Lee", "Lampo", "science-chief") in told
