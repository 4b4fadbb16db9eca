"""How long `incumbent who` takes as a whole process: `python -m benchmarks.asking [LEDGER]`.

Two times are told: by the clock on the wall, and of the processor, which other work on the machine disturbs less. The
limit is on the second; on an idle machine both are the same.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

RUNS = 15
LIMIT = 0.3  # seconds
HOUSE = (sys.executable, "-m", "incumbent")
QUESTION = ("who", "OpenAI", "--post", "CEO", "--on", "2023-11-25")
EXAMPLES = Path(__file__).parents[1] / "examples"


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds: medians by the wall and of the processor, and the worst by the wall."""

    wall: float
    processor: float
    worst: float

    def __str__(self) -> str:
        wall, processor, worst = (f"{seconds * 1000:.0f} ms" for seconds in (self.wall, self.processor, self.worst))
        return f"{wall} (median of {RUNS}; worst {worst}; of the processor {processor})"


def main() -> int:
    if len(sys.argv) > 1 and not Path(sys.argv[1]).exists():
        print(f"there is no ledger at {sys.argv[1]}: name another, or none to ask one made of the examples")
        return 2
    who, bare = measure(sys.argv[1]) if len(sys.argv) > 1 else on_the_examples()
    print(f"who, whole process: {who}; limit {LIMIT * 1000:.0f} ms\npython -c pass: {bare}")
    return int(who.processor > LIMIT)


def on_the_examples() -> tuple[Times, Times]:
    """The times over a ledger that is made of the examples for this."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(Path(folder) / "examples.ledger")
        subprocess.run([*HOUSE, "add", str(EXAMPLES), "--ledger", ledger], check=True, capture_output=True)
        return measure(ledger)


def measure(ledger: str) -> tuple[Times, Times]:
    """The times of the question, and of a Python that does nothing."""
    return _times([*HOUSE, *QUESTION, "--ledger", ledger]), _times([sys.executable, "-c", "pass"])


def _times(command: Sequence[str]) -> Times:
    rows = []
    subprocess.run(command, check=True, capture_output=True, env=_env())
    for _ in range(RUNS):
        before, start = _processor(), time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=_env())
        rows.append((time.perf_counter() - start, _processor() - before))
    wall, processor = zip(*rows, strict=True)
    return Times(statistics.median(wall), statistics.median(processor), max(wall))


def _env() -> dict[str, str]:
    """The environment, in which Python keeps what it compiled, as it does for users."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
