"""Of which organisation a change without a post is told."""

from __future__ import annotations

import pytest
from tests.extraction.told import bodies, read, seats, tenures

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def test_a_club_that_hires_somebody_hires_for_itself() -> None:
    text = "The Lorvan Rovers fired coach Tom Roe. The Tarn Rangers hired Ann Lee on Monday."
    assert bodies(text, "Ann Lee", "hire") == {"Tarn Rangers"}
    assert "coach" in seats(text, "Ann Lee", "hire")


def test_of_whom_a_seat_is_told_before_it_is_that_seat() -> None:
    text = "Tom Roe is the coach of Orvia. The Lorvan Rangers sacked Tom Roe on Monday."
    assert "Orvia" in bodies(text, "Tom Roe", "dismiss") or "coach" in seats(text, "Tom Roe", "dismiss")


def test_who_appoints_for_others_is_none() -> None:
    text = "Orbex Corp chairman Tom Roe left. The Labour Party hired Ann Lee for Orbex Corp."
    assert "Orbex Corp" in bodies(text, "Ann Lee", "hire")


@pytest.mark.parametrize(
    ("text", "change", "right"),
    [
        ("Le patron d'Orbex SA, Jean Orvan, parle. Chez Lampo SA, Anne Roux a été limogée.", "dismiss", "Lampo SA"),
        ("Jean Orvan dirige Orbex SA. Anne Roux quitte Lampo SA. Elle est remplacée par Paul Vey.", "", "Lampo SA"),
        ("Lampo SA recrute Paul Vey, directeur financier d'Orbex SA.", "hire", "Lampo SA"),
    ],
)
def test_where_a_change_is_of_which_no_post_is_told(text: str, change: str, right: str) -> None:
    person = "Anne Roux" if change == "dismiss" else "Paul Vey"
    found = [f for f in find_tenures(read(text, "fr"), load_models()) if f.person.entity.name == person]
    changed = [f.organization and f.organization.name for f in found if f.kind in ("start", "end")]
    assert changed == [right]


def test_whoever_stands_behind_the_genitive_of_a_club_leaves_it() -> None:
    text = "Orbex FC manager Tom Roe was sacked. Luvik FC's Ann Lee left in January."
    assert bodies(text, "Ann Lee", "leave") == {"Luvik FC"}


def test_where_a_coach_is_from_is_no_team_of_theirs() -> None:
    below = "L'Allemand, qui s'est engagé jusqu'en 2027, remplace Jean Roux."
    text = f"Luc Vey a été nommé entraîneur de Nice, a dit le club. {below}"
    assert {body for _, _, body, _ in tenures(text, "fr")} == {"Nice"}


@pytest.mark.parametrize(
    "more", ["", " and joined Lampo Corp", ", after a row with Lampo Corp", " and now runs Lampo Corp"]
)
def test_what_the_words_of_an_end_take_up_is_what_is_left(more: str) -> None:
    told = tenures(f"Orbex Inc is in Leeds. Ann Lee left the company in 2013{more}.")
    assert ("end", "Ann Lee", "Orbex Inc", "member") in told
    assert not any(kind == "end" and body != "Orbex Inc" for kind, _, body, _ in told)
