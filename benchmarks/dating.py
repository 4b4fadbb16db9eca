"""How dates land on what articles tell: python -m benchmarks.dating [FOLDER] [--learn] [--part dev]

Without more, five folds of train by article: the weights of a fold never saw its articles. `--learn` writes the weights
that are used, from a part (train) and the practice articles; `make train` does so last. `--part` without it scores
those on a part, as a total. FOLDER is one as benchmarks/train.py takes it.

A finding counts where gold tells the same kind of the same person and organisation. Right is its date if gold has it
or accepts it; where gold has none, right is to say none.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import learned_from, options, same_organization, same_person
from benchmarks.fitting import Row, fit_choice, write
from benchmarks.train import TENURE, analysed, corpora
from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.claims.dating import CHANGES, Dating, choose
from incumbent.extraction.dates.dates import anchor_of, dates_of
from incumbent.extraction.dates.scope import Days, Occasion, Option, options_of
from incumbent.extraction.extract import _with_date
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.extraction.weights import HOME, Weights

Claim = dict[str, Any]
Told = tuple[Occasion, Days, Claim]
FOLDS = 5
STRENGTH = 0.1  # inverse L2 strength; of 0.05, 0.1 and 0.2 by five folds of train


def told(analysis: Analysis, claims: Sequence[Claim]) -> list[Told]:
    """What the reader finds in an article and the gold has too, with the dates there are."""
    if analysis.document.published_at is None:
        analysis = _with_date(analysis)
    dates = dates_of(analysis.document.text, anchor_of(analysis.document.published_at), analysis.pack)
    dating = Dating(analysis, dates)
    left = [claim for claim in claims if claim["kind"] in TENURE]
    found = []
    for finding in sorted(find_tenures(analysis, load_models()), key=lambda one: -one.chance):
        same = [claim for claim in left if _is_same(claim, finding)]
        if same:
            claim = max(same, key=lambda one: finding.post_class in options(one, "post_class"))
            left.remove(claim)
            found.append((dating.occasion(finding), dating.days, claim))
    return found


def _is_same(claim: Claim, finding: Finding) -> bool:
    body = finding.organization.name if finding.organization else None
    return (
        finding.kind in options(claim, "kind")
        and any(same_person(name, finding.person.entity.name) for name in options(claim, "person") if name)
        and any(same_organization(name, body) for name in options(claim, "organization"))
    )


def is_right(claim: Claim, value: str | None) -> bool:
    """Gold has this date or accepts it; "since 1995" counts as 1995."""
    return _open(value) in [_open(date) for date in options(claim, "date")]


def _open(date: str | None) -> str | None:
    return date and date.removesuffix("..").removesuffix("/")


def rows(articles: Iterable[Sequence[Told]]) -> list[Row]:
    """The choices that these articles give to learn from."""
    found: list[Row] = []
    for article in articles:
        for occasion, days, claim in article:
            if occasion.kind not in CHANGES:
                continue
            group = [(list(o.features), _label(claim, o)) for o in options_of(occasion, days)]
            if any(label == "yes" for _, label in group):
                found += [*group, ([], "|")]
    return found


def _label(claim: Claim, option: Option) -> str:
    return "yes" if is_right(claim, option.value or None) else "no"


def learned(articles: Sequence[Sequence[Told]]) -> dict[str, Any]:
    return fit_choice(rows(articles), STRENGTH)


def weights_of(model: dict[str, Any]) -> Weights:
    return Weights(tuple(model["labels"]), {name: tuple(row) for name, row in model["weights"].items()})


def count(article: Sequence[Told], weights: Weights, tally: Counter[tuple[bool, bool]]) -> None:
    """Adds to `tally`: whether gold has a date, and whether what is said is right."""
    for occasion, days, claim in article:
        date = choose(occasion, days, weights)
        tally[bool(claim["date"]), is_right(claim, date.value if date else None)] += 1


def report(tally: Counter[tuple[bool, bool]]) -> str:
    has, none = (tally[kind, True] + tally[kind, False] for kind in (True, False))
    dates, silent = tally[True, True] / max(1, has), tally[False, True] / max(1, none)
    return f"right dates {dates:.3f} of {has}, rightly none {silent:.3f} of {none}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="without it the corpus of INCUMBENT_SHARED")
    parser.add_argument("--learn", action="store_true")
    parser.add_argument("--part", default="train")
    arguments = parser.parse_args()
    part, home = arguments.part, learned_from(arguments.folder, arguments.part)
    if arguments.learn:
        read, own, _ = corpora(home, part)
        write({"date": learned([told(*row) for row in (*read, *own)])}, HOME)
        return
    tally: Counter[tuple[bool, bool]] = Counter()
    if part != "train":
        weights = weights_of(json.loads(Path(HOME / "date.json").read_text("utf-8")))
        for row in analysed(home, part):
            count(told(*row), weights, tally)
    else:
        read, own, _ = corpora(home, part)
        articles, more = [told(*row) for row in read], [told(*row) for row in own]
        for fold in range(FOLDS):
            seen = [article for number, article in enumerate(articles) if number % FOLDS != fold]
            weights = weights_of(learned([*seen, *more]))
            for article in articles[fold::FOLDS]:
                count(article, weights, tally)
    print(f"{part}: {report(tally)}")


if __name__ == "__main__":
    main()
