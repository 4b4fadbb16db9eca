"""Scores the rules of origins on pairs of short documents: python -m benchmarks.origins [--errors]

Two halves: `origins.develop.toml`, to work by, and `origins.aside.toml`, which is scored as a whole only. A pair is two
documents of one story; it is found where both are of one origin, judged among all documents of the half.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations

from benchmarks.halves import PAIRS, Score, report
from incumbent.answers.origins import Signed, origin_ids, origins
from incumbent.extraction.text.signatures import signature_of
from incumbent.languages.load import load_pack
from incumbent.model.document import Document
from incumbent.model.entry import Source
from incumbent.model.time import PartialDate

PRECISION, RECALL = 0.95, 0.85  # what issue C asks for


@dataclass(frozen=True, slots=True)
class Piece:
    """A document of the set: `origin` is a letter that those of one origin in a story share."""

    story: str
    origin: str
    how: str
    signed: Signed


class Found(Score):
    """Pairs of documents of one story, found to be of one origin or not."""

    def __str__(self) -> str:
        return f"{self.pairs} pairs: precision {self.precision:.3f}, recall {self.recall:.3f} of one origin"


def pieces(half: str) -> list[Piece]:
    """The documents of a half of the set."""
    rows = tomllib.loads((PAIRS / f"origins.{half}.toml").read_text(encoding="utf-8"))["document"]
    made = []
    for row in rows:
        document = Document(
            name=row["how"],
            text=row["text"],
            title_end=row["text"].index("\n"),
            language=row["language"],
            published_at=PartialDate.parse(row["date"]),
            publisher=row["publisher"],
        )
        source = Source(
            id=document.id,
            name=document.name,
            title=document.title,
            publisher=document.publisher,
            language=document.language,
            published_at=document.published_at,
        )
        signature = signature_of(document, load_pack(document.language))
        made.append(Piece(row["story"], row["origin"], row["how"], Signed(source, signature)))
    return made


def score(half: str, errors: bool = False) -> Found:
    """The score of a half; prints the pairs that went wrong where that is asked for."""
    stories: dict[str, list[Piece]] = defaultdict(list)
    rows = pieces(half)
    for piece in rows:
        stories[piece.story].append(piece)
    ids = origin_ids(piece.signed for piece in rows)
    total = Found()
    for story in stories.values():
        for one, other in combinations(story, 2):
            said = ids[one.signed.source.id] == ids[other.signed.source.id]
            gold = one.origin == other.origin
            total += Found(1, said, said and gold, gold)
            if errors and said != gold:
                print(f"  {'missed' if gold else 'wrong'}: {one.story}: {one.how} | {other.how}")
    if errors:
        for origin in origins(piece.signed for piece in rows):
            for link in origin.links:
                print(f"    {link.kind}: {link.reason}")
    return total


def main() -> int:
    return report(score, PRECISION, RECALL)


if __name__ == "__main__":
    sys.exit(main())
