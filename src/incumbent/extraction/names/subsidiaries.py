"""Names of parts of firms, and of bodies beside them, that begin with the firm's own: "la filiale Orbex Lorvan", "the
Orbex Pilots Guild" is not what "Orbex" stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sized
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


def is_beside(key: tuple[str, ...], times: Mapping[tuple[str, ...], Sized], words: Vocabulary) -> bool:
    """The name is that of a body of its own beside the one whose name it begins with, which the article names more
    often (`times` has the places of each name): "the Lorvan Gazette Guild" beside "the Lorvan Gazette"."""
    if len(key) < 2 or key[-1] not in words.besides:
        return False
    shorter = (key[:end] for end in range(1, len(key)))
    return any(len(times.get(name, ())) > len(times[key]) for name in shorter)
