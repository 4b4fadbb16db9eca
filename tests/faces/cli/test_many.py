"""Thousands of articles stream through: the memory of the whole process does not grow with their number."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from tests.faces.cli import canned


def memory_of(articles: Path, command: str, number: int) -> int:
    """The most kilobytes that the process held while it went through `number` articles."""
    with articles.open("w") as file:
        file.writelines(f'{{"id": "a{n}", "text": "Article {n} {"of words " * 1000}"}}\n' for n in range(number))
    ledger = ("--ledger", str(articles.with_name(f"{number}.ledger"))) if command == "add" else ()
    words = canned.command(command, articles, "--language", "en", *ledger)
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, env=canned.environment())
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)  # so that nobody waits for it again
    assert process.returncode == 0
    return used.ru_maxrss


@pytest.mark.parametrize(("command", "few", "many"), [("read", 50, 5000), ("add", 20, 2000)])
def test_a_hundred_times_as_many_articles_take_no_more_memory(
    tmp_path: Path, command: str, few: int, many: int
) -> None:
    least = memory_of(tmp_path / "a.jsonl", command, few)
    assert memory_of(tmp_path / "a.jsonl", command, many) < least + 6000


def test_the_memory_that_is_measured_is_that_of_the_articles_where_they_are_kept(tmp_path: Path) -> None:
    """The test above can fail: one article of six megabytes shows."""
    small = memory_of(tmp_path / "a.jsonl", "read", 1)
    (tmp_path / "b.txt").write_text("words " * 1_000_000)
    process = subprocess.Popen(
        canned.command("read", tmp_path / "b.txt", "--language", "en"),
        stdout=subprocess.DEVNULL,
        env=canned.environment(),
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert used.ru_maxrss > small + 6000
