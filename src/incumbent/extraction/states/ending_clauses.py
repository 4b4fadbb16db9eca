"""Clauses that tell how a post ended that is called a former one: "the former chairman of Orbex, who resigned on
Friday", "the late president of Orbex, Ann Lee, who died in office"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import TITLED
from incumbent.extraction.grammar.extents import extent

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger

TITLES = (*TITLED, "title")
OPENING = (["relative"], ["relative", "copula"])
DIED = "died"
THERE = 2  # tokens behind a death in which "in office" ends


def ending_clause(candidate: Candidate) -> Trigger | None:
    """The change in a relative clause right behind a title that is called former, or behind the name that it stands
    before; of a death only one in office. None where there is none."""
    post, view, person = candidate.post, candidate.view, candidate.person
    if post is None or "former" not in post.modifiers or candidate.tie not in TITLES:
        return None
    end = max(extent(view, other)[1] for other in view.posts if other.group == post.group)
    end = max(end, person.last) if person.first >= post.head_last else end
    for trigger in view.triggers:
        between = [symbol for symbol in view.symbols[end : trigger.first] if symbol not in ("", ",", "auxiliary")]
        if trigger.first > end and between in OPENING:
            if trigger.frame.manner == DIED and "in_office" not in view.leads[trigger.last : trigger.last + THERE]:
                return None
            return trigger if candidate.tells(trigger, "end") else None
    return None
