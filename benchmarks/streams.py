"""The streams that speed is measured on: nine articles in which nothing changes, then one that tells of a change.

`dense` takes the quiet ones from train and dev: whoever collected them looked for people with posts, so nearly every
one holds claims of other kinds. `general` takes them from the news of dates.dev, which were chosen for their dates: the
contexts of an article's date expressions, put together again where they overlap, a line each. Nobody chose those for
people; what they tell is not known, so a few may tell of a change.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.scores import is_quiet
from benchmarks.texts import Part, Texts

QUIET_FOR_ONE = 9
SHORTEST = 800  # code points of an article of the general stream
OVERLAP = 30  # code points that two contexts share at least where they are one stretch
Row = dict[str, Any]


def write_dense(texts: Texts, path: Path) -> None:
    """The quiet articles of train and dev in the order of their ids, and after each nine one that tells of a change."""
    both: Part = texts.train + texts.dev
    rows = _rows(texts)
    quiet = [rows[name] for name in sorted(d.name for d in both.documents if is_quiet(both.gold, d.name))]
    _write(path, _mixed(quiet, _loud(texts, rows)))


def write_general(texts: Texts, path: Path) -> None:
    """The news of dates.dev, French and English by turns of ten, and after each nine one that tells of a change."""
    rows, mixed = _rows(texts), []
    for language in ("fr", "en"):
        loud = [row for row in _loud(texts, rows) if row["language"] == language]
        mixed += _mixed([row for row in _general(texts) if row["language"] == language], loud)
    _write(path, mixed)


def _rows(texts: Texts) -> dict[str, Row]:
    assert texts.home is not None
    files = (texts.home / "corpus" / f"{part}.articles.jsonl" for part in ("train", "dev"))
    rows = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row for row in rows}


def _loud(texts: Texts, rows: dict[str, Row]) -> list[Row]:
    both: Part = texts.train + texts.dev
    return [rows[name] for name in sorted(d.name for d in both.documents if not is_quiet(both.gold, d.name))]


def _mixed(quiet: Sequence[Row], loud: Sequence[Row]) -> list[Row]:
    """Each nine of `quiet` and one of `loud`, taken from all over it."""
    wanted = len(quiet) // QUIET_FOR_ONE
    chosen = loud[:: max(1, len(loud) // max(1, wanted))][:wanted]
    mixed: list[Row] = []
    for number, row in enumerate(chosen):
        mixed += [one | {"loud": False} for one in quiet[number * QUIET_FOR_ONE : (number + 1) * QUIET_FOR_ONE]]
        mixed.append(row | {"loud": True})
    return mixed


def _general(texts: Texts) -> Iterator[Row]:
    assert texts.home is not None
    contexts: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for line in (texts.home / "corpus" / "dates.dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        contexts[row["lang"], row["id"].split("#")[0], row["dct"]].append(" ".join(row["context"].split()))
    for (language, name, date), pieces in contexts.items():
        text = "\n".join(_joined(pieces))
        if len(text) >= SHORTEST:
            yield {"id": name, "title": "", "text": text, "date": date, "language": language}


def _joined(pieces: Sequence[str]) -> list[str]:
    """Pieces of one text in its order, those that overlap as one."""
    joined: list[str] = []
    for piece in pieces:
        last = joined[-1] if joined else ""
        if piece in last:
            continue
        shared = (n for n in range(min(len(last), len(piece)), OVERLAP - 1, -1) if last.endswith(piece[:n]))
        length = next(shared, 0)
        if length:
            joined[-1] += piece[length:]
        else:
            joined.append(piece)
    return joined


def _write(path: Path, rows: Sequence[Row]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
