"""Articles in our own words with gold, to learn from beside a corpus: benchmarks/practice/*.toml.
Those of `press-*.toml` are whole articles as agencies and papers write them; the others are short and tell of one
thing.

An article is a table with `id`, `title` (or none), `date` (or none), `language`, `text`, and `claims`: rows of
kind, person, organization ("" for none), post ("" for none), post_class, modality, manner ("" where the kind is not
end),
date ("" for none), acting (true or false), exact (words of the text), and where other answers are right too a table of
them (`accept`, as in a corpus: field → list, "" for none).
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

from incumbent.model.document import Document
from incumbent.model.time import PartialDate

HOME = Path(__file__).parent / "practice"
FIELDS = ("kind", "person", "organization", "post", "post_class", "modality", "manner", "date", "acting", "exact")


def practice(home: Path = HOME) -> list[tuple[Document, list[dict[str, Any]]]]:
    """The articles of all files of a folder with their claims, in the form of a corpus. Raises ValueError where a claim
    does not stand in its text."""
    found = []
    for path in sorted(home.glob("*.toml")):
        with path.open("rb") as file:
            for row in tomllib.load(file)["article"]:
                found.append((_document(row), [_claim(row, claim) for claim in row["claims"]]))
    return found


def _document(row: dict[str, Any]) -> Document:
    title = row.get("title", "")
    return Document(
        name=row["id"],
        text=f"{title}\n{row['text']}" if title else row["text"],
        title_end=len(title),
        language=row["language"],
        published_at=PartialDate.parse(row["date"]) if row.get("date") else None,
        published_basis="given" if row.get("date") else "unknown",
    )


def _claim(row: dict[str, Any], told: list[Any]) -> dict[str, Any]:
    told, accept = (told[:-1], told[-1]) if isinstance(told[-1], dict) else (told, {})
    if len(told) != len(FIELDS) or not accept.keys() <= set(FIELDS):
        raise ValueError(f"{row['id']}: a claim has {len(FIELDS)} fields, and a table of what else is right: {told}")
    claim = {name: value if value != "" else None for name, value in zip(FIELDS, told, strict=True)}
    if accept:
        claim["accept"] = {
            name: [value if value != "" else None for value in values] for name, values in accept.items()
        }
    start = _document(row).text.find(claim["exact"])
    if start < 0:
        raise ValueError(f"{row['id']}: these words do not stand in the text: {claim['exact']!r}")
    return claim | {"start": start, "end": start + len(claim["exact"])}


if __name__ == "__main__":
    for document, claims in practice(Path(sys.argv[1]) if len(sys.argv) > 1 else HOME):
        print(f"{document.name}: {len(claims)} claims")
