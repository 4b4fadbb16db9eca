"""Posts over time in characters: bars in their columns, no word over another, nothing beyond the terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from tests.answers.stories import STORIES, flat
from tests.faces.charts import world
from tests.told import confirmed, told

from incumbent.answers.timeline import timeline
from incumbent.faces.cli.lanes import lanes
from incumbent.faces.cli.terminal import Terminal, cells
from incumbent.model.entry import Witness
from incumbent.model.history import Timeline


def drawn(answer: Timeline, width: int = 80) -> list[str]:
    return [re.sub(r"\x1b\[[\d;]*m", "", line) for line in lanes(answer, Terminal(width))]


def of(*rows: Witness, width: int = 80) -> list[str]:
    return drawn(world.chart_of(rows), width)


@pytest.mark.parametrize("width", [40, 60, 80, 120, 240])
@pytest.mark.parametrize(
    "answer", [world.chart_of(world.large()), world.chart_of(world.hostile())], ids=["large", "hostile"]
)
def test_nothing_is_wider_than_the_terminal_and_every_tenure_has_its_bar(answer: Timeline, width: int) -> None:
    lines = drawn(answer, width)
    assert all(cells(line) <= width for line in lines)
    assert not any(re.search(r"[\x00-\x1f\x7f]", line) for line in lines)


def test_names_stand_whole_where_there_is_room() -> None:
    answer = world.chart_of(world.large())
    text = "\n".join(drawn(answer, 240))
    assert all(tenure.person in text for tenure in answer.tenures)


def test_who_follows_whom_stands_one_after_the_other_below_an_axis() -> None:
    lines = of(
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02", acting=True),
        told("end", "Bo Ray", "2023-01-01", by="2023-01-02"),
    )
    assert "2021" in "".join(lines[:2]) and lines[2] == "Management"
    assert re.fullmatch(r"  Chief executive +█Ann Lee█+▞Bo Ray▞+", lines[3])


def test_what_is_not_certain_looks_different() -> None:
    lines = of(
        told("start", "Ann Lee", "2021", by="2021-12-31"),
        told("hold", "Ann Lee", by="2022-06-01"),
        told("hold", "Bo Ray", by="2021-06-01", post_class="chair"),
        told("end", "Bo Ray", "2022-03", by="2022-04-01", post_class="chair"),
        width=120,
    )
    text = "\n".join(lines)
    assert re.search(r"▒+█.*░+", text) and re.search(r"‹█.*▒+", text)
    assert "▒ the day is not certain" in text.replace("\u00a0", " ") and "acting" not in text


def test_who_is_told_by_a_claim_that_a_person_confirmed_is_ticked() -> None:
    rows = [
        confirmed(told("start", "Ann Lee", "2021-01-01", by="2021-01-02")),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
        told("end", "Bo Ray", "2023-01-01", by="2023-01-02"),
    ]
    text = "\n".join(of(*rows))
    assert "✓ Ann Lee" in text and "✓ Bo Ray" not in text and "Bo Ray" in text
    assert "✓ a person confirmed some of it" in text.replace("\u00a0", " ")
    assert "✓" not in "\n".join(of(*rows[1:]))


def test_a_plan_is_a_mark_and_no_bar() -> None:
    rows = [
        told("hold", "Ann Lee", by="2023-01-01"),
        told("start", "Bo Ray", "2023-06-01", by="2023-02-01", modality="planned"),
    ]
    assert any("◇" in line and "Bo Ray, planned" in line for line in of(*rows))
    leaves = told("end", "Bo Ray", "2023-07-01", by="2023-02-01", modality="planned")
    assert any("Bo Ray, planned (departure)" in line for line in of(*rows, leaves))


def test_without_tenures_there_is_no_picture() -> None:
    assert drawn(Timeline(name="Orbex", known_at=None, tenures=())) == []


@given(STORIES)
def test_every_story_is_drawn_within_the_terminal(story: list[list[Witness]]) -> None:
    answer = timeline("Orbex", flat(story))
    for width in (40, 100):
        lines = drawn(answer, width)
        assert all(cells(line) <= width for line in lines)
        assert bool(lines) == bool(answer.tenures)
