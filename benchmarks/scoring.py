"""When what was said agrees with the gold, counted by the rules of docs/how-to/score-the-reader.md.

`score` gives the figures of one set of articles. Where the scorer of the contract stands beside the corpus
(`tools/score.py`), `contract_score` asks that one; the benchmark compares the two, so this file cannot drift away.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import options, same_organization, same_person, words

Claim = dict[str, Any]
Claims = dict[str, list[Claim]]  # by article
Pair = tuple[Claim, Claim]  # a gold claim, a said one

EVENT, STATE, OTHER = ("start", "end"), ("hold", "former"), ("founding", "stake", "quotation")
TENURE = EVENT + STATE
GROUPS = {"tenure": TENURE, "event": EVENT, "state": STATE}
SLOTS = ("post_class", "acting", "modality", "manner", "date")
SCORED_QUOTATIONS = 6  # gold holds the first six of an article


def score(gold: Claims, said: Claims) -> dict[str, Any]:
    """Precision, recall and F1 of each group of claims, and how often the slots of paired tenure claims agree."""
    hits: Counter[str] = Counter()
    right: Counter[str] = Counter()
    n_said: Counter[str] = Counter()
    n_gold: Counter[str] = Counter()
    slots: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for article, golds in gold.items():
        told = said.get(article, [])
        pairs = tenure_pairs(golds, told)
        found = [pair for pair in pairs if agrees(*pair, "post_class")]
        for group, kinds in GROUPS.items():
            n_gold[group] += sum(g["kind"] in kinds for g in golds)
            n_said[group] += sum(s["kind"] in kinds for s in told)
            hits[group] += sum(g["kind"] in kinds for g, _ in found)
            right[group] += sum(s["kind"] in kinds for _, s in found)
        n_gold["who"] += sum(g["kind"] in TENURE for g in golds)
        n_said["who"] += sum(s["kind"] in TENURE for s in told)
        hits["who"] += len(pairs)
        right["who"] += len(pairs)
        for g, s in pairs:
            for slot in slots_of(g):
                slots[slot][0] += agrees(g, s, slot)
                slots[slot][1] += 1
        for kind in OTHER:
            others = other_pairs(golds, told, kind)
            n_gold[kind] += sum(g["kind"] == kind for g in golds)
            n_said[kind] += len(in_reach(golds, told, kind))
            hits[kind] += len(others)
            right[kind] += len(others)
    report: dict[str, Any] = {"articles": len(gold)}
    for name in (*GROUPS, "who", *OTHER):
        report[name] = prf(hits[name], right[name], n_said[name], n_gold[name])
    report["slots"] = {k: {"accuracy": round(a / b, 4) if b else None, "of": b} for k, (a, b) in slots.items()}
    return report


def contract_score(tool: Path, gold: Claims, said: Claims) -> dict[str, Any]:
    """The same figures by the scorer of the contract, run as a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / "gold.jsonl", Path(folder) / "said.jsonl"]
        for path, claims in zip(paths, (gold, said), strict=True):
            lines = [json.dumps({"article": name, "claims": rows}) for name, rows in claims.items()]
            path.write_text("\n".join(lines), encoding="utf-8")
        run = subprocess.run([sys.executable, tool, *paths, "--json"], check=True, capture_output=True, text=True)
    return dict(json.loads(run.stdout))


def prf(hits: int, right: int, said: int, gold: int) -> dict[str, Any]:
    """`hits` of the gold claims were found, `right` of the said ones were right: gold may accept another kind."""
    p, r = right / said if said else 0.0, hits / gold if gold else 0.0
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return {"p": round(p, 4), "r": round(r, 4), "f1": round(f1, 4), "hits": hits, "said": said, "gold": gold}


def slots_of(gold: Claim) -> list[str]:
    """The slots that count for a gold claim: manner for ends alone, date where the gold has one."""
    left_out = {"manner"} if gold["kind"] != "end" else set()
    if gold.get("date") is None:
        left_out.add("date")
    return [slot for slot in SLOTS if slot not in left_out]


# ---- agreement ------------------------------------------------------------------------------------------------------


def agrees(gold: Claim, said: Claim, field: str) -> bool:
    """Whether a field has one of the values that the gold takes."""
    told = said.get(field)
    if field in ("person", "speaker"):
        return any(name and told and same_person(name, told) for name in options(gold, field))
    if field in ("organization", "holder"):
        return any(same_organization(name, told) for name in options(gold, field))
    if field == "date":
        return _open_end(told) in [_open_end(date) for date in options(gold, field)]
    return told in options(gold, field)


def _open_end(date: str | None) -> str | None:
    """`1995/` says "since 1995" and counts as 1995."""
    return date and date.removesuffix("..").removesuffix("/")


def tenure_pairs(golds: Sequence[Claim], said: Sequence[Claim]) -> list[Pair]:
    """Tenure claims of one article paired one to one: same kind, person and organisation, best agreement first."""

    def rank(g: Claim, s: Claim) -> int:
        return 10 * agrees(g, s, "post_class") + sum(agrees(g, s, slot) for slot in ("acting", "modality", "date"))

    def match(g: Claim, s: Claim) -> bool:
        return all(agrees(g, s, field) for field in ("kind", "person", "organization"))

    return _paired([g for g in golds if g["kind"] in TENURE], [s for s in said if s["kind"] in TENURE], match, rank)


def other_pairs(golds: Sequence[Claim], said: Sequence[Claim], kind: str) -> list[Pair]:
    """The foundings, stakes or quotations of one article, paired one to one."""
    match = {"founding": _same_founding, "stake": _same_stake, "quotation": _same_quotation}[kind]
    told = in_reach(golds, said, kind)
    return _paired([g for g in golds if g["kind"] == kind], told, match, lambda g, s: int(agrees(g, s, "date")))


def in_reach(golds: Sequence[Claim], said: Sequence[Claim], kind: str) -> list[Claim]:
    """The said claims of a kind that count: where gold stops at the sixth quotation, those behind it do not."""
    told = [s for s in said if s["kind"] == kind]
    ends = [g["end"] for g in golds if g["kind"] == kind]
    if kind != "quotation" or len(ends) < SCORED_QUOTATIONS:
        return told
    return [s for s in told if s["start"] <= max(ends)]


def _same_founding(g: Claim, s: Claim) -> bool:
    return agrees(g, s, "person") and agrees(g, s, "organization")


def _same_stake(g: Claim, s: Claim) -> bool:
    amount = g.get("amount") is None or agrees(g, s, "amount")
    return amount and agrees(g, s, "holder") and agrees(g, s, "organization")


def _same_quotation(g: Claim, s: Claim) -> bool:
    body = any(name and same_organization(name, s.get("speaker")) for name in options(g, "speaker"))
    told, heard = set(words(g["content"])), set(words(s.get("content") or ""))
    overlap = len(told & heard) / min(len(told), len(heard)) if told and heard else 0.0
    return overlap >= 0.6 and (body or agrees(g, s, "speaker"))


def _paired(
    golds: Sequence[Claim],
    said: Sequence[Claim],
    match: Callable[[Claim, Claim], bool],
    rank: Callable[[Claim, Claim], int],
) -> list[Pair]:
    rows = [(-rank(g, s), i, j) for i, g in enumerate(golds) for j, s in enumerate(said) if match(g, s)]
    used_golds: set[int] = set()
    used_said: set[int] = set()
    pairs = []
    for _, i, j in sorted(rows):
        if i not in used_golds and j not in used_said:
            used_golds.add(i)
            used_said.add(j)
            pairs.append((golds[i], said[j]))
    return pairs
