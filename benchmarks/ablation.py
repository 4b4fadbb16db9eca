"""What each mechanism of the reader is worth: python -m benchmarks.ablation, or a part of `make bench`.

Reads the articles of dev with one mechanism taken away at a time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from typing import Any
from unittest.mock import patch

from benchmarks.corpus import shared
from benchmarks.parses import NoParses
from benchmarks.scoring import Claims, score
from benchmarks.section import Section
from benchmarks.texts import SKIPPED, Part, Texts
from incumbent.extraction.article import analysis
from incumbent.extraction.bodies import moves
from incumbent.extraction.candidates import candidates, event_features, pair_features, participles
from incumbent.extraction.extract import extract
from incumbent.extraction.grammar import governing
from incumbent.extraction.references import references
from incumbent.extraction.states import states
from incumbent.extraction.tenure import gifts, weigher
from incumbent.extraction.weights import Weights
from incumbent.faces.wire import claim_line
from incumbent.languages.load import load_pack

Patch = Callable[[], AbstractContextManager[Any]]


def _untied(place: Any) -> Patch:
    return lambda: patch.object(place, "attachment", lambda view, person, post: "")


def _ungoverned(place: Any) -> Patch:
    return lambda: patch.object(place, "governs", lambda view, trigger, post: "")


WITHOUT: dict[str, tuple[Patch, ...]] = {
    "nothing": (),
    "the gate": (lambda: patch.object(analysis, "_worth_parsing", lambda rows, changes, capitals, pack: list(rows)),),
    "syntax": (lambda: patch.object(analysis, "parser_of", lambda pack: NoParses()),),
    "what takes up a name (pronouns, descriptions, “the company”)": (
        lambda: patch.object(references, "_taken_up", lambda *told: []),
    ),
    "learned types of names": (
        lambda: patch.object(analysis, "load_weights", lambda name: Weights(("organization", "person"), {})),
    ),
    "the shallow grammar of order and small words": (
        lambda: patch.object(candidates, "owners", lambda view, post, near: {}),
        *(_untied(place) for place in (candidates, pair_features, event_features)),
        *(_ungoverned(place) for place in (governing, moves, pair_features, gifts, participles, states)),
    ),
    "the second pass": (lambda: patch.object(weigher.Weigher, "without_posts", lambda self, found: []),),
}
KINDS = ("event", "state", "tenure")


def ablation(texts: Texts) -> Section:
    """F1 on dev with one mechanism taken away at a time."""
    section = Section("Without each mechanism, on dev")
    if not texts.dev.documents:
        section.say(SKIPPED)
        section.skipped = True
        return section
    section.say(
        "The weights stay those that were learned with all of them: a figure is what the loss costs as things stand. "
        "Without the weights of pairs and changes there is no reader: nothing else decides."
    )
    head = [f"{code} {kind} F1" for code in texts.dev.languages for kind in KINDS]
    section.table(["without", *head], [[name, *_without(texts.dev, patches)] for name, patches in WITHOUT.items()])
    return section


def _without(part: Part, patches: Sequence[Patch]) -> list[float]:
    """F1 of each kind, a language after the other."""
    said: Claims = {}
    with ExitStack() as stack:
        for one in patches:
            stack.enter_context(one())
        for article in part.documents:
            extraction = extract(article, load_pack(article.language))
            said[article.name] = [dict(claim_line(c, extraction.document)) for c in extraction.claims]
    found = []
    for code in part.languages:
        of_language = part.of(code)
        names = {document.name for document in of_language.documents}
        report = score(of_language.gold, {name: claims for name, claims in said.items() if name in names})
        found += [report[kind]["f1"] for kind in KINDS]
    return found


def main() -> int:
    print(ablation(Texts(shared())).markdown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
