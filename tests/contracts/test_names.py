"""Names and origins on both engines: what the rules of identity ask the ledger, and what comes of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.contracts.conftest import Place
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED

from incumbent.desk import Desk
from incumbent.desk.judging import judge_names
from incumbent.ledger import Ledger
from incumbent.settings import Settings


def filled(place: Place) -> Desk:
    desk = Desk(Settings(ledger=place, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, desk.keys_of, desk.sign)
    return desk


def test_places_and_spellings_are_those_of_the_claims(place: Place) -> None:
    filled(place)
    with Ledger(place) as ledger:
        seats = ledger.places(person=["emmett shear"])
        assert ("emmett shear", "openai", "chief-executive", "2023") in seats
        assert seats & ledger.places(organization=["twitch"]) == {row for row in seats if row[1] == "twitch"}
        assert ledger.spellings("person", ["emmett shear", "nobody"]) == {"emmett shear": ("Emmett Shear",)}


def test_a_judgement_counts_and_is_taken_back(place: Place) -> None:
    desk = filled(place)
    desk.judge("Twitch", "OpenAI", "same", why="", by="person:me")
    assert len(desk.parties("Twitch")[0].names) > 1
    desk.unjudge("Twitch", "OpenAI", "same", why="", by="person:me")
    assert desk.parties("Twitch")[0].names == ("Twitch",)


def test_the_rules_find_nothing_to_join_in_the_dispatches_and_say_it_once(place: Place) -> None:
    desk = filled(place)
    with Ledger(place, writable=True) as ledger:
        people = {key for key, _ in ledger.parties("person")}
        judge_names(ledger, people, desk.customs, RECORDED)
        assert judge_names(ledger, people, desk.customs, RECORDED) == 0
    assert [party for party in desk.parties() if len(party.keys) > 1] == []


def test_a_copy_adds_no_origin(place: Place) -> None:
    (held,) = filled(place).who("OpenAI", post="CEO", valid_at=date(2023, 11, 18), known_at=date(2023, 11, 18)).held
    assert (held.sources, len(held.origins)) == (4, 3)
