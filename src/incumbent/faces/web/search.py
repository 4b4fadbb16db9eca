"""Search: people, organisations and posts by the heads of their names."""

from __future__ import annotations

from collections import Counter
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
    found = desk.search(words, MOST) if words else ()
    return Page("search", {"words": words, "found": found, "asked_as": asked_as(found)})


def asked_as(found: Sequence[Found]) -> dict[str, str]:
    """Key → the name under which a person is asked for: with an organisation where that tells namesakes apart."""
    people = [one for one in found if one.sort == "person"]
    bearers = Counter(one.key.partition(" @")[0] for one in people)
    parted = {one.key for one in people if " @" in one.key or bearers[one.key] > 1}
    return {
        one.key: f"{one.name} @ {one.organizations[0]}" if one.key in parted and one.organizations else one.name
        for one in people
    }


def near(desk: Desk, name: str) -> Sequence[Found]:
    """Names like one that was not found."""
    longest = max(name.split(), key=len, default="")
    found = desk.search(name, NEAR) or desk.search(longest, NEAR) or desk.search(longest[:4], NEAR)
    return [one for one in found if one.sort != "post"]
