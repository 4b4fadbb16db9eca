"""A person who watches sees how far the reading has come; a pipe sees nothing of it."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
from pathlib import Path

import pytest
from tests.faces.cli import canned

from incumbent.faces.cli.progress import WIDTH, Progress


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_tells_the_share_of_the_bytes_the_articles_the_claims_and_the_time() -> None:
    progress = Progress(total=4000, stream=io.StringIO())
    for _ in range(1000):
        progress.read(3)
        progress.article(2)
    told = progress.line(progress._began + 65.9)
    assert told == f"[{'#' * (WIDTH * 3 // 4):.<{WIDTH}}]  75%  1,000 articles, 2,000 claims, 1:05"


@pytest.mark.parametrize("total", [None, 0])
def test_without_a_known_size_there_is_a_count_alone(total: int | None) -> None:
    progress = Progress(total=total, stream=io.StringIO())
    progress.article(0)
    assert progress.line(progress._began) == "1 article, 0 claims, 0:00"


def test_a_file_that_grows_while_it_is_read_stays_at_the_whole() -> None:
    progress = Progress(total=10, stream=io.StringIO())
    progress.read(30)
    assert "100%" in progress.line(0)


def test_it_is_drawn_on_a_screen_and_taken_away_at_the_end() -> None:
    screen = Screen()
    with Progress(total=10, stream=screen) as progress:
        progress.read(5)
        progress.article(1)
        assert "50%  1 article, 1 claim" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_a_thousand_articles_are_not_drawn_a_thousand_times() -> None:
    screen = Screen()
    with Progress(stream=screen) as progress:
        for _ in range(1000):
            progress.article(1)
    assert screen.getvalue().count("article") < 100


def test_a_pipe_gets_nothing() -> None:
    pipe = io.StringIO()
    with Progress(total=10, stream=pipe) as progress:
        progress.article(1)
    assert pipe.getvalue() == ""


@pytest.mark.parametrize("command", ["read", "add"])
def test_the_whole_command_shows_it_on_a_terminal_and_keeps_it_out_of_the_answer(tmp_path: Path, command: str) -> None:
    (tmp_path / "a.txt").write_text("Ann Lee resigned as chief executive of Orbex.\n" * 3)
    screen, terminal = pty.openpty()
    words = [command, str(tmp_path / "a.txt"), *(["--ledger", str(tmp_path / "l")] if command == "add" else [])]
    done = canned.run(*words, "--language", "en", capture_output=False, stdout=subprocess.PIPE, stderr=terminal)
    os.close(terminal)
    shown = os.read(screen, 10_000).decode()
    os.close(screen)
    assert done.returncode == 0
    assert re.search(r"100%  1 article, \d+ claims?", shown)
    assert "\x1b" not in done.stdout and "%" not in done.stdout
