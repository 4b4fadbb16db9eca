"""`--workers`: the same bytes as one process, faults in their turn, Ctrl-C without a trace."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.dispatches import EXAMPLES
from tests.faces.cli import canned

WHOLE = [sys.executable, "-m", "incumbent"]
ARTICLES = """nonsense
{"id": "a", "text": "Orbex named Ann Lee chief executive on 3 May 2021.", "language": "en"}
{"id": "b", "text": "Ein Satz.", "language": "de"}
{"id": "c", "text": "Anne Lenoir, présidente d'Orbex, a démissionné.", "language": "fr"}
{"id": "a", "text": "Orbex named Ann Lee chief executive on 3 May 2021.", "language": "en"}
more nonsense
"""


def run(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*WHOLE, *map(str, words)], capture_output=True, encoding="utf-8", env=canned.environment(), timeout=300
    )


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "a.jsonl"
    path.write_text(ARTICLES, encoding="utf-8")
    return path


def test_two_workers_read_the_same_as_one_and_tell_the_same_faults(articles: Path) -> None:
    files = (articles, EXAMPLES / "dispatches.jsonl")
    one, two = (run("read", *files, "--format", "jsonl", "--workers", n) for n in (1, 2))
    assert one.stdout and two.stdout == one.stdout
    assert one.stderr and two.stderr == one.stderr
    assert two.returncode == one.returncode == 3


def test_two_workers_add_the_same_as_one(articles: Path, tmp_path: Path) -> None:
    told = []
    for workers in (1, 2):
        ledger = tmp_path / f"{workers}.ledger"
        done = run("add", articles, "--ledger", ledger, "--workers", workers, "--format", "json")
        answer = run("timeline", "Orbex", "--ledger", ledger, "--format", "json")
        lines = [line for line in answer.stdout.splitlines() if '"recorded_at"' not in line]
        told.append((done.stdout, done.stderr, done.returncode, lines))
    assert told[0] == told[1]
    assert [row["name"] for row in json.loads(told[0][0])["new"]] == ["a", "c"]


def test_ctrl_c_ends_all_of_them_with_130_and_without_a_traceback(tmp_path: Path) -> None:
    line = json.dumps({"text": "Orbex named Ann Lee chief executive. " * 20, "language": "en"})
    (tmp_path / "a.jsonl").write_text(f"{line}\n" * 300)
    command = [*WHOLE, "read", str(tmp_path / "a.jsonl"), "--workers", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=canned.environment(), start_new_session=True
    ) as process:
        assert process.stdout and process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to all
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == b""
    ends = time.monotonic() + 10
    while left := members(process.pid):
        assert time.monotonic() < ends, f"these outlive the command: {left}"
        time.sleep(0.1)


def members(session: int) -> str:
    """The processes of a session, as `ps` lists them."""
    command = ["ps", "-o", "pid=", "--sid", str(session)]
    return subprocess.run(command, capture_output=True, encoding="utf-8").stdout.strip()


@pytest.mark.parametrize("number", ["0", "-1", "two", "65", "1.5"])
def test_a_number_of_workers_that_is_none_is_refused_with_what_to_give(number: str, articles: Path) -> None:
    done = canned.run("read", articles, f"--workers={number}")
    assert done.returncode == 2
    assert "give one from 1 to 64" in done.stderr and len(done.stderr.splitlines()) == 1
