"""Transfers of players, which are no tenures."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events
from incumbent.extraction.seats.limits import is_strangers
from incumbent.extraction.seats.seat import seats_of
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.players import players_of
from incumbent.extraction.tenure.tenure import find_tenures, gathered
from incumbent.extraction.tenure.thresholds import Thresholds
from incumbent.extraction.text.vocabulary import vocabulary

MATCH = "Orbex United coach Ann Lee spoke before the match."


def told(text: str) -> set[tuple[str, str]]:
    return {(f.kind, f.person.entity.name) for f in find_tenures(read(text), load_models())}


def test_who_joins_a_club_and_has_no_post_there_plays() -> None:
    assert told(f"{MATCH} Bo Ek joined Lampo Rovers in May.") == {("hold", "Ann Lee")}


def test_who_has_a_post_elsewhere_in_the_article_does_not() -> None:
    text = f"{MATCH} Bo Ek, the Lampo Rovers chairman, joined Orbex United in May."
    assert ("start", "Bo Ek") in told(text)


def test_elsewhere_whoever_joins_is_told() -> None:
    assert told("Bo Ek joined Orbex Bank in May.") == {("start", "Bo Ek")}


@pytest.mark.parametrize(
    ("text", "players"),
    [
        ("Le gardien Thomas Roux et le milieu malien Paul Vey ont joué.", {"Thomas Roux", "Paul Vey"}),
        ("L'ancien gardien Thomas Roux entraîne le FC Lorvan.", set()),
        ("Thomas Roux, l'attaquant du FC Lorvan, a salué Paul Vey, son entraîneur.", {"Thomas Roux"}),
    ],
)
def test_players_are_told_by_what_they_play_as(text: str, players: set[str]) -> None:
    analysis = read(text, "fr")
    found = players_of(analysis.views, vocabulary(analysis.pack))
    assert {e.name for e in analysis.names.entities if id(e) in found} == players


@pytest.mark.parametrize(
    ("change", "stranger"),
    [
        ("Paul Vey a remplacé Thomas Roux.", True),
        ("Paul Vey remplacera Anne Lenoir.", False),
        ("Paul Vey remplace Thomas Roux sur le banc du FC Lorvan.", False),
    ],
)
def test_who_comes_on_for_another_is_no_new_coach(change: str, stranger: bool) -> None:
    analysis = read(f"« On a trop attendu », regrettait Anne Lenoir, l'entraîneuse du FC Lorvan. {change}", "fr")
    found = gathered(analysis, load_models(), Thresholds())
    seat = next(seat for seat in seats_of(found) if seat.post_class == "coach")
    candidate = next(c for c in events(analysis.views[-1]) if c.person.entity.name == "Paul Vey")
    assert is_strangers(candidate, seat) is stranger
