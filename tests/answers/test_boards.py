"""The rows of a board say on every day what the answer to "who" says."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.dispatches import dispatches
from tests.told import RECORDED, told

from incumbent.answers.boards import ALWAYS, board
from incumbent.answers.holders import holders
from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.model.entry import Witness
from incumbent.settings import Settings

FIRST = date(2020, 1, 1)
DAYS = st.integers(0, 400).map(lambda days: (FIRST + timedelta(days)).isoformat())
REPORTS = st.builds(
    lambda kind, person, on, by, acting, post_class, month: told(
        kind,
        person,
        (on[:7] if month else on) if on else None,
        by=by,
        acting=acting,
        post_class=post_class,
    ),
    st.sampled_from(["start", "end", "hold", "former"]),
    st.sampled_from(["Ann Lee", "Bo Ray", "Lee"]),
    st.none() | DAYS,
    DAYS,
    st.booleans(),
    st.sampled_from(["chief-executive", "board-member", "member"]),
    st.booleans(),
)


def on(witnesses: list[Witness], day: date) -> list[tuple[str, str, bool, str]]:
    answer = holders("Orbex", "orbex", witnesses, valid_at=day)
    return sorted((t.post_class, t.person, t.acting, " ".join(d.edtf for d in t.starts)) for t in answer.held)


def rows(witnesses: list[Witness], day: date) -> list[tuple[str, str, bool, str]]:
    made = board("orbex", witnesses)
    return sorted(
        (r.post_class, r.person, bool(r.acting), r.starts) for r in made if r.since <= day.isoformat() < r.until
    )


@given(witnesses=st.lists(REPORTS, max_size=9), days=st.lists(st.integers(-40, 500), min_size=5, max_size=5))
def test_on_every_day_a_board_says_what_who_says(witnesses: list[Witness], days: list[int]) -> None:
    for number in days:
        day = FIRST + timedelta(number)
        assert rows(witnesses, day) == on(witnesses, day), day


def test_a_week_in_november_is_the_same_day_by_day(tmp_path_factory: object) -> None:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "l"
        with Ledger(path, writable=True) as ledger:
            ledger.append_all(dispatches(), RECORDED, Desk(Settings.from_environment(path)).keys_of)
            witnesses = ledger.witnesses(organization="openai")
    made = board("openai", witnesses)
    for number in range(40):
        day = date(2023, 11, 1) + timedelta(number)
        answer = holders("OpenAI", "openai", witnesses, valid_at=day)
        held = sorted((t.post_class, t.person_key) for t in answer.held)
        assert held == sorted((r.post_class, r.person_key) for r in made if r.since <= day.isoformat() < r.until)


def test_what_has_no_end_goes_on() -> None:
    (row,) = board("orbex", [told("start", "Ann Lee", "2020-03-04", by="2020-03-04", publisher="The Lantern")])
    assert (row.since, row.until, row.person, row.starts) == ("2020-03-04", ALWAYS, "Ann Lee", "2020-03-04")
    assert (row.confirmed_on, row.sources, row.acting) == ("2020-03-04", 1, 0)


def test_nobody_has_no_rows() -> None:
    assert board("orbex", []) == []
    assert board("tallis", [told("hold", "Ann Lee", by="2020-01-01")]) == []
