"""`incumbent chart`: a picture to a file or to standard output, and one line where that cannot be."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from incumbent.faces.cli.main import status


@pytest.fixture(autouse=True)
def ledger(gold_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCUMBENT_LEDGER", str(gold_ledger))


def test_a_chart_is_written_to_a_file_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "openai.svg"
    assert status(["chart", "OpenAI", "--on", "2023-11-20", "--known", "2023-11-25", "-o", str(file)]) == 0
    svg = ET.fromstring(file.read_text(encoding="utf-8"))
    assert svg.tag.endswith("svg") and [path.name for path in tmp_path.iterdir()] == ["openai.svg"]
    assert capsys.readouterr() == ("", "")


def test_without_a_file_it_goes_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert status(["chart", "Sam Altman", "--language", "fr", "--width", "360"]) == 0
    printed = capsys.readouterr().out
    assert "Les postes dans le temps : Sam Altman" in printed and ET.fromstring(printed).get("width") == "360"


def test_known_shows_nothing_that_was_published_later(capsys: pytest.CaptureFixture[str]) -> None:
    assert status(["chart", "OpenAI", "--known", "2023-11-18"]) == 0
    printed = capsys.readouterr().out
    assert "Mira Murati" in printed and "Emmett Shear" not in printed and 'data-day="2023-11-18"' in printed


def test_a_window_is_cut_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert status(["chart", "OpenAI", "--since", "2023-11-17", "--until", "2023-11-18"]) == 0
    assert "Bret Taylor" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "exit_status", "says"),
    [
        (["Nobody"], 5, "holds nothing about"),
        (["OpenAI", "--on", "yesterday"], 3, "--on 'yesterday' is no date"),
        (["OpenAI", "--since", "2024", "--until", "2023"], 3, "lies before --since"),
        (["OpenAI", "--width", "12"], 2, "give pixels from 280 to 8000"),
        (["OpenAI", "--language", "xx"], 2, "invalid choice"),
        (["OpenAI", "-o", "/nowhere/at/all.svg"], 7, "name another place with -o"),
        (["OpenAI", "-o", "/"], 7, "name another place with -o"),
    ],
)
def test_what_cannot_be_drawn_is_told_in_one_line(
    words: list[str], exit_status: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status(["chart", *words]) == exit_status
    out, told = capsys.readouterr()
    assert out == "" and says in told and told.count("\n") == 1
