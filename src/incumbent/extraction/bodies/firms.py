"""What firms have and countries have not: whose president and whose deputy somebody may be."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.organizations.standing import Standing
from incumbent.extraction.posts.mention import PostMention
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import AFFILIATES

# What a noun in a title says that it is one of, and of no other sort.
TELLING = frozenset(("club", "union", "university", "church", "media", "party"))
STATELY = ("government", "ministry", "army", "agency")  # what speaks for a state
PRESIDING = ("president", "vice-president")  # what clubs and firms have as well as countries
PRIVATE = frozenset(("club", "company", "bank", "university", "union", "media"))  # what no country is
DIRECTOR, OFFICIAL = "chief-executive", "official"


def of_firms(candidate: Candidate, standing: Standing) -> bool:
    """A chief executive is one of no country, and neither is a deputy chief executive; an official may be called
    "directeur général" of what is a country's, but no chairman."""
    post = candidate.post
    if post is None:
        return False
    within = frozenset() if post.holding else frozenset(standing.classes_in(candidate.view, post))
    classes = {post.post_class, *(within - {DIRECTOR} if post.post_class == OFFICIAL else within)}
    return any(GROUP.get(one) == "company" for one in classes)


def only_of_firms(candidate: Candidate, mentions: Sequence[Mention], standing: Standing) -> bool:
    """The line names the country only as where a firm is: "head of the UK firm"; the title itself may be spelt like a
    firm's word: "the England manager"."""
    view, title = candidate.view, candidate.post.head_first if candidate.post is not None else -1
    return bool(mentions) and all(
        m.last != title and standing.kinds_in(view, m.last, m.last + 1) & PRIVATE for m in mentions
    )


def may_head(candidate: Candidate, entity: Entity, standing: Standing) -> bool:
    """The article names this organisation most and nothing of a country, and the person has a full name, as presidents
    of countries often have not: "Orbex said President Ann Lee will leave"."""
    full = len(candidate.person.entity.name.split()) > 1 and not standing.is_of_power()
    return full and standing.rank(entity) == "0" and standing.sort(entity) in ("", *PRIVATE)


def is_affiliated(view: View, mention: Mention) -> bool:
    """The organisation only says whose partner or rival another one is, named right behind: "Orbex rival Lampo"."""
    at = mention.last + (view.symbols[mention.last : mention.last + 1] == ["."])  # "Orbex Inc. rival Lampo"
    return view.leads[at : at + 1] != [] and view.leads[at] in AFFILIATES and view.symbols[at + 1 : at + 2] == ["ORG"]


def of_a_body(candidate: Candidate, standing: Standing) -> bool:
    """A president is told to be one of a club or a company, or is told of in an article of sport: no country's, unless
    the words say so."""
    post = candidate.post
    if post is not None and _says_whence(candidate.view, post, standing):
        return True
    if post is None or post.post_class not in PRESIDING or post.holding or "state" in post.modifiers:
        return False
    told = standing.kinds_in(candidate.view, post.first, post.last) & PRIVATE
    return bool(told) or (standing.is_of_sport() and candidate.view.line.tokens[post.head_first].shape == "word")


def _says_whence(view: View, post: PostMention, standing: Standing) -> bool:
    """The title ends in the word for a firm or a club, and a country behind it says where that is from: "président du
    groupe allemand"."""
    behind = post.last > post.head_first + 1 and view.symbols[post.last : post.last + 1] == ["CTY"]
    return behind and bool(standing.kinds_in(view, post.last - 1, post.last) & PRIVATE)


def of_another_sort(candidate: Candidate, sort: str, standing: Standing) -> bool:
    """The words of the title say that it is one of another sort than `sort`: "team president", "porte-parole
    du gouvernement"."""
    post = candidate.post
    if post is None or not sort:
        return False
    if post.post_class == "spokesperson" and "state" in post.modifiers:
        return sort not in STATELY
    before = standing.kinds_in(candidate.view, post.first, post.head_first)
    told = before | standing.kinds_in(candidate.view, post.head_last, post.last)  # not "directeur financier"
    grouped = sort == "parliament" and "party" in told  # "présidente du groupe socialiste au Sénat"
    return bool(told) and told <= TELLING and sort not in told and not grouped
