"""Retracting, verifying and copying a ledger as commands."""

from __future__ import annotations

import json
import shutil
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.ledger.test_ledger import LEFT, NEWS, QUIT, RECORDED

from incumbent.desk import Desk
from incumbent.faces.cli import main, retract
from incumbent.ledger import Ledger
from incumbent.settings import Settings


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "test.ledger"
    with Ledger(path, writable=True) as made:
        made.append(NEWS, [QUIT, LEFT], RECORDED, Desk(Settings.from_environment(path)).keys_of)
    return path


@pytest.fixture
def run(ledger: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def command(*words: object) -> tuple[int, str, str]:
        named = [] if words[0] == "copy" else ["--ledger", str(ledger)]
        status = main.status([*map(str, words), *named])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command


def test_retract_tells_what_falls_and_writes_nothing_without_a_yes(run: Any, ledger: Path) -> None:
    before = ledger.read_bytes()
    status, out, err = run("retract", NEWS.id, "--why", "made up")
    assert status == 2 and "--yes" in err
    assert "falls: Ann Lee — chief executive, Orbex; nobody else tells it" in out
    assert ledger.read_bytes() == before


def test_retract_appends_with_a_yes_and_can_be_undone(run: Any, ledger: Path) -> None:
    status, out, _ = run("retract", NEWS.id[:9], "--why", "made up", "--by", "me", "--on", "2023-12-01", "--yes")
    assert status == 0 and "no longer counts from 2023-12-01 on" in out
    with Ledger(ledger) as held:
        (told,) = held.retractions()
        assert (told.document, told.why, told.by) == (NEWS.id, "made up", "person:me")
    status, out, _ = run("retract", NEWS.id, "--why", "it was true", "--undo", "--format", "json")
    assert (status, json.loads(out)["undone"]) == (0, True)
    status, _, err = run("retract", NEWS.id, "--why", "again", "--undo")
    assert status == 5 and "is not retracted" in err
    assert run("verify")[0] == 0


def test_what_is_retracted_already_is_said_and_nothing_is_appended(run: Any, ledger: Path) -> None:
    run("retract", NEWS.id, "--why", "made up", "--by", "kim", "--on", "2023-12-01", "--yes")
    for day in ("2023-12-01", "2024-01-01"):
        status, out, _ = run("retract", NEWS.id, "--why", "again", "--on", day, "--yes")
        assert (status, "no longer counts from 2023-12-01 on (kim: made up); nothing was written" in out) == (0, True)
    assert json.loads(run("retract", NEWS.id, "--why", "x", "--yes", "--format", "json")[1])["already"] is True
    with Ledger(ledger) as held:
        assert len(held.retractions()) == 1


def test_one_that_was_retracted_from_a_day_on_can_be_retracted_from_an_earlier_one_and_one_undo_is_enough(
    run: Any, ledger: Path
) -> None:
    run("retract", NEWS.id, "--why", "made up", "--on", "2023-12-01", "--yes")
    status, out, _ = run("retract", NEWS.id, "--why", "made up", "--on", "2023-11-25", "--yes")
    assert (status, "no longer counts from 2023-11-25 on" in out, "nothing was written" in out) == (0, True, False)
    assert run("retract", NEWS.id, "--why", "it was true", "--undo")[0] == 0
    assert "Bo Ray" in run("timeline", "Orbex")[1] + run("timeline", "Bo Ray")[1]
    with Ledger(ledger) as held:
        assert held.retracted(NEWS.id, date(2100, 1, 1)) is None


@pytest.mark.parametrize(("answer", "written"), [("y\n", True), ("n\n", False), ("\n", False), ("", False)])
def test_retract_asks_a_person(
    run: Any, ledger: Path, monkeypatch: pytest.MonkeyPatch, answer: str, written: bool
) -> None:
    class Terminal:
        isatty, flush, readline = (lambda _: True), (lambda _: None), (lambda _: answer)

        def write(self, words: str) -> None: ...

    monkeypatch.setattr(retract.sys, "stdin", Terminal())
    monkeypatch.setattr(retract.sys, "stderr", Terminal())
    status, out, _ = run("retract", NEWS.id, "--why", "made up")
    assert status == 0 and ("nothing was written" in out) != written
    with Ledger(ledger) as held:
        assert bool(held.retractions()) == written


def test_retract_as_json_tells_the_same(run: Any) -> None:
    status, out, _ = run("retract", NEWS.id, "--why", "made up", "--yes", "--format", "json")
    answer = json.loads(out)
    assert (status, answer["document"]) == (0, NEWS.id)
    assert {row["person"] for row in answer["falls"]} == {"Ann Lee", "Bo Ray"}
    assert (answer["changes"], answer["weaker"]) == ([], [])


def test_what_is_not_there_cannot_be_retracted_and_no_ledger_is_made(run: Any, tmp_path: Path) -> None:
    assert run("retract", "doc-0", "--why", "x", "--yes")[0] == 5
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    assert run("retract", "doc-0", "--why", "x", "--yes")[0] == 4
    assert list(tmp_path.iterdir()) == []


def test_verify_says_how_much_is_sound(run: Any) -> None:
    status, out, err = run("verify")
    assert (status, err) == (0, "") and out.startswith("sound: 1 entry, 2 claims; the hash of the last is ")
    answer = json.loads(run("verify", "--format", "json")[1])
    assert (answer["entries"], answer["claims"], answer["faults"]) == (1, 2, [])


def test_verify_names_every_fault_and_fails(run: Any, ledger: Path) -> None:
    base = sqlite3.connect(ledger)
    base.execute("DROP TRIGGER claim_update")
    base.execute("UPDATE claim SET person_key = 'somebody'")
    base.commit()
    base.close()
    status, out, err = run("verify")
    assert status == 4 and f"3 faults in {ledger}" in err
    assert QUIT.id in out and LEFT.id in out and "trigger claim_update" in out
    assert json.loads(run("verify", "--format", "json")[1])["faults"] == out.splitlines()


def test_copy_moves_a_ledger_and_says_that_it_arrived(run: Any, ledger: Path, tmp_path: Path) -> None:
    status, out, _ = run("copy", ledger, tmp_path / "other.ledger")
    assert status == 0 and out.startswith("copied, sound: 1 entry, 2 claims; the hash of the last is ")
    with Ledger(ledger) as one, Ledger(tmp_path / "other.ledger") as other:
        assert list(one.entries()) == list(other.entries())


def test_copy_from_nothing_makes_nothing(run: Any, tmp_path: Path) -> None:
    status, _, err = run("copy", tmp_path / "none", tmp_path / "other.ledger")
    assert status == 4 and "there is no ledger" in err
    assert not (tmp_path / "other.ledger").exists()


def test_a_snapshot_names_everybody_in_a_seat_on_a_day_before_and_after_boards_are_kept(
    gold_ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = shutil.copy(gold_ledger, tmp_path / "gold.ledger")

    def run(*words: str) -> str:
        assert main.status(["snapshot", "--on", "2023-11-18", "--ledger", str(path), *words]) == 0
        return capsys.readouterr().out

    lines = run()
    assert "OpenAI: Mira Murati — interim chief executive [chief-executive] (acting), from 2023-11-17\n" in lines
    assert sorted(run("--keep").splitlines()) == sorted(run().splitlines()) == sorted(lines.splitlines())
    rows = [json.loads(line) for line in run("--format", "jsonl").splitlines()]
    (row,) = [row for row in rows if (row["organization"], row["post_class"]) == ("OpenAI", "chief-executive")]
    assert (row["person"], row["acting"], row["starts_told"], row["ends_told"][:1]) == (
        "Mira Murati",
        True,
        ["2023-11-17"],
        ["2023-11-19"],
    )
    assert "interim" not in run("--known", "2023-11-16")
