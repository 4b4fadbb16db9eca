"""What persons judged, who did and why; and the page to sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.forms import inside
from incumbent.faces.web.page import Page
from incumbent.model.entry import Judgement, Review

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked
    from incumbent.model.entry import Judged

MOST = 50


def log(asked: Asked, desk: Desk) -> Page:
    """Raises BadParameter, LedgerError."""
    before = asked.number("before")
    found, undone = desk.judged(MOST + 1, before=before)
    rows = found[:MOST]
    more = rows[-1].seq if len(found) > MOST else 0
    return Page("log", {"rows": [(kind(one), one) for one in rows], "undone": undone, "before": before, "more": more})


def kind(one: Judged) -> str:
    """What a judgement is about."""
    if isinstance(one, Review):
        return "claim"
    return "names" if isinstance(one, Judgement) else "article"


def sign_in(asked: Asked, desk: Desk) -> Page:
    """The form that takes the token; whoever is signed in already is led on."""
    to = inside(asked.query.get("next", "")) if asked.query.get("next") else asked.to("/review")
    return Page(to=to) if asked.session else Page("sign_in", {"to": to})
