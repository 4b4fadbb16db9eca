"""Names of parts of firms that begin with the firm's own: "la filiale Orbex Lorvan" is not what "Orbex" stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Run
    from incumbent.extraction.text.vocabulary import Vocabulary

APART = 3  # tokens from the noun for a part to its name: "la filiale brésilienne, Orbex do Brasil"


def is_part(run: Run, words: Vocabulary) -> bool:
    """A noun for a part of a firm stands right before the name, with an adjective and a comma at most between them."""
    if len(run.key) < 2:
        return False
    tokens = run.line.tokens
    for at in range(run.first - 1, max(-1, run.first - 1 - APART), -1):
        if tokens[at].fold in words.parts:
            return True
        if tokens[at].shape != "word" and tokens[at].fold != ",":
            return False
    return False
