"""Articles and gold in the form of docs/reference/claims.md, and when a gold claim and a name agree.

A corpus is a folder with `<part>.articles.jsonl` and `<part>.gold.jsonl`. The one that the figures of this project come
from is not part of it: INCUMBENT_SHARED names the folder that holds `corpus/`, and without it the benchmarks say that
they are skipped.
"""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from incumbent.model.document import Document
from incumbent.model.time import PartialDate

_TITLES = frozenset("mr mrs ms dr sir dame lord m mme mlle prof president general me".split())
_FORMS = frozenset(
    """inc corp corporation co company ltd plc sa sas ag gmbh group groupe the le la les l fc of de du des d""".split()
)


def shared() -> Path | None:
    """The folder that holds `corpus/` and `tools/`: INCUMBENT_SHARED, else ../shared beside the checkout; else None."""
    told = os.environ.get("INCUMBENT_SHARED")
    home = Path(told) if told else Path(__file__).resolve().parents[2] / "shared"
    return home if (home / "corpus").is_dir() else None


def learned_from(told: Path | None, part: str) -> Path:
    """The folder whose articles and gold of `part` are learned from: the one that was told, else the shared corpus.
    Ends the program with what to do where there is none, or where it lacks a file."""
    home = shared()
    folder = told or (home / "corpus" if home else None)
    if folder is None:
        sys.exit(f"Name a folder that holds {part}.articles.jsonl and {part}.gold.jsonl, or set INCUMBENT_SHARED.")
    for path in (folder / f"{part}.articles.jsonl", folder / f"{part}.gold.jsonl"):
        if not path.is_file():
            sys.exit(f"There is no {path}: a folder to learn from holds {part}.articles.jsonl and {part}.gold.jsonl.")
    return folder


def documents(path: Path) -> Iterator[Document]:
    """The articles of a file of JSON lines."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            title = row.get("title") or ""
            date = row.get("date")
            yield Document(
                name=row["id"],
                text=f"{title}\n{row['text']}" if title else row["text"],
                title_end=len(title),
                language=row.get("language") or "",
                published_at=PartialDate.parse(date) if date else None,
                published_basis="given" if date else "unknown",
                publisher=row.get("publisher") or "",
                url=row.get("url") or "",
            )


def gold(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Article → its gold claims, from lines of one article each, or of one claim each."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with path.open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            found[row["article"]].extend(row.get("claims", [row]))
    return dict(found)


def options(claim: dict[str, Any], name: str) -> list[Any]:
    """The value of a field and what is accepted beside it."""
    return [claim.get(name), *claim.get("accept", {}).get(name, [])]


def words(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", plain.casefold())


def same_person(one: str | None, other: str | None) -> bool:
    """One name is the other, nearly the other, or a part of it that tells the person."""
    a, b = ([w for w in words(x or "") if w not in _TITLES] for x in (one, other))
    if not a or not b:
        return False
    if a == b or SequenceMatcher(None, " ".join(a), " ".join(b)).ratio() >= 0.9:
        return True
    short, long = sorted((set(a), set(b)), key=len)
    return short <= long and (len(short) >= 2 or len(a) == 1)


def same_organization(one: str | None, other: str | None) -> bool:
    """One name holds the other, or is its initials; legal forms do not count."""
    if one is None or other is None:
        return one is other
    a, b = ([w for w in words(x) if w not in _FORMS] or words(x) for x in (one, other))
    if not a or not b:
        return False
    if "".join(a) == "".join(b):
        return True
    short, long = sorted((set(a), set(b)), key=len)
    if short <= long and len("".join(short)) >= 3:
        return True
    initials = ("".join(w[0] for w in words(x)) for x in (one, other))
    return any(len(x) >= 2 and x in ("".join(a), "".join(b)) for x in initials)
