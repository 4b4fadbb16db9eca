"""What a long text costs is measured of the program that reads it, and not of whoever starts that."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.texts import ROOT

HELD = 300  # megabytes that the caller holds
OWN = "from benchmarks.limits import own_peak; print(own_peak())"
CALLER = (
    f"import subprocess, sys; held = b'x' * {HELD}_000_000; "
    f"print(subprocess.run([sys.executable, '-c', {OWN!r}], capture_output=True, text=True, check=True).stdout)"
)


def test_the_peak_is_not_that_of_the_caller() -> None:
    run = subprocess.run([sys.executable, "-c", CALLER], capture_output=True, text=True, check=True, cwd=ROOT)
    assert 0 < float(run.stdout) < HELD
