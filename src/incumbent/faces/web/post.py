"""A post: who holds it anywhere on a day, one organisation after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.errors import NotFound
from incumbent.faces.web.page import Page
from incumbent.model.claim import POST_CLASSES

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

MOST = 50  # people on a page


def post(asked: Asked, desk: Desk) -> Page:
    """`name` is a class of posts. Raises BadDate, BadParameter, NotFound, LedgerError."""
    name = asked.word("name")
    if name not in POST_CLASSES:
        raise NotFound(f"there is no class of posts {name!r}", "search for the post, and follow its link")
    day = asked.valid_at or asked.today
    with desk.boards() as boards:
        rows, last = boards.in_class(name, valid_at=day, **asked.clocks, after=asked.word("after"), most=MOST)
    return Page("post", {"name": name, "day": day, "rows": rows, "more": last})
