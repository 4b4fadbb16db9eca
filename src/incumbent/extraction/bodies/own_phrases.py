"""What the phrase of a post names without being whose post it is: "maire RPR de Lorvans" is one of the town, and "the
Orbex Times's Lorvan bureau chief" of the paper."""

from __future__ import annotations

from incumbent.extraction.bodies.asked import Asked
from incumbent.extraction.bodies.coordinations import only_owns
from incumbent.extraction.bodies.offices import LOCAL, NATIONAL, fit
from incumbent.extraction.bodies.sent import title_of
from incumbent.extraction.bodies.surroundings import is_members_party
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity, Held
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.text.post_groups import GROUP


def only_stands_there(asked: Asked) -> bool:
    """The organisation of the post's own phrase is not whose post it is."""
    candidate, entity, held, standing = asked.candidate, asked.entity, asked.held, asked.standing
    reports = entity.type == "place" and candidate.post is not None and candidate.post.post_class == "editor"
    return (
        reports
        or (asked.sort == "party" and is_members_party(candidate, asked.mentions))
        or _of_a_title_beside(candidate, entity, held, standing)
        or only_owns(candidate, entity, held)
        or _only_colours(candidate, entity, held, standing)
        or _plays_in(candidate, standing, asked.sort)
    )


def _only_colours(candidate: Candidate, entity: Entity, held: Held, standing: Standing) -> bool:
    """What has no such posts is named with the post only beside what has: "maire RPR de Lorvans" is one of the town."""
    post_class = candidate.post.post_class if candidate.post else "member"
    of_town = post_class == "mayor" or (post_class in LOCAL and standing.is_local(title_of(candidate)))
    if of_town and standing.sort(entity) == "party":
        return True  # "adjointe PS à la Culture"
    others = {fit(post_class, body.entity, standing.sort(body.entity) or "-") for body, _ in held}
    return "yes" in others and fit(post_class, entity, standing.sort(entity) or "-") == "no"


def _of_a_title_beside(candidate: Candidate, entity: Entity, held: Held, standing: Standing) -> bool:
    """The town or the firm is one of a title told right behind that of a country: "ancien Premier ministre, maire
    d'Orvan", "former minister and chairman of Orbex"."""
    post = candidate.post
    if post is None or post.post_class not in NATIONAL or entity.type == "country":
        return False
    posts = [p for p in candidate.view.posts if p.group == post.group and p.first > post.first]
    if entity.type == "place":
        return any(p.post_class in LOCAL for p in posts)
    at = min((m.first for m, _ in held if m.entity is entity), default=0)
    other = any(p.first < at and GROUP.get(p.post_class) not in ("gov", "party") for p in posts)
    return other and fit(post.post_class, entity, standing.sort(entity) or "-") != "yes"


def _plays_in(candidate: Candidate, standing: Standing, sort: str) -> bool:
    """A competition has no coaches: "the third Premier League manager to go" is one of a club, and so is its boss in an
    article of clubs."""
    post = candidate.post
    if sort != "competition" or post is None:
        return False
    if post.holding:
        return standing.is_coaching(post.holding)  # "coached Orvia to the World Cup"
    boss = standing.is_of_sport() and standing.becomes(post.post_class, post.bare, "club")
    return boss or post.post_class in ("coach", "captain")
