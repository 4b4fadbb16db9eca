"""What is told of somebody as one of several: who are given posts in one row, or lead together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.gift_rows import gift_of
from incumbent.extraction.grammar.paths import joined
from incumbent.extraction.grammar.portfolio_rows import portfolio_of
from incumbent.extraction.grammar.rows import told_in_list

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

_TOGETHER = re.compile(r"(?:(?:, |and |, and )PER )*(?:auxiliary )?")  # from one of several subjects to their verb


def given_in_row(candidate: Candidate) -> str:
    """The kind of what happens to everybody in the row in which the person stands with the post, or ""."""
    view, person, post = candidate.view, candidate.person, candidate.post
    if post is None:
        return ""
    gift, row = gift_of(view, person), portfolio_of(view, person)
    if gift is not None and gift.group == post.group:
        return "start"
    listed = told_in_list(view, post.last, person) if candidate.tie == "row" else ""
    return listed or (row.kind if row is not None and row.post is post else "")


def lead_together(candidate: Candidate) -> bool:
    """The person is one of several who lead by a verb that says so: "Lee and Roe will run Orbex"."""
    post, view, person = candidate.post, candidate.view, candidate.person
    if post is None or not post.holding or person.last > post.first:
        return False
    between = joined(view, person.last, post.first)
    last = person.first > 1 and view.symbols[person.first - 2 : person.first] == ["PER", "and"]
    return _TOGETHER.fullmatch(between) is not None and ("PER" in between or last)
