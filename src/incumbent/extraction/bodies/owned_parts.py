"""Parts of an organisation that a post is of: "head of its Lorvan region" is a post in the organisation that "its"
takes up, "president of its Lampo Inc. unit" and "president of Orbex's parent Lampo" are posts in Lampo."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Entity, Mention
    from incumbent.extraction.posts.mention import PostMention

NAMED = ("full", "part")
COLOURED = 4  # tokens from the owner to the name of what is owned: "its Japanese drug-making rival Lampo"


def body_of_owned(candidate: Candidate, units: Collection[str]) -> Entity | None:
    """The organisation that a post is of whose phrase names the owner of something; None where it names none.
    `units` are nouns for parts of a firm: "head of its retail division" is one of the firm."""
    post, view = candidate.post, candidate.view
    if post is None:
        return None
    owner = _owner(view, post)
    if owner is None:
        return None
    at = owner.last + (view.symbols[owner.last : owner.last + 1] == ["'s"])
    owned = _owned(view, at, owner)
    if owned is not None:
        return owned
    return owner.entity if _is_located(view, at) or _is_unit(view, at, units) else None


def is_located_part(view: View, post: PostMention) -> bool:
    """The post is of what an organisation has somewhere: "head of its Lorvan region"."""
    owner = _owner(view, post)
    return owner is not None and _is_located(view, owner.last + (view.symbols[owner.last : owner.last + 1] == ["'s"]))


def _owner(view: View, post: PostMention) -> Mention | None:
    """The organisation right behind the title and "of" in the genitive, or that a possessive takes up there."""
    at = post.last if post.holding else post.head_last
    while view.symbols[at : at + 1] in (["of"], [""]):
        at += 1
    if at == post.head_last and not post.holding:
        return None
    mention = next((m for m in view.others if m.first == at and m.entity.type == "organization"), None)
    if mention is None:
        return None
    owns = view.symbols[at] == "possessive" or view.symbols[mention.last : mention.last + 1] == ["'s"]
    return mention if owns else None


def _is_located(view: View, at: int) -> bool:
    """A place or a country stands at token `at` before a noun: "its Lorvan office"."""
    place = next((m for m in view.others if m.first == at and m.entity.type in ("place", "country")), None)
    return place is not None and view.symbols[place.last : place.last + 1] == ["w"]


def _is_unit(view: View, at: int, units: Collection[str]) -> bool:
    """Words that colour it and one of `units` stand at token `at`: "its retail division"."""
    end = at
    while end - at <= COLOURED and view.symbols[end : end + 1] in (["w"], ["POST"], ["and"], ["CTY"]):
        if view.line.tokens[end].fold in units and view.symbols[end + 1 : end + 2] not in (["w"], ["POST"], ["ORG"]):
            return True
        end += 1
    return False


def _owned(view: View, at: int, owner: Mention) -> Entity | None:
    """The organisation that is named as what is owned, right behind words that colour it, or behind a comma and what it
    is to its owner."""
    end = at
    while end - at < COLOURED and view.symbols[end : end + 1] in (["w"], ["CTY"], ["PLC"]):
        end += 1
    if end > at and view.symbols[end : end + 1] == [","] and view.leads[end - 1] == "affiliate":
        end += 1
    named = next((m for m in view.others if m.first == end and m.form in NAMED), None)
    if named is None or named.entity.type != "organization" or named.entity is owner.entity:
        return None
    return named.entity
