"""Organisations that the words around a post tell by themselves, so that nothing has to be weighed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.acting_bodies import acting_on
from incumbent.extraction.bodies.behind_names import told_behind, told_in_brackets, told_in_turn
from incumbent.extraction.bodies.boards import Boards
from incumbent.extraction.bodies.campaigns import Campaigns
from incumbent.extraction.bodies.coordinations import opened_by
from incumbent.extraction.bodies.federations import Federations
from incumbent.extraction.bodies.implied import Implied
from incumbent.extraction.bodies.moves import taken_to
from incumbent.extraction.bodies.natives import Natives
from incumbent.extraction.bodies.offices import POLITICAL, fit, speaks_for_another
from incumbent.extraction.bodies.owned_parts import body_of_owned
from incumbent.extraction.bodies.parts import body_of_part
from incumbent.extraction.bodies.possessed import Owners, own_of_joined, own_of_subject, own_of_taker
from incumbent.extraction.bodies.senders import Senders
from incumbent.extraction.bodies.sites import charged_with
from incumbent.extraction.bodies.there import There
from incumbent.extraction.bodies.towns import Towns
from incumbent.extraction.bodies.whereof import taken_up_as_object, taken_up_in
from incumbent.extraction.bodies.written_small import WrittenSmall
from incumbent.extraction.grammar.careers import body_of_step
from incumbent.extraction.organizations.scenes import housed
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Held
    from incumbent.extraction.organizations.standing import Standing
    from incumbent.languages.pack import Pack


OFFICIAL = "official"  # the class of heads of departments, which are those of firms, too


class ToldBodies:
    """Knows one article; `bodies` are the organisations that it names."""

    def __init__(self, views: Sequence[View], standing: Standing, pack: Pack, bodies: Sequence[Entity]) -> None:
        self._words = vocabulary(pack)
        self._standing = standing
        self._units = self._words.parts | pack.words.get("units", frozenset())
        self._implied = Implied(bodies, self._words)
        self._small = WrittenSmall(bodies, self._words, pack)
        self._campaigns = Campaigns(views, pack)
        self._natives = Natives(bodies, pack)
        self._federations = Federations(bodies, pack)
        self._boards = Boards(views)
        self._there = There(views)
        self._owners = Owners(views, standing)
        self._senders = Senders(views, standing)
        self._towns = Towns(views, bodies, standing, self._words, pack)

    def body(self, candidate: Candidate, held: Held) -> Entity | None:
        """The organisation of the candidate's post, whose phrase holds `held`; None where no rule tells it, or what it
        tells has no such posts."""
        implied = self._implied.body(candidate, held) or self._small.body(candidate, held)
        if implied is not None:
            return implied
        if (campaign := self._campaigns.body(candidate.view, candidate.post)) is not None:
            return campaign
        told = self._told(candidate, held)
        return told if told is not None and self._suits(candidate, told) else None

    def _told(self, candidate: Candidate, held: Held) -> Entity | None:
        view, post = candidate.view, candidate.post
        body = (
            taken_to(view, candidate, held)
            or body_of_part(candidate, self._words)
            or taken_up_as_object(candidate)
            or body_of_step(candidate.view, candidate.post)
            or body_of_owned(candidate, self._units)
            or acting_on(candidate, held)
            or told_behind(candidate)
            or told_in_turn(candidate)
            or told_in_brackets(candidate, self._standing.sort)
            or opened_by(view, held)
            or own_of_taker(candidate, held)
            or own_of_joined(candidate)
            or own_of_subject(candidate)
            or charged_with(candidate, self._words.charges)
            or self._natives.body(candidate, held)
            or self._federations.body(candidate, held)
            or taken_up_in(candidate, held)
            or self._there.body(candidate, held)
            or housed(view, post, held)
            or self._owners.body(candidate, held)
            or self._towns.body(candidate, held)
            or self._senders.body(candidate, held)
            or self._boards.body(candidate, held)
        )
        if body is None and not held and post is not None and post.post_class not in POLITICAL:
            body = self._standing.paragraphs.headed_by(view.line.sentence.paragraph, view.line.index)
        return body

    def _suits(self, candidate: Candidate, body: Entity) -> bool:
        """Nobody is minister of a firm, or of what is not known to have ministers, nor speaks a parliament for the
        government."""
        post = candidate.post
        if speaks_for_another(candidate, body, self._standing.sort(body)):
            return False
        if post is None or post.post_class not in POLITICAL:
            return True
        if post.post_class == OFFICIAL and body_of_owned(candidate, self._units) is body:
            return True  # "the head of its supervision department"
        return fit(post.post_class, body, self._standing.sort(body) or "-") == "yes"
