"""A plain "president" before a name, with no organisation in its phrase: of what it is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.firms import may_head
from incumbent.extraction.bodies.homeland import group_of
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.bodies.asked import Asked
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity, Held, Mention
    from incumbent.extraction.organizations.standing import Standing

# What has no president, or none who is only called so where it is named besides.
UNLED = frozenset("agency ministry court army parliament media".split())
STATE = ("agency", "ministry", "court", "army", "parliament")  # of which nobody is "President Lee"
PARTY, PARLIAMENT = "party", "parliament"
VICE = "vice-president"
BANK, GOVERNOR = "bank", "mayor"  # the class that the title of a governor has by itself


def is_presidents_elsewhere(asked: Asked) -> bool:
    """The post is that of a plain "President" of a country, and the entity is no such country: an institution or a town
    that the line names beside, "the Senate told President Roe"."""
    candidate, entity, mentions, standing = asked.candidate, asked.entity, asked.mentions, asked.standing
    if not of_a_country(candidate, asked.held):
        return False
    if entity.type != "country" and _is_beside(asked, _addressed(candidate)):
        return True
    return _presides_elsewhere(candidate, entity, mentions, standing, asked.title)


def _is_beside(asked: Asked, addressed: bool) -> bool:
    """The entity, which is no country, is beside a president who opens the line or is `addressed` in it no more than
    whom they met."""
    candidate, entity, mentions, standing = asked.candidate, asked.entity, asked.mentions, asked.standing
    state = asked.sort in STATE
    return (
        entity.type == "place"
        or standing.is_national(entity)
        or (bool(mentions) and asked.sort == PARLIAMENT)
        or (state and candidate.post is not None and candidate.post.first == 0)
        or (state and addressed)
        or (not mentions and standing.is_anothers(candidate.view, candidate.person, candidate.post, entity))
        or (addressed and not (mentions and may_head(candidate, entity, standing)))
    )


def _presides_elsewhere(
    candidate: Candidate, entity: Entity, mentions: Sequence[Mention], standing: Standing, title: str
) -> bool:
    """ "President Lee" is none of `entity`, which the line names in `mentions`: a country that the article gives
    another president, a ministry or a paper, a party of which the line tells besides, a town ("Vice President Roe, in
    Lorvan"), or what only stands in the title of somebody else: "President Lee met Orbex chairman Roe". `title` is that
    of the candidate. What the article tells the person to preside over is left out."""
    post = candidate.post
    if post is None or not (post.post_class == VICE or standing.rules(post.post_class, post.bare)):
        return False  # a speaker
    beside = [other for other in candidate.view.posts if other.group == post.group and other is not post]
    if any(GROUP.get(other.post_class) == "company" for other in beside):
        return False  # "President and Chief Executive Ann Lee"
    if "told-with-both" in standing.told(candidate.person.entity, post.post_class, entity):
        return False
    if entity.type == "country":
        told = entity.sort != "home" and not standing.is_only_land(entity)
        return told and standing.is_anothers(candidate.view, candidate.person, post, entity)
    if entity.type == "place":
        return post.post_class == VICE and not standing.is_local(title)
    sort = standing.sort(entity)
    if sort == BANK and "told-with-class" in standing.told(candidate.person.entity, GOVERNOR, entity):
        return True  # "the governor of the Bank of Orvia, who was appointed by President Lee"
    if sort in UNLED or (sort == PARTY and bool(mentions)):
        return True
    return bool(mentions) and all(_is_in_anothers(candidate, mention) for mention in mentions)


def _is_in_anothers(candidate: Candidate, mention: Mention) -> bool:
    """The name stands in the phrase of a title that is not the candidate's."""
    view, post = candidate.view, candidate.post
    others = (extent(view, other) for other in view.posts if post is not None and other.group != post.group)
    return any(first <= mention.first and mention.last <= last for first, last in others)


def of_a_country(candidate: Candidate, held: Held) -> bool:
    """A plain "President" before a name, with no organisation in its phrase: the president of a country, and not of the
    institution or the town that the line names beside."""
    post = candidate.post
    plain = post is not None and not held and post.head_last - post.head_first == 1  # not "club president"
    return plain and post is not None and group_of(candidate, post.post_class) == "president"


def _addressed(candidate: Candidate) -> bool:
    """The title stands inside the sentence and with a capital, as a country's: "told President Roe"."""
    post = candidate.post
    return post is not None and post.first > 0 and candidate.view.line.tokens[post.head_first].shape == "cap"
