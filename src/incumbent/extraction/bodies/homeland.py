"""Titles that may be of a country which the article does not name: "le président Luc Roux", "the finance minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.bodies.sent import title_of
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.organizations.standing import Standing


def group_of(candidate: Candidate, post_class: str) -> str:
    """The sort of post, for what goes with one sort of organisation; a plain "President" before a name is mostly a
    country's."""
    group = GROUP.get(post_class, "other")
    post = candidate.post
    if post is None or group != "other":
        return group
    if "state" in post.modifiers:
        return "gov"
    return "president" if post_class == "president" and post.bare and candidate.tie == "prefix" else group


def is_the_lands(candidate: Candidate, standing: Standing, land: Entity) -> bool:
    """The post may be one of `land`, a country that the article does not name: no president's where it is of clubs, and
    none that this country lacks."""
    if standing.lacks(land, title_of(candidate)):
        return False
    presides = candidate.post is not None and candidate.post.post_class == "president"
    local = standing.reaches(title_of(candidate), "municipal") or (presides and standing.is_of_sport())
    return at_home(candidate) and not local


def is_whole_lands(candidate: Candidate, standing: Standing) -> bool:
    """The title says itself that it is of a country: "le directeur de la police nationale, reçu à Lorvan"; not where a
    pack knows it for one of towns ("de la police municipale")."""
    post = candidate.post
    whole = post is not None and "state" in post.modifiers and post.last > post.head_last
    return whole and not standing.reaches(title_of(candidate), "municipal")


def at_home(candidate: Candidate) -> bool:
    """The post may be one of a country that the article does not name: no company's, none told by a verb alone ("has
    run the company"), and of presidents only a title ("President Roe")."""
    post = candidate.post
    if post is None or post.holding or post.post_class in ("executive", "member"):
        return False
    somebodys = any(m.form == "possessive" and m.last == post.first for m in candidate.view.persons)
    if post.first and candidate.view.symbols[post.first - 1] == "possessive" and not somebodys:
        return False  # "its vice president": of something told
    group = group_of(candidate, post.post_class)
    if group == "sport":
        phrase = candidate.view.line.tokens[post.head_last : post.last]  # "le capitaine des Bleus": a name of its team
        return "state" in post.modifiers and any(token.shape == "cap" for token in phrase)
    if post.post_class == "vice-president":
        return candidate.tie == "prefix" or "state" in post.modifiers
    if post.post_class == "president":
        return group in ("president", "gov") and not _is_coloured(candidate)
    return group != "company"


def _is_coloured(candidate: Candidate) -> bool:
    """A word between a title and its name says of what it is: "le président lorvanais Luc Roux"."""
    post, first = candidate.post, candidate.person.first
    assert post is not None
    return post.head_last < first and set(candidate.view.symbols[post.head_last : first]) == {"w"}
