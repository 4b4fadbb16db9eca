"""A terminal gets colours, links and lines that fit it; a pipe gets what it always got."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from tests.faces.charts.world import HOSTILE
from tests.faces.cli.canned import ROOT

from incumbent.faces.cli.main import status
from incumbent.faces.cli.terminal import Terminal, cells, cut, printable
from incumbent.faces.cli.texts import Text, joined, styled

ESCAPES = re.compile(r"\x1b\[[\d;]*m|\x1b\]8;;[!-~]*\x1b\\")


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def plain(text: str) -> str:
    return ESCAPES.sub("", text)


def in_terminal(*words: str, ledger: Path, columns: int = 80, **environment: str) -> str:
    """What the command prints in a terminal of so many columns."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "FORCE_HYPERLINK")}
    given = {"TERM": "xterm-256color", "INCUMBENT_LEDGER": str(ledger), "PYTHONPATH": str(ROOT / "src"), **environment}
    command = [sys.executable, "-m", "incumbent", *words]
    with subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, env=kept | given) as process:
        os.close(follower)
        printed = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            printed += piece
    os.close(leader)
    assert process.returncode == 0
    return printed.decode("utf-8").replace("\r\n", "\n")


def in_pipe(*words: str, ledger: Path) -> str:
    environment = {**os.environ, "INCUMBENT_LEDGER": str(ledger), "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-m", "incumbent", *words], capture_output=True, encoding="utf-8", env=environment, check=True
    ).stdout


# ---- a whole command ------------------------------------------------------------------------------------------------


def test_a_terminal_shows_the_same_words_in_colour(gold_ledger: Path) -> None:
    words = ("who", "OpenAI", "--on", "2023-11-20")
    shown, piped = in_terminal(*words, ledger=gold_ledger, columns=240), in_pipe(*words, ledger=gold_ledger)
    assert "\x1b[1mEmmett Shear\x1b[0m" in shown and "\x1b" not in piped
    assert plain(shown) == piped


def test_no_color_and_a_dumb_terminal_get_plain_lines(gold_ledger: Path) -> None:
    words = ("timeline", "OpenAI")
    piped = in_pipe(*words, ledger=gold_ledger)
    assert in_terminal(*words, ledger=gold_ledger, NO_COLOR="1") == piped
    assert in_terminal(*words, ledger=gold_ledger, TERM="dumb") == piped


@pytest.mark.parametrize("columns", [40, 72, 120])
@pytest.mark.parametrize(
    "words",
    [
        ("who", "OpenAI", "--on", "2023-11-20"),
        ("timeline", "OpenAI"),
        ("changes", "OpenAI", "--since", "2023-11-17", "--until", "2023-11-22"),
        ("disputes", "OpenAI"),
    ],
)
def test_no_line_is_wider_than_the_terminal(words: tuple[str, ...], columns: int, gold_ledger: Path) -> None:
    shown = in_terminal(*words, ledger=gold_ledger, columns=columns)
    assert max(cells(plain(line)) for line in shown.splitlines()) <= columns
    assert "\x1b[" in shown


def test_publishers_lead_to_their_articles_where_links_are_followed(gold_ledger: Path) -> None:
    words = ("who", "OpenAI", "--on", "2023-11-20")
    assert "\x1b]8;;https://lantern.example/" in in_terminal(*words, ledger=gold_ledger, FORCE_HYPERLINK="1")
    assert "\x1b]8" not in in_terminal(*words, ledger=gold_ledger, FORCE_HYPERLINK="0")


def test_json_is_json_in_a_terminal_too(gold_ledger: Path) -> None:
    assert "\x1b" not in in_terminal("timeline", "OpenAI", "--format", "json", ledger=gold_ledger)


# ---- lines ----------------------------------------------------------------------------------------------------------


def test_which_streams_are_terminals() -> None:
    assert Terminal.of(io.StringIO(), {}) is None
    assert Terminal.of(Screen(), {}) is not None
    assert Terminal.of(Screen(), {"NO_COLOR": "1"}) is None and Terminal.of(Screen(), {"NO_COLOR": ""}) is not None
    assert Terminal.of(Screen(), {"TERM": "dumb"}) is None


@pytest.mark.parametrize(
    ("environment", "links"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM_PROGRAM": "WezTerm"}, True),
        ({"VTE_VERSION": "7200"}, True),
        ({"VTE_VERSION": "4200"}, False),
        ({"VTE_VERSION": "new"}, False),
        ({"WT_SESSION": "1"}, True),
        ({"FORCE_HYPERLINK": "0", "TERM": "xterm-kitty"}, False),
        ({"FORCE_HYPERLINK": "1"}, True),
    ],
)
def test_which_terminals_follow_links(environment: dict[str, str], links: bool) -> None:
    terminal = Terminal.of(Screen(), environment)
    assert terminal and terminal.links is links


def test_a_line_is_its_plain_text_and_keeps_its_parts() -> None:
    line = Text("  ", styled("name", "Ann Lee"), " leads ", joined(" and ", [styled("name", "A"), styled("name", "B")]))
    assert line == "  Ann Lee leads A and B"
    assert [part.style for part in line.parts] == ["plain", "name", "plain", "name", "plain", "name"]
    assert next(Terminal(80).shown(line)).startswith("  \x1b[1mAnn Lee\x1b[0m leads ")


def test_a_long_line_is_broken_between_words_and_goes_on_further_in() -> None:
    shown = list(Terminal(40).shown("    " + "word " * 20))
    assert all(len(line) <= 40 and not line.endswith(" ") for line in shown)
    assert shown[0].startswith("    word") and all(line.startswith("      word") for line in shown[1:])
    assert " ".join(shown).split() == ["word"] * 20


def test_a_word_that_is_longer_than_the_terminal_is_kept_whole() -> None:
    assert list(Terminal(40).shown("a " + "b" * 60)) == ["a " + "b" * 60]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "https://a.example/\x1b\\evil", "https://a.example/ b", ""])
def test_only_plain_addresses_become_links(link: str) -> None:
    assert "\x1b]8" not in "".join(Terminal(80, links=True).shown(styled("plain", "here", link)))


def test_a_link_is_one_over_all_its_words() -> None:
    (shown,) = Terminal(80, links=True).shown(styled("plain", "The Harbour Lantern", "https://lantern.example/1"))
    assert shown == "\x1b]8;;https://lantern.example/1\x1b\\The Harbour Lantern\x1b]8;;\x1b\\"


@pytest.mark.parametrize("name", HOSTILE)
def test_names_steer_no_terminal(name: str) -> None:
    shown = "".join(Terminal(80).shown(Text("  ", styled("name", name))))
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", plain(shown))
    printable(name).encode("utf-8", "strict")


def test_what_is_printable_is_left_as_it_is() -> None:
    for text in ("Ann Lee — chair", "« Zoë Ångström »", "王小明", "a\u00a0b", "עדה"):
        assert printable(text) == text


def test_columns_are_counted_as_terminals_do() -> None:
    assert (cells("abc"), cells("é"), cells("e\u0301"), cells("王")) == (3, 1, 1, 2)
    assert cut("Ann Lee", 7) == "Ann Lee" and cut("Ann Lee", 5) == "Ann…" and cut("王小明", 4) == "王…"
    assert cut("Ann", 0) == ""


def test_help_shows_each_example_in_a_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert status(["who", "--help"]) == 0
    told = capsys.readouterr().out
    assert "\nExamples:\n  incumbent who OpenAI --on 2023-11-18\n  incumbent who OpenAI --post CEO" in told
