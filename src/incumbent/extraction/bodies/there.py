"""The organisation in which somebody is told to have had a post "there" ("a rejoint Orbex en 2003. Elle y a occupé les
fonctions de trésorière"), or that a small word takes up before a verb of leading: "Roux, qui l'a présidée"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.posts.taken_up import TAKEN_UP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held, Mention

REACH = 20  # tokens from the small word to the post: "y a occupé les fonctions de trésorier puis de directeur"
DONE = 3  # tokens behind an auxiliary in which its participle stands
BACK = 2  # lines before its own in which the organisation is told
CLOSES = frozenset((",", ";", ":", "(", "relative"))
NAMED = ("full", "part")
WHOLE = (*NAMED, "generic")  # "the federation", which an object may take up, too


class There:
    """Knows the lines of an article that name something, in their order."""

    def __init__(self, views: Sequence[View]) -> None:
        self._views = views
        self._lines = [view.line.index for view in views]

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The organisation that "there" takes up before the candidate's post, which names none by itself."""
        view, post = candidate.view, candidate.post
        if post is not None and TAKEN_UP in post.modifiers:
            return self._told_before(view, post.first, WHOLE)
        if post is None or any(m.form != "generic" for m, _ in held):
            return None
        for at in range(post.first - 1, max(-1, post.first - REACH), -1):
            if view.leads[at] == "there":
                return None if _only_is(view, at) else self._told_before(view, at)
            if view.symbols[at] in CLOSES:
                return None
        return None

    def _told_before(self, view: View, at: int, forms: Collection[str] = NAMED) -> Entity | None:
        """The last organisation named before token `at` of a line, else in the lines before it in its paragraph."""
        here = _last([m for m in view.others if m.last <= at], forms)
        number = bisect_left(self._lines, view.line.index)
        while here is None and number > 0:
            number -= 1
            before = self._views[number].line
            if view.line.index - before.index > BACK or before.sentence.paragraph != view.line.sentence.paragraph:
                break
            here = _last(self._views[number].others, forms)
        return here


def _only_is(view: View, at: int) -> bool:
    """The word at token `at` belongs to a verb that says that there is something, and goes with no participle: "il y a
    trois ans"; not "elle y a occupé un poste"."""
    parse = view.line.parse
    if parse is None or (parse.heads[at] >= 0 and view.symbols[parse.heads[at]] == "auxiliary"):
        return True
    helped = view.symbols[at + 1 : at + 2] == ["auxiliary"]
    return helped and not any(parse.sort(n) == "verb" for n in range(at + 2, min(at + 2 + DONE, len(view.symbols))))


def _last(mentions: Sequence[Mention], forms: Collection[str]) -> Entity | None:
    named = [m for m in mentions if m.form in forms and (m.entity.type == "organization" or m.form == "generic")]
    return max(named, key=lambda m: m.first).entity if named else None
