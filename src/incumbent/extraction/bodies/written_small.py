"""Bodies that the phrase of a post names by a common noun alone, which every country has one of: "a former governor of
the central bank", "the head of the electoral commission"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.offices import NATIONAL
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import Vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Held
    from incumbent.languages.pack import Pack

BANK, BANKER = "bank", "central-banker"


class WrittenSmall:
    """Such bodies of an article that names the organisations `bodies`, by the list of a pack."""

    def __init__(self, bodies: Sequence[Entity], words: Vocabulary, pack: Pack) -> None:
        self._words, self._bodies = words, bodies
        self._phrases = _listed(pack)
        self._made: dict[str, Entity] = {}

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The body that the phrase of the candidate's post names so, or the one of the article that it takes up; None
        where it names none, or another organisation or a country by its name."""
        post, view = candidate.post, candidate.view
        if post is None or post.holding or post.post_class in NATIONAL:
            return None
        if any(m.form != "generic" for m, _ in held):
            return None
        first, last = extent(view, post)
        tokens = view.line.tokens
        hits = (self._phrases.at(tokens, at) for at in range(min(first, post.first), max(last, post.last)))
        hit = next((hit for hit in hits if hit is not None), None)
        if hit is None or any(token.shape in ("cap", "upper") for token in tokens[hit.first + 1 : hit.last]):
            return None
        name, sort = hit.value
        named = next((body for body in self._bodies if self._is_so_called(body, name, sort)), None)
        return named or self._made.setdefault(name, Entity(name, "organization", sort))

    def _is_so_called(self, body: Entity, name: str, sort: str) -> bool:
        """The body has these words in its name ("Central Bank of Orvia"), or is one of that kind by a list of names
        ("Bank of Japan")."""
        if body.type != "organization":
            return False
        called = fold(body.name)
        if set(name.split()) <= set(called.split()):
            return True
        bankers = (row for row in self._words.by_name if sort == BANK and row.becomes == BANKER)
        return any(row.tells(called, "president", "") for row in bankers)


@cache
def _listed(pack: Pack) -> Phrases[tuple[str, str]]:
    """The names of a pack's list, each with itself and its sort."""
    listed = pack.lexicon["organizations"]["written_small"]
    return Phrases([(name, (name, sort)) for sort, names in listed.items() for name in names], pack)
