"""The rows of a board say on every day what the answer to "who" says."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.dispatches import dispatches
from tests.told import RECORDED, told

from incumbent.answers.boards import ALWAYS, board
from incumbent.answers.holders import holders
from incumbent.answers.reports import stand_alone
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


@given(witnesses=st.lists(REPORTS, max_size=9), known=st.integers(-40, 500))
def test_the_claims_about_one_post_say_all_of_it_where_they_stand_alone(witnesses: list[Witness], known: int) -> None:
    day = FIRST + timedelta(known)
    for post_class in ("chief-executive", "board-member"):
        some = [w for w in witnesses if w.claim.post_class in (post_class, "member")]  # type: ignore[attr-defined]
        if stand_alone(some):
            all_rows = [row for row in board("orbex", witnesses, day) if row.post_class == post_class]
            assert [row for row in board("orbex", some, day) if row.post_class == post_class] == all_rows


def test_a_lone_surname_and_a_change_without_a_post_do_not_stand_alone() -> None:
    assert stand_alone([told("hold", "Ann Lee", by="2020-01-01")])
    assert not stand_alone([told("hold", "Ann Lee", by="2020-01-01"), told("hold", "Lee", by="2020-01-02")])
    assert not stand_alone([told("end", "Ann Lee", by="2020-01-01", post_class="member")])


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
