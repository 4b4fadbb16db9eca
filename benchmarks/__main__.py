"""Scores and times the reader, writes REPORT.md and guards floors.json: python -m benchmarks [PART …] [--raise]

Without a part all of them run and the report is written; a run of some parts, or one without the corpus, prints alone.
Ends with 1 where a figure is below its floor or something is plainly wrong, and says which.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.ablation import ablation
from benchmarks.causes import causes
from benchmarks.confidence import confidence
from benchmarks.corpus import shared
from benchmarks.days import dates
from benchmarks.details import details
from benchmarks.determinism import determinism
from benchmarks.evidence import evidence
from benchmarks.floors import FILE, Floors
from benchmarks.gating import gate
from benchmarks.limits import limits
from benchmarks.scores import scores
from benchmarks.section import Section
from benchmarks.speed import speed
from benchmarks.texts import SKIPPED, Texts

REPORT = Path(__file__).with_name("REPORT.md")
PARTS: dict[str, Callable[[Texts], Section]] = {
    "scores": scores,
    "confidence": confidence,
    "dates": dates,
    "evidence": evidence,
    "determinism": determinism,
    "gate": gate,
    "limits": limits,
    "speed": speed,
    "details": details,
    "causes": causes,
    "ablation": ablation,
}
HEAD = """# What the reader reached

Written by `make bench`; do not edit. [How to read and repeat it](../docs/how-to/score-the-reader.md).
"""


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__.partition(":")[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"any of: {', '.join(PARTS)}; all without one")
    parser.add_argument("--raise", dest="lift", action="store_true", help="write better figures into floors.json")
    arguments = parser.parse_args()
    unknown = [part for part in arguments.parts if part not in PARTS]
    if unknown:
        parser.error(f"there is no part {unknown[0]}: take any of {', '.join(PARTS)}")
    return run(arguments.parts or list(PARTS), Texts(shared()), arguments.lift)


def run(parts: list[str], texts: Texts, lift: bool = False) -> int:
    """Runs the parts, prints their sections, gives the exit code."""
    if texts.home is None:
        print(f"No corpus, so only what can be measured on examples/. What needs more is {SKIPPED}\n")
    sections: dict[str, Section] = {}
    for part in parts:
        sections[part] = PARTS[part](texts)
        print(sections[part].markdown, flush=True)
    if list(parts) == list(PARTS) and texts.home is not None:
        REPORT.write_text("\n".join([HEAD, *(section.markdown for section in sections.values())]), encoding="utf-8")
        print(f"Written: benchmarks/{REPORT.name}")
    return _gate(sections, lift)


def _gate(sections: dict[str, Section], lift: bool) -> int:
    """Compares with the floors, and raises them where that is asked for and nothing is wrong."""
    floors = Floors.load()
    figures = [figure for section in sections.values() for figure in section.figures]
    failures = [failure for section in sections.values() for failure in section.failures]
    whole = [part for part, section in sections.items() if not section.skipped]
    failures += floors.broken(figures, whole)
    if lift and not failures:
        for line in floors.raised(figures):
            print(f"raised  {line}")
        floors.save()
    for failure in failures:
        print(f"FAILED  {failure}", file=sys.stderr)
    if not failures:
        print(f"{len(figures)} figures, none below its limit in benchmarks/{FILE.name}")
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
