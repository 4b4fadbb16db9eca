"""Killed at any moment, cut off from its disk, or short of room: a ledger is sound and has all that it acknowledged."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.ledger.killing import see_to, write
from tests.told import document

from incumbent.errors import LedgerError
from incumbent.ledger import Ledger

ROOT = Path(__file__).parents[2]


def killing(*words: object) -> int:
    """How many writers `killing` killed; it fails where a ledger was not sound after one."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "tests.ledger.killing", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return int(json.loads(done.stdout)["kills"])


@pytest.mark.parametrize("seed", range(4))
def test_a_writer_killed_at_random_moments_loses_nothing(tmp_path: Path, seed: int) -> None:
    assert killing("at-random", tmp_path / "killed.ledger", 50, seed) >= 50, "200 in all four"


def test_a_writer_killed_while_it_appends_very_many_at_once_leaves_all_of_them_or_none(tmp_path: Path) -> None:
    assert killing("at-random", tmp_path / "killed.ledger", 40, 9, 48) >= 40


@pytest.mark.parametrize(("first", "last", "step"), [(512, 40_000, 997), (40_000, 140_000, 2_503)])
def test_a_writer_killed_between_and_within_its_writes_loses_nothing(
    tmp_path: Path, first: int, last: int, step: int
) -> None:
    assert killing("at-a-byte", tmp_path / "killed.ledger", first, last, step) >= 35


def test_what_was_acknowledged_is_on_the_disk_by_then(tmp_path: Path) -> None:
    """A power cut leaves a beginning of what was written since the disk last confirmed: here, beginnings of the log,
    from its size at one acknowledgement to its size at the next."""
    path, log = tmp_path / "l", tmp_path / "l-wal"
    Ledger(path, writable=True).close()
    kept: list[tuple[bytes, int, set[str]]] = []
    acknowledged = set[str]()

    def acknowledge(id_: str) -> None:
        acknowledged.add(id_)
        kept.append((path.read_bytes(), log.stat().st_size, set(acknowledged)))

    final = bytearray()

    def at_the_end(id_: str) -> None:
        acknowledge(id_)
        final[:] = log.read_bytes()

    write(path, at_the_end, "one", 20, "2024-01-01T00:00:00Z")
    cut = tmp_path / "cut"
    for (_, _, before), (base, size, _), (_, after, _) in zip(kept, kept, kept[1:], strict=False):
        for length in (size, size + 1, size + 4_000, (size + after) // 2, after - 1):
            for file in tmp_path.glob("cut*"):
                file.unlink()
            cut.write_bytes(base)
            (tmp_path / "cut-wal").write_bytes(final[:length])
            see_to(cut, set(before), 1)


@pytest.fixture
def scarce() -> Iterator[Callable[[int], None]]:
    """Makes every file end at a size: what the system says then is what it says of a full disk, but for the number."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handled = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handled)


@pytest.mark.parametrize("size", range(8_000, 120_000, 7_919))
def test_a_disk_that_takes_no_more_is_told_and_the_ledger_goes_on_when_there_is_room(
    tmp_path: Path, scarce: Callable[[int], None], size: int
) -> None:
    path, acknowledged = tmp_path / "l", set[str]()
    Ledger(path, writable=True).close()
    scarce(size)
    with pytest.raises(LedgerError, match="disk"):
        write(path, acknowledged.add, "one", 1_000, "2024-01-01T00:00:00Z")
    scarce(resource.RLIM_INFINITY)
    see_to(path, acknowledged, 0)
    write(path, acknowledged.add, "two", 3, "2024-01-01T00:00:00Z")
    see_to(path, acknowledged, 0)


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="only root can make a small disk")
def test_a_disk_that_is_really_full_is_told(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk], capture_output=True)
    if mounted.returncode:
        pytest.skip("this system lets nobody make a disk")
    try:
        acknowledged = set[str]()
        with pytest.raises(LedgerError, match=r"disk.*full.*make room"):
            write(disk / "l", acknowledged.add, "one", 10_000, "2024-01-01T00:00:00Z")
        see_to(disk / "l", acknowledged, 0)
        assert acknowledged and document("More.").id not in acknowledged
    finally:
        subprocess.run(["umount", disk], check=True)
