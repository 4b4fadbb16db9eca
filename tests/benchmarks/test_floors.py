"""Floors and ceilings: a figure on the wrong side of its limit fails the benchmark and is named."""

from __future__ import annotations

from pathlib import Path

import benchmarks.__main__ as bench
import pytest
from benchmarks.floors import Floors
from benchmarks.section import Figure, Section
from benchmarks.texts import Texts


def test_a_figure_below_its_floor_is_named_with_both_numbers() -> None:
    (line,) = Floors({"scores.dev.f1": 0.5}).broken([Figure("scores.dev.f1", 0.48)])
    assert line == "scores.dev.f1 is 0.4800, below its floor of 0.5000"


def test_a_figure_above_its_ceiling_is_named_with_both_numbers() -> None:
    (line,) = Floors({}, {"speed.peak": 500}).broken([Figure("speed.peak", 501, low=True)])
    assert line == "speed.peak is 501.0000, above its ceiling of 500.0000"


def test_a_figure_on_its_limit_is_no_fault() -> None:
    assert Floors({"a.x": 0.5}, {"a.y": 0.1}).broken([Figure("a.x", 0.5), Figure("a.y", 0.1)], ["a"]) == []


def test_a_figure_that_is_no_number_is_below_every_floor() -> None:
    assert Floors({"a.x": 0.5}).broken([Figure("a.x", float("nan"))])


def test_a_limit_that_nobody_measured_is_a_fault_of_its_part_alone() -> None:
    floors = Floors({"scores.dev.f1": 0.5, "speed.ratio": 2})
    (line,) = floors.broken([], ["scores"])
    assert line.startswith("scores.dev.f1 has a limit but was not measured")


def test_floors_rise_to_a_margin_below_the_figure_and_never_fall() -> None:
    floors = Floors({"a": 0.5, "b": 0.9})
    lines = floors.raised([Figure("a", 0.6), Figure("b", 0.7), Figure("c", 0.4)])
    assert floors.at_least == {"a": 0.595, "b": 0.9, "c": 0.395}
    assert lines == ["a: 0.5000 → 0.5950", "c: new → 0.3950"]


def test_ceilings_come_down_and_never_rise() -> None:
    floors = Floors({}, {"a": 0.5, "b": 0.1})
    floors.raised([Figure("a", 0.2, low=True), Figure("b", 0.3, low=True)])
    assert floors.at_most == {"a": 0.205, "b": 0.1}


def test_a_limit_without_a_margin_is_only_changed_by_hand() -> None:
    floors = Floors({}, {"who": 0.3})
    assert floors.raised([Figure("who", 0.1, margin=None, low=True), Figure("new", 1.0, margin=None)]) == []
    assert (floors.at_least, floors.at_most) == ({}, {"who": 0.3})


def test_floors_are_the_same_after_they_were_written_and_read(tmp_path: Path) -> None:
    floors = Floors({"b": 0.25, "a": 0.5}, {"c": 3.0})
    floors.save(tmp_path / "floors.json")
    assert Floors.load(tmp_path / "floors.json") == floors
    assert (tmp_path / "floors.json").read_text().index('"a"') < (tmp_path / "floors.json").read_text().index('"b"')


# ---- the whole run --------------------------------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Section:
    """A benchmark of one part, `scores`, whose section is this one, with a floor of 0.5 under `scores.f1`."""
    section = Section("Scores")
    monkeypatch.setattr(bench, "PARTS", {"scores": lambda texts: section})
    monkeypatch.setattr(bench.Floors, "load", lambda: Floors({"scores.f1": 0.5}))
    monkeypatch.setattr(bench.Floors, "save", lambda floors: pytest.fail("no floors are written"))
    return section


def test_a_run_ends_with_1_and_says_which_figure_has_sunk(told: Section, capsys: pytest.CaptureFixture[str]) -> None:
    told.figures.append(Figure("scores.f1", 0.4))
    assert bench.run(["scores"], Texts(None)) == 1
    assert "FAILED  scores.f1 is 0.4000, below its floor" in capsys.readouterr().err


def test_a_run_ends_with_0_when_no_figure_has_sunk(told: Section) -> None:
    told.figures.append(Figure("scores.f1", 0.6))
    assert bench.run(["scores"], Texts(None)) == 0


def test_a_plain_failure_fails_whatever_the_floors_say(told: Section, capsys: pytest.CaptureFixture[str]) -> None:
    told.figures.append(Figure("scores.f1", 0.6))
    told.failures.append("two runs differ")
    assert bench.run(["scores"], Texts(None)) == 1
    assert "FAILED  two runs differ" in capsys.readouterr().err


def test_nothing_is_raised_while_something_has_sunk(told: Section) -> None:
    told.figures += [Figure("scores.f1", 0.4), Figure("scores.new", 0.9)]
    assert bench.run(["scores"], Texts(None), lift=True) == 1


def test_a_part_that_was_skipped_owes_no_figure(told: Section) -> None:
    told.skipped = True
    assert bench.run(["scores"], Texts(None)) == 0


def test_without_the_corpus_a_run_says_what_it_skips_and_writes_no_report(
    told: Section, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bench, "REPORT", tmp_path / "REPORT.md")
    told.figures.append(Figure("scores.f1", 0.6))
    assert bench.run(["scores"], Texts(None)) == 0
    printed = capsys.readouterr().out
    assert "skipped" in printed and "INCUMBENT_SHARED" in printed
    assert not (tmp_path / "REPORT.md").exists()


def test_a_whole_run_with_the_corpus_writes_the_report(
    told: Section, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bench, "REPORT", tmp_path / "REPORT.md")
    told.figures.append(Figure("scores.f1", 0.6))
    told.say("All is well.")
    assert bench.run(["scores"], Texts(tmp_path)) == 0
    assert "## Scores\n\nAll is well.\n" in (tmp_path / "REPORT.md").read_text()


def test_an_unknown_part_is_refused_with_the_parts_there_are(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["benchmarks", "spead"])
    with pytest.raises(SystemExit) as stop:
        bench.main()
    assert stop.value.code == 2
    assert "there is no part spead: take any of scores" in capsys.readouterr().err
