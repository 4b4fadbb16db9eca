"""Whether somebody holds a post or held it, where the words leave no doubt.

In train (215 articles): of 300 titles right before or behind a name none that is not called former is told as past but
six; "is" tells of what is, "was" of what was, without exception.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates import Candidate

TITLES = ("prefix", "prefix,", "prefix:", "apposed,", "apposed(", "listed", "title")
SAID = ("copula", "relative", "inverted", "row")
STATES = ("hold", "former")


def sure_of_state(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds, with those of both states put together on the one that the words of `candidate` say, or on
    the start that they tell of: "the new chairman, Ann Lee"."""
    found = dict(chances)
    told = told_state(candidate)
    if told:
        found[told] = sum(found.pop(kind, 0.0) for kind in dict.fromkeys((*STATES, told)))
    return found


def is_new(candidate: Candidate) -> bool:
    """The title beside the name calls its holder new, which tells of a start without another word."""
    return told_state(candidate) == "start"


def is_denied(candidate: Candidate) -> bool:
    """A negation stands between the person and the post: "Lee no longer sits on the board"."""
    return any(feature.endswith(":has:negation") for feature in candidate.features)


def told_state(candidate: Candidate) -> str:
    """ "hold", "former", "start" of somebody who is called new, or "" where only weights can tell."""
    post = candidate.post
    assert post is not None
    if "former" in post.modifiers:
        return "former"
    if "current" in post.modifiers:
        return "hold"
    features = [feature.removeprefix("own:") for feature in candidate.features]
    if any(feature.startswith("years:") and not feature.startswith("years:none") for feature in features):
        return ""
    if candidate.tie in TITLES:
        return "start" if "incoming" in post.modifiers and candidate.tie != "title" else "hold"
    if candidate.tie not in SAID:
        return _told_again(candidate) if not candidate.tie else ""
    tenses = {feature.removeprefix("copula:") for feature in candidate.features if feature.startswith("copula:")}
    return {frozenset({"-"}): "hold", frozenset({"past"}): "former"}.get(frozenset(tenses), "")


def _told_again(candidate: Candidate) -> str:
    """What "is" and "was" right before the post say of somebody of whom something else is told before: "Lee has served
    as dean and is president"."""
    view, post, person = candidate.view, candidate.post, candidate.person
    assert post is not None
    at = post.first - 1
    while at > person.last and view.symbols[at] == "":
        at -= 1
    if at <= person.last or view.symbols[at] != "copula" or "PER" in view.symbols[person.last : at]:
        return ""
    times = {view.times[index] for index in range(max(person.last, at - 2), at + 1)} - {""}
    return "hold" if not times else "former" if times == {"past"} else ""
