"""A person confirms or rejects a claim: appended, attributed, undoable, and earlier answers stay what they were."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from tests.contracts import raw
from tests.contracts.conftest import Place
from tests.contracts.test_boards import same
from tests.contracts.test_withdrawals import article, out
from tests.dispatches import dispatches
from tests.ledger import version_2, version_3
from tests.ledger.test_ledger import RECORDED, keys

from incumbent.desk import Desk
from incumbent.desk.serving import Desks
from incumbent.errors import LedgerError, NotFound
from incumbent.ledger import Ledger
from incumbent.model.entry import Judgement, Retraction, Review
from incumbent.settings import Service, Settings

ME, YOU = "person:Ann", "person:Bo"
DECEMBER, JANUARY, FEBRUARY = "2023-12-01T12:00:00Z", "2024-01-01T12:00:00Z", "2024-02-01T12:00:00Z"


def ledger_of(place: Place) -> tuple[Ledger, str]:
    """A ledger of one article, in which Ann Lee quits, and the id of that claim."""
    ledger = Ledger(place, writable=True)
    said, claims = article(0, "2023-11-18")
    ledger.append(said, claims, "2023-11-18T12:00:00Z", keys)
    return ledger, claims[0].id


def told(ledger: Ledger, known_at: str | None = None, recorded_by: str = "") -> str:
    """Who said what of the claim, as known by then."""
    at = date.fromisoformat(known_at) if known_at else None
    (witness,) = ledger.witnesses(organization="orbex", known_at=at, recorded_by=recorded_by)
    return f"{witness.review.verdict} by {witness.review.by}" if witness.review else ""


def test_a_confirmed_claim_is_confirmed_by_a_person_from_that_day_on_and_counts_as_before(place: Place) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        made = ledger.review(claim[:12], "confirmed", "I have read it", ME, DECEMBER)
        assert (made.claim, made.on, made.by, made.seq) == (claim, date(2023, 12, 1), ME, 2)
        assert (told(ledger), out(ledger)) == ("confirmed by person:Ann", {"Ann Lee": None})
        assert told(ledger, "2023-11-30") == ""
        assert told(ledger, recorded_by="2023-11-30T24") == ""
        assert ledger.reviews([made.document]) == [made]


def test_a_rejected_claim_counts_no_more_from_that_day_on_and_as_known_before_it_still_does(place: Place) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        ledger.review(claim, "rejected", "she did not", ME, DECEMBER)
        assert out(ledger) == {"Ann Lee": "2023-12-01"}
        assert out(ledger, "2023-12-01") == {"Ann Lee": "2023-12-01"}
        assert out(ledger, "2023-11-30") == {"Ann Lee": None}
        assert out(ledger, recorded_by="2023-11-30T24") == {"Ann Lee": None}
        withdrawn = ledger.withdrawn(date(2023, 12, 1), date(2023, 12, 31))
        assert [witness.claim.id for witness in withdrawn] == [claim]


def test_what_is_taken_back_holds_no_more_and_what_was_said_before_holds_again(place: Place) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        ledger.review(claim, "confirmed", "read", ME, DECEMBER)
        rejected = ledger.review(claim, "rejected", "she did not", YOU, JANUARY)
        undone = ledger.undo(rejected.seq, "she did", ME, FEBRUARY)
        assert isinstance(undone, Review)
        assert (undone.undoes, undone.by, undone.why, undone.claim) == (3, ME, "she did", claim)
        assert (told(ledger), out(ledger)) == ("confirmed by person:Ann", {"Ann Lee": None})
        assert out(ledger, "2024-01-15") == {"Ann Lee": "2024-01-01"}
        assert told(ledger, "2024-01-15") == "rejected by person:Bo"
        assert out(ledger, recorded_by="2024-01-15T24") == {"Ann Lee": "2024-01-01"}
        assert ledger.check()[0] == 4


def test_a_claim_that_is_out_with_its_article_and_by_itself_is_out_from_the_first_of_both_days(place: Place) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        document = ledger.claim(claim)[1].id
        ledger.retract(document, "made up", ME, RECORDED, on=date(2023, 12, 10))
        ledger.review(claim, "rejected", "no", ME, RECORDED, on=date(2023, 12, 5))
        assert out(ledger) == {"Ann Lee": "2023-12-05"}
        ledger.undo(3, "yes", ME, RECORDED, on=date(2023, 12, 7))
        assert out(ledger) == {"Ann Lee": "2023-12-10"}


def test_one_undo_takes_back_judgements_of_names_and_retractions_as_well(place: Place) -> None:
    ledger, claim = ledger_of(place)
    names = Judgement(sort="person", one="a", other="b", names=("A", "B"), verdict="same", by=ME, why="alike")
    with ledger:
        document = ledger.claim(claim)[1].id
        ledger.judge(names, DECEMBER)
        ledger.retract(document, "made up", ME, DECEMBER)
        judged, restored = (ledger.undo(seq, "a mistake", YOU, JANUARY) for seq in (2, 3))
        assert isinstance(judged, Judgement) and (judged.undoes, judged.by, judged.one) == (2, YOU, "a")
        assert isinstance(restored, Retraction) and (restored.undoes, restored.by) == (3, YOU)
        assert out(ledger) == {"Ann Lee": None}
        assert ledger.judgements()[-1] == judged
        assert ledger.undone([2, 3, 4]) == {2: 4, 3: 5}


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (1, "judges and retracts nothing"),
        (2, "was taken back by entry 3"),
        (3, "only takes back entry 2"),
        (9, "judges and retracts nothing"),
        (0, "judges and retracts nothing"),
        (-1, "judges and retracts nothing"),
        (2**70, "judges and retracts nothing"),
    ],
)
def test_what_cannot_be_taken_back_says_why_and_changes_nothing(place: Place, entry: int, says: str) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        ledger.review(claim, "rejected", "no", ME, DECEMBER)
        ledger.undo(2, "yes", ME, DECEMBER)
        with pytest.raises(NotFound, match=says):
            ledger.undo(entry, "why", ME, DECEMBER)
        assert ledger.check()[0] == 3


def test_a_claim_that_is_not_there_cannot_be_judged(place: Place) -> None:
    ledger, _ = ledger_of(place)
    with ledger:
        for id_ in ("claim-0", "claim-zz"):
            with pytest.raises(NotFound, match="no claim"):
                ledger.review(id_, "confirmed", "why", ME, DECEMBER)
        assert ledger.check()[0] == 1


def test_the_log_tells_what_persons_did_the_last_first_and_nothing_of_the_rules(place: Place) -> None:
    ledger, claim = ledger_of(place)
    names = Judgement(sort="person", one="a", other="b", names=("A", "B"), verdict="same", by="rule:test", why="")
    with ledger:
        ledger.judge(names, DECEMBER)
        ledger.review(claim, "confirmed", "read", ME, DECEMBER)
        ledger.retract(ledger.claim(claim)[1].id, "made up", YOU, DECEMBER)
        ledger.undo(2, "no", ME, DECEMBER)
        assert [(one.seq, one.by) for one in ledger.judged(10)] == [(5, ME), (4, YOU), (3, ME)]
        assert [one.seq for one in ledger.judged(1)] == [5]
        assert [one.seq for one in ledger.judged(10, before=5)] == [4, 3]


@pytest.mark.parametrize(
    "words", ["'; DROP TABLE entry; --", "<script>alert(1)</script>", "né\x00 \ud83d", "x" * 9_999]
)
def test_words_of_persons_are_only_words(place: Place, words: str, new_place: Callable[[], Place]) -> None:
    ledger, claim = ledger_of(place)
    with ledger, Ledger(new_place(), writable=True) as target:
        ledger.review(claim, "rejected", words, f"person:{words}", DECEMBER)
        assert len(ledger.judged(1)) == 1
        assert ledger.verify().faults == ()
        assert ledger.copy_to(target).faults == ()
        assert target.judged(1) == ledger.judged(1)


def test_a_copy_holds_the_reviews_and_answers_the_same(place: Place, new_place: Callable[[], Place]) -> None:
    ledger, claim = ledger_of(place)
    with ledger, Ledger(new_place(), writable=True) as target:
        ledger.review(claim, "rejected", "no", ME, DECEMBER)
        assert ledger.copy_to(target).faults == ()
        assert target.witnesses(organization="orbex") == ledger.witnesses(organization="orbex")
        assert target.last() == ledger.last()


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE review SET verdict = 'confirmed'", "the review is not as entry 2 tells it"),
        ("UPDATE review SET by_whom = 'person:Bo'", "the review is not as entry 2 tells it"),
        ("DELETE FROM review", "the review is not as entry 2 tells it"),
        ("UPDATE entry SET body = replace(body, 'rejected', 'confirmed') WHERE seq = 2", "entry 2 is not as it was"),
        (
            "INSERT INTO review VALUES (9, 'c', 'd', 'confirmed', '2023-12-01', '', 'person:Bo', NULL, '')",
            "1 of the table review are of no entry",
        ),
    ],
)
def test_a_review_that_was_tampered_with_is_found(place: Place, statement: str, says: str) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        ledger.review(claim, "rejected", "no", ME, DECEMBER)
    raw.execute(place, statement, guarded=False)
    with Ledger(place) as ledger:
        faults = ledger.verify().faults
        assert any(says in fault for fault in faults), faults


def test_the_database_refuses_to_change_or_remove_a_review(place: Place) -> None:
    ledger, claim = ledger_of(place)
    with ledger:
        ledger.review(claim, "rejected", "no", ME, DECEMBER)
    for statement in ("UPDATE review SET why = 'another'", "DELETE FROM review"):
        with pytest.raises(Exception, match="only appends"):
            raw.execute(place, statement)


# ---- answers, boards, followers --------------------------------------------------------------------------------------


@pytest.fixture
def desk(place: Place) -> Desk:
    """A desk over a ledger of the example dispatches, with its boards."""
    made = Desk(Settings(ledger=place, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, made.keys_of)
    made.keep_boards()
    return made


def shear(desk: Desk, known_at: date | None = None) -> list[str]:
    """The claims that say that Emmett Shear led OpenAI, as far as they carry an answer."""
    tenures = desk.timeline("OpenAI", known_at=known_at).tenures
    return [w.claim.id for t in tenures if t.person == "Emmett Shear" and t.organization for w in t.witnesses]


def test_a_tenure_whose_claims_are_all_rejected_falls_and_comes_back_with_the_undoing(desk: Desk) -> None:
    before = shear(desk)
    assert before
    _, first = desk.claim_fallout(before[0])
    assert not first.falls
    made = [desk.review(id_, "rejected", why="a test", by=ME) for id_ in before[:-1]]
    _, last = desk.claim_fallout(before[-1])
    assert [one.person for one in last.falls] == ["Emmett Shear"]  # type: ignore[union-attr]
    made.append(desk.review(before[-1], "rejected", why="a test", by=ME))
    assert shear(desk) == []
    assert sorted(shear(desk, date(2024, 1, 14))) == sorted(before)
    for one in made:
        desk.undo(one.seq, why="a test", by=ME)
    assert sorted(shear(desk)) == sorted(before)


def test_boards_take_reviews_in_at_once_and_when_they_are_made_anew(desk: Desk) -> None:
    made = [desk.review(id_, "rejected", why="a test", by=ME, on=date(2023, 12, 1)) for id_ in shear(desk)]
    for _ in range(2):
        for known in (None, date(2023, 11, 25), date(2023, 12, 5)):
            same(desk, known_at=known)
        desk.keep_boards()
    for one in made:
        desk.undo(one.seq, why="a test", by=ME, on=date(2023, 12, 10))
    for _ in range(2):
        for known in (None, date(2023, 11, 25), date(2023, 12, 5), date(2023, 12, 15)):
            same(desk, known_at=known)
        desk.keep_boards()
    assert desk.verify().faults == ()


def test_boards_take_in_that_a_rejected_claim_is_confirmed(desk: Desk) -> None:
    told = shear(desk)
    for id_ in told:
        desk.review(id_, "rejected", why="a test", by=ME, on=date(2023, 12, 1))
    desk.keep_boards()
    for id_ in told:
        desk.review(id_, "confirmed", why="it says so", by=ME, on=date(2023, 12, 20))
    for _ in range(2):
        for known in (None, date(2023, 11, 25), date(2023, 12, 5), date(2023, 12, 25)):
            same(desk, known_at=known)
        desk.keep_boards()
    assert desk.verify().faults == ()


def test_whoever_follows_the_ledger_is_told_that_a_rejection_changed_an_answer_and_once(
    desk: Desk, place: Place
) -> None:
    desks = Desks(Service(place, lambda: desk.settings.now))
    with desks.asked() as open_desk:
        last, _ = open_desk.learned(10**6)
    for id_ in shear(desk):
        desk.review(id_, "rejected", why="a test", by=ME)
    with desks.asked() as open_desk:
        now, changes = open_desk.learned(last, "OpenAI")
        assert any(change.known_at == date(2024, 1, 15) for change in changes)
        assert open_desk.learned(now, "OpenAI") == (now, ())
    desk.review(desk.timeline("OpenAI").tenures[0].witnesses[0].claim.id, "confirmed", why="a test", by=ME)
    with desks.asked() as open_desk:
        assert open_desk.learned(now, "OpenAI")[1] == ()
    desks.close()


# ---- older versions --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [version_2, version_3])
def test_a_ledger_of_an_older_version_is_brought_forward_and_takes_reviews(
    place: Place, new_place: Callable[[], Place], version: object
) -> None:
    version.make(place, dispatches(), RECORDED, keys)  # type: ignore[attr-defined]
    new = new_place()
    with Ledger(new, writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, keys)
        there = ledger.last()
    with Ledger(place) as ledger:
        assert ledger.last() == there
        assert ledger.verify().faults == ()
        claim = ledger.witnesses(organization="openai")[0].claim.id
    with Ledger(place, writable=True) as ledger:
        ledger.review(claim, "rejected", "no", ME, RECORDED)
        assert ledger.verify().faults == ()
    with pytest.raises(LedgerError, match="only appends"), Ledger(place, writable=True) as ledger:
        ledger._base.remove("review", "claim", [claim])
