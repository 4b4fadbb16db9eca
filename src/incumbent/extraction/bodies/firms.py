"""What firms have and countries have not: whose president and whose deputy somebody may be."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import AFFILIATES

PRIVATE = frozenset(("club", "company", "bank", "university", "union", "media"))  # what no country is


def of_firms(candidate: Candidate, standing: Standing) -> bool:
    """A chief executive is one of no country, and neither is a deputy chief executive."""
    post = candidate.post
    if post is None:
        return False
    classes = {post.post_class, *(() if post.holding else standing.classes_in(candidate.view, post))}
    return any(GROUP.get(one) == "company" for one in classes)


def only_of_firms(candidate: Candidate, mentions: Sequence[Mention], standing: Standing) -> bool:
    """The line names the country only as where a firm is: "head of the UK firm"."""
    view = candidate.view
    return bool(mentions) and all(standing.kinds_in(view, m.last, m.last + 1) & PRIVATE for m in mentions)


def may_head(candidate: Candidate, entity: Entity, standing: Standing) -> bool:
    """The article names this organisation most and nothing of a country, and the person has a full name, as presidents
    of countries often have not: "Orbex said President Ann Lee will leave"."""
    full = len(candidate.person.entity.name.split()) > 1 and not standing.is_of_power()
    return full and standing.rank(entity) == "0" and standing.sort(entity) in ("", *PRIVATE)


def is_affiliated(view: View, mention: Mention) -> bool:
    """The organisation only says whose partner or rival another one is, named right behind: "Orbex rival Lampo"."""
    at = mention.last + (view.symbols[mention.last : mention.last + 1] == ["."])  # "Orbex Inc. rival Lampo"
    return view.leads[at : at + 1] != [] and view.leads[at] in AFFILIATES and view.symbols[at + 1 : at + 2] == ["ORG"]
