"""`incumbent serve` as a process: where it listens, what it takes for a token, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from incumbent.errors import BadParameter
from incumbent.faces.cli.main import status
from incumbent.faces.cli.serve import HERE, _names, _token

ROOT = Path(__file__).parents[3]
GOOD = "0123456789abcdef0123"


@contextmanager
def serving(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and the address that it tells."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INCUMBENT")}
    with subprocess.Popen(
        [sys.executable, "-m", "incumbent", "serve", "--port", "0", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**kept, "PYTHONPATH": "src"},
        cwd=ROOT,
    ) as process:
        try:
            assert process.stdout
            told = re.search(r"at (http://\S+) ", process.stdout.readline())
            yield process, told[1] if told else ""
        finally:
            process.kill()


def test_it_tells_where_it_listens_answers_there_and_ends_in_silence(gold_ledger: Path) -> None:
    with serving("--ledger", str(gold_ledger)) as (process, address):
        assert address.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{address}/api/v1/search?words=alt") as reply:
            assert b"Sam Altman" in reply.read()
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(urllib.request.Request(f"{address}/api/v1/", headers={"Host": "evil.example"}))
        assert refused.value.code == 421
        refused.value.close()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr and process.stderr.read() == ""


def test_the_ledger_may_grow_meanwhile(gold_ledger: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.ledger"
    mine.write_bytes(gold_ledger.read_bytes())
    with serving("--ledger", str(mine)) as (_, address):

        def names() -> bytes:
            with urllib.request.urlopen(f"{address}/api/v1/parties?name=Twitch") as reply:
                return bytes(reply.read())

        before = names()
        assert status(["same", "Twitch", "OpenAI", "--why", "a test", "--by", "me", "--ledger", str(mine)]) == 0
        assert names() != before


def test_a_ledger_that_is_not_there_is_told_before_anything_listens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status(["serve", "--ledger", str(tmp_path / "none.ledger")]) == 4
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("incumbent: error: there is no ledger") and err.count("\n") == 1


@pytest.mark.parametrize("port", ["-1", "65536", "http", "8_0", "٨٠"])
def test_a_port_that_is_none_is_refused(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert status(["serve", f"--port={port}"]) == 2
    assert "is no port" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_in_one_line(gold_ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving("--ledger", str(gold_ledger)) as (_, address):
        assert status(["serve", "--ledger", str(gold_ledger), "--port", address.rpartition(":")[2]]) == 7
    assert re.fullmatch(r"incumbent: error: 127.0.0.1:\d+ cannot be listened at .*\n", capsys.readouterr().err)


def test_a_token_is_read_from_a_file_or_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(GOOD + "\n")
    assert _token(str(file), {"INCUMBENT_TOKEN": "another one, which is not looked at"}) == GOOD
    assert _token(None, {"INCUMBENT_TOKEN": GOOD}) == GOOD
    assert _token(None, {}) == ""


@pytest.mark.parametrize(
    "text", ["", "\n", "short", "two words that are long enough", "é" * 30, "tab\t" * 10, "\x00" * 30]
)
def test_a_token_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(text)
    with pytest.raises(BadParameter):
        _token(str(file), {})


def test_a_token_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadParameter, match="cannot be read"):
        _token(str(tmp_path / "none"), {})


def test_at_the_address_of_this_machine_only_its_names_are_taken_besides_those_given() -> None:
    assert set(_names("127.0.0.1", [])) == {"127.0.0.1", "localhost", "[::1]"}
    assert set(_names("::1", ["Ledger.Example.org"])) >= {"ledger.example.org", "localhost"}
    assert _names("0.0.0.0", []) == ()
    assert _names("0.0.0.0", ["ledger.example.org"]) == ("ledger.example.org",)
    assert "127.0.0.1" in HERE


def test_a_token_is_shown_nowhere(gold_ledger: Path, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(GOOD)
    with serving("--ledger", str(gold_ledger), "--token-file", str(tmp_path / "token")) as (process, address):
        assert address
        urllib.request.urlopen(f"{address}/api/v1/").close()
        time.sleep(0.1)
        process.terminate()
        out, err = process.communicate(timeout=10)
        assert GOOD not in out + err
