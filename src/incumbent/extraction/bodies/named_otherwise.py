"""Organisations that a line names as something else than whose post it tells of: as an opponent, as where somebody is
sent, as where it all happens."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.opponents import is_played_against
from incumbent.extraction.bodies.sent import sent_to
from incumbent.extraction.bodies.surroundings import (
    behind_its_head,
    colours,
    enclosed,
    is_dateline,
    is_field,
    is_opponent,
    is_state_of,
    is_the_post,
    is_where,
    locates,
)
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.organizations.standing import Standing


def is_named_otherwise(candidate: Candidate, mentions: Sequence[Mention], standing: Standing) -> bool:
    """All `mentions` of the organisation in the line of the `candidate` are one of these, the same two of a pair of
    likes; an organisation that the line does not name is not."""
    if not mentions:
        return False
    view = candidate.view
    return (
        all(is_the_post(candidate, m) for m in mentions)
        or all(m.form != "generic" and enclosed(view, m, candidate) for m in mentions)
        or all(is_dateline(view, m) or is_opponent(view, m) for m in mentions)
        or all(is_played_against(view, m, standing) for m in mentions)
        or all(sent_to(candidate, m, standing) or colours(candidate, m) for m in mentions)
        or all(is_state_of(view, m) or is_where(candidate, m, standing) for m in mentions)
        or all(locates(candidate, m, standing) for m in mentions)
        or all(behind_its_head(candidate, m) or is_field(candidate, m, standing) for m in mentions)
    )
