"""Scores the tenure reader by cross-validation by article: python -m benchmarks.tune

Five folds of train; the models of a fold never saw its articles. Prints event, state and tenure scores, French and
English apart, with --sweep for several thresholds. Needs the corpus and the packages of `make train`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.alignment import taken
from benchmarks.corpus import shared
from benchmarks.scoring import EVENT, TENURE
from benchmarks.train import FOLDS, corpora, learn, models_of
from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.extraction.tenure.thresholds import Thresholds

SAID = (0.18, 0.22, 0.26, 0.3, 0.36)  # thresholds of a sweep
SHOWN = 200  # characters of an article beside a mistake


def tally(claims: Sequence[dict[str, Any]], found: Sequence[Finding], counts: Counter[str]) -> list[tuple[str, Any]]:
    """Adds hits, said and gold of one article to `counts`, by the rules of the scorer; gives the misses and the
    spurious."""
    golds = [c for c in claims if c["kind"] in TENURE]
    told = taken(golds, found)
    errors: list[tuple[str, Any]] = []
    for finding, claim in sorted(zip(found, told, strict=True), key=lambda pair: -pair[0].chance):
        sort = "event" if finding.kind in EVENT else "state"
        counts[f"{sort} said"] += 1
        if claim is None:
            errors.append(("spurious", finding))
            continue
        counts[f"{'event' if claim['kind'] in EVENT else 'state'} hit"] += 1
        counts[f"{sort} right"] += 1
    right = {id(claim) for claim in told}
    for claim in golds:
        counts[f"{'event' if claim['kind'] in EVENT else 'state'} gold"] += 1
        if id(claim) not in right:
            errors.append(("missed", claim))
    return errors


def figures(counts: Counter[str], sorts: Sequence[str]) -> str:
    said, right, hit, gold = (sum(counts[f"{s} {what}"] for s in sorts) for what in ("said", "right", "hit", "gold"))
    p, r = right / max(1, said), hit / max(1, gold)
    return f"F1 {2 * p * r / max(1e-9, p + r):.3f} P {p:.3f} R {r:.3f}"


def _shown(analysis: Analysis, sort: str, error: Any) -> str:
    """A spurious finding, or a missed claim, in one line."""
    if sort == "missed":
        told = [error[name] for name in ("kind", "person", "organization", "post", "post_class")]
        return " | ".join(["M", analysis.document.name, *map(str, told), error["exact"][:SHOWN]])
    body, post = error.organization and error.organization.name, error.post and error.post.words
    said = [error.kind, error.person.entity.name, body, post, error.post_class, error.modality, f"{error.chance:.2f}"]
    line = error.candidate.view.line.sentence.span.of(analysis.document.text)
    return " | ".join(["S", analysis.document.name, *map(str, said), line[:SHOWN]])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sweep", action="store_true", help="other thresholds, too")
    parser.add_argument(
        "--without-syntax", action="store_true", help="leave every line unparsed: what is the parser worth?"
    )
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    home = shared()
    if home is None:
        sys.exit("tune: skipped, there is no corpus (INCUMBENT_SHARED)")
    articles, more, _ = corpora(home / "corpus", "train", not arguments.without_syntax)
    folds = [
        models_of(learn([*(a for n, a in enumerate(articles) if n % FOLDS != fold), *more])) for fold in range(FOLDS)
    ]
    settings = [Thresholds()]
    if arguments.sweep:
        settings += [replace(Thresholds(), said=said) for said in SAID]
    for thresholds in settings:
        counts: dict[str, Counter[str]] = {"en": Counter(), "fr": Counter()}
        for number, (analysis, claims) in enumerate(articles):
            found = find_tenures(analysis, folds[number % FOLDS], thresholds)
            errors = tally(claims, found, counts[analysis.pack.code])
            for sort, error in errors if arguments.errors else ():
                print(_shown(analysis, sort, error))
        print(thresholds)
        for code, count in counts.items():
            shown = {"event": ["event"], "state": ["state"], "tenure": ["event", "state"]}
            print(" ", code, "  ".join(f"{name} {figures(count, sorts)}" for name, sorts in shown.items()))


if __name__ == "__main__":
    main()
