"""What a line names as something else than whose post it tells of."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


@pytest.mark.parametrize(
    ("text", "post", "language"),
    [
        ("Ann Lee was the ambassador of Canada to France.", "ambassador", "en"),
        ("Anne Lenoir est ambassadrice du Canada en France.", "ambassadrice", "fr"),
    ],
)
def test_an_ambassador_is_not_one_of_the_country_that_they_are_sent_to(text: str, post: str, language: str) -> None:
    found = possible(text, "Ann Lee" if language == "en" else "Anne Lenoir", post, language)
    assert "Canada" in found
    assert "France" not in found


def test_where_a_piece_was_written_has_no_posts() -> None:
    text = "LONDON (Tarn) - Coach Ann Lee left. Orbex United need a striker for the next match of the season."
    assert "LONDON" not in possible(text, "Ann Lee", "Coach")


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Le Conseil des ministres nomme Anne Lenoir directrice.", "directrice", "Conseil des ministres"),
        ("À Lorvan, la maire Anne Lenoir (Parti du Tarn) est partie.", "maire", "Parti du Tarn"),
        ("La présidente (Parti du Tarn) de la région Tarn, Anne Lenoir, est partie.", "présidente", "Parti du Tarn"),
        ("La présidente PS de la région Tarn, Anne Lenoir, est partie.", "présidente", "PS"),
        ("Le Conseil du Tarn a reçu la maire Anne Lenoir.", "maire", "Conseil du Tarn"),
        ("En France, l'adjointe aux sports Anne Lenoir est partie.", "adjointe", "France"),
    ],
)
def test_who_appoints_and_the_party_in_brackets_have_not_the_posts(text: str, post: str, out: str) -> None:
    assert out not in possible(text, "Anne Lenoir", post, "fr")


def test_what_somebody_leads_stands_before_the_words_for_it() -> None:
    text = "Le Conseil du Tarn, présidé par Anne Lenoir, consulte la Fondation Orbex."
    assert possible(text, "Anne Lenoir", "", "fr") == {"Conseil du Tarn"}


def test_where_a_firm_is_is_not_whose_its_chairman_is() -> None:
    text = "Orbex Inc. grew. Tom Roe, chairman of the Moonachie, N.J., maker of shoes, said so."
    assert "Moonachie" not in possible(text, "Tom Roe", "chairman")
    assert "Moonachie" in possible("Tom Roe, mayor of Moonachie, N.J., said so.", "Tom Roe", "mayor")


def test_a_country_that_is_only_taken_up_in_brackets_keeps_its_posts() -> None:
    text = "Le président tchadien a parlé. L'ancien ministre Luc Vey (conseiller à la présidence) est là."
    assert "Tchad" in possible(text, "Luc Vey", "ministre", "fr")


def test_a_state_behind_a_town_only_says_where_that_is() -> None:
    found = possible("The pope met Bishop Ann Lee of Anchorage, Alaska, on Monday.", "Ann Lee", "Bishop")
    assert "Anchorage" in found
    assert "Alaska" not in found
