"""What coaches join they coach."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "club"),
    [
        ("L'entraîneur Paul Roux s'est engagé jusqu'en 2017 avec Sochaux.", "fr", "Sochaux"),
        ("L'entraîneur italien Paul Roux rejoint le FC Sochaux.", "fr", "FC Sochaux"),
        ("Italian manager Paul Roux joins Hull City.", "en", "Hull City"),
    ],
)
def test_whoever_is_called_a_coach_of_nothing_coaches_what_they_join(text: str, language: str, club: str) -> None:
    assert tenures(text, language) == {("start", "Paul Roux", club, "coach")}


def test_who_coached_elsewhere_keeps_that_title() -> None:
    text = "L'ancien entraîneur de Lens, Paul Roux, s'est engagé pour deux ans avec Sochaux."
    assert tenures(text, "fr") == {("former", "Paul Roux", "Lens", "coach"), ("start", "Paul Roux", "Sochaux", "coach")}


def test_a_new_coach_without_a_name_is_the_one_who_joins() -> None:
    text = "L'Orbex SC tient son nouvel entraîneur. Paul Roux s'est engagé jusqu'en 2017 avec le club."
    assert ("start", "Paul Roux", "Orbex SC", "coach") in tenures(text, "fr")


def test_who_finds_some_bench_does_not_find_their_old_one() -> None:
    text = "Paul Roux, 57 ans, retrouve un banc. L'ancien entraîneur de Lens a signé pour deux ans avec Sochaux."
    assert ("start", "Paul Roux", "Lens", "coach") not in tenures(text, "fr")


def test_players_who_join_coach_nothing() -> None:
    text = "Le milieu Paul Roux a signé un contrat de trois ans avec Sochaux, a dit l'entraîneur Yves Vey."
    assert not {claim for claim in tenures(text, "fr") if claim[1] == "Paul Roux"}


def test_the_command_of_a_match_is_no_post() -> None:
    text = "Le capitaine Paul Roux a pris les commandes du match. L'entraîneur de Lens, Yves Vey, l'a salué."
    assert "start" not in {kind for kind, *_ in tenures(text, "fr")}
