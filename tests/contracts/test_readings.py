"""What a ledger has read, on both engines: the order of reading and of publication, versions, words in articles."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.contracts.conftest import Place
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED
from tests.told import document, leaves

from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.model.document import Document
from incumbent.settings import Settings

LATER = "2024-02-01T08:00:00Z"


def filled(place: Place) -> Desk:
    """The dispatches, and an article of an earlier day that was read later."""
    desk = Desk(Settings(ledger=place, now=datetime(2024, 2, 1, 12, tzinfo=UTC)))
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, desk.keys_of, desk.sign)
        late = document("Ann Lee left Orbex.", name="late", published="2023-11-01")
        ledger.append(late, [leaves(late, "Ann Lee", "left Orbex")], LATER, desk.keys_of)
    return desk


def test_what_was_read_last_comes_first(place: Place) -> None:
    desk = filled(place)
    read = desk.readings(3)
    assert [reading.source.name for reading in read] == ["late", "ecluses-1130", "northbank-1130"]
    assert (read[0].recorded_at, read[0].known_on, read[0].claims) == (LATER, date(2023, 11, 1), 1)
    assert [r.source.name for r in desk.readings(1, before=read[1].seq)] == ["northbank-1130"]
    assert [r.source.name for r in desk.readings(1, recorded_at=date(2024, 1, 31))] == ["ecluses-1130"]
    assert [r.source.name for r in desk.readings(9, known_at=date(2023, 11, 15))] == ["late"]


def test_what_the_world_could_read_last_comes_first(place: Place) -> None:
    filled(place)
    with Ledger(place) as ledger:
        newest = ledger.newest(20)
        assert [reading.source.name for reading in newest][::15] == ["ecluses-1130", "late"]
        assert [r.known_on.day for r in ledger.newest(9, known_at=date(2023, 11, 17))] == [17, 16, 1]


def test_all_versions_of_an_article_are_told(place: Place) -> None:
    desk = filled(place)
    first, second = (
        Document(name="n", text=text, url="https://paper.example/a", language="en", publisher="Paper")
        for text in ("Ann Lee left.", "Ann Lee has left.")
    )
    with Ledger(place, writable=True) as ledger:
        ledger.append_all([(first, []), (second, [])], LATER, desk.keys_of)
        ledger.retract(second.id, "a test", "person:me", LATER, date(2024, 3, 1))
    versions, retractions = desk.versions(first.id)
    assert [reading.source.id for reading in versions] == [first.id, second.id]
    assert [told.document for told in retractions] == [second.id]
    (alone,) = desk.versions(desk.readings(9)[2].source.id)[0]
    assert alone.source.name == "late"


def test_the_words_in_articles_about_an_organisation_are_told_the_last_first(place: Place) -> None:
    filled(place)
    with Ledger(place) as ledger:
        words = ledger.quoted(["openai"], 20)
        assert {w.claim.kind for w in words} == {"quotation"}
        days = [w.source.published_at.edtf for w in words if w.source.published_at]
        assert days == sorted(days, reverse=True)
        assert len(ledger.quoted(["openai"], 1)) == 1
        assert ledger.quoted(["orbex"], 1) == []


def test_articles_of_a_span_of_days_are_counted_no_further_than_asked(place: Place) -> None:
    desk = filled(place)
    assert desk.known_between(date(2023, 11, 16), date(2023, 11, 17), 9) == 2
    assert desk.known_between(date(2023, 11, 1), date(2023, 11, 30), 9) == 9
    assert desk.known_between(date(2022, 1, 1), date(2022, 1, 31), 9) == 0
