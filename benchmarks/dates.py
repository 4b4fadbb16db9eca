"""Scores the date finder on `corpus/dates.dev.jsonl`: python -m benchmarks.dates [--errors]"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

from benchmarks.corpus import shared
from incumbent.extraction.dates import find_dates


def measure(path: Path, errors: bool = False) -> dict[str, dict[str, float]]:
    """language → share of right day values and of right other values, and how many there are of each."""
    right: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    with path.open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            start = row["expr_at"]
            end = start + len(row["expr"])
            found = [
                d
                for d in find_dates(row["context"], published=row["dct"], language=row["lang"])
                if d.start < end and start < d.end
            ]
            values = [d.value.strip("/") for d in found]
            tally = right[row["lang"]]
            if row["gold_date"]:
                tally[0] += row["gold_date"] in values
                tally[1] += 1
            else:
                tally[2] += row["gold"] in values
                tally[3] += 1
            if errors and row["gold_date"] and row["gold_date"] not in values:
                print(
                    row["lang"],
                    row["dct"],
                    repr(row["expr"]),
                    row["gold_date"],
                    values,
                    "|",
                    row["context"][max(0, start - 60) : end + 30].replace("\n", " "),
                )
    return {
        code: {"day": t[0] / max(1, t[1]), "days": t[1], "other": t[2] / max(1, t[3]), "others": t[3]}
        for code, t in sorted(right.items())
    }


def main() -> None:
    home = shared()
    if home is None:
        sys.exit("dates: skipped, there is no corpus (INCUMBENT_SHARED)")
    for code, row in measure(home / "corpus" / "dates.dev.jsonl", "--errors" in sys.argv).items():
        print(
            f"{code}: day values {row['day']:.3f} of {row['days']:.0f}, others {row['other']:.3f} of {row['others']:.0f}"
        )


if __name__ == "__main__":
    main()
