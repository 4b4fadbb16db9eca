"""How the ledger grows: what appending, asking and keeping cost at 10⁵, 10⁶ … claims of an invented world.

`python -m benchmarks.ledger_scale 100000 1000000` makes a ledger of each size below build/, asks it, prints a table and
removes it; `--keep FOLDER` leaves the ledgers in that folder, as scale-100000.ledger. Times are told by the clock and,
where other work may share the machine, of a processor. Ten million claims take some 13 GB of disk and an hour. Where
INCUMBENT_TEST_POSTGRESQL names a server (tests/contracts/with_postgresql starts one), the same questions are asked of a
plain table with two periods there, side by side.
"""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from itertools import islice
from pathlib import Path

from benchmarks.ledger_world import FIRST, SEATS, Point, World, keys_of, name
from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.settings import Settings

BUILD = Path(__file__).parents[1] / "build" / f"scale-{os.getpid()}"
BATCH = 2_500  # articles in one durable commit: 20,000 claims
ASKED = 2_000
BYTES = 1_700  # that a claim may take on the disk, with the log beside the file
NOW = datetime.datetime(2024, 1, 15, 12, tzinfo=datetime.UTC)

Times = list[tuple[float, float]]


def main(sizes: Iterable[int], keep: Path | None = None) -> None:
    """Prints a line a measurement, size by size; leaves the ledgers in the folder `keep`, where it is given."""
    for size in sizes:
        folder = keep or BUILD
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < size * BYTES:
            print(f"\n{size:,} claims: left out, they want {size * BYTES / 1e9:,.0f} GB of disk", flush=True)
            continue
        world, path = World(size), folder / f"scale-{size}.ledger"
        for file in folder.glob(path.name + "*"):
            file.unlink()
        print(f"\n{size:,} claims")
        calibrate()
        append(world, path)
        with closing(sqlite3.connect(path)) as base:
            points = [at for at in world.points(ASKED) if _is_held(base, at)]
        desk = Desk(Settings(ledger=path, now=NOW))
        keep_boards(desk, size)
        show("raw B-tree lookup", raw(path, points))
        ask_boards(desk, points)
        ask(desk, points[: ASKED // 4])
        if server := os.environ.get("INCUMBENT_TEST_POSTGRESQL"):
            from benchmarks import ledger_plain

            ledger_plain.measure(server, world, points)
        else:
            print("  plain table on PostgreSQL: left out, INCUMBENT_TEST_POSTGRESQL names no server")
        if not keep:
            shutil.rmtree(BUILD)


def calibrate() -> None:
    """How fast this machine is now, and how much of it others use: what follows is to be read against that."""
    begun, spent, number = time.perf_counter(), time.process_time(), 0
    for at in range(5_000_000):
        number += at
    print(
        f"  five million additions: {time.process_time() - spent:.2f} s of a processor,"
        f" {time.perf_counter() - begun:.2f} s by the clock",
        flush=True,
    )


def keep_boards(desk: Desk, size: int) -> None:
    before = _size(desk.settings.ledger)
    begun, working = time.perf_counter(), time.process_time()
    made = desk.keep_boards()
    took, worked = time.perf_counter() - begun, time.process_time() - working
    print(
        f"  boards: {made:,} made in {took:.1f} s, {size / took:,.0f} claims/s by the clock,"
        f" {size / worked:,.0f} per second of a processor,"
        f" {(_size(desk.settings.ledger) - before) / size:,.0f} bytes a claim",
        flush=True,
    )


def _size(path: Path | str) -> int:
    """Bytes of a ledger in a file, with its log."""
    place = Path(path)
    return sum(file.stat().st_size for file in place.parent.glob(place.name + "*"))


def ask_boards(desk: Desk, points: list[Point]) -> None:
    """The questions of the public Python interface about who holds what, of a ledger that stays open."""
    with desk.boards() as boards:
        show(
            "who at a point, now, kept open",
            timed(lambda at: boards.held(name(at[0]), SEATS[at[1]][0], valid_at=at[2]), points),
        )
        show("an organisation's whole board, now", timed(lambda at: boards.held(name(at[0]), valid_at=at[2]), points))
        show("timeline of an organisation, now", timed(lambda at: boards.timeline(name(at[0])), points))
        show(
            "who at a point, as known on a day",
            timed(lambda at: boards.held(name(at[0]), SEATS[at[1]][0], valid_at=at[2], known_at=at[3]), points),
        )
        show("timeline, as known on a day", timed(lambda at: boards.timeline(name(at[0]), known_at=at[3]), points))
        day = FIRST + datetime.timedelta(3_000)
        for known_at in (None, None, day):
            begun, working = time.perf_counter(), time.process_time()
            count = sum(1 for _ in boards.snapshot(valid_at=day, known_at=known_at))
            took, worked = time.perf_counter() - begun, time.process_time() - working
            print(
                f"  snapshot of a day{', as known on it' if known_at else ''}: {count:,} live tenures in {took:.2f} s,"
                f" {worked:.2f} s of a processor, {worked / max(count, 1) * 1e6:.2f} s a million",
                flush=True,
            )


def ask(desk: Desk, points: list[Point]) -> None:
    """The questions of the public Python interface."""
    show("who, now", timed(lambda at: desk.who(name(at[0]), post=SEATS[at[1]][0], valid_at=at[2]), points))
    show(
        "who, as known on a day",
        timed(lambda at: desk.who(name(at[0]), post=SEATS[at[1]][0], valid_at=at[2], known_at=at[3]), points),
    )
    show("timeline", timed(lambda at: desk.timeline(name(at[0])), points[: ASKED // 4]))


def append(world: World, path: Path) -> None:
    readings, spent, worked, claims, slowest = world.readings(), 0.0, 0.0, 0, 0.0
    parts = []  # seconds of a processor a claim, commit by commit
    with Ledger(path, writable=True) as ledger:
        while batch := list(islice(readings, BATCH)):
            day = batch[-1][0].published_at
            begun, working = time.perf_counter(), time.process_time()
            ledger.append_all(batch, f"{day}T12:00:00Z", keys_of)
            took = time.perf_counter() - begun
            working = time.process_time() - working
            worked += working
            parts.append(working / sum(len(told) for _, told in batch))
            spent, slowest = spent + took, max(slowest, took)
            claims += sum(len(told) for _, told in batch)
    size = _size(path)
    print(
        f"  append: {claims / spent:,.0f} claims/s by the clock, {claims / worked:,.0f} per second of a processor,"
        f" in commits of {BATCH} articles, the slowest took {slowest:.2f} s",
        flush=True,
    )
    tenth = max(1, len(parts) // 10)
    first, last = (tenth / sum(some) for some in (parts[:tenth], parts[-tenth:]))
    print(f"    the first tenth {first:,.0f}, the last tenth {last:,.0f} per second of a processor", flush=True)
    print(f"  size: {size / claims:,.0f} bytes a claim, {size / 1e6:,.0f} MB")
    with closing(sqlite3.connect(path)) as base:
        text = base.execute("SELECT sum(length(content)) FROM text").fetchone()[0]
        body = base.execute("SELECT sum(length(body)) FROM entry").fetchone()[0]
    print(f"    of it {body / claims:,.0f} in entries, {text / claims:,.0f} in texts")


def raw(path: Path, points: Iterable[Point]) -> Times:
    """The one step down an index that a question about a point goes, by sqlite3 itself."""
    base = sqlite3.connect(path)
    sql = "SELECT told FROM held WHERE organization_key = ? AND post_class = ? AND since <= ? AND until > ?"
    asked = [(_key(at), SEATS[at[1]][0], *[int(f"{at[2]:%Y%m%d}")] * 2) for at in points]
    times = timed(lambda values: base.execute(sql, values).fetchall(), asked)
    base.close()
    return times


def _is_held(base: sqlite3.Connection, at: Point) -> bool:
    """In a small world nobody writes about some organisations."""
    sql = "SELECT 1 FROM name WHERE key = ? AND sort = 'organization' LIMIT 1"
    return bool(base.execute(sql, (_key(at),)).fetchone())


def _key(at: Point) -> str:
    return name(at[0]).lower().replace(" ", "")


def timed(ask: Callable[..., object], questions: Iterable[object]) -> Times:
    """Milliseconds of each question, by the clock and of a processor; the first fifty warm the caches and are not
    counted."""
    times = []
    for number, question in enumerate(questions):
        begun, working = time.perf_counter(), time.thread_time()
        ask(question)
        worked = time.thread_time() - working
        if number >= 50:
            times.append(((time.perf_counter() - begun) * 1e3, worked * 1e3))
    return times


def show(what: str, times: Times) -> None:
    (p50, p99, worst), (own50, own99, _) = (_marks(sorted(each)) for each in zip(*times, strict=True))
    print(
        f"  {what}: p50 {p50:.3f} ms, p99 {p99:.3f} ms, worst {worst:.1f} ms;"
        f" of a processor p50 {own50:.3f}, p99 {own99:.3f}",
        flush=True,
    )


def _marks(ordered: list[float]) -> tuple[float, float, float]:
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)], ordered[-1]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ledger_scale")
    parser.add_argument("sizes", type=int, nargs="*", default=[100_000], metavar="CLAIMS")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the ledgers there")
    told = parser.parse_args()
    main(told.sizes, told.keep)
