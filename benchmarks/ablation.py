"""What each mechanism of the reader is worth: python -m benchmarks.ablation [PART]

Reads the articles of a part (dev without one) with one mechanism taken away at a time, and prints F1 of events, states
and tenures. The weights stay those that were learned with all of them: a figure is what the loss costs as things stand.
There is no reader without the weights of pairs and changes: nothing else decides. It takes some minutes, so `make
bench` leaves it out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any
from unittest.mock import patch

from benchmarks.corpus import documents, gold, shared
from benchmarks.parses import NoParses
from benchmarks.scoring import Claims, score
from benchmarks.section import Section
from benchmarks.texts import SKIPPED
from incumbent.extraction import analysis, candidates, references, tenure
from incumbent.extraction.extract import extract
from incumbent.extraction.weights import Weights
from incumbent.faces.wire import claim_line
from incumbent.languages.load import load_pack

Patch = Callable[[], AbstractContextManager[Any]]
WITHOUT: dict[str, tuple[Patch, ...]] = {
    "nothing": (),
    "the gate": (lambda: patch.object(analysis, "_worth_parsing", lambda rows, changes, capitals, pack: list(rows)),),
    "syntax": (lambda: patch.object(analysis, "parser_of", lambda pack: NoParses()),),
    "what takes up a name (pronouns, descriptions, “the company”)": (
        lambda: patch.object(references, "_taken_up", lambda lines, names, pack: []),
    ),
    "learned types of names": (
        lambda: patch.object(analysis, "load_weights", lambda name: Weights(("organization", "person"), {})),
    ),
    "the shallow grammar of order and small words": (
        lambda: patch.object(candidates, "owners", lambda view, post, near: {}),
        lambda: patch.object(candidates, "attachment", lambda view, person, post: ""),
        lambda: patch.object(candidates, "governs", lambda view, trigger, post: ""),
    ),
    "the second pass": (lambda: patch.object(tenure._Weigher, "without_posts", lambda self, found: []),),
}
KINDS = ("event", "state", "tenure")


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.ablation", description=__doc__.partition(":")[0])
    parser.add_argument("part", nargs="?", default="dev", choices=("dev", "train"))
    part = parser.parse_args().part
    home = shared()
    if home is None:
        print(SKIPPED)
        return 0
    answers = gold(home / "corpus" / f"{part}.gold.jsonl")
    articles = list(documents(home / "corpus" / f"{part}.articles.jsonl"))
    rows = []
    for name, patches in WITHOUT.items():
        with ExitStack() as stack:
            for one in patches:
                stack.enter_context(one())
            said: Claims = {}
            for article in articles:
                extraction = extract(article, load_pack(article.language))
                said[article.name] = [dict(claim_line(c, extraction.document)) for c in extraction.claims]
        report = score(answers, said)
        rows.append([name, *(report[kind]["f1"] for kind in KINDS), report["tenure"]["p"], report["tenure"]["r"]])
        print(rows[-1], file=sys.stderr, flush=True)
    section = Section(f"Without each mechanism, on {part}")
    section.table(["without", *(f"{kind} F1" for kind in KINDS), "tenure precision", "tenure recall"], rows)
    print(section.markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
