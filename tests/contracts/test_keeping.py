"""A ledger is verified, and moved from place to place, on both engines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.contracts import raw
from tests.contracts.conftest import Place
from tests.dispatches import dispatches
from tests.ledger import version_1
from tests.ledger.test_ledger import LEFT, NEWS, QUIT, RECORDED, keys
from tests.told import document

from incumbent.errors import LedgerError
from incumbent.ledger import Ledger
from incumbent.model.entry import Judgement

JUDGED = Judgement(sort="person", one="a", other="b", names=("A", "B"), verdict="same", by="rule:test", why="alike")


def fill(place: Place) -> None:
    """Five entries: an article with two claims, one without, one with a signature, a judgement, a retraction."""
    with Ledger(place, writable=True) as ledger:
        ledger.append(NEWS, [QUIT, LEFT], RECORDED, keys)
        ledger.append(document("Article 2."), [], RECORDED, keys)
        ledger.append(document("Article 3."), [], RECORDED, keys, lambda _: [("words", "three")])
        ledger.judge(JUDGED, RECORDED)
        ledger.retract(NEWS.id, "a test", "person:test", RECORDED)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE entry SET body = replace(body, 'article', 'Article') WHERE seq = 2", "entry 2 is not"),
        ("UPDATE entry SET recorded_at = '2020-01-01T00:00:00Z' WHERE seq = 3", "entry 3 is not"),
        ("UPDATE entry SET previous = hash WHERE seq = 4", "entry 4 is not"),
        ("UPDATE text SET content = {bytes} WHERE seq = 1", f"the text of document {NEWS.id}"),
        ("DELETE FROM text WHERE seq = 2", f"the text of document {document('Article 2.').id}"),
        ("UPDATE document SET published_at = '2020-01-01' WHERE seq = 1", f"document {NEWS.id}"),
        ("UPDATE document SET known_on = '2020-01-01' WHERE seq = 1", f"document {NEWS.id}"),
        ("UPDATE claim SET said = replace(said, 'Ann Lee', 'Bo Ray')", f"claim {QUIT.id}"),
        ("UPDATE claim SET person_key = 'somebody' WHERE person_key = 'bo ray'", f"claim {LEFT.id}"),
        ("DELETE FROM claim WHERE person_key = 'bo ray'", f"claim {LEFT.id}"),
        ("UPDATE name SET name = 'Anne Lee' WHERE name = 'Ann Lee'", "the name 'Ann Lee'"),
        ("DELETE FROM name WHERE sort = 'post'", "the name 'chief executive'"),
        ("UPDATE judgement SET verdict = 'different'", "the judgement is not as entry 4"),
        ("DELETE FROM retraction", "the retraction is not as entry 5"),
        ("DELETE FROM document WHERE seq = 2", f"document {document('Article 2.').id}"),
        ("DELETE FROM entry WHERE seq = 2", "entry 2 is not there"),
        ("INSERT INTO text VALUES (9, {bytes})", "1 of the table text are of no entry"),
    ],
)
def test_what_was_tampered_with_is_found_and_named(place: Place, statement: str, told: str) -> None:
    fill(place)
    other = "CAST('Ann Lee stayed.' AS BLOB)" if isinstance(place, Path) else "'Ann Lee stayed.'::bytea"
    raw.execute(place, statement.format(bytes=other), guarded=False)
    with Ledger(place) as ledger:
        faults = ledger.verify().faults
        assert any(told in fault for fault in faults), faults


def test_a_sound_ledger_has_no_faults_and_tells_how_much_it_holds(place: Place) -> None:
    fill(place)
    with Ledger(place) as ledger:
        found = ledger.verify()
        assert (found.entries, found.claims, found.faults) == (5, 2, ())
        assert found.last_hash == list(ledger.entries())[-1].hash


def test_a_ledger_goes_to_the_other_engine_and_back(new_place: Callable[[], Place], tmp_path: Path) -> None:
    first, there, back = tmp_path / "first", new_place(), tmp_path / "back"
    fill(first)
    with Ledger(first) as source, Ledger(there, writable=True) as target:
        found = source.copy_to(target)
        assert (found.entries, found.claims) == (5, 2)
        assert list(source.entries()) == list(target.entries())
        assert target.signed("words", "three") == source.signed("words", "three") != []
        assert (target.judgements(), target.retractions()) == (source.judgements(), source.retractions())
        assert target.witnesses(organization="orbex") == source.witnesses(organization="orbex")
        with Ledger(back, writable=True) as again:
            assert target.copy_to(again).last_hash == found.last_hash
            assert again.document(NEWS.id) == NEWS


def test_a_copy_that_was_stopped_goes_on_and_takes_what_came_since(place: Place, tmp_path: Path) -> None:
    fill(tmp_path / "first")
    with Ledger(tmp_path / "first", writable=True) as source, Ledger(place, writable=True) as target:
        source.copy_to(target)
        source.append_all(dispatches(), RECORDED, keys)
        assert source.copy_to(target).entries == 20
        assert source.copy_to(target).entries == 20, "and a third time nothing is new"


def test_a_copy_keeps_the_keys_that_entries_of_version_1_do_not_tell(place: Place, tmp_path: Path) -> None:
    version_1.make(tmp_path / "old", dispatches(), RECORDED, keys)
    with Ledger(tmp_path / "old") as source, Ledger(place, writable=True) as target:
        source.copy_to(target)
        assert target.witnesses(organization="openai") == source.witnesses(organization="openai") != []


def test_a_copy_never_writes_over_another_ledger(place: Place, tmp_path: Path) -> None:
    fill(tmp_path / "first")
    with Ledger(place, writable=True) as target:
        target.append(document("Another."), [], RECORDED, keys)
        with Ledger(tmp_path / "first") as source, pytest.raises(LedgerError, match="holds another ledger"):
            source.copy_to(target)
        assert target.check()[0] == 1


def test_a_damaged_text_does_not_arrive_in_silence(place: Place, tmp_path: Path) -> None:
    fill(tmp_path / "first")
    raw.execute(tmp_path / "first", "UPDATE text SET content = CAST('x' AS BLOB) WHERE seq = 2", guarded=False)
    told = pytest.raises(LedgerError, match="what arrived is not sound: the text of document")
    with Ledger(tmp_path / "first") as source, Ledger(place, writable=True) as target, told:
        source.copy_to(target)
