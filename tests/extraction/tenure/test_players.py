"""Transfers of players, which are no tenures."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.players import players_of
from incumbent.extraction.tenure.tenure import find_tenures
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
