"""`incumbent read` prints claims, tells what it could not read, and behaves in pipes."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from incumbent.errors import InputError
from incumbent.faces.cli import faults, options
from incumbent.faces.cli.main import status
from incumbent.model.claim import Claim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.reading import read, size
from incumbent.settings import Settings


class CannedDesk:
    """A desk whose reader finds one claim in each article: that its first word leaves."""

    def __init__(self, settings: Settings) -> None:
        self.today = settings.today

    def size(self, paths: list[str]) -> int | None:
        return size(paths)

    def read_claims(
        self, paths: list[str], *, on_fault: Callable[[InputError], None], workers: int, **given: Any
    ) -> Iterator[tuple[Document, list[Claim]]]:
        for document in read(paths, today=self.today, on_fault=on_fault, **given):
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


class Done(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    monkeypatch.setattr(options, "Desk", CannedDesk)
    return lambda *words: Done(status(["read", *map(str, words)]), *capsys.readouterr())


def test_json_lines_are_flat_carry_the_article_and_prove_themselves(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Zoé va quitter Acmé.\n", encoding="utf-8")
    done = run(tmp_path / "a.txt", "--format", "jsonl")
    assert (done.status, done.err) == (0, "")
    (line,) = map(json.loads, done.out.splitlines())
    assert line["article"] == "a"
    assert (line["kind"], line["person"], line["manner"], line["modality"]) == ("end", "Zoé", "resigned", "planned")
    assert "Zoé va quitter Acmé.\n"[line["start"] : line["end"]] == line["exact"]
    assert "Zoé" in done.out, "letters stay letters"


def test_the_table_tells_who_what_where_and_the_words(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Zoé va\nquitter Acmé.", encoding="utf-8")
    done = run(tmp_path / "a.txt", "--published", "2023-11")
    assert "a  (2023-11)" in done.out
    assert "Zoé, chair, Acmé  [planned · resigned]" in done.out
    assert "“Zoé va quitter Acmé.”" in done.out


def test_an_article_steers_no_terminal(run: Any, tmp_path: Path) -> None:
    """Neither by its id, nor by its words, nor by the language that it claims to be in."""
    rows = [
        {"id": "a\n\x1b[2Jb", "text": "Roe\x1b]0;x\x07 leaves\u202e."},
        {"id": "c", "text": "Lee leaves.", "date": "\x1b[31m"},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    exit_status, output, errors = run("read", str(tmp_path / "a.jsonl"))
    assert (exit_status, output.partition("  (no date)")[0]) == (3, "a [2Jb")
    assert [one for one in output + errors if not one.isprintable() and one != "\n"] == []


def test_what_cannot_be_read_is_told_at_the_end_and_the_rest_is_printed(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('nonsense\n{"id": "good", "text": "Zoé leaves."}\n', encoding="utf-8")
    done = run(tmp_path / "a.jsonl", tmp_path / "none.txt", "--format", "jsonl")
    assert done.status == 3
    assert [json.loads(line)["article"] for line in done.out.splitlines()] == ["good"]
    assert len(done.err.splitlines()) == 2
    assert "a.jsonl:1 is not JSON" in done.err and "there is no" in done.err


def test_thousands_of_faults_do_not_fill_the_screen(run: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("nonsense\n" * 1000)
    done = run(tmp_path / "a.jsonl")
    assert len(done.err.splitlines()) == faults.SHOWN + 1
    assert f"{1000 - faults.SHOWN} more" in done.err


# Endless articles, read by a process of its own: pipes and signals are the system's.
ENDLESS = """
import itertools, sys
sys.path.insert(0, {tests!r})
from test_read import CannedDesk
from incumbent.faces.cli import main, options
from incumbent.model.document import Document
class Endless(CannedDesk):
    def read_claims(self, paths, **_):
        return ((Document(name=str(n), text="Zoe leaves."), []) for n in itertools.count())
options.Desk = Endless
sys.argv = ["incumbent", "read", "x"]
main.main()
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
