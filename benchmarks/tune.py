"""Scores the tenure reader by cross-validation by article: python -m benchmarks.tune

Five folds of train; the models of a fold never saw its articles. Prints event, state and tenure scores, French and
English
apart, and the same for several thresholds (--sweep). Needs the corpus and the packages of `make train`.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.corpus import options, same_organization, same_person, shared
from benchmarks.train import FOLDS, corpora, learn, models_of
from incumbent.extraction.tenure import Finding, Thresholds, find_tenures


def tally(claims: Sequence[dict[str, Any]], found: Sequence[Finding], counts: Counter[str]) -> list[tuple[str, Any]]:
    """Adds hits, said and gold of one article to `counts`, by the rules of the scorer; gives the misses and the
    spurious."""
    golds = [c for c in claims if c["kind"] in ("start", "end", "hold", "former")]
    used: set[int] = set()
    errors: list[tuple[str, Any]] = []
    for finding in sorted(found, key=lambda f: -f.chance):
        sort = "event" if finding.kind in ("start", "end") else "state"
        counts[f"{sort} said"] += 1
        for number, claim in enumerate(golds):
            if (
                number in used
                or finding.kind not in options(claim, "kind")
                or finding.post_class not in options(claim, "post_class")
            ):
                continue
            if not any(same_person(n, finding.person.entity.name) for n in options(claim, "person") if n):
                continue
            if not any(
                same_organization(n, finding.organization.name if finding.organization else None)
                for n in options(claim, "organization")
            ):
                continue
            used.add(number)
            counts[f"{'event' if claim['kind'] in ('start', 'end') else 'state'} hit"] += 1
            counts[f"{sort} right"] += 1
            break
        else:
            errors.append(("spurious", finding))
    for number, claim in enumerate(golds):
        counts[f"{'event' if claim['kind'] in ('start', 'end') else 'state'} gold"] += 1
        if number not in used:
            errors.append(("missed", claim))
    return errors


def figures(counts: Counter[str], sorts: Sequence[str]) -> str:
    said, right, hit, gold = (sum(counts[f"{s} {what}"] for s in sorts) for what in ("said", "right", "hit", "gold"))
    p, r = right / max(1, said), hit / max(1, gold)
    return f"F1 {2 * p * r / max(1e-9, p + r):.3f} P {p:.3f} R {r:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sweep", action="store_true")
    parser.add_argument(
        "--without-syntax", action="store_true", help="leave every line unparsed: what is the parser worth?"
    )
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    home = shared()
    if home is None:
        sys.exit("tune: skipped, there is no corpus (INCUMBENT_SHARED)")
    syntax = not arguments.without_syntax
    articles, more, _ = corpora(home / "corpus", "train", syntax)
    folds = [
        models_of(learn([*(a for n, a in enumerate(articles) if n % FOLDS != fold), *more])) for fold in range(FOLDS)
    ]
    settings = [Thresholds()]
    if arguments.sweep:
        settings = [
            Thresholds(*row) for row in itertools.product((0.15,), (0.2, 0.25, 0.3), (0.25, 0.4), (0.05,), (0.8,))
        ]
    for thresholds in settings:
        counts: dict[str, Counter[str]] = {"en": Counter(), "fr": Counter()}
        for number, (analysis, claims) in enumerate(articles):
            found = find_tenures(analysis, folds[number % FOLDS], thresholds)
            errors = tally(claims, found, counts[analysis.pack.code])
            if arguments.errors:
                for sort, error in errors:
                    if sort == "spurious":
                        print(
                            "S",
                            analysis.document.name,
                            error.kind,
                            error.person.entity.name,
                            "|",
                            error.organization and error.organization.name,
                            "|",
                            error.post and error.post.words,
                            error.post_class,
                            error.modality,
                            f"{error.chance:.2f}",
                            "|",
                            error.candidate.view.line.sentence.span.of(analysis.document.text)[:200],
                        )
                    else:
                        print(
                            "M",
                            analysis.document.name,
                            error["kind"],
                            error["person"],
                            "|",
                            error["organization"],
                            "|",
                            error["post"],
                            error["post_class"],
                            "|",
                            error["exact"][:200],
                        )
        print(thresholds)
        for code, count in counts.items():
            print(
                " ",
                code,
                "event",
                figures(count, ["event"]),
                " state",
                figures(count, ["state"]),
                " tenure",
                figures(count, ["event", "state"]),
            )


if __name__ == "__main__":
    main()
