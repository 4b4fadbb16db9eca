"""The articles of a run with their gold and what the reader says of them, each set read once, when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from benchmarks.corpus import documents, gold
from benchmarks.scoring import Claims
from incumbent.desk import Desk
from incumbent.faces.wire import claim_line
from incumbent.model.document import Document

ROOT = Path(__file__).parents[1]
LANGUAGES = ("fr", "en")
SKIPPED = (
    "skipped: the articles it needs are not part of this project. "
    "INCUMBENT_SHARED names the folder that holds `corpus/`, `seed/` and `tools/`."
)


@dataclass(frozen=True)
class Part:
    """A set of articles: as their file has them, their gold, and what was said, as `incumbent read` prints it."""

    documents: tuple[Document, ...]
    gold: Claims
    said: Claims

    def only(self, keep: Callable[[Document], bool]) -> Part:
        """The articles that `keep` takes."""
        kept = tuple(document for document in self.documents if keep(document))
        names = {document.name for document in kept}
        rows = ({name: claims for name, claims in table.items() if name in names} for table in (self.gold, self.said))
        return Part(kept, *rows)

    @property
    def languages(self) -> list[str]:
        """The codes of the languages of its articles, in the order in which they are told."""
        codes = {document.language for document in self.documents}
        return [code for code in LANGUAGES if code in codes] + sorted(codes.difference(LANGUAGES))

    def of(self, language: str) -> Part:
        return self.only(lambda document: document.language == language)

    def __add__(self, other: Part) -> Part:
        return Part(self.documents + other.documents, self.gold | other.gold, self.said | other.said)


@dataclass
class Texts:
    """`home` holds the corpus; None where there is none, and then only the examples can be read."""

    home: Path | None

    @property
    def scorer(self) -> Path | None:
        """The scorer of the contract."""
        tool = self.home / "tools" / "score.py" if self.home else None
        return tool if tool and tool.exists() else None

    @cached_property
    def examples(self) -> Part:
        return part_of(ROOT / "examples" / "dispatches.jsonl", ROOT / "examples" / "dispatches.gold")

    @cached_property
    def plain(self) -> Part:
        """Invented articles that no weight was learned from; their mistakes were read."""
        return _own("plain")

    @cached_property
    def fresh(self) -> Part:
        """Invented articles that no weight was learned from, and whose mistakes nobody reads."""
        return _own("fresh")

    @cached_property
    def strangers(self) -> Part:
        """Invented articles by writers who had not seen the reader: French politics and business, African news,
        coaches. No weight was learned from them; of the mistakes those of the English ones were read, and those of
        every second French article about coaches and of portal news."""
        return _own("strangers")

    @cached_property
    def train(self) -> Part:
        return self._corpus("train")

    @cached_property
    def dev(self) -> Part:
        return self._corpus("dev")

    @cached_property
    def unlabelled(self) -> Part:
        return self._corpus("unlabelled")

    @cached_property
    def seed(self) -> Part:
        """The seed article, read without a date; its document has the date that was inferred."""
        assert self.home is not None
        path = self.home / "seed" / "openai-altman.fr.txt"
        found, said = said_of(path)
        return Part(found, gold(path.with_suffix(".gold.jsonl")), said)

    def _corpus(self, name: str) -> Part:
        assert self.home is not None
        folder = self.home / "corpus"
        answers = folder / f"{name}.gold.jsonl"
        return part_of(folder / f"{name}.articles.jsonl", answers if answers.exists() else None)


def _own(name: str) -> Part:
    folder = ROOT / "benchmarks" / "unseen"
    return part_of(folder / f"{name}.articles.jsonl", folder / f"{name}.gold.jsonl")


def part_of(articles: Path, answers: Path | None) -> Part:
    """The articles of a file, read, with the gold of another."""
    _, said = said_of(articles)
    return Part(tuple(documents(articles)), gold(answers) if answers else {}, said)


def said_of(path: Path) -> tuple[tuple[Document, ...], Claims]:
    """What the reader says of the articles of a file: the documents as it read them, and its lines by article."""
    found: list[Document] = []
    said: dict[str, list[dict[str, Any]]] = {}
    for document, claims in Desk().read_claims([str(path)]):
        found.append(document)
        said[document.name] = json.loads(json.dumps([claim_line(claim, document) for claim in claims]))
    return tuple(found), said
