"""Search: people, organisations and posts by the heads of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked
    from incumbent.model.party import Found

MOST = 20  # names that are shown
NEAR = 5  # names that are offered where one was not found


def search(asked: Asked, desk: Desk) -> Page:
    """Raises BadParameter, LedgerError."""
    words = asked.word("q")
    return Page("search", {"words": words, "found": desk.search(words, MOST) if words else ()})


def near(desk: Desk, name: str) -> Sequence[Found]:
    """Names like one that was not found."""
    longest = max(name.split(), key=len, default="")
    found = desk.search(name, NEAR) or desk.search(longest, NEAR) or desk.search(longest[:4], NEAR)
    return [one for one in found if one.sort != "post"]
