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
SAID = ("copula", "relative", "inverted")
STATES = ("hold", "former")


def sure_of_state(candidate: Candidate, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds, with those of both states put together on the one that the words of `candidate` say."""
    found = dict(chances)
    told = _told(candidate)
    if told:
        found[told] = sum(found.pop(state, 0.0) for state in STATES)
    return found


def is_denied(candidate: Candidate) -> bool:
    """A negation stands between the person and the post: "Lee no longer sits on the board"."""
    return any(feature.endswith(":has:negation") for feature in candidate.features)


def _told(candidate: Candidate) -> str:
    """ "hold", "former", or "" where only weights can tell."""
    post = candidate.post
    assert post is not None
    if "former" in post.modifiers:
        return "former"
    if "current" in post.modifiers:
        return "hold"
    if any(feature.startswith("years:") and not feature.startswith("years:none") for feature in candidate.features):
        return ""
    if candidate.tie in TITLES:
        return "hold"
    if candidate.tie not in SAID:
        return ""
    tenses = {feature.removeprefix("copula:") for feature in candidate.features if feature.startswith("copula:")}
    return {frozenset({"-"}): "hold", frozenset({"past"}): "former"}.get(frozenset(tenses), "")
