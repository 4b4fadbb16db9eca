"""Which seats are looked through for a change that names none."""

from __future__ import annotations

from tests.extraction.told import read, seats

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def test_the_title_of_whoever_acts_is_no_seat_that_somebody_leaves() -> None:
    text = "Orbex Corp chairman Tom Roe fired Ann Lee on Monday."
    assert "chair" not in seats(text, "Ann Lee", "dismiss")


def test_of_two_ministers_each_has_a_field_of_their_own() -> None:
    text = (
        "Anne Lenoir a été nommée ministre de la Culture.\n\nElle remplace Paul Vey.\n\n"
        "Jean Roche a été nommé ministre des Sports."
    )
    analysis = read(text, "fr")
    found = find_tenures(analysis, load_models())
    (gone,) = [f for f in found if f.kind == "end"]
    assert gone.person.entity.name == "Paul Vey"
    assert gone.post is not None
    assert gone.post.words == "ministre de la Culture"


def test_who_comes_for_somebody_does_not_take_the_title_that_stands_beside() -> None:
    text = "Ann Lee leaves as chairman of Orbex Corp. Tom Roe, finance chief of Lampo Bank, succeeds her."
    assert "finance-chief" not in seats(text, "Tom Roe", "succeed")
    assert "chair" in seats(text, "Tom Roe", "succeed")


def test_a_change_that_a_post_beside_it_tells_badly_is_asked_for_the_seat() -> None:
    text = "Paul Roux quitte Orbex SA, dont il était directeur général."
    told = [(f.kind, f.post_class) for f in find_tenures(read(text, "fr"), load_models())]
    assert told == [("end", "chief-executive")]


def test_whoever_takes_power_in_a_country_rules_it() -> None:
    assert "head-of-state" in seats("General Tom Roe seized power in Mali in May.", "Tom Roe", "take-over")


def test_two_who_take_charge_together_take_the_same_seat() -> None:
    text = "Orbex United sacked coach Kim Berg on Monday. Ann Lee and Tom Roe will take charge of the team."
    found = {f.person.entity.name for f in find_tenures(read(text), load_models()) if f.kind == "start"}
    assert found == {"Ann Lee", "Tom Roe"}
