"""Search: people, organisations and posts by parts of their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked


@dataclass(frozen=True, slots=True)
class Found:
    """A name that was found; `sort` is organization, person or post."""

    sort: str
    name: str


MOST = 30  # names that are shown
NEAR = 5  # names that are offered where one was not found


def search(asked: Asked, desk: Desk) -> Page:
    """Raises BadParameter, LedgerError."""
    words = asked.word("q")
    return Page("search", {"words": words, "found": found(desk, words, MOST) if words else ()})


def near(desk: Desk, name: str) -> Sequence[Found]:
    """Names like one that was not found."""
    longest = max(name.split(), key=len, default="")
    like = found(desk, name, NEAR) or found(desk, longest, NEAR) or found(desk, longest[:4], NEAR)
    return [one for one in like if one.sort != "post"]


def found(desk: Desk, words: str, most: int) -> Sequence[Found]:
    """What the ledger has under words."""
    return [Found(sort, name) for sort, name in desk.named(words, most)]
