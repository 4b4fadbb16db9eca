"""Names of parts of firms, and of bodies beside them, that begin with the firm's own: "la filiale Orbex Lorvan", "the
Orbex Pilots Guild" is not what "Orbex" stands for."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence, Sized
from typing import TYPE_CHECKING

from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Run
    from incumbent.extraction.text.tokens import Token
    from incumbent.languages.pack import Pack

APART = 3  # tokens from the noun for a part to its name: "la filiale brésilienne, Orbex do Brasil"
PART = 6  # tokens from a comma back to the noun for a part of a firm


def is_part(run: Run, words: Vocabulary) -> bool:
    """A noun for a part of a firm stands right before the name, with an adjective and a comma at most between them."""
    tokens, first = run.line.tokens, run.first
    return len(run.key) > 1 and _part_before(
        tokens, first, APART, words.parts, lambda t: t.shape == "word" or t.fold == ","
    )


def names_part(run: Run, pack: Pack) -> bool:
    """A comma, with what says which part of a firm it is before that, leads from the common noun for such a part to the
    name: "la filiale espagnole du groupe, Aguas Lorvan", "its German unit, Lorvan Rhein"."""
    tokens, at = run.line.tokens, run.first - 1
    at -= at > 0 and tokens[at].fold in pack.words["article"]
    if at < 1 or tokens[at].fold != ",":
        return False
    return _part_before(tokens, at, PART, vocabulary(pack).parts, lambda token: token.shape != "mark")


def _part_before(
    tokens: Sequence[Token], end: int, reach: int, parts: Container[str], passes: Callable[[Token], bool]
) -> bool:
    """A noun for a part stands in the `reach` tokens before token `end`, and what is between `passes`."""
    for at in range(end - 1, max(-1, end - 1 - reach), -1):
        if tokens[at].fold in parts:
            return True
        if not passes(tokens[at]):
            return False
    return False


def is_beside(key: tuple[str, ...], times: Mapping[tuple[str, ...], Sized], words: Vocabulary) -> bool:
    """The name is that of a body of its own beside the one whose name it begins with, which the article names more
    often (`times` has the places of each name): "the Lorvan Gazette Guild" beside "the Lorvan Gazette"."""
    if len(key) < 2 or key[-1] not in words.besides:
        return False
    shorter = (key[:end] for end in range(1, len(key)))
    return any(len(times.get(name, ())) > len(times[key]) for name in shorter)
