"""`incumbent changes --follow` and `incumbent feed` as processes, and the pace of looking."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree
from tests.faces.cli.canned import command, environment, run

from incumbent.desk import Desk
from incumbent.desk.serving import Desks
from incumbent.errors import LedgerBusy
from incumbent.faces.cli.following import looked
from incumbent.settings import Service, Settings

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "followed.ledger"))


def retract_all_about(name: str, place: Path) -> None:
    desk = Desk(Settings(place, NOW))
    for id_ in sorted({w.source.id for told in desk.timeline(name).tenures for w in told.witnesses}):
        desk.retract(id_, why="a test", by="person:Kim")


def test_what_another_process_appends_is_told_at_once_and_ctrl_c_ends_in_order(place: Path) -> None:
    words = command(
        "changes", "Emmett Shear", "--follow", "--since", "2023-11-20", "--every", "0.1", "--format", "json"
    )
    words += ["--ledger", str(place)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
    assert process.stdout and process.stderr
    told = json.loads(process.stdout.readline())
    assert told["known_at"] >= "2023-11-20" and told["id"].startswith("change-")
    retract_all_about("Emmett Shear", place)
    while told["event"] != "withdrawn":
        told = json.loads(process.stdout.readline())
    assert told["person"] == "Emmett Shear" and told["known_at"] == "2024-01-15"
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 0
    assert process.stderr.read() == ""


def test_what_became_known_is_told_as_lines_for_people(place: Path) -> None:
    process = subprocess.Popen(
        command("changes", "--follow", "--every", "0.1", "--since", "2023-11-30", "--ledger", place),
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    assert process.stdout
    assert process.stdout.readline() == "known on 2023-11-30:\n"
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 0


class Enough(Exception):
    pass


def test_a_ledger_that_is_still_is_only_looked_at(place: Path) -> None:
    """A busy one is looked at again."""
    desks = Desks(Service(place, lambda: NOW))
    last = desks.last()[0]
    answers = [last, LedgerBusy("busy"), last, last + 1, last + 1, last + 3]

    class Stub:
        def last(self) -> tuple[int, str]:
            answer = answers.pop(0)
            if isinstance(answer, LedgerBusy):
                raise answer
            return answer, ""

    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if not answers:
            raise Enough

    found = []
    with suppress(Enough):
        for number in looked(Stub(), last, 0.5, pause):  # type: ignore[arg-type]
            found.append(number)
    assert found == [last + 1, last + 3]
    assert pauses == [0.5] * 6


@pytest.mark.parametrize(
    "words",
    [
        ["changes", "OpenAI"],
        ["changes", "--follow", "--until", "2023-11-30"],
        ["changes", "--follow", "--every", "0"],
        ["feed"],
        ["feed", "OpenAI", "--search", "alt"],
        ["feed", "OpenAI", "--most", "0"],
    ],
)
def test_what_does_not_go_together_is_told(words: list[str], place: Path) -> None:
    done = run(*words, "--ledger", place)
    assert done.returncode == 2
    assert done.stderr.startswith("incumbent: error: ") and done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words", [["OpenAI"], ["--search", "sam alt"], ["Sam Altman", "--language", "fr", "--most", "2"]]
)
def test_a_feed_is_written_to_a_file_the_same_each_time(words: list[str], place: Path, tmp_path: Path) -> None:
    files = [tmp_path / "one.atom", tmp_path / "two.atom"]
    for file in files:
        done = run("feed", *words, "-o", file, "--ledger", place)
        assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    assert files[0].read_bytes() == files[1].read_bytes()
    assert etree.parse(files[0]).getroot().tag == "{http://www.w3.org/2005/Atom}feed"
