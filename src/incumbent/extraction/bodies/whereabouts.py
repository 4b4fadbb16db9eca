"""Towns that only tell where somebody is, or says something: no organisations of their posts; and the one that stands
for the club of which the lines tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.references.visits import goes_there
from incumbent.extraction.text.vocabulary import CLUB

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.organizations.standing import Standing

COACH = "coach"
LOCAL = "vice-president"  # the class of a mayor's deputies, who may be told of a town


def is_only_there(candidate: Candidate, entity: Entity, mentions: Sequence[Mention], held: Held) -> bool:
    """Somebody is in the town on a visit ("on a trip to Lorvan"); or a possessive before the title or a noun in its
    phrase takes up an organisation, and no town: "l'OMS a dit à Lorvan, par sa porte-parole", "a dit à Lorvan le
    porte-parole de l'organisation"."""
    view, post = candidate.view, candidate.post
    if post is None or entity.type != "place" or post.post_class == "mayor":
        return False
    within = [mention for mention, place in held if place != "attached"]  # by order alone: "à Lorvan le porte-parole"
    if any(mention.entity is entity for mention in within):
        return False
    if mentions and all(goes_there(view, mention) for mention in mentions):
        return True
    if post.post_class == LOCAL:
        return False
    if any(mention.form == "generic" and mention.entity.type == "organization" for mention in within):
        return True
    possessive = post.first > 0 and view.symbols[post.first - 1] == "possessive"
    return possessive and not any(mention.entity is entity for mention, _ in held)


AT_HAND = (COACH, "chair", "president", "vice-president")  # what a town has as a club alone


def is_of_club_at_hand(candidate: Candidate, entity: Entity, standing: Standing) -> bool:
    """The town stands for the club that the lines before are about, and the post is one of clubs: "Lorvan coach Lee has
    gone. Roe will be the new coach", "club president Vey said"."""
    post, view = candidate.post, candidate.view
    if post is None or entity is not view.club:
        return False
    if any(m.form == "adjective" and (m.first == post.last or m.last == post.first) for m in view.others):
        return False  # "the French coach" may be any
    return post.post_class in AT_HAND or CLUB in standing.kinds_in(view, post.first, post.last)
