"""Every block of every page runs, in a folder that looks like a fresh clone after `make demo`.

The blocks of a page run one after the other in one shell, as a reader would type them. `make` is checked against the
real Makefile without being obeyed, since it would install and test; of what it does, only the ledger of `make demo` is
there.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from tests.docs.pages import PAGES, ROOT, Block, blocks, short

RUN = {"console", "python"}
LONGEST = 300  # seconds that the blocks of a page may take, on a busy machine
MAKE = """#!/bin/bash
set -e
{make} --silent --dry-run --directory {root} "$@" PYTHON={python} > /dev/null
case " $* " in *" demo "*) mkdir -p build; cp {ledger} build/demo.ledger;; esac
"""
INCUMBENT = """#!/bin/bash
PYTHONPATH={source} exec {python} -m incumbent "$@"
"""


@pytest.fixture
def clone(tmp_path: Path, read_ledger: Path) -> Path:
    """A folder to stand in, with the two commands that the pages use in its environment."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    tools = tmp_path / ".venv" / "bin"
    tools.mkdir(parents=True)
    (tools / "activate").write_text("")
    (tmp_path / "build").mkdir()
    shutil.copy(read_ledger, tmp_path / "build" / "demo.ledger")
    places = {
        "make": shutil.which("make") or "make",
        "root": ROOT,
        "python": sys.executable,
        "ledger": read_ledger,
        "source": ROOT / "src",
    }
    quoted = {name: shlex.quote(str(place)) for name, place in places.items()}
    for name, script in (("make", MAKE), ("incumbent", INCUMBENT)):
        (tools / name).write_text(script.format(**quoted))
        (tools / name).chmod(0o755)
    return tmp_path


def shell_lines(block: Block) -> str:
    """What a reader would type for a block."""
    if block.language == "python":
        return f"{shlex.quote(sys.executable)} - <<'END OF BLOCK'\n{block.text}END OF BLOCK\n"
    lines = block.text.splitlines()
    assert all(line.startswith("$ ") for line in lines), "a console block holds commands, each after a $"
    return "".join(f"{line[2:]}\n" for line in lines)


@pytest.mark.parametrize("page", [p for p in PAGES if any(b.language in RUN for b in blocks(p))], ids=short)
def test_what_a_page_tells_to_type_works(page: Path, clone: Path) -> None:
    script = "".join(shell_lines(block) for block in blocks(page) if block.language in RUN)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("INCUMBENT")}
    environment["PATH"] = f"{clone / '.venv' / 'bin'}:{os.environ['PATH']}"
    out, err = clone.parent / f"{clone.name}.out", clone.parent / f"{clone.name}.err"
    with out.open("wb") as said, err.open("wb") as complained:  # a server left behind would hold a pipe open for ever
        shell = subprocess.Popen(
            ["bash", "-e", "-o", "pipefail", "-c", script],
            cwd=clone,
            env=environment,
            stdout=said,
            stderr=complained,
            start_new_session=True,
        )
        try:
            status = shell.wait(timeout=LONGEST)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
    assert (status, err.read_text("utf-8")) == (0, ""), out.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_json_and_toml_on_a_page_can_be_parsed(page: Path) -> None:
    for block in blocks(page):
        if block.language == "json":
            json.loads(block.text)
        elif block.language == "toml":
            tomllib.loads(re.sub(r",?\s*…|\.\.\.", "", block.text))  # "and so on", where a page shows a part


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_a_block_says_what_it_is(page: Path) -> None:
    known = RUN | {"json", "toml", ""}
    assert {block.language for block in blocks(page)} <= known
    plain = [block.text for block in blocks(page) if not block.language]
    assert not [text for text in plain if text.startswith("$ ")], "commands stand in console blocks, and are run"
