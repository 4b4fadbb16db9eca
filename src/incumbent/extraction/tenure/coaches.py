"""What is so of coaches alone: their title is a profession, too, and they have one club at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.tenure.bare_titles import without_bare_titles
from incumbent.extraction.tenure.moving_coaches import with_moves
from incumbent.extraction.tenure.stations import with_stations

if TYPE_CHECKING:
    from incumbent.extraction.article.analysis import Analysis
    from incumbent.extraction.candidates.finding import Finding


def as_of_coaches(found: Sequence[Finding], analysis: Analysis, players: frozenset[int]) -> list[Finding]:
    """`found`, with what is so of the coaches among them; `players` are the identities of those who play."""
    told = with_stations(without_bare_titles(found), analysis.views, analysis.pack, players)
    return with_moves(told, analysis.standing)
