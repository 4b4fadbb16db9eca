"""Where the reader is weak, on train alone: by kind, by class of post, by source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from benchmarks.scoring import TENURE, Claim, agrees, other_pairs, prf, score, tenure_pairs
from benchmarks.section import Section
from benchmarks.texts import LANGUAGES, SKIPPED, Part, Texts
from incumbent.model.document import Document

FEWEST_ARTICLES = 3  # sources with fewer are told together
FEWEST_CLAIMS = 5  # and so are post classes


def details(texts: Texts) -> Section:
    """Tables on train. Nothing here is guarded: the weights were learned from these articles."""
    section = Section("Details, on train")
    if texts.home is None:
        section.say(SKIPPED)
        section.skipped = True
        return section
    part = texts.train
    section.say("Of the articles that the weights were learned from: read them against one another, not against dev.")
    parts = {code: part.of(code) for code in LANGUAGES}
    section.say("### by kind")
    _table(section, parts, lambda claim: claim["kind"], 0)
    section.say("### by class of post: start, end, hold and former")
    _table(section, parts, lambda claim: claim["post_class"] if claim["kind"] in TENURE else None, FEWEST_CLAIMS)
    _sources(section, part)
    return section


def tallies(part: Part, key: Callable[[Claim], str | None]) -> dict[str, Counter[str]]:
    """Group → how many claims of it were in gold, said, found and right; claims whose key is None are left out."""
    counts: dict[str, Counter[str]] = {}

    def add(what: str, claims: Iterable[Claim]) -> None:
        for claim in claims:
            if (name := key(claim)) is not None:
                counts.setdefault(name, Counter())[what] += 1

    for article, golds in part.gold.items():
        said = part.said.get(article, [])
        pairs = [pair for pair in tenure_pairs(golds, said) if agrees(*pair, "post_class")]
        pairs += [pair for kind in ("founding", "stake") for pair in other_pairs(golds, said, kind)]
        add("gold", (claim for claim in golds if claim["kind"] != "quotation"))
        add("said", (claim for claim in said if claim["kind"] != "quotation"))
        add("hits", (gold for gold, _ in pairs))
        add("right", (told for _, told in pairs))
    return counts


def _table(section: Section, parts: dict[str, Part], key: Callable[[Claim], str | None], fewest: int) -> None:
    tables = [tallies(part, key) for part in parts.values()]
    size: Counter[str] = Counter()
    for table in tables:
        size.update({name: count["gold"] for name, count in table.items()})
    rows: dict[str, list[Counter[str]]] = {}
    for name, number in sorted(size.items(), key=lambda row: (-row[1], row[0])):
        row = rows.setdefault(name if number >= fewest else f"fewer than {fewest} in gold", [Counter() for _ in tables])
        for cell, table in zip(row, tables, strict=True):
            cell.update(table.get(name, Counter()))
    heads = ["", *(head for code in parts for head in (f"{code} F1", "P", "R", "gold"))]
    section.table(heads, [[name, *(v for cell in row for v in _cells(cell))] for name, row in rows.items()])


def _cells(count: Counter[str]) -> list[object]:
    if not count["gold"] and not count["said"]:
        return [None, None, None, 0]
    report = prf(count["hits"], count["right"], count["said"], count["gold"])
    return [report["f1"], report["p"], report["r"], report["gold"]]


def _sources(section: Section, part: Part) -> None:
    section.say("### by source")
    count = Counter((document.language, source(document)) for document in part.documents)
    groups: dict[tuple[str, str], list[object]] = {}
    for code, name in sorted(count, key=lambda key: (LANGUAGES.index(key[0]), -count[key], key[1])):
        told = name if count[code, name] >= FEWEST_ARTICLES else f"sources with fewer than {FEWEST_ARTICLES}"
        groups.setdefault((code, told), []).append(name)
    rows: list[list[object]] = []
    for (code, told), names in groups.items():
        some = part.only(
            lambda document, code=code, names=names: document.language == code and source(document) in names
        )
        report = score(some.gold, some.said)
        tenure = [report["tenure"][k] for k in ("f1", "p", "r", "gold")]
        rows.append([f"{code} {told}", len(some.documents), report["event"]["f1"], *tenure])
    section.table(["", "articles", "event F1", "tenure F1", "P", "R", "gold"], rows)


def source(document: Document) -> str:
    """The publisher without what stands in brackets; where nobody tells it, the collection that the id names."""
    name = re.sub(r"\s*[(\[].*", "", document.publisher).strip()
    return name or re.split(r"[:\-]", document.name)[0]
