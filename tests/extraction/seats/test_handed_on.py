"""Seats that pass from one to another."""

from __future__ import annotations

from tests.extraction.told import seats


def test_the_title_of_the_successor_is_no_seat_that_somebody_leaves() -> None:
    text = "Ann Lee was dismissed by the board of Orbex Corp and replaced by finance chief Tom Roe."
    assert "finance-chief" not in seats(text, "Ann Lee", "dismiss")


def test_the_title_of_the_predecessor_is_the_seat_that_somebody_takes() -> None:
    text = "Ann Lee will replace Orbex Corp finance chief Tom Roe."
    assert "finance-chief" in seats(text, "Ann Lee", "succeed")


def test_what_the_one_leaves_is_what_the_other_takes() -> None:
    text = "Orbex Corp chairman Ann Lee will resign. Lee is to be replaced by Tom Roe, the finance chief of Orbex Corp."
    assert seats(text, "Tom Roe", "be-replaced") == {"chair"}


def test_so_it_is_where_a_pronoun_stands_for_the_other() -> None:
    text = (
        "Paul Vey a été nommé hier directeur d'Orbex par la ministre de la Culture, Anne Lenoir. Il succède à Luc Roux."
    )
    assert seats(text, "Luc Roux", "succeed", "fr") == {"chief-executive"}


def test_an_end_is_of_the_seat_for_which_somebody_new_is_looked_for() -> None:
    text = (
        "Ann Lee is chief executive of Orbex Corp, and Tom Roe is chairman of Orbex Corp today. "
        "Orbex Corp is looking for a new chairman after Paul Ek was dismissed."
    )
    assert seats(text, "Paul Ek", "dismiss") == {"chair"}


def test_whoever_goes_leaves_what_their_line_gives_the_next_and_not_what_they_have_besides() -> None:
    text = (
        "Orbex Corp elected Ann Lee president, succeeding Tom Roe, who is retiring. Roe will remain a director of "
        "Orbex Corp until May."
    )
    assert seats(text, "Tom Roe", "succeed") == {"president"}
    assert seats(text, "Tom Roe", "retire") == {"president"}
