"""Pronouns that stand for a change told before them: "sa démission, après celle du directeur Roe", "her exit follows
that of Ann Lee"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.text.frames import Frame
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


def echoed(line: Line, triggers: Sequence[Trigger], pack: Pack) -> list[Trigger]:
    """The triggers of `line` in order, with one for each pronoun that takes up the noun of one before it and is of
    somebody: a title or a first name behind "of"; "celle de la fédération" is no change but a seat."""
    found = list(triggers)
    for at in _echoes(pack).at(line) if triggers else ():
        before = [(t, noun) for t in triggers if t.last <= at and (noun := _echoes(pack).noun(line, t)) is not None]
        inside = any(t.first <= at < t.last for t in triggers)
        if before and not inside:
            said, frame = before[-1]
            found.append(replace(said, first=at, last=at + 1, frame=frame, form="noun", tense="", voice="none"))
    return sorted(found, key=lambda trigger: trigger.first)


class _Echoes:
    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.pronouns = pack.words.get("echoing", frozenset())
        self.of = pack.words.get("of", frozenset())
        self.small = pack.words["article"] | pack.words.get("possessive", frozenset())

    def at(self, line: Line) -> list[int]:
        """The tokens where such a pronoun stands before somebody."""
        tokens = line.tokens
        opened = (at for at, token in enumerate(tokens[:-2]) if token.fold in self.pronouns)
        return [at for at in opened if tokens[at + 1].fold in self.of and self._is_somebody(line, at + 2)]

    def _is_somebody(self, line: Line, at: int) -> bool:
        at += line.tokens[at].fold in self.small
        if at >= len(line.tokens):
            return False
        named = line.tokens[at].shape == "cap" and line.tokens[at].fold in self.words.first_names
        return named or (line.covered(at) is not None and self.words.seats.at(line.tokens, at) is None)

    def noun(self, line: Line, trigger: Trigger) -> Frame | None:
        """The frame of the noun that a trigger is, or that its words end in: "annoncé sa démission"."""
        if trigger.form == "noun":
            return trigger.frame
        hit = self.words.triggers.at(line.tokens[: trigger.last], trigger.last - 1)
        return next((w.frame for w in hit.value if w.form == "noun"), None) if hit is not None else None


@cache
def _echoes(pack: Pack) -> _Echoes:
    return _Echoes(pack)
