"""The date finder on date expressions of two languages; benchmarks/dates.py measures."""

from __future__ import annotations

from benchmarks.dates import measure
from benchmarks.section import Figure, Section
from benchmarks.texts import SKIPPED, Texts


def dates(texts: Texts) -> Section:
    """The share of date expressions that were given the right value."""
    section = Section("Dates")
    if texts.home is None:
        section.say(SKIPPED)
        section.skipped = True
        return section
    rows: list[list[object]] = []
    for code, row in measure(texts.home / "corpus" / "dates.dev.jsonl").items():
        rows.append([code, row["day"], int(row["days"]), row["other"], int(row["others"])])
        section.figures += [Figure(f"dates.{code}.day", row["day"]), Figure(f"dates.{code}.other", row["other"])]
    section.table(["", "days right", "of", "other values right", "of"], rows)
    return section
