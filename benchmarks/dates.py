"""Scores the date finder on `corpus/dates.dev.jsonl`: python -m benchmarks.dates [--errors | --speed]"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.corpus import documents, shared
from incumbent.extraction.dates.dates import find_dates

# What the gold's TIMEX3 writes for the parts of a year that EDTF numbers.
PARTS = {
    "21": "SP", "22": "SU", "23": "FA", "24": "WI",
    "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2",
}  # fmt: skip
SIZE = 4096  # bytes of an article of the speed test


def timex(value: str) -> str:
    """An EDTF value of the finder as TIMEX3 writes it: `2024-35` is 2024-Q3, a week from Monday to Sunday 2024-W12."""
    first, _, last = value.strip("/").partition("/")
    if last:
        try:
            one, other = date.fromisoformat(first), date.fromisoformat(last)
        except ValueError:
            return value
        return f"{one:%G-W%V}" if one.isoweekday() == 1 and (other - one).days == 6 else value
    year, _, part = first.partition("-")
    return f"{year}-{PARTS[part]}" if part in PARTS else first


def rows(path: Path) -> Iterator[tuple[dict[str, Any], list[str], bool]]:
    """Each expression of the file, the values found at its place, and whether one is right."""
    with path.open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            start = row["expr_at"]
            end = start + len(row["expr"])
            found = find_dates(row["context"], published=row["dct"], language=row["lang"])
            values = [timex(d.value) for d in found if d.start < end and start < d.end]
            gold = row["gold_date"] or row["gold"]
            # "By the end of the year" is told with its last day here, with the year in the gold.
            yield row, values, gold in values or any(v.startswith(f"/{gold}-") for v in (d.value for d in found))


def measure(path: Path, errors: bool = False) -> dict[str, dict[str, float]]:
    """language → share of right day values and of right other values, and how many there are of each."""
    tallies: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row, values, right in rows(path):
        at = 0 if row["gold_date"] else 2
        tallies[row["lang"]][at] += right
        tallies[row["lang"]][at + 1] += 1
        if errors and not right:
            place = row["expr_at"]
            around = row["context"][max(0, place - 90) : place + 70].replace("\n", " ")
            print(row["lang"], row["dct"], repr(row["expr"]), row["gold_date"] or row["gold"], values, "|", around)
    return {
        code: {"day": t[0] / max(1, t[1]), "days": t[1], "other": t[2] / max(1, t[3]), "others": t[3]}
        for code, t in sorted(tallies.items())
    }


def speed(path: Path) -> dict[str, float]:
    """language → articles of SIZE bytes a second, the texts of the file cut to that size."""
    texts: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    for document in documents(path):
        raw = document.text.encode()
        pieces = [raw[at : at + SIZE].decode(errors="ignore") for at in range(0, len(raw) - SIZE, SIZE)]
        texts[document.language] += [(piece, document.published_at) for piece in pieces]
    figures = {}
    for code, pieces in sorted(texts.items()):
        find_dates("", language=code)
        began = time.process_time()
        for text, published in pieces:
            find_dates(text, published=published, language=code)
        figures[code] = len(pieces) / (time.process_time() - began)
    return figures


def main() -> None:
    home = shared()
    if home is None:
        sys.exit("dates: skipped, there is no corpus (INCUMBENT_SHARED)")
    for code, row in measure(home / "corpus" / "dates.dev.jsonl", "--errors" in sys.argv).items():
        days, others = f"{row['day']:.3f} of {row['days']:.0f}", f"{row['other']:.3f} of {row['others']:.0f}"
        print(f"{code}: day values {days}, others {others}")
    if "--speed" in sys.argv:
        for code, figure in speed(home / "corpus" / "train.articles.jsonl").items():
            print(f"{code}: {figure:.0f} articles of 4 kB a second")


if __name__ == "__main__":
    main()
