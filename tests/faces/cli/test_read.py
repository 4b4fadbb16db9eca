"""`incumbent read` prints claims, tells what it could not read, and behaves in pipes."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from incumbent.errors import BadDate, InputError
from incumbent.faces.cli import read as face
from incumbent.model.claim import Claim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.reading import read


class CannedDesk:
    """A desk whose reader finds one claim in each article: that its first word leaves."""

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def read_claims(
        self, paths: list[str], *, on_fault: Callable[[InputError], None], published: Any = None, language: str = ""
    ) -> Iterator[tuple[Document, list[Claim]]]:
        today = date(2024, 1, 15)
        for document in read(paths, published=published, language=language, today=today, on_fault=on_fault):
            yield (
                document,
                [
                    TenureClaim(
                        document=document.id,
                        evidence=Evidence.of(document.text, Span(0, len(document.text.strip()))),
                        tenure_kind="end",
                        person=document.text.split()[0],
                        organization="Acmé",
                        post="chair",
                        post_class="chair",
                        manner="resigned",
                        modality="planned",
                    )
                ],
            )


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    monkeypatch.setattr(face, "Desk", CannedDesk)
    app = typer.Typer()
    app.callback()(lambda: None)
    face.register(app)
    return lambda *words: CliRunner().invoke(app, ["read", *map(str, words)])


def test_json_lines_are_flat_carry_the_article_and_prove_themselves(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Zoé va quitter Acmé.\n", encoding="utf-8")
    result = run(tmp_path / "a.txt", "--format", "jsonl")
    assert result.exit_code == 0
    (line,) = map(json.loads, result.stdout.splitlines())
    assert line["article"] == "a"
    assert (line["kind"], line["person"], line["manner"], line["modality"]) == ("end", "Zoé", "resigned", "planned")
    assert "Zoé va quitter Acmé.\n"[line["start"] : line["end"]] == line["exact"]
    assert "Zoé" in result.stdout, "letters stay letters"


def test_the_table_tells_who_what_where_and_the_words(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Zoé va\nquitter Acmé.", encoding="utf-8")
    result = run(tmp_path / "a.txt", "--published", "2023-11")
    assert "a  (2023-11)" in result.stdout
    assert "Zoé, chair, Acmé  [planned · resigned]" in result.stdout
    assert "“Zoé va quitter Acmé.”" in result.stdout


def test_what_cannot_be_read_is_told_at_the_end_and_the_rest_is_printed(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('nonsense\n{"id": "good", "text": "Zoé leaves."}\n', encoding="utf-8")
    result = run(tmp_path / "a.jsonl", tmp_path / "none.txt", "--format", "jsonl")
    assert result.exit_code == 3
    assert [json.loads(line)["article"] for line in result.stdout.splitlines()] == ["good"]
    assert len(result.stderr.splitlines()) == 2
    assert "a.jsonl:1 is not JSON" in result.stderr and "there is no" in result.stderr


def test_thousands_of_faults_do_not_fill_the_screen(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("nonsense\n" * 1000)
    result = run(tmp_path / "a.jsonl")
    assert len(result.stderr.splitlines()) == face.SHOWN_FAULTS + 1
    assert f"{1000 - face.SHOWN_FAULTS} more" in result.stderr


def test_a_date_that_is_none_is_told(run: Any, tmp_path: Path) -> None:
    result = run(tmp_path, "--published", "last week")
    assert isinstance(result.exception, BadDate) and "2023-11-20" in str(result.exception)


def test_nothing_but_claims_is_written_in_a_pipe(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Zoe leaves.")
    result = run(tmp_path / "a.txt", "--format", "jsonl")
    assert result.stderr == "" and len(result.stdout.splitlines()) == 1


# An application over an endless stream of articles, as a process of its own: pipes and signals are the system's.
ENDLESS = """
import itertools, sys, typer
sys.path.insert(0, {tests!r})
from test_read import CannedDesk
from incumbent.faces.cli import read as face
from incumbent.model.document import Document
class Endless(CannedDesk):
    def read_claims(self, paths, **_):
        return ((Document(name=str(n), text="Zoe leaves."), []) for n in itertools.count())
face.Desk = Endless
app = typer.Typer()
app.callback()(lambda: None)
face.register(app)
app(["read", "x"])
"""


@pytest.fixture
def endless() -> Iterator[subprocess.Popen[bytes]]:
    script = ENDLESS.format(tests=str(Path(__file__).parent))
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        yield process
        process.kill()


def test_it_ends_quietly_when_its_reader_has_had_enough(endless: subprocess.Popen[bytes]) -> None:
    assert endless.stdout and endless.stderr
    assert endless.stdout.readline()
    endless.stdout.close()
    assert endless.wait(20) == 0
    assert endless.stderr.read() == b""


def test_ctrl_c_ends_it_with_130_and_without_a_traceback(endless: subprocess.Popen[bytes]) -> None:
    assert endless.stdout and endless.stderr
    assert endless.stdout.readline()
    time.sleep(0.1)
    endless.send_signal(signal.SIGINT)
    endless.stdout.read()
    assert endless.wait(20) == 130
    assert endless.stderr.read() == b""
