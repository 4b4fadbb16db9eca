"""Thousands of articles stream through: the memory of the whole process does not grow with their number."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.faces.cli import canned

# What the process itself says at its end: what its parent is told may count the parent's own pages (fork, then exec).
# SQLite keeps up to dialects_sqlite.CACHE of the ledger's file, which is bounded and here made small.
SCRIPT = (
    "from incumbent.ledger import dialects_sqlite; dialects_sqlite.CACHE = 1000; dialects_sqlite.LOG = 200;"
    "import atexit, sys; from pathlib import Path;"
    "atexit.register(lambda: sys.stderr.write(Path('/proc/self/status').read_text()));" + canned.SCRIPT
)


def memory_of(command: str, path: Path, *words: str) -> int:
    """The most kilobytes that the process held while it read `path`."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, command, str(path), "--language", "en", *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=canned.environment(),
        timeout=120,
    )
    assert done.returncode == 0
    (most,) = re.findall(r"VmHWM:\s+(\d+) kB", done.stderr)
    return int(most)


def articles(path: Path, number: int) -> Path:
    """So many articles of nine kilobytes each."""
    with path.open("w") as file:
        file.writelines(f'{{"id": "a{n}", "text": "Article {n} {"of words " * 1000}"}}\n' for n in range(number))
    return path


@pytest.mark.parametrize(("command", "few", "many"), [("read", 50, 5000), ("add", 20, 2000)])
def test_a_hundred_times_as_many_articles_take_no_more_memory(
    tmp_path: Path, command: str, few: int, many: int
) -> None:
    used = []
    for number in (few, many):
        ledger = ("--ledger", str(tmp_path / f"{number}.ledger")) if command == "add" else ()
        used.append(memory_of(command, articles(tmp_path / "a.jsonl", number), *ledger))
    assert used[1] < used[0] + 6000


def test_what_is_kept_shows_in_the_measure(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("words " * 2_000_000)
    assert memory_of("read", tmp_path / "one.txt") > memory_of("read", articles(tmp_path / "a.jsonl", 1)) + 6000
