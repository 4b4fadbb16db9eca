"""Boards that are kept ready say what the claims say, whatever was read, retracted or superseded since."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

import pytest
from tests.contracts import raw
from tests.contracts.conftest import Place
from tests.contracts.test_withdrawals import article
from tests.dispatches import dispatches
from tests.ledger import version_5
from tests.ledger.test_ledger import RECORDED
from tests.told import document, leaves

from incumbent.answers.boards import board
from incumbent.answers.earlier import BOARDING, earlier
from incumbent.desk import Desk
from incumbent.desk.resolved import Resolved
from incumbent.errors import LedgerBusy
from incumbent.ledger import Ledger
from incumbent.model.entry import Witness
from incumbent.model.held import Boarding, Held
from incumbent.settings import Settings

NIGHT = date(2023, 11, 20)


@pytest.fixture
def desk(place: Place) -> Desk:
    """A desk over a ledger of the example dispatches, with its boards."""
    made = Desk(Settings(ledger=place, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, made.keys_of)
    assert made.keep_boards() > 3
    return made


def same(desk: Desk, *, known_at: date | None = None) -> None:
    """On each day of the story, the boards say what `who` says of every organisation."""
    for number in (10, 17, 20, 21, 24, 30):
        day = date(2023, 11, number)
        with desk.boards() as boards:
            rows = list(boards.snapshot(valid_at=day, known_at=known_at))
            assert sorted(rows) == sorted(set(rows))
            for name in ("OpenAI", "Microsoft", "Twitch"):
                told = desk.who(name, valid_at=day, known_at=known_at).held
                expected = sorted((t.post_class, t.person, t.acting) for t in told)
                held = boards.held(name, valid_at=day, known_at=known_at)
                assert sorted((r.post_class, r.person, bool(r.acting)) for r in held) == expected
                for post_class in ("chief-executive", "chair", "board-member"):
                    seat = boards.held(name, post_class, valid_at=day, known_at=known_at)
                    assert sorted(seat) == sorted(row for row in held if row.post_class == post_class)
                head = boards.ledger.head(name.lower())
                assert sorted(row for row in rows if row.organization_key == head) == sorted(held)


def test_boards_say_what_who_says_on_every_day(desk: Desk) -> None:
    same(desk)
    with desk.boards() as boards:
        (row,) = boards.held("OpenAI", "chief-executive", valid_at=NIGHT)
        assert (row.person, row.acting) == ("Emmett Shear", 1)
        assert boards.held("Open AI Inc.", "chief-executive", valid_at=NIGHT) == [row]
        assert boards.held("Nowhere", valid_at=NIGHT) == []
        heads = [(r.person, r.since) for r in boards.timeline("OpenAI") if r.post_class == "chief-executive"]
        assert [person for person, _ in heads] == ["Sam Altman", "Mira Murati", "Emmett Shear", "Sam Altman"]
        assert heads == sorted(heads, key=lambda row: row[1])


@pytest.mark.parametrize("known", [date(2023, 11, 18), date(2023, 11, 20), date(2023, 11, 23), date(2024, 1, 1)])
def test_boards_say_what_who_said_on_an_earlier_day(desk: Desk, known: date) -> None:
    same(desk, known_at=known)


def test_what_is_read_after_they_were_made_counts_at_once_and_is_taken_in_by_the_next_making(desk: Desk) -> None:
    said = document("Emmett Shear quit OpenAI.", published="2023-11-19", name="late")
    with Ledger(desk.settings.ledger, writable=True) as ledger:
        ledger.append(said, [leaves(said, "Emmett Shear", "Emmett Shear quit", "OpenAI")], RECORDED, desk.keys_of)
        assert ledger.touched() == {"openai"}
    same(desk)
    assert desk.keep_boards() == 1
    assert desk.keep_boards() == 0
    same(desk)
    assert desk.verify().faults == ()


def test_a_retraction_and_a_newer_version_count_at_once(desk: Desk, place: Place) -> None:
    first, _ = next(iter(dispatches()))
    desk.retract(first.id, why="a test", by="person:test", on=date(2023, 12, 1))
    same(desk)
    same(desk, known_at=date(2023, 11, 25))
    desk.keep_boards()
    same(desk)
    same(desk, known_at=date(2023, 11, 25))
    desk.restore(first.id, why="a test", by="person:test", on=date(2023, 12, 10))
    for _ in range(2):
        for known in (None, date(2023, 11, 25), date(2023, 12, 5), date(2023, 12, 15)):
            same(desk, known_at=known)
        desk.keep_boards()
    assert desk.verify().faults == ()


def test_versions_of_an_article_change_boards_of_organisations_that_only_the_old_one_names(
    place: Place, new_place: Callable[[], Place]
) -> None:
    def keys(claim: object) -> tuple[str, str]:
        return str(getattr(claim, "person", "")).lower(), str(getattr(claim, "organization", "")).lower()

    with Ledger(place, writable=True) as ledger:
        ledger.append(*article(0, "2023-11-18"), RECORDED, keys)
        ledger.keep_boards(BOARDING)
        other, _ = article(1, "2023-11-20")
        ledger.append(other, [], RECORDED, keys)
        assert ledger.touched() == {"orbex"}


def test_names_that_are_judged_one_have_one_board_and_two_again_when_that_is_taken_back(desk: Desk) -> None:
    desk.judge("OpenAI", "Twitch", "same", why="a test", by="person:test")
    for _ in range(2):
        same(desk)
        desk.keep_boards()
    desk.unjudge("OpenAI", "Twitch", "same", why="a test", by="person:test")
    for _ in range(2):
        same(desk)
        desk.keep_boards()
    desk.judge("Emmett Shear", "Mira Murati", "same", why="a test", by="person:test")
    for _ in range(2):
        same(desk)
        desk.keep_boards()
    assert desk.verify().faults == ()


def test_of_two_that_make_boards_the_one_that_began_first_gives_up(desk: Desk) -> None:
    def late(key: str, told: Sequence[Witness]) -> list[Held]:
        if desk.keep_boards() == 0:
            raise AssertionError("the other one had something to make")
        return board(key, told)

    said = document("Emmett Shear quit OpenAI.", published="2023-11-19", name="late")
    with Resolved(desk.settings.ledger, writable=True) as ledger:
        ledger.append(said, [leaves(said, "Emmett Shear", "Emmett Shear quit", "OpenAI")], RECORDED, desk.keys_of)
        with pytest.raises(LedgerBusy, match="another process makes the boards"):
            ledger.keep_boards(Boarding(late, earlier))
    same(desk)
    assert (desk.keep_boards(), desk.verify().faults) == (0, ())


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE held SET acting = 1 - acting WHERE organization_key = 'openai'", "the board of openai is not what"),
        ("UPDATE earlier SET told = 'Bo Ray' WHERE organization_key = 'openai'", "the board of openai is not what"),
        ("DELETE FROM earlier WHERE organization_key = 'twitch'", "the board of twitch is not what"),
        ("DELETE FROM held WHERE organization_key = 'twitch'", "the board of twitch is not what"),
        ("UPDATE board SET known_on = '2023-01-01' WHERE organization_key = 'openai'", "the board of openai is not"),
        ("DELETE FROM board WHERE organization_key = 'openai'", "the board of openai is not there"),
    ],
)
def test_a_board_that_was_tampered_with_is_named(desk: Desk, place: Place, statement: str, told: str) -> None:
    raw.execute(place, statement)
    assert any(told in fault for fault in desk.verify().faults), desk.verify().faults


def test_boards_that_were_made_by_another_rule_count_for_nothing_and_are_made_anew(desk: Desk, place: Place) -> None:
    raw.execute(place, "UPDATE held SET told = replace(told, 'Emmett Shear', 'Bo Ray')")
    raw.execute(place, "UPDATE covered SET keeper = '1-0'")
    same(desk)
    assert desk.verify().faults == ()
    assert desk.keep_boards() > 3
    same(desk)
    with desk.boards() as boards:
        assert boards.ledger.touched() == frozenset()
        assert {row.person for row in boards.timeline("OpenAI")} > {"Emmett Shear"}
    assert desk.verify().faults == ()


def test_boards_of_version_5_are_left_out_when_it_is_brought_forward_and_made_anew_by_the_next_making(
    desk: Desk, place: Place
) -> None:
    version_5.put_back(place)
    for _ in range(2):
        same(desk)
        same(desk, known_at=date(2023, 11, 20))
        with desk.boards() as boards:
            assert boards.ledger.keeps_boards()
            assert "person" not in {row.person for row in boards.snapshot(valid_at=NIGHT)}
        assert desk.verify().faults == ()
        desk.keep_boards()


def test_no_claim_is_looked_at_for_what_was_known_on_an_earlier_day_where_boards_are_ready(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.retract(next(iter(dispatches()))[0].id, why="a test", by="person:test", on=date(2023, 12, 1))
    days = [date(2023, 11, number) for number in range(16, 26)]
    with desk.boards() as boards:
        made = [boards.held("OpenAI", "chief-executive", valid_at=NIGHT, known_at=day) for day in days]
        snapshots = [sorted(boards.snapshot(valid_at=NIGHT, known_at=day)) for day in days]
        timelines = [boards.timeline("OpenAI", known_at=day) for day in days]
    assert len({tuple(rows) for rows in made}) > 2
    desk.keep_boards()

    def refused(*_: object, **__: object) -> list[Witness]:
        raise AssertionError("claims were looked at")

    monkeypatch.setattr(Resolved, "witnesses", refused)
    monkeypatch.setattr(Resolved, "witnesses_in", refused)
    with desk.boards() as boards:
        assert [boards.held("OpenAI", "chief-executive", valid_at=NIGHT, known_at=day) for day in days] == made
        assert [sorted(boards.snapshot(valid_at=NIGHT, known_at=day)) for day in days] == snapshots
        assert [boards.timeline("OpenAI", known_at=day) for day in days] == timelines


def test_a_seat_as_known_on_a_day_is_made_from_the_claims_about_it_alone_where_they_are_enough(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = document("Ann Lee quit Orbex.", name="one"), document("Lee quit Orbex.", name="other")
    with Ledger(desk.settings.ledger, writable=True) as ledger:
        ledger.append(one, [leaves(one, "Ann Lee", "Ann Lee quit")], RECORDED, desk.keys_of)
    asked = list[bool]()
    whole = Resolved.witnesses

    def counted(self: Resolved, **about: object) -> list[Witness]:
        asked.append(True)
        return whole(self, **about)  # type: ignore[arg-type]

    monkeypatch.setattr(Resolved, "witnesses", counted)
    with desk.boards() as boards:
        boards.held("Orbex", "chief-executive", valid_at=date(2023, 11, 18), known_at=date(2024, 1, 1))
        assert not asked
    with Ledger(desk.settings.ledger, writable=True) as ledger:
        ledger.append(other, [leaves(other, "Lee", "Lee quit")], RECORDED, desk.keys_of)
    with desk.boards() as boards:
        boards.held("Orbex", "chief-executive", valid_at=date(2023, 11, 18), known_at=date(2024, 1, 1))
        assert asked, "a lone surname goes to whoever has it in any post"


def test_rows_are_plain_tuples() -> None:
    assert Held._fields[:4] == ("organization_key", "post_class", "since", "until")
