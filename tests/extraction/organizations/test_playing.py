"""Which towns are told of as teams are, and of which of them a change is that is told by the way."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document

OPENING = "Plusieurs équipes de Ligue 1 ont un nouvel entraîneur."


def told(text: str) -> set[tuple[str, str, str | None]]:
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    return {(c.kind, c.person, c.organization) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    "text",
    [
        "Brest a perdu samedi, après le renvoi de Paul Vey.",
        "Le groupe a été battu par Brest après le renvoi de Paul Vey.",
        "À Brest, Paul Vey a été limogé.",
        "Brest : Paul Vey a laissé sa place à Jean Roux.",
        "On attend Brest, qui a limogé Paul Vey.",
        "On attend Brest, où Paul Vey a été limogé.",
        "Paul Vey ne dirigera plus l'équipe de Brest.",
    ],
)
def test_a_town_is_a_team_where_rounds_and_coaches_are_told_of(text: str) -> None:
    towns = {m.entity.name: m.entity.sort for view in read(f"{OPENING} {text}", "fr").views for m in view.others}
    assert towns["Brest"] == "club"


@pytest.mark.parametrize("text", ["Paul Vey vit à Brest.", "On attend Brest, où le temps change."])
def test_a_town_where_nothing_of_that_is_told_stays_one(text: str) -> None:
    towns = {m.entity.name: m.entity.sort for view in read(f"{OPENING} {text}", "fr").views for m in view.others}
    assert towns["Brest"] != "club"


@pytest.mark.parametrize(
    "text",
    [
        "Brest a donné le coup d'envoi en octobre, avec le renvoi de Paul Vey, remplacé par Jean Roux.",
        "Le renvoi de Paul Vey par Brest en mai a ouvert le bal. Jean Roux a pris le relais.",
        "Brest : Paul Vey a laissé sa place à Jean Roux.",
        "À Brest, le limogeage de Paul Vey a surpris. C'est Jean Roux qui prend le relais.",
    ],
)
def test_the_only_club_of_a_sentence_has_the_seat(text: str) -> None:
    assert told(f"{OPENING} {text}") >= {("end", "Paul Vey", "Brest"), ("start", "Jean Roux", "Brest")}


def test_a_seat_that_was_just_left_is_taken() -> None:
    text = "Paul Vey n'est plus l'entraîneur de Brest. Le club a nommé Jean Roux lundi."
    assert ("start", "Jean Roux", "Brest") in told(text)


def test_whoever_comes_on_in_place_of_another_takes_none() -> None:
    text = f"{OPENING} À Brest, le limogeage de Paul Vey a surpris. Jean Roux a remplacé Luc Ek à la 60e minute."
    assert not {claim for claim in told(text) if claim[1] == "Jean Roux"}


@pytest.mark.parametrize(
    "text",
    [
        "Brest et Caen ont limogé Paul Vey et Jean Roux.",
        "Brest et Caen, qui ont limogé Paul Vey et Jean Roux, ont perdu.",
        "Le groupe a été imité par Brest et Caen, qui ont démis de leurs fonctions Paul Vey et Jean Roux.",
    ],
)
def test_clubs_and_names_in_rows_belong_together_one_for_one(text: str) -> None:
    assert told(f"{OPENING} {text}") >= {("end", "Paul Vey", "Brest"), ("end", "Jean Roux", "Caen")}


def test_one_club_has_the_seats_of_all_whom_it_dismisses() -> None:
    text = f"{OPENING} Brest a limogé Paul Vey et Jean Roux."
    assert told(text) >= {("end", "Paul Vey", "Brest"), ("end", "Jean Roux", "Brest")}
