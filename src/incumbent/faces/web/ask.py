"""A question in plain words, and the reply with what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page
from incumbent.model.answer import Founding, Plan, Stake, Tenure
from incumbent.model.dispute import Dispute
from incumbent.model.entry import Witness
from incumbent.model.history import Change

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked
    from incumbent.model.inquiry import Told

SORTS: tuple[tuple[type, str], ...] = (
    (Tenure, "tenure"),
    (Plan, "plan"),
    (Founding, "founding"),
    (Stake, "stake"),
    (Dispute, "dispute"),
    (Change, "change"),
    (Witness, "words"),
)
MOST = 30  # parts of a reply that are shown


def ask(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, InputError, LedgerError."""
    question = asked.word("question")
    reply = desk.ask(question, valid_at=asked.valid_at, **asked.clocks) if question else None
    told = [(_sort(one), one) for one in reply.told[:MOST]] if reply else []
    return Page("ask", {"question": question, "reply": reply, "told": told})


def _sort(told: Told) -> str:
    """The part of the template that shows it."""
    return next(name for sort, name in SORTS if isinstance(told, sort))
