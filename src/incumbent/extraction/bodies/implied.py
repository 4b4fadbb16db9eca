"""Titles that say themselves of which organisation they are: "the MEP Ann Lee" is one of the European Parliament."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.offices import NATIONAL
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.forefield import opening_ministry
from incumbent.extraction.lines.entities import Entity, Held
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import Vocabulary

LEGISLATOR = "legislator"


class Implied:
    """The organisations of an article that titles imply: those that it names, `bodies`, and others."""

    def __init__(self, bodies: Sequence[Entity], words: Vocabulary) -> None:
        self._words = words
        self._bodies = {fold(body.name): body for body in reversed(bodies)}

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The organisation that the title of the candidate's post implies; None where it implies none, or where the
        post's phrase names another one of its sort: "pope of the Coptic Church"."""
        post = candidate.post
        if post is None or post.holding or not self._words.implied:
            return None
        if not held and (land := self._land(candidate)) is not None:
            return land
        if not held and (ministry := self._ministry(candidate)) is not None:
            return ministry
        if post.post_class == LEGISLATOR and not held and self._is_tagged(candidate):
            return self._bodies.setdefault(fold(self._words.tagged), Entity(self._words.tagged, "country"))
        tokens = candidate.view.line.tokens[post.head_first : post.head_last]
        name = self._words.implied.get(" ".join(token.fold for token in tokens))
        if name is None:
            return None
        body = self._bodies.setdefault(fold(name), Entity(name, "organization", self._sort(name)))
        if any(mention.entity is not body and mention.entity.sort == body.sort for mention, _ in held):
            return None
        return body

    def _land(self, candidate: Candidate) -> Entity | None:
        """The country of whose seat of power the phrase of a post speaks: "conseiller à l'Elysée"."""
        post, tokens = candidate.post, candidate.view.line.tokens
        if post is None or GROUP.get(post.post_class) != "gov":
            return None
        large = (at for at in range(post.head_last, post.last) if tokens[at].shape == "cap")
        hits = (self._words.lands.at(tokens, at) for at in large)
        name = next((hit.value for hit in hits if hit is not None and hit.last <= post.last), None)
        return self._bodies.setdefault(fold(name), Entity(name, "country")) if name is not None else None

    def _ministry(self, candidate: Candidate) -> Entity | None:
        """The ministry with which the sentence opens, of a post behind it that is given there: "au ministère de la
        Santé, Roe est nommé directeur"."""
        post, view = candidate.post, candidate.view
        seat = opening_ministry(view)
        if post is None or seat is None or post.first < seat.last or post.post_class in NATIONAL:
            return None
        return self._bodies.setdefault(fold(seat.words), Entity(seat.words, "organization", "ministry"))

    def _is_tagged(self, candidate: Candidate) -> bool:
        """A party's letter and a state stand behind the name: "Rep. Ann Lee, R-Ohio"."""
        tokens, at = candidate.view.line.tokens, candidate.person.last
        tag = tokens[at + 1].fold if at + 1 < len(tokens) and tokens[at].fold in (",", "(") else ""
        letter, hyphen, state = tag.partition("-")
        return bool(self._words.tagged and hyphen and state) and letter in self._words.party_letter

    def _sort(self, name: str) -> str:
        """What kind of organisation the words of the name tell."""
        told = (self._words.organization_heads.get(word) for word in fold(name).split())
        return next((sort for sort in told if sort), "")
