"""`incumbent page`: one file, or one line that says why not."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from incumbent.faces.cli.main import status


@pytest.fixture(autouse=True)
def ledger(gold_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCUMBENT_LEDGER", str(gold_ledger))


def test_a_page_is_written_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "openai.html"
    assert status(["page", "OpenAI", "--language", "fr", "--on", "2023-11-20", "-o", str(file)]) == 0
    html = file.read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>") and html.endswith("</html>\n") and 'data-valid="2023-11-20"' in html
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("words", "exit_status", "says"),
    [
        (["Sam Altman"], 5, "is a person, not an organisation"),
        (["Nobody"], 5, "holds nothing about"),
        (["OpenAI", "--known", "soon"], 3, "--known 'soon' is no date"),
        (["OpenAI", "-o", "/nowhere/at/all.html"], 7, "name another place with -o"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_line(
    words: list[str], exit_status: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status(["page", *words]) == exit_status
    out, told = capsys.readouterr()
    assert out == "" and says in told and told.count("\n") == 1


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert status(["page", "OpenAI"]) == 6
    assert "pip install 'incumbent[web]'" in capsys.readouterr().err
