"""Which seats are looked through for a change that names none."""

from __future__ import annotations

from tests.extraction.told import seats


def test_the_title_of_the_successor_is_no_seat_that_somebody_leaves() -> None:
    text = "Ann Lee was dismissed by the board of Orbex Corp and replaced by finance chief Tom Roe."
    assert "finance-chief" not in seats(text, "Ann Lee", "dismiss")


def test_the_title_of_whoever_acts_is_no_seat_that_somebody_leaves() -> None:
    text = "Orbex Corp chairman Tom Roe fired Ann Lee on Monday."
    assert "chair" not in seats(text, "Ann Lee", "dismiss")


def test_the_title_of_the_predecessor_is_the_seat_that_somebody_takes() -> None:
    text = "Ann Lee will replace Orbex Corp finance chief Tom Roe."
    assert "finance-chief" in seats(text, "Ann Lee", "succeed")


def test_what_several_have_is_no_seat_of_somebody_else() -> None:
    text = (
        "Orbex Corp dismissed its chief executive, Ann Lee. Board members of Orbex Corp were surprised that Lee left."
    )
    assert "board-member" not in seats(text, "Ann Lee", "leave")


def test_what_the_one_leaves_is_what_the_other_takes() -> None:
    text = "Orbex Corp chairman Ann Lee will resign. Lee is to be replaced by Tom Roe, the finance chief of Orbex Corp."
    assert seats(text, "Tom Roe", "be-replaced") == {"chair"}


def test_who_joins_from_an_organisation_takes_nothing_there() -> None:
    text = "Orbex Ltd chairman Ann Lee spoke. Tom Roe, who joined from Lampo Bank in May, will help."
    assert seats(text, "Tom Roe", "join") == {"member"}


def test_what_the_predecessor_goes_on_to_is_no_seat_that_the_successor_takes() -> None:
    text = "Ann Lee succède à Tom Roe, nommé préfet de Lorvans. Tom Roe était directeur de la société Orbex."
    assert "official" not in seats(text, "Ann Lee", "succeed", "fr")
    assert "executive" in seats(text, "Ann Lee", "succeed", "fr")
