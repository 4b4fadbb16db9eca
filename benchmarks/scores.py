"""How well the reader reads: French and English apart, on our own articles, the seed article, train and dev.

python -m benchmarks.scores FOLDER [--part dev]       the same on <part>.articles.jsonl and <part>.gold.jsonl there
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import shared
from benchmarks.scoring import EVENT, Claims, agrees, contract_score, score, tenure_pairs
from benchmarks.section import Figure, Section
from benchmarks.texts import LANGUAGES, SKIPPED, Part, Texts, part_of

GROUPS = ("event", "state", "tenure", "who", "founding", "stake", "quotation")
UNSEEN = ("fresh", "plain", "strangers")  # sets of invented articles that no weight is learned from
SLOTS = ("post_class", "acting", "modality", "manner", "date")
SEED_DAY = "2023-11-20"


def scores(texts: Texts) -> Section:
    """Tables for each set of articles; floors for our own, the seed and dev, none for what was learned from."""
    section = Section("Scores")
    section.say(
        "P: share of the said claims that are right; R: share of the gold claims that were found; F1: their harmonic "
        "mean. `who` is tenure whatever the post class. [How it is counted](../docs/how-to/score-the-reader.md)."
    )
    _set(section, texts, "examples", texts.examples, "the dispatches of `examples/`, whose wording we chose ourselves")
    _set(
        section,
        texts,
        "fresh",
        texts.fresh,
        "invented, in `benchmarks/unseen/`; nobody learns from them or reads errors",
    )
    _set(section, texts, "plain", texts.plain, "invented, there too; no weight learned from them, but errors were read")
    _set(
        section,
        texts,
        "strangers",
        texts.strangers,
        "invented by writers who had not seen the reader; no weight learned from them, of French errors a quarter read",
        False,
    )
    if texts.home is None:
        section.say(f"Seed, train and dev: {SKIPPED}")
        section.skipped = True
        return section
    _seed(section, texts)
    _set(section, texts, "dev", texts.dev, "nobody reads its errors: this is what unseen articles will say")
    _set(
        section,
        texts,
        "train",
        texts.train,
        "the weights were learned from it; its gold holds too few quotations",
        False,
    )
    _together(section, texts)
    _quiet(section, texts)
    return section


def _score(section: Section, texts: Texts, name: str, part: Part) -> dict[str, Any]:
    """The figures of the contract's scorer, compared with ours where it stands beside the corpus."""
    ours = score(part.gold, part.said)
    if texts.scorer is None:
        return ours
    contract = contract_score(texts.scorer, part.gold, part.said)
    if contract != ours:
        section.failures.append(f"on {name}, benchmarks/scoring.py counts otherwise than the scorer of the contract")
    return contract


def _set(section: Section, texts: Texts, name: str, part: Part, remark: str, quotations: bool = True) -> None:
    """Two tables for a set of articles: groups of claims, and slots of the pairs."""
    parts = {code: part.of(code) for code in part.languages}
    reports = {code: _score(section, texts, f"{name} {code}", some) for code, some in parts.items()}
    groups = GROUPS if quotations else GROUPS[:-1]
    count = ", ".join(f"{report['articles']} {code}" for code, report in reports.items())
    section.say(f"### {name} ({count}): {remark}")
    _prf_table(section, list(parts), {group: [report[group] for report in reports.values()] for group in groups})
    rows: list[list[object]] = []
    for slot in SLOTS:
        rows.append([slot, *_slot_cells(list(reports.values()), slot)])
        if slot == "manner":
            baselines = [_commonest_manner(some) for some in parts.values()]
            rows.append(["manner, if always the commonest", *(cell for b in baselines for cell in (b, None))])
    section.table(["of the `who` pairs", *(head for code in parts for head in (f"{code} right", "of"))], rows)
    for code, report in reports.items():
        section.figures += _figures(name, code, report)


def _prf_table(section: Section, codes: Sequence[str], rows: dict[str, list[dict[str, Any]]]) -> None:
    heads = ["", *(head for code in codes for head in (f"{code} F1", "P", "R", "gold"))]
    section.table(heads, [[n, *(r[k] for r in row for k in ("f1", "p", "r", "gold"))] for n, row in rows.items()])


def _slot_cells(reports: list[dict[str, Any]], slot: str) -> list[object]:
    cells = (report["slots"].get(slot, {"accuracy": None, "of": 0}) for report in reports)
    return [value for cell in cells for value in (cell["accuracy"], cell["of"])]


