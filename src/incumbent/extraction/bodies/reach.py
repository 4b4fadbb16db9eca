"""How far from its name an organisation may have posts: a town has to stand in the line, unless a title is one of its
mayor, or it is a club of which the lines before speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.sent import title_of
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.organizations.standing import Standing

PRESIDING = ("president", "vice-president", "chair")  # what a town has as a club alone


def within_reach(candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing) -> bool:
    """The entity may be the organisation of the candidate's post at all: a place has to stand in the line, `mentions`,
    unless a town has its mayor, its councillors or its bishop ("the mayor" of a town named before); so has a ministry
    that has a minister."""
    post_class = candidate.post.post_class if candidate.post else ""
    if mentions or (candidate.view.club is entity and (post_class in PRESIDING or _is_plain(candidate))):
        return True
    return (
        post_class in ("mayor", "religious-leader")
        or standing.reaches(title := title_of(candidate), "regional")
        or (standing.is_local(title) and _says_of_what(candidate, title))  # "première adjointe", "adjoint à la Culture"
        if entity.type == "place"
        else entity.sort != "ministry" or post_class != "minister"
    )


def _is_plain(candidate: Candidate) -> bool:
    """The coach is told of without the adjective of a country beside the title: not "l'entraîneur français"."""
    post, symbols = candidate.post, candidate.view.symbols
    if post is None or GROUP.get(post.post_class) != "sport":
        return False
    return "CTY" not in (*symbols[post.first - 1 : post.first], *symbols[post.last : post.last + 1])


def _says_of_what(candidate: Candidate, title: str) -> bool:
    """The title has more than one word, or says of what."""
    post = candidate.post
    return " " in title or (post is not None and post.last > post.head_last)
