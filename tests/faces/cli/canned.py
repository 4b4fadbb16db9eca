"""The whole command with a reader that finds nothing: for tests of what surrounds it, in its own process or in ours."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from incumbent.extraction import extract as extraction
from incumbent.model.document import Document

ROOT = Path(__file__).parents[3]
SCRIPT = "from tests.faces.cli import canned; canned.read_nothing(); from incumbent.__main__ import main; main()"


class Nothing(NamedTuple):
    document: Document
    claims: tuple[()] = ()


def extract(document: Document, pack: Any) -> Nothing:
    return Nothing(replace(document, language=pack.code))


def read_nothing() -> None:
    extraction.extract = extract  # type: ignore[assignment]


def command(*words: object) -> list[str]:
    return [sys.executable, "-c", SCRIPT, *map(str, words)]


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INCUMBENT")}
    kept.pop("PYTHONUNBUFFERED", None)  # an ordinary process keeps its output until there is enough of it
    return {**kept, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", **more}


def run(*words: object, **given: Any) -> subprocess.CompletedProcess[str]:
    """The command as a process."""
    given = {"capture_output": True, "env": environment(), "timeout": 120, **given}
    return subprocess.run(command(*words), encoding="utf-8", **given)