def _figures(name: str, code: str, report: dict[str, Any]) -> list[Figure]:
    """What is guarded: of dev all that has claims enough, of our own articles how much is found, of train nothing."""
    prefix = f"scores.{name}.{code}"
    if name == "examples":
        return [Figure(f"{prefix}.{g}.f1", report[g]["f1"]) for g in GROUPS if g not in ("state", "who")]
    if name in UNSEEN:
        return [Figure(f"{prefix}.{group}.f1", report[group]["f1"]) for group in ("event", "tenure")]
    if name != "dev":
        return []
    found = [Figure(f"{prefix}.{g}.f1", report[g]["f1"]) for g in GROUPS if g not in ("founding", "stake")]
    found += [Figure(f"{prefix}.{g}.p", report[g]["p"]) for g in ("event", "tenure")]
    return found + [Figure(f"{prefix}.{slot}", row["accuracy"]) for slot, row in report["slots"].items() if row["of"]]


def _commonest_manner(part: Part) -> float | None:
    """How often the one manner that fits most of the paired ends is right: what a reader without a clue would reach."""
    ends = [g for name, golds in part.gold.items() for g, _ in _pairs(part, name, golds) if g["kind"] == "end"]
    guesses = {gold.get("manner") for gold in ends}
    right = [sum(agrees(gold, {"manner": guess}, "manner") for gold in ends) for guess in guesses]
    return max(right) / len(ends) if ends else None


def _pairs(part: Part, name: str, golds: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return tenure_pairs(golds, part.said.get(name, []))


def _seed(section: Section, texts: Texts) -> None:
    """The French article that the project began with, read without being told its date."""
    report = _score(section, texts, "seed", texts.seed)
    document = texts.seed.documents[0]
    day = document.published_at.edtf if document.published_at else None
    section.say("### seed: one French article, its date not told")
    groups = [group for group in GROUPS if report[group]["gold"]]
    rows = [[g, *(report[g][k] for k in ("f1", "p", "r", "gold"))] for g in groups]
    section.table(["", "F1", "P", "R", "gold"], rows)
    right = day == SEED_DAY and document.published_basis == "inferred"
    section.say(f"Day of publication: {day} ({document.published_basis}); {SEED_DAY} is right.")
    section.figures += [Figure(f"scores.seed.{group}.f1", report[group]["f1"]) for group in groups]
    section.figures.append(Figure("scores.seed.published", float(right), margin=0.0))


def _together(section: Section, texts: Texts) -> None:
    """Foundings and stakes are too rare in one set to say much."""
    both = texts.train + texts.dev
    reports = [_score(section, texts, f"train and dev {code}", both.of(code)) for code in LANGUAGES]
    section.say("### train and dev together")
    _prf_table(section, LANGUAGES, {group: [report[group] for report in reports] for group in ("founding", "stake")})
    for code, report in zip(LANGUAGES, reports, strict=True):
        section.figures += [Figure(f"scores.both.{code}.{g}.f1", report[g]["f1"]) for g in ("founding", "stake")]


def _quiet(section: Section, texts: Texts) -> None:
    """Events said of articles in which nothing starts or ends."""
    section.say("### articles whose gold has no start and no end")
    rows: list[list[object]] = []
    for name, part in (("dev", texts.dev), ("train", texts.train)):
        quiet = part.only(lambda document, part=part: is_quiet(part.gold, document.name))
        for code, some in (*((code, quiet.of(code)) for code in LANGUAGES), ("both", quiet)):
            spurious = Counter({article: spurious_events(some, article) for article in some.gold})
            share = 10 * spurious.total() / max(1, len(some.gold))
            rows.append([f"{name} {code}", len(some.gold), spurious.total(), share, sum(map(bool, spurious.values()))])
            if (name, code) == ("dev", "both"):  # a language alone has too few such articles for a limit
                section.figures.append(Figure("scores.dev.spurious_events_in_ten", share, 0.05, low=True))
    section.table(["", "articles", "spurious events", "in ten articles", "articles with any"], rows)


def is_quiet(gold: Claims, name: str) -> bool:
    return all(claim["kind"] not in EVENT for claim in gold[name])


def spurious_events(part: Part, name: str) -> int:
    """Events said of an article that the gold does not take: it may take one in place of a state."""
    pairs = _pairs(part, name, part.gold[name])
    right = sum(s["kind"] in EVENT and agrees(g, s, "post_class") for g, s in pairs)
    return sum(s["kind"] in EVENT for s in part.said.get(name, [])) - right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", default="dev")
    arguments = parser.parse_args()
    paths = [arguments.folder / f"{arguments.part}.{kind}.jsonl" for kind in ("articles", "gold")]
    for path in paths:
        if not path.exists():
            parser.error(f"there is no {path}: name a folder that holds it, and the part")
    section = Section("Scores")
    _set(section, Texts(shared()), arguments.part, part_of(*paths), str(arguments.folder))
    print(section.markdown)


if __name__ == "__main__":
    main()
