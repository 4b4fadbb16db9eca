"""Titles with the adjective of a town, which is that of its club: "l'entraîneur lorvanais" coaches Lorvan."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity, Held
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import CLUB, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LEAST = 3  # letters that the adjective and the town have in common
LOOSE = 2  # letters at the end of the shorter of the two in which they may differ: "lyonn|ais", "Lyon"
CLASSES = ("president", "executive")  # what clubs have, too


class Natives:
    """The clubs of an article by the adjectives of their towns; none where a pack has no ends of such adjectives."""

    def __init__(self, bodies: Sequence[Entity], pack: Pack) -> None:
        towns = pack.lexicon["organizations"].get("towns", {})
        self._endings = sorted((_plain(ending) for ending in towns.get("endings", ())), key=len, reverse=True)
        self._none = frozenset(towns.get("none", ()))
        self._demonyms = vocabulary(pack).demonyms
        clubs = [body for body in bodies if body.sort == CLUB]
        self._clubs = clubs if self._endings else []
        self._towns = [*clubs, *(b for b in bodies if b.type == "place" and b.sort != CLUB)] if self._endings else []
        self._found: dict[tuple[str, bool], Entity | None] = {}

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The club, or for a coach or a captain the town, of the adjective right behind the title of the candidate's
        post; None where there is none, or the phrase names another organisation."""
        post = candidate.post
        if post is None or post.holding or not self._towns:
            return None
        team = GROUP.get(post.post_class) == "sport"
        tokens = candidate.view.line.tokens
        if (not team and post.post_class not in CLASSES) or post.head_last >= len(tokens):
            return None
        token = tokens[post.head_last]
        if token.shape != "word" or token.fold in self._none or self._demonyms.at(tokens, post.head_last):
            return None
        if any(m.form in ("full", "part") for m, _ in held):
            return None
        key = token.fold, team
        if key not in self._found:
            self._found[key] = self._named(_plain(token.fold), self._towns if team else self._clubs)
        return self._found[key]

    def _named(self, adjective: str, bodies: Sequence[Entity]) -> Entity | None:
        stem = next((adjective.removesuffix(end) for end in self._endings if adjective.endswith(end)), "")
        if len(stem) < LEAST:
            return None
        return next((body for body in bodies if any(_alike(stem, _plain(w)) for w in body.name.split())), None)


def _alike(stem: str, word: str) -> bool:
    shared = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(stem, word, strict=False)))
    return shared >= max(LEAST, min(len(stem), len(word)) - LOOSE)


def _plain(word: str) -> str:
    """The word in small letters, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
