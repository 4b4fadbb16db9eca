"""What words of change beside a name tell of its type: who is followed is somebody, what is joined an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

VERB = 3  # tokens of a verb
PHRASE = 6  # tokens of a phrase that tells in whose place somebody comes
AHEAD = 3  # tokens behind "as" in which a title opens: "as its new chairman"


def is_joined(run: Run, pack: Pack) -> bool:
    """A verb whose subject takes up something stands right before the name: "joins Lorvan"."""
    words, tokens = vocabulary(pack), run.line.tokens
    for first in range(max(0, run.first - VERB), run.first):
        hit = words.triggers.at(tokens[: run.first], first)
        if hit is not None and hit.last == run.first:
            return any(w.frame.kind == "start" and w.frame.person == "subject" for w in hit.value)
    return False


def takes_post(run: Run, pack: Pack) -> bool:
    """ "As" and a title stand right behind the name: "Lorvan as its chairman"; not of what somebody joins."""
    tokens, at = run.line.tokens, run.last
    if at >= len(tokens) or tokens[at].fold not in pack.words["as"] or is_joined(run, pack):
        return False
    ahead = range(at + 1, min(at + 1 + AHEAD, len(tokens)))
    title = next((n for n in ahead if run.line.covered(n) is not None), None)
    return title is not None and all(tokens[n].shape == "word" for n in ahead if n < title)


def is_followed(run: Run, pack: Pack) -> bool:
    """A phrase that tells in whose place somebody comes ends right before a name of several words: "à la place de Jean
    Lenoir"."""
    hit = vocabulary(pack).triggers.ending(run.line.tokens, run.first, PHRASE) if len(run.key) > 1 else None
    return hit is not None and any(w.form == "phrase" and w.frame.other == "end" for w in hit.value)
