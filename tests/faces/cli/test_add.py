"""`incumbent add` says what was new, is the same the second time, and leaves a sound ledger however it ends."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.faces.cli import canned

from incumbent.ledger import Ledger

MANY = 150


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Articles that are read quickly: the canned reader finds nothing in them."""
    path = tmp_path / "many.jsonl"
    with path.open("w") as file:
        file.writelines(f'{{"id": "a{n}", "text": "Article {n} is in English."}}\n' for n in range(MANY))
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "test.ledger"


def add(articles: Path, ledger: Path, *more: str) -> Any:
    return canned.run("add", articles, "--language", "en", "--ledger", ledger, *more)


def test_it_says_what_was_new_and_the_second_time_that_nothing_is(articles: Path, ledger: Path) -> None:
    first, second = add(articles, ledger).stdout.splitlines(), add(articles, ledger).stdout.splitlines()
    assert len(first) == MANY + 1
    assert (
        first[0].startswith("  new: a0, 0 claims [doc-")
        and first[-1] == "150 new articles, 0 new claims; 0 held already"
    )
    assert second == ["0 new articles, 0 new claims; 150 held already"]


def test_its_json_is_one_object_however_many_articles(articles: Path, ledger: Path) -> None:
    told = json.loads(add(articles, ledger, "--format", "json").stdout)
    assert [row["name"] for row in told["new"]] == [f"a{n}" for n in range(MANY)]
    assert (told["held"], told["faults"], set(told["new"][0])) == (0, 0, {"document", "name", "claims"})
    assert json.loads(add(articles, ledger, "--format", "json").stdout) == {"new": [], "held": MANY, "faults": 0}


def test_an_article_added_together_with_its_copy_is_held_once(tmp_path: Path, ledger: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("The same article in English.")
    done = canned.run("add", tmp_path / "one.txt", tmp_path / "two.txt", "--language", "en", "--ledger", ledger)
    assert done.stdout.endswith("1 new article, 0 new claims; 1 held already\n")


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("after", [0, 1, 60])
def test_however_it_is_stopped_the_ledger_is_sound_and_the_same_command_goes_on(
    articles: Path, ledger: Path, after: int, stop: signal.Signals
) -> None:
    words = canned.command("add", articles, "--language", "en", "--ledger", ledger)
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdout=pipe, stderr=pipe, bufsize=0, env=canned.environment()) as process:
        assert process.stdout and process.stderr
        seen = [process.stdout.readline() for _ in range(after)]
        process.send_signal(stop)
        rest, told = process.communicate(timeout=60)
    lines = b"".join(seen) + rest
    acknowledged = [line for line in lines.splitlines() if line.startswith(b"  new: ") and line.endswith(b"]")]
    assert b"Traceback" not in told or after == 0, "before the command itself runs, Python tells of Ctrl-C in its way"
    if after and stop == signal.SIGINT:
        assert process.returncode == 130
        assert told == b"incumbent: stopped: what was added stays, the same command goes on with the rest\n"
    if after:
        with Ledger(ledger) as stopped:
            assert len(acknowledged) <= stopped.check()[0] <= len(acknowledged) + 1
    rest_added = add(articles, ledger)
    assert (rest_added.returncode, rest_added.stderr) == (0, "")
    with Ledger(ledger) as whole:
        assert whole.check()[0] == MANY
        names = [json.loads(entry.body)["document"]["name"] for entry in whole.entries()]
    assert names == [f"a{n}" for n in range(MANY)], "each once, in the order of the file"
