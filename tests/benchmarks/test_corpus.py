"""From which folder the weights are learned, and what is said where that cannot be."""

import subprocess
from pathlib import Path

import pytest
from benchmarks.corpus import learned_from

ROOT = Path(__file__).resolve().parents[2]


def _folder(home: Path, part: str) -> Path:
    for name in ("articles", "gold"):
        (home / f"{part}.{name}.jsonl").write_text("", "utf-8")
    return home


def test_a_folder_of_one_s_own_is_learned_from(tmp_path: Path) -> None:
    assert learned_from(_folder(tmp_path, "mine"), "mine") == tmp_path


def test_a_folder_without_the_part_is_told_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"There is no .*train\.articles\.jsonl"):
        learned_from(_folder(tmp_path, "mine"), "train")


def test_without_any_folder_it_is_said_what_to_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INCUMBENT_SHARED", str(tmp_path / "nowhere"))
    with pytest.raises(SystemExit, match=r"Name a folder that holds train\.articles\.jsonl"):
        learned_from(None, "train")


def test_make_train_learns_readers_and_dates_from_the_same_folder() -> None:
    told = subprocess.run(
        ["make", "--dry-run", "train", "ARGS=somewhere"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    learners = [line for line in told.splitlines() if "-m benchmarks." in line]
    assert len(learners) == 2
    assert all("somewhere" in line for line in learners)
