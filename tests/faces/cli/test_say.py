"""Answers read aloud: what a person sees, line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.told import RECORDED, told

from incumbent.answers.holders import holders
from incumbent.answers.timeline import timeline
from incumbent.faces.cli import say
from incumbent.model.claim import Modality, StakeClaim, TenureKind
from incumbent.model.entry import Source, Witness
from incumbent.model.evidence import Evidence


def who(*witnesses: Witness, on: str, known: str | None = None) -> list[str]:
    known_at = date.fromisoformat(known) if known else None
    return list(say.holders(holders("Orbex", "orbex", witnesses, valid_at=date.fromisoformat(on), known_at=known_at)))


def without_words(lines: list[str]) -> list[str]:
    return [line.strip() for line in lines if "“" not in line and "… and" not in line]


def test_a_holder_has_post_class_period_sources_and_words() -> None:
    named = told("start", "Ann Lee", "2023-11-17", by="2023-11-18", publisher="The Lantern")
    head, tenure, period, words = who(named, on="2023-11-20", known="2023-11-19")
    assert head == "Orbex on 2023-11-20, as known on 2023-11-19"
    assert tenure == "  Ann Lee — chief executive [chief-executive]"
    assert period == "    from 2023-11-17, last confirmed on 2023-11-18; 1 origin"
    assert words == f"      “words” The Lantern, 2023-11-18 [{named.claim.id[:14]}]"


def test_nobody_is_told_as_nobody_known() -> None:
    assert who(on="2023-11-20") == ["Orbex on 2023-11-20", "  nobody that the ledger knows of"]


def test_who_is_not_counted_is_told_with_who_took_the_seat() -> None:
    rows = [told("start", "Ann Lee", "2020", by="2020-05-01"), told("start", "Bo Ray", "2023-03-01", by="2023-03-01")]
    assert without_words(who(*rows, on="2023-04-01"))[3:] == [
        "not counted: Ann Lee — chief executive [chief-executive]",
        "from 2020, last confirmed on 2020-05-01; 1 origin",
        "nobody told an end, but Bo Ray took the seat later",
    ]


def test_who_is_only_told_to_have_left_gives_way_to_who_was_seen() -> None:
    rows = [told("hold", "Ann Lee", by="2023-03-01"), told("end", "Bo Ray", "2023-04-02", by="2023-04-02")]
    assert without_words(who(*rows, on="2023-04-01"))[3:] == [
        "not counted: Bo Ray — chief executive [chief-executive]",
        "from an unknown day to 2023-04-02; 1 origin",
        "nothing but the end is told, and Ann Lee was seen in the seat before",
    ]


@pytest.mark.parametrize(
    ("rows", "period"),
    [
        ([("hold", None, "2023-11-20")], "from an unknown day, last confirmed on 2023-11-20"),
        ([("start", None, "2023-11-20")], "from 2023-11-20 at the latest, last confirmed on 2023-11-20"),
        ([("start", "2023", "2023-11-20")], "from 2023, last confirmed on 2023-11-20"),
        ([("end", "2023-11", "2023-12-01")], "from an unknown day to 2023-11"),
        ([("former", None, "2023-11-20")], "from an unknown day to 2023-11-20 at the latest"),
        (
            [("start", "2023-11-19", "2023-11-20"), ("start", "2023-11-20", "2023-11-20"), ("end", None, "2024-02-01")],
            "from 2023-11-19 or 2023-11-20 to 2024-02-01 at the latest",
        ),
    ],
)
def test_a_period_says_as_much_as_was_told(rows: list[tuple[TenureKind, str | None, str]], period: str) -> None:
    witnesses = [told(kind, "Ann Lee", day, by=by, publisher="The Lantern") for kind, day, by in rows]
    _, _, told_period = without_words(list(say.timeline(timeline("Ann Lee", witnesses))))
    articles = f" in {len(rows)} articles" if len(rows) > 1 else ""
    assert told_period == f"{period}; 1 origin{articles}"


@pytest.mark.parametrize(
    ("kind", "modality", "post", "line"),
    [
        ("start", "planned", "treasurer", "planned: Ann Lee to become treasurer of Orbex, 2024; 1 origin"),
        ("start", "planned", None, "planned: Ann Lee to join Orbex, 2024; 1 origin"),
        ("end", "planned", "treasurer", "planned: Ann Lee to leave as treasurer of Orbex, 2024; 1 origin"),
        ("end", "rumoured", None, "rumoured: Ann Lee to leave Orbex, 2024; 1 origin"),
        ("start", "denied", "treasurer", "denied: that Ann Lee is to become treasurer of Orbex, 2024; 1 origin"),
        ("end", "denied", None, "denied: that Ann Lee is to leave Orbex, 2024; 1 origin"),
    ],
)
def test_a_plan_reads_as_a_sentence(kind: TenureKind, modality: Modality, post: str | None, line: str) -> None:
    post_class = "finance-chief" if post else "member"
    plan = told(kind, "Ann Lee", "2024", by="2023-11-20", post=post, post_class=post_class, modality=modality)
    assert without_words(list(say.timeline(timeline("Ann Lee", [plan]))))[1:] == [line]


def test_a_seat_on_a_board_is_the_board_however_it_is_written() -> None:
    plan = told("start", "Ann Lee", by="2023-11-20", post="the board", post_class="board-member", modality="planned")
    leaves = told("end", "Bo Ek", by="2023-11-20", post=None, post_class="board-member", modality="rumoured")
    assert without_words(list(say.timeline(timeline("Orbex", [plan, leaves]))))[1:] == [
        "planned: Ann Lee to join the board of Orbex; 1 origin",
        "rumoured: Bo Ek to leave the board of Orbex; 1 origin",
    ]


def test_who_is_not_counted_is_told_with_what_tells_it() -> None:
    taken = told("start", "Bo Ek", "2023-11-17", by="2023-11-17")
    lines = {
        "nobody told an end, but Bo Ek took the seat later": [told("start", "Ann Lee", "2015", by="2015-06-01")],
        "the day of the end is not told, and Bo Ek took the seat within that time": [
            told("start", "Ann Lee", "2015", by="2015-06-01"),
            told("end", "Ann Lee", "2023-11", by="2023-12-05"),
        ],
        "nothing but the end is told, and Bo Ek was seen in the seat before": [
            told("end", "Ann Lee", "2023-12-05", by="2023-12-05")
        ],
    }
    for (line, witnesses), day in zip(
        lines.items(), (date(2023, 11, 20), date(2023, 11, 20), date(2023, 12, 4)), strict=True
    ):
        answer = holders("Orbex", "orbex", [taken, *witnesses], valid_at=day)
        assert line in [one.strip() for one in say.holders(answer)]


def test_a_stake_tells_amount_and_share() -> None:
    claim = StakeClaim(
        document="doc-1",
        evidence=Evidence("words", 0, 5),
        holder="Tallis",
        organization="Orbex",
        amount=13e9,
        currency="USD",
        share=0.49,
        date="2023",
    )
    source = Source(id="doc-1", name="article")
    witness = Witness(claim=claim, source=source, recorded_at=RECORDED, person_key="tallis", organization_key="orbex")
    _, stake, words = say.timeline(timeline("Orbex", [witness]))
    assert stake == "  stake: Tallis in Orbex, 13,000,000,000 USD, 49.00%, 2023; 1 origin"
    assert "article, no date" in words, "a source without a publisher goes by the name of its article"


def test_a_day_of_publication_that_was_inferred_is_marked() -> None:
    witness = told("hold", "Ann Lee", by="2023-11-20", publisher="The Lantern")
    inferred = replace(witness, source=replace(witness.source, published_basis="inferred"))
    assert "The Lantern, 2023-11-20 (inferred)" in list(say.timeline(timeline("Ann Lee", [inferred])))[-1]


def test_of_many_words_each_kind_of_claim_has_its_own() -> None:
    rows = [told("hold", "Ann Lee", by=f"2023-01-0{day}") for day in range(1, 6)]
    rows.append(told("end", "Ann Lee", "2023-11-17", by="2023-11-17", publisher="The Lantern"))
    lines = list(say.timeline(timeline("Ann Lee", rows)))
    assert len([line for line in lines if "“" in line]) == 3
    assert "The Lantern" in lines[-2], "the end is proved, not only the holding"
    assert lines[-1] == "      … and 3 more"


def test_long_words_are_cut_in_a_line_and_kept_on_one() -> None:
    witness = told("hold", "Ann Lee", by="2023-11-20")
    long = replace(witness.claim, evidence=Evidence("a word\n" * 100, 0, 700))
    line = list(say.timeline(timeline("Ann Lee", [replace(witness, claim=long)])))[-1]
    assert "\n" not in line and "a word a word" in line and "…” " in line
