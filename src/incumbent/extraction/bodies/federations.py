"""A federation of a country gives posts in the country's team: "The Orvian Football Federation named Lee coach"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import country_named
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.tokens import tokenize
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity, Held
    from incumbent.languages.pack import Pack

TEAM = "sport"  # the group of posts that a team has
NAMED = ("full", "part")
OF_ANOTHER = (*NAMED, "adjective")  # forms of mentions that name what they are of


class Federations:
    """The countries of the federations that an article names, among its `bodies`."""

    def __init__(self, bodies: Sequence[Entity], pack: Pack) -> None:
        self._pack, self._words = pack, vocabulary(pack)
        self._heads, self._teams = pack.words["federations"], self._words.reaches["teams"]
        found = ((body, self._land(body, bodies)) for body in bodies if body.type == "organization")
        self._lands = {id(body): land for body, land in found if land is not None}

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The country whose federation the phrase of a post in a team takes up, or else the line names; None where
        there is none, or another organisation or country is named there."""
        post = candidate.post
        if post is None or GROUP.get(post.post_class) != TEAM:
            return None
        if post.bare in self._teams and held:
            named = [m.entity for m, _ in held if m.form in NAMED]
            return (named or [held[0][0].entity])[0]  # "le sélectionneur orvien", "le sélectionneur orvien du Lorvan"
        told = [mention for mention, _ in held] or candidate.view.others
        if any(mention.form in OF_ANOTHER and id(mention.entity) not in self._lands for mention in told):
            return None
        return next((self._lands[id(m.entity)] for m in told if id(m.entity) in self._lands), None)

    def _land(self, body: Entity, bodies: Sequence[Entity]) -> Entity | None:
        """The country that the name of a federation tells, by its name or its adjective."""
        tokens = tokenize(body.name, 0, len(body.name), self._pack)
        if self._heads.isdisjoint(token.fold for token in tokens):
            return None
        for at in range(len(tokens)):
            hit = self._words.demonyms.at(tokens, at) or self._words.countries.at(tokens, at)
            if hit is not None:
                return country_named(hit.value, bodies)
        return None
