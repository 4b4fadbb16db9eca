"""Whether two runs of `incumbent read` give the same bytes, whatever order Python's sets happen to have."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from benchmarks.asking import HOUSE
from benchmarks.section import Section
from benchmarks.texts import ROOT, SKIPPED, Texts

READ = (*HOUSE, "read")


def determinism(texts: Texts) -> Section:
    """Reads the examples and train in processes with different hash seeds, and with two workers where there are any."""
    section = Section("Same input, same bytes")
    files = [ROOT / "examples" / "dispatches.jsonl"]
    if texts.home is not None:
        files.append(texts.home / "corpus" / "train.articles.jsonl")
    else:
        section.say(f"train: {SKIPPED}")
        section.skipped = True
    runs = {"hash seed 1": digest(files, 1), "hash seed 2": digest(files, 2)}
    if "--workers" in subprocess.run([*READ, "--help"], check=True, capture_output=True, text=True).stdout:
        runs["two workers"] = digest(files, 1, "--workers", "2")
    section.table(["run", "SHA-256 of its output"], [[name, f"`{code[:16]}`"] for name, code in runs.items()])
    if len(set(runs.values())) > 1:
        section.failures.append("two runs of `incumbent read` over the same articles gave different bytes")
    return section


def digest(files: Sequence[Path], seed: int, *options: str) -> str:
    """The digest of what one run prints."""
    environment = os.environ | {"PYTHONHASHSEED": str(seed), "COLUMNS": "200"}
    command = [*READ, *map(str, files), "--format", "jsonl", *options]
    run = subprocess.run(command, check=True, capture_output=True, env=environment)
    if not run.stdout:
        raise RuntimeError(f"{' '.join(command)} printed nothing")
    return hashlib.sha256(run.stdout).hexdigest()
