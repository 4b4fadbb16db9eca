"""Whether `confidence` means what it says: of the tenure claims said with 0.7, seven in ten should be right."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.scoring import TENURE, agrees, tenure_pairs
from benchmarks.section import Figure, Section
from benchmarks.texts import LANGUAGES, SKIPPED, Part, Texts

BINS = 10
Row = tuple[float, bool]  # the confidence of a claim, and whether it is right


def confidence(texts: Texts) -> Section:
    """Expected calibration error and the precision of the surer half, on dev as a whole."""
    section = Section("Confidence of tenure claims, on dev")
    if texts.home is None:
        section.say(SKIPPED)
        section.skipped = True
        return section
    table: list[list[object]] = []
    for code, part in (*((code, texts.dev.of(code)) for code in LANGUAGES), ("both", texts.dev)):
        rows = judged(part)
        error = calibration_error(rows)
        threshold, kept, precision = surer_half(rows)
        table.append([code, len(rows), error, precision, threshold, kept])
        section.figures.append(Figure(f"confidence.{code}.calibration_error", error, low=True))
        section.figures.append(Figure(f"confidence.{code}.precision_of_surer_half", precision))
    heads = ["", "said", "expected calibration error", "precision of the surer half", "its threshold", "claims in it"]
    section.table(heads, table)
    section.say(
        f"The calibration error is taken over {BINS} equal steps of confidence: how far the mean confidence of a step "
        "is from its share of right claims, weighed by its size."
    )
    return section


def judged(part: Part) -> list[Row]:
    """Each tenure claim that was said: how sure, and whether it is right, post class and all."""
    rows = []
    for article, golds in part.gold.items():
        said = [claim for claim in part.said.get(article, []) if claim["kind"] in TENURE]
        right = {id(told) for gold, told in tenure_pairs(golds, said) if agrees(gold, told, "post_class")}
        rows += [(claim["confidence"], id(claim) in right) for claim in said]
    return rows


def calibration_error(rows: Sequence[Row], bins: int = BINS) -> float:
    """The mean distance between confidence and share of right claims over equal steps; 0 where nothing was said."""
    steps: list[list[Row]] = [[] for _ in range(bins)]
    for sure, right in rows:
        steps[min(int(sure * bins), bins - 1)].append((sure, right))
    gaps = (abs(sum(sure for sure, _ in step) - sum(right for _, right in step)) for step in steps)
    return sum(gaps) / len(rows) if rows else 0.0


def surer_half(rows: Sequence[Row]) -> tuple[float, int, float]:
    """The threshold that keeps half of the claims, how many it keeps (more, where many are equally sure), and the
    precision of those."""
    if not rows:
        return 1.0, 0, 0.0
    threshold = sorted((sure for sure, _ in rows), reverse=True)[(len(rows) - 1) // 2]
    kept = [right for sure, right in rows if sure >= threshold]
    return threshold, len(kept), sum(kept) / len(kept)
