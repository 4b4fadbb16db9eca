"""Fits a model to rows of features, each with its label, and writes it as the reader loads it.

Rows of our own articles are marked, and weigh less than those of a corpus; not in a choice, where each group counts as
one.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Row = tuple[list[str], str]
RAREST = 4  # a feature seen in fewer rows is dropped
PRACTICE = "practice"  # marks rows of our own articles: what is commoner there than in the press is put down to it
PRESS = "practice-press"  # the same for those written as agencies and papers write, with as much besides
PRACTICE_SHARE, PRESS_SHARE = 0.15, 0.6  # what such rows weigh; chosen by cross-validation on train


def fit(rows: Sequence[Row], strength: float) -> dict[str, Any]:
    """A model as the JSON of extraction/weights/: labels, and feature → one weight a label."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(feature for features, _ in rows for feature in set(features))
    names = sorted(feature for feature, count in counts.items() if count >= RAREST)
    place = {feature: number for number, feature in enumerate(names)}
    indices, starts = [], [0]
    for features, _ in rows:
        indices.extend(sorted(place[f] for f in set(features) if f in place))
        starts.append(len(indices))
    matrix = csr_matrix(([1.0] * len(indices), indices, starts), shape=(len(rows), len(names)))
    labels = sorted({label for _, label in rows})
    model = LogisticRegression(C=strength, max_iter=2000, fit_intercept=False)
    shares = [share(features) for features, _ in rows]
    model.fit(matrix, [label for _, label in rows], sample_weight=shares)
    table = model.coef_ if len(labels) > 2 else [-model.coef_[0] / 2, model.coef_[0] / 2]
    weights = {}
    for number, feature in enumerate(names):
        row = [round(float(column[number]), 3) for column in table]
        if any(abs(weight) >= 0.01 for weight in row):
            weights[feature] = row
    return {"labels": list(model.classes_), "rows": len(rows), "weights": weights}


def fit_choice(rows: Sequence[Row], strength: float) -> dict[str, Any]:
    """A conditional model: among the candidates of one group ("|" ends it) the right ones; the label "yes" carries
    the weights."""
    import numpy as np
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    counts = Counter(feature for features, _ in rows for feature in set(features))
    names = sorted(feature for feature, count in counts.items() if count >= RAREST and feature != "bias")
    place = {feature: number for number, feature in enumerate(names)}
    indices, starts, right, groups, group = [], [0], [], [], 0
    for features, label in rows:
        if label == "|":
            group += 1
            continue
        indices.extend(sorted(place[f] for f in set(features) if f in place))
        starts.append(len(indices))
        right.append(label == "yes")
        groups.append(group)
    matrix = csr_matrix((np.ones(len(indices)), indices, starts), shape=(len(right), len(names)))
    yes, member = np.array(right), np.array(groups)
    bounds = np.searchsorted(member, np.arange(group))

    def loss(weights: Any) -> Any:
        scores = matrix @ weights
        top = np.maximum.reduceat(scores, bounds)[member]
        grown = np.exp(scores - top)
        whole, good = np.add.reduceat(grown, bounds), np.add.reduceat(grown * yes, bounds)
        slope = matrix.T @ (grown / whole[member] - grown * yes / good[member])
        return float(np.log(whole / good).sum() + weights @ weights / (2 * strength)), slope + weights / strength

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    weights = {f: [0.0, round(float(w), 3)] for f, w in zip(names, found, strict=True) if abs(w) >= 0.01}
    return {"labels": ["no", "yes"], "rows": len(right), "weights": weights}


def write(models: dict[str, dict[str, Any]], home: Path) -> None:
    """One readable file a model: a line a feature."""
    home.mkdir(parents=True, exist_ok=True)
    for name, model in models.items():
        lines = ",\n".join(
            f"  {json.dumps(f, ensure_ascii=False)}: {json.dumps(w)}" for f, w in model["weights"].items()
        )
        head = f'"labels": {json.dumps(model["labels"])},\n"rows": {model["rows"]},\n'
        (home / f"{name}.json").write_text("{" + head + '"weights": {\n' + lines + "\n}}\n", "utf-8")


def share(features: Sequence[str]) -> float:
    """How much a row of these features counts beside one of a corpus."""
    return PRESS_SHARE if PRESS in features else PRACTICE_SHARE if PRACTICE in features else 1.0
