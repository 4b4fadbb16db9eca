"""What a post of sport may be one of: the team, and neither its league nor where it plays."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


def test_the_president_of_a_club_may_be_meant_by_a_small_letter() -> None:
    text = "Le club de Lorvan FC a perdu. Le président Carl Bask est parti."
    assert "Lorvan FC" in possible(text, "Carl Bask", "président", "fr")


def test_a_competition_has_no_coach() -> None:
    text = "Ann Lee is the third Premier League manager to go. Lorvan Rovers sacked coach Tom Roe."
    assert "Premier League" not in possible(text, "Ann Lee", "third")
    assert "Premier League" not in possible("Ann Lee is a Premier League boss. Coach Tom Roe went.", "Ann Lee", "boss")
    assert "Premier League" in possible("Ann Lee is a Premier League boss. Minister Tom Roe went.", "Ann Lee", "boss")


@pytest.mark.parametrize("team", ["Lampo Rovers", "South Africa"])
def test_a_coach_is_one_of_the_team_right_before_the_title(team: str) -> None:
    text = f"Orbex United sacked coach Bo Ek. Orbex United lost again. {team} coach Ann Lee spoke."
    assert possible(text, "Ann Lee", "coach") == {team}


def test_an_adjective_says_where_the_coach_of_a_club_is_from() -> None:
    text = "Orbex United lost the match. They sacked the Spanish coach, Ann Lee."
    assert possible(text, "Ann Lee", "coach") == {"Orbex United"}
    assert "Spain" in possible("Spain lost the match. They sacked the Spanish coach, Ann Lee.", "Ann Lee", "coach")


@pytest.mark.parametrize("words", ["Ann Lee, the coach of Tom Roe, spoke", "Tom Roe's coach, Ann Lee, spoke"])
def test_the_coach_of_an_athlete_has_no_team(words: str) -> None:
    assert possible(f"Orbex United won the match. {words}.", "Ann Lee", "coach") == set()


def test_a_competition_is_coached_by_nobody() -> None:
    text = "Ann Lee, who coached the side in the Tarn Cup, left Orbex United."
    assert "Tarn Cup" not in possible(text, "Ann Lee", "")


def test_the_president_of_a_club_is_no_head_of_state() -> None:
    text = "Club president Ann Lee praised the team of Lorvan United, which had lost a match in France."
    assert "France" not in possible(text, "Ann Lee", "Club president")


def test_a_country_has_no_managers() -> None:
    assert "France" not in possible("Ann Lee is a decent manager, they say in France.", "Ann Lee", "manager")


def test_whoever_captains_a_team_of_the_home_country_needs_no_country_named() -> None:
    assert possible("Le capitaine des Bleus Paul Lenoir a marqué.", "Paul Lenoir", "capitaine", "fr") == {"France"}
    assert possible("Le capitaine Paul Lenoir a marqué.", "Paul Lenoir", "capitaine", "fr") == set()
    assert possible("Le sélectionneur national Paul Lenoir a parlé.", "Paul Lenoir", "sélectionneur", "fr") == set()


def test_in_an_article_of_sport_a_vice_president_is_none_of_a_country() -> None:
    text = "L'entraîneur Luc Roux a été suspendu jeudi par le FC Lorvan. Le vice-président Paul Vey a parlé."
    assert possible(text, "Paul Vey", "vice-président", "fr") == {"FC Lorvan"}
