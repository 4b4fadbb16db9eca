"""Boards as known on earlier days say what the claims say that were known then."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.told import told

from incumbent.answers.boards import board
from incumbent.answers.confirmations import Confirmed
from incumbent.answers.earlier import earlier
from incumbent.answers.reports import Report
from incumbent.model.claim import Modality, TenureKind
from incumbent.model.entry import Witness
from incumbent.model.held import Earlier, Held, Span, seen_on, sight

FIRST = date(2020, 1, 1)


def day(number: int) -> date:
    return FIRST + timedelta(number)


def story(dice: Random) -> list[Witness]:
    """Articles about a few people in a few posts; in a calm one, papers mostly say who is what, in the same words."""
    calm, days = dice.random() < 0.7, dice.choice([8, 40, 120, 400])
    few = ["Ann Lee", "Bo Ray"]
    people = dice.choice([few, [*few, "Lee"], [*few, "Cy Lee", "ann lee", "Lee"], ["Ann Lee"]])
    head, boss, any_post = "chief-executive", "chair", "member"
    classes = dice.choice([[head], [head], [head, any_post], ["minister", any_post], [head, boss, "minister"]])
    kinds: list[TenureKind] = ["hold"] * (12 if calm else 5) + ["start", "start", "end", "end", "former"]  # type: ignore[assignment]
    moods: list[Modality] = ["asserted"] * (20 if calm else 7) + ["planned", "denied"]  # type: ignore[assignment]
    exact = [10] if calm and dice.random() < 0.5 else [10] * 5 + [7, 4]
    acting = dice.choice([0, 0.1]) if calm else 0.15
    made = []
    for number in range(dice.randrange(1, 13)):
        published = dice.randrange(days)
        gone = dice.choice([None] * (15 if calm else 5) + [dice.randrange(days)])
        publisher, how = dice.choice(["A", "A", "B", ""]), dice.choice([10] if calm else [10] * 6 + [7])
        for at in range(dice.choice([1, 1, 1, 2, 2, 3])):
            kind = dice.choice(kinds)
            undated = dice.random() < ((0.95 if calm else 0.8) if kind == "hold" else 0.35)
            on = day(dice.randrange(-10, days + 30)).isoformat()[: dice.choice(exact)]
            made.append(
                told(
                    kind,
                    dice.choice(people),
                    None if undated else on,
                    by=day(published).isoformat()[:how],
                    document=f"doc-{number}",
                    at=at * 10,
                    acting=dice.random() < acting,
                    modality=dice.choice(moods),
                    post_class=dice.choice(classes),
                    post=dice.choice(["head"] if calm else ["head"] * 5 + ["boss", None]),
                    organization=dice.choice(["Orbex"] if calm else ["Orbex"] * 5 + ["OR BEX"]),
                    publisher=publisher,
                    manner=dice.choice([None] * 6 + ["dismissed"]) if kind == "end" else None,
                    withdrawn=None if gone is None else day(published + gone).isoformat(),
                )
            )
    return made


def known(rows: list[Earlier], at: date) -> list[Held]:
    on = at.isoformat()
    return sorted(row.on(at) for row in rows if row.known_since <= on < row.known_until)


def days_of(witnesses: list[Witness]) -> set[date]:
    """Each day on which anything may have changed, and those beside it."""
    told_on = {w.source.published_at.latest for w in witnesses if w.source.published_at}
    gone = {w.withdrawn_at for w in witnesses if w.withdrawn_at}
    return {at + timedelta(by) for at in told_on | gone for by in (-1, 0, 1)} | {date.max, date.min}


def same(witnesses: list[Witness]) -> None:
    """On every day of knowledge, the rows are the board of that day."""
    rows = earlier("orbex", [Span(date.min, None, witnesses)])
    for at in sorted(days_of(witnesses)):
        assert known(rows, at) == board("orbex", witnesses, at), at


@settings(max_examples=250)
@given(dice=st.randoms(use_true_random=True))
def test_on_every_day_of_knowledge_they_are_the_boards_of_that_day(dice: Random) -> None:
    same(story(dice))


@settings(max_examples=60)
@given(dice=st.randoms(use_true_random=True))
def test_what_counts_again_on_a_later_day_is_told_span_by_span(dice: Random) -> None:
    """Each span has claims of its own: some that counted in the one before do not count in it."""
    stories, cuts = [story(dice) for _ in range(3)], sorted({day(dice.randrange(1, 120)) for _ in range(2)})
    stories[2] = stories[0]
    ends = [*cuts, None]
    spans = [
        Span(since, until, witnesses) for since, until, witnesses in zip([date.min, *cuts], ends, stories, strict=False)
    ]
    rows = earlier("orbex", spans)
    for span in spans:
        for at in days_of(list(span.witnesses)) | set(cuts):
            if span.since <= at and (span.until is None or at < span.until):
                assert known(rows, at) == board("orbex", span.witnesses, at), at


@pytest.mark.parametrize(
    "witnesses",
    [
        [  # who was told to begin later is not confirmed meanwhile
            told("start", "Bo Ray", "2020-01-22", by="2020-01-05"),
            told("hold", "Bo Ray", by="2020-01-14"),
        ],
        [  # a fuller name is what everybody goes by
            told("former", "Ann Lee", by="2020-01-14", post_class="chair"),
            told("hold", "Lee", by="2020-01-20"),
            told("hold", "Ann Lee", by="2020-02-05"),
        ],
        [  # whoever stands in does so until most say otherwise
            told("hold", "Ann Lee", by="2020-11-09", acting=True),
            told("hold", "Ann Lee", by="2020-12-20", publisher="A"),
            told("hold", "Ann Lee", by="2020-12-27", publisher="B"),
        ],
        [  # an organisation is called as most call it
            told("hold", "Ann Lee", by="2020-01-01", publisher="A"),
            told("hold", "Ann Lee", by="2020-01-02", publisher="B", organization="OR BEX"),
            told("hold", "Ann Lee", by="2020-01-03", publisher="C", organization="OR BEX"),
        ],
        [  # what is denied confirms nothing
            told("start", "Bo Ray", "2020-04-07", by="2020-05-31", post_class="minister"),
            told("hold", "Bo Ray", by="2020-11-07", post_class="minister", modality="denied"),
        ],
        [  # a month in which it began is no confirmation alone
            told("hold", "Ann Lee", by="2020-01-01"),
            told("hold", "Ann Lee", "2020-01", by="2020-01-02"),
        ],
        [  # whoever was superseded is back where somebody has them in the seat after the other one has left
            told("hold", "Ann Lee", by="2020-01-01"),
            told("start", "Bo Ray", "2020-01-05", by="2020-01-05"),
            told("end", "Bo Ray", "2020-01-09", by="2020-01-09"),
            told("hold", "Ann Lee", by="2020-01-12"),
        ],
        [  # whom one article has in the seat together share it
            told("hold", "Ann Lee", by="2020-01-01"),
            told("start", "Bo Ray", "2020-01-05", by="2020-01-05"),
            told("hold", "Bo Ray", by="2020-01-09", document="both"),
            told("hold", "Ann Lee", by="2020-01-09", document="both", at=20),
        ],
    ],
)
def test_a_report_that_does_more_than_confirm_changes_what_it_changes(witnesses: list[Witness]) -> None:
    same(witnesses)


def test_daily_confirmations_make_one_row_and_no_tenure_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    taken, take = list[date](), Confirmed.take

    def counted(self: Confirmed, on: date, report: Report) -> None:
        taken.append(on)
        take(self, on, report)

    monkeypatch.setattr(Confirmed, "take", counted)
    told_daily = [told("hold", "Ann Lee", by=day(at).isoformat(), publisher=f"P{at % 7}") for at in range(300)]
    (row,) = earlier("orbex", [Span(date.min, None, told_daily)])
    assert len(taken) == 299
    assert (row.known_since, row.on(day(3)).confirmed_on, row.on(day(3)).sources) == ("2020-01-01", "2020-01-04", 4)
    assert row.on(date.max) == board("orbex", told_daily)[0]
    same(told_daily[:9])


def test_what_was_seen_is_found_by_its_day() -> None:
    seen = sight(
        [(day(at).toordinal(), day(at).toordinal(), at + 1) for at in range(0, 50, 5)] + [(999_999, 0, 70_000)]
    )
    for at in range(60):
        told_on = min(at // 5 * 5, 45)
        assert seen_on(seen, day(at).toordinal()) == (day(told_on).isoformat(), told_on + 1)
    assert seen_on(seen, 1_000_000) == ("", 70_000)


def test_nobody_has_no_rows() -> None:
    assert earlier("orbex", [Span(date.min, None, [])]) == []
    assert earlier("tallis", [Span(date.min, None, [told("hold", "Ann Lee", by="2020-01-01")])]) == []
