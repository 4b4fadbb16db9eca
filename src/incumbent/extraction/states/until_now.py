"""Posts that somebody is told to have had until now: "Lenoir, jusqu'ici ministre"."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.states.states import EVENTS, STATES, TITLES

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate


def until_now(candidate: Candidate, chances: Mapping[str, float], until: Collection[str]) -> Mapping[str, float]:
    """`chances` of a post that somebody has until now, by a word of `until` right before it ("jusqu'ici ministre"): as
    a title it is what they have, and none that they take here, and behind "was" it is past, whatever ends it."""
    if not is_until_now(candidate, until):
        return chances
    if candidate.tie not in TITLES:
        past = sum(chances.get(kind, 0.0) for kind in ("end", *STATES))
        return {**dict.fromkeys((*STATES, *EVENTS), 0.0), "none": chances["none"], "former": past}
    have = sum(chances.get(kind, 0.0) for kind in ("start", *STATES))
    return {**chances, "start": 0.0, "former": 0.0, "hold": have}


def is_until_now(candidate: Candidate, until: Collection[str]) -> bool:
    """A word of `until` stands right before the post: "jusqu'ici ministre"."""
    post = candidate.post
    before = candidate.view.line.tokens[max(0, post.first - 1) : post.head_first] if post is not None else ()
    return any(token.fold in until for token in before)
