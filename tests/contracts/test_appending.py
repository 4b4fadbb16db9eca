"""What both engines do with what is appended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.contracts import raw
from tests.contracts.conftest import Place
from tests.dispatches import dispatches
from tests.ledger.test_ledger import LEFT, NEWS, QUIT, RECORDED, keys
from tests.told import document, leaves

from incumbent.errors import LedgerError, LedgerMissing, NotALedger, NotFound
from incumbent.ledger import Ledger
from incumbent.ledger.schema import KEYS
from incumbent.model.document import Document

SPAN = (date(2023, 11, 17), date(2023, 11, 19))


@pytest.fixture
def ledger(place: Place) -> Ledger:
    with Ledger(place, writable=True) as ledger:
        assert ledger.append(NEWS, [QUIT, LEFT], RECORDED, keys)
        yield ledger


def test_what_was_appended_comes_back_as_it_was(ledger: Ledger, place: Place) -> None:
    with Ledger(place) as reader:
        assert reader.document(NEWS.id) == NEWS
        assert reader.claim(QUIT.id[:14]) == (QUIT, NEWS, RECORDED)
        (witness,) = reader.witnesses(organization="orbex")
        assert (witness.claim, witness.source.teller, witness.withdrawn_at) == (QUIT, "The Lantern", None)
        assert witness.source.published_at == NEWS.published_at
        assert {w.claim.id for w in reader.witnesses(document=NEWS.id)} == {QUIT.id, LEFT.id}
        assert [w.claim.id for w in reader.witnesses(person="bo ray")] == [LEFT.id]
        assert {w.claim.id for w in reader.witnesses(organization=["orbex", "tallis"])} == {QUIT.id, LEFT.id}
        assert reader.witnesses(person="ann lee", besides="orbex") == []
        with pytest.raises(NotFound, match="more than one"):
            reader.claim("claim-")


def test_the_engines_make_the_same_entries(new_place: Callable[[], Place], tmp_path: Path) -> None:
    with Ledger(new_place(), writable=True) as one, Ledger(tmp_path / "other", writable=True) as other:
        for each in (one, other):
            each.append_all(dispatches(), RECORDED, keys)
        assert list(one.entries()) == list(other.entries())
        assert one.check() == other.check()
        for sort in ("person", "organization"):
            assert list(one.parties(sort)) == list(other.parties(sort))
        assert one.witnesses(organization="openai") == other.witnesses(organization="openai")
        assert [source for source, _ in one.documents()] == [source for source, _ in other.documents()]
        assert one.names_like("open", people=True) == other.names_like("open", people=True) != []
        assert one.classes_of("chief  Executive") == other.classes_of("chief executive") == ["chief-executive"]


def test_reading_twice_changes_nothing(ledger: Ledger) -> None:
    assert not ledger.append(NEWS, [QUIT], "2025-01-01T00:00:00Z", keys)
    more = document("More.")
    assert ledger.append_all([(more, []), (NEWS, []), (more, [])], RECORDED, keys) == [True, False, False]
    assert ledger.check()[0] == 2


def test_many_are_appended_or_none(ledger: Ledger) -> None:
    other = document("Something else.")
    with pytest.raises(ValueError, match="is a claim of"):
        ledger.append_all([(document("One."), []), (other, [QUIT])], RECORDED, keys)
    assert not ledger.holds(document("One.").id)
    assert ledger.append(other, [], RECORDED, keys) and ledger.check()[0] == 2, "and it goes on"


@pytest.mark.parametrize("table", list(KEYS))
@pytest.mark.parametrize("statement", ["DELETE FROM {0}", "UPDATE {0} SET {1} = {1}"])
def test_the_database_itself_refuses_changes(ledger: Ledger, place: Place, table: str, statement: str) -> None:
    with Ledger(place, writable=True) as other:
        other.retract(NEWS.id, "why", "person:me", RECORDED)
        other.review(QUIT.id, "confirmed", "why", "person:me", RECORDED)
    if table in ("judgement", "keyed") and isinstance(place, Path):
        return  # SQLite's triggers see to rows, and there are none
    with pytest.raises(Exception, match="only appends"):
        raw.execute(place, statement.format(table, "name" if table == "name" else "seq"))


def test_a_reader_cannot_write(ledger: Ledger, place: Place) -> None:
    with Ledger(place) as reader, pytest.raises(LedgerError):
        reader.append(document("More."), [], RECORDED, keys)


def test_a_question_makes_no_ledger_and_others_tables_are_no_ledger(new_place: Callable[[], Place]) -> None:
    with pytest.raises(LedgerMissing, match="incumbent add"):
        Ledger(new_place())
    place = new_place()
    raw.execute(place, "CREATE TABLE entry (x INTEGER)")
    for writable in (True, False):
        with pytest.raises(NotALedger, match="another program"):
            Ledger(place, writable=writable)


@pytest.mark.parametrize(
    "text", ["nul \x00 in the middle", "a lone surrogate \ud83d here", "a decomposed e\u0301", "\r\n\t\\N \\. '"]
)
def test_texts_come_back_to_the_letter(place: Place, text: str) -> None:
    said = Document(name="odd \ud83d", text=text, title_end=6)
    with Ledger(place, writable=True) as ledger:
        ledger.append_all([(said, []), *((document(f"{n}{text}"), []) for n in range(5))], RECORDED, keys)
        assert ledger.document(said.id).text == text
        assert ledger.document(said.id).id == said.id
        assert ledger.check()[0] == 6


def test_a_claim_with_marks_of_all_kinds_comes_back(place: Place) -> None:
    said = document('d\'Été \t \\ \x00 % ? "Lee" quit Orbex.')
    claim = leaves(said, 'É\t\\ \x00%?"', 'd\'Été \t \\ \x00 % ? "Lee" quit')
    with Ledger(place, writable=True) as ledger:
        ledger.append(said, [claim], RECORDED, keys)
        assert ledger.claim(claim.id)[0] == claim
        assert ledger.check()[0] == 1


def test_claims_are_found_by_the_day_on_which_the_world_could_know_them(ledger: Ledger) -> None:
    month = document("Cy Orr quit Orbex.", published="2023-11")
    dateless = document("Di Fox quit Orbex.", published=None)
    ledger.append(month, [leaves(month, "Cy Orr", "Cy Orr quit")], RECORDED, keys)
    ledger.append(dateless, [leaves(dateless, "Di Fox", "Di Fox quit")], RECORDED, keys)

    def people(*span: date) -> list[str]:
        return [w.claim.person for w in ledger.published(*span)]  # type: ignore[attr-defined]

    assert set(people(*SPAN)) == {"Ann Lee", "Bo Ray"}
    assert people(date(2023, 11, 30), date(2023, 11, 30)) == ["Cy Orr"]
    assert people(date(2024, 1, 15), date(2024, 1, 15)) == ["Di Fox"]
    assert people(date(2023, 11, 19), date(2023, 11, 29)) == []


def test_documents_are_found_again_by_their_signatures(place: Place) -> None:
    def sign(document: Document) -> list[tuple[str, str]]:
        return [("words", word) for word in document.text.split()] + [("length", str(len(document.text)))]

    with Ledger(place, writable=True) as ledger:
        one, other = document("alpha beta beta"), document("beta gamma")
        ledger.append_all([(one, []), (other, [])], RECORDED, keys, sign)
        assert ledger.signed("words", "alpha") == [one.id]
        assert ledger.signed("words", "beta") == sorted([one.id, other.id])
        assert list(ledger.signatures("words", [one.id])) == [(one.id, "alpha"), (one.id, "beta")]
        before = list(ledger.signatures("words"))
        assert len(before) == 4
        ledger.sign(sign)
        assert list(ledger.signatures("words")) == before
        assert ledger.check()[0] == 2
