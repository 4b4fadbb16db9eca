"""Whether time and memory stay in proportion to the length of a text, on texts that are bad for readers.

Each text is read at a length and at four times it, a process for each text: a code point of the longer one may take 1.6
times as long at most, where what is quadratic comes to four. Times are of the processor, whose clock is uneven where
others share it: a text that takes longer is read again, and the best of each length counts. Nothing needs the corpus.
"""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.section import Figure, Section
from benchmarks.texts import ROOT, Texts

TIMES = 4  # how much longer the longer text is
RUNS = 3  # how often a text that takes longer is read
GROWTH = 1.6  # how much longer a code point of the longer text may take: what is quadratic comes to 4
TEXTS: dict[str, tuple[int, Callable[[int], str]]] = {
    "a million characters of prose": (250_000, lambda n: _filled("The rain fell on the town, and the river rose. ", n)),
    "a line of a million words": (1_250_000, lambda n: _filled("word ", n)),
    "ten thousand brackets": (2_500, lambda n: "(" * (n // 2) + ")" * (n // 2)),
    "a word of a million letters": (250_000, lambda n: "x" * n),
    "a million capitals": (250_000, lambda n: _filled("Orbex ", n)),
    "twenty thousand names": (30_000, lambda n: " ".join(f"Ann {_name(i)}" for i in range(n // 7))),
    "quotation marks": (100_000, lambda n: "“" * n),
    "lost line breaks": (25_000, lambda n: _filled("it went The way ", n)),
    "quotations": (25_000, lambda n: _filled("“Yes,” she said. ", n)),
    "weekdays": (25_000, lambda n: _filled("Friday ", n)),
    "a row of directors": (2_500, lambda n: _filled("The directors include ", 22) + _filled("Ann Lee, chairman, ", n)),
    "moves without a stop": (2_500, lambda n: _filled("Ann Lee left Orbex for Luvik, joined from Tarn, ", n)),
    "a roundup of appointments": (6_000, lambda n: "".join(_appointed(i) for i in range(n // 75))),
    "claims": (12_500, lambda n: _filled("Ann Lee, chief executive of Orbex, resigned. ", n)),
}
WARM = "Ann Lee, chief executive of Orbex, resigned on Friday. "


def limits(_: Texts) -> Section:
    """Seconds and memory for texts of two lengths each."""
    section = Section("Long texts")
    rows = []
    worst = 0.0
    for name, (size, _make) in TEXTS.items():
        short, long, peak = _measured(name)
        for _run in range(RUNS - 1):
            if _growth(short, long) <= GROWTH:
                break
            again = _measured(name)
            short, long, peak = min(short, again[0]), min(long, again[1]), max(peak, again[2])
        growth = _growth(short, long)
        worst = max(worst, growth)
        rows.append([name, f"{TIMES * size:,}", f"{long:.2f}", f"{growth:.2f}", f"{peak:,.0f}"])
        if growth > GROWTH:
            section.failures.append(
                f"{name}: a code point takes {growth:.1f} times as long in a text {TIMES} times longer"
            )
    section.table(["text", "code points", "seconds", "per code point, against a quarter of it", "peak MB"], rows)
    section.figures.append(Figure("limits.growth", worst, None, low=True))
    return section


def _growth(short: float, long: float) -> float:
    """How much longer a code point of the longer text takes, by the seconds for both."""
    return (long / TIMES) / max(short, 0.02)  # below that the clock says little


def _measured(name: str) -> tuple[float, float, float]:
    """Processor seconds for the text at both lengths, and the most memory that the process held, in megabytes."""
    command = [sys.executable, "-m", "benchmarks.limits", name]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    short, long, peak = map(float, json.loads(run.stdout))
    return short, long, peak


def _filled(words: str, size: int) -> str:
    return (words * (size // len(words) + 1))[:size]


def _appointed(number: int) -> str:
    """One of many appointments, to an organisation that no other one tells of."""
    firm, leaver = _name(number), _name(number + 7000)
    return f"Ann {_name(number + 900)} was named chairman of {firm} Group on Monday; Paul {leaver} left.\n"


def _name(number: int) -> str:
    """A name of its own for each number: Abc, Abd …"""
    letters = ""
    while number or not letters:
        number, letter = divmod(number, 26)
        letters += chr(ord("a") + letter)
    return letters.capitalize() + "on"


def main() -> None:
    from incumbent.extraction.extract import extract
    from incumbent.languages.load import load_pack
    from incumbent.model.document import Document

    size, make = TEXTS[sys.argv[1]]
    pack = load_pack("en")
    extract(Document(name="warm", text=WARM, language="en"), pack)
    seconds = []
    for length in (size, TIMES * size):
        document = Document(name="long", text=make(length), language="en")
        start = time.process_time()
        extract(document, pack)
        seconds.append(time.process_time() - start)
    print(json.dumps([*seconds, own_peak()]))


def own_peak() -> float:
    """The most memory that this process held, in megabytes. Linux hands what `getrusage` tells of whoever starts a
    program on to that program, so the program's own high-water mark is read where the system tells it."""
    status = Path("/proc/self/status")
    told = re.search(r"^VmHWM:\s+(\d+) kB$", status.read_text(), re.MULTILINE) if status.exists() else None
    if told is not None:
        return int(told[1]) / 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
