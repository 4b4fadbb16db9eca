"""Where a country is ruled, told of in the place of a post: "the arrival of Lee at the Elysée", "a succédé à Roux à
Matignon". Whoever only comes there or leaves is on a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.years import YEAR
from incumbent.extraction.posts.portfolios import RESIDENCE

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger


def only_visits(candidate: Candidate, trigger: Trigger | None) -> bool:
    """The post is no more than such a place, and nothing says that the person comes to rule there, or did: no noun
    of change, nobody whom they come for or who gives them something, and no year."""
    post, view = candidate.post, candidate.view
    if post is None or RESIDENCE not in post.modifiers:
        return False
    if trigger is None:
        return True
    if trigger.form == "noun" or trigger.frame.person == "object" or trigger.frame.other:
        return False
    return not any(YEAR.fullmatch(token.fold) for token in view.line.tokens)
