"""How long `incumbent who` takes as a whole process: `python -m benchmarks.asking [LEDGER]`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 15
LIMIT = 0.3  # seconds, the median


def main() -> int:
    ledger = sys.argv[1] if len(sys.argv) > 1 else "build/demo.ledger"
    if not Path(ledger).exists():
        print(f"skipped: there is no ledger at {ledger} (make demo makes one)")
        return 0
    asked = ["-m", "incumbent", "who", "OpenAI", "--post", "CEO", "--on", "2023-11-25"]
    who = _times([sys.executable, *asked, "--ledger", ledger])
    bare = _times([sys.executable, "-c", "pass"])
    median = statistics.median(who)
    print(f"who, whole process: median {median:.3f} s, worst of {RUNS} {max(who):.3f} s (limit {LIMIT} s)")
    print(f"python -c pass:     median {statistics.median(bare):.3f} s")
    return int(median > LIMIT)


def _times(command: list[str]) -> list[float]:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return times


if __name__ == "__main__":
    sys.exit(main())
