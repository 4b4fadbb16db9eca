"""A claim: its words in their place, who else tells the same, and how to cite it."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING

from incumbent.faces.web.citing import annotation_of, bibtex_of, reference_to
from incumbent.faces.web.clocks import came_later
from incumbent.faces.web.page import Page
from incumbent.faces.web.words import words

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

AROUND = 240  # characters of context on each side
BESIDE = 20  # other claims that are shown


def claim(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, NotFound, LedgerError."""
    told, document, recorded_at = desk.show_claim(asked.word("path:id"))
    if asked.query["path:id"] != told.id:
        return Page(to=asked.to(f"/claim/{told.id}"))
    known_on = document.published_at.latest if document.published_at else datetime.date.fromisoformat(recorded_at[:10])
    start, end = told.evidence.start, told.evidence.end
    supported = desk.supported(document.id, **asked.clocks).get(told.id)
    beside = [w for w in supported.witnesses if w.claim.id != told.id][:BESIDE] if supported else []
    return Page(
        "claim",
        {
            "claim": told,
            "document": document,
            "recorded_at": recorded_at,
            "is_later": came_later(known_on, recorded_at, asked),
            "before": document.text[max(0, start - AROUND) : start],
            "after": document.text[end : end + AROUND],
            "cut": (start > AROUND, end + AROUND < len(document.text)),
            "supported": supported,
            "beside": beside,
            "reviews": desk.reviews(told.id, **asked.clocks),
            "withdrawn_at": desk.withdrawn_at(told.id, **asked.clocks),
            "fallout": desk.claim_fallout(told.id)[1] if asked.session else None,
            "reference": reference_to(told, document, recorded_at, asked, words(asked.language)),
        },
    )


def annotation(asked: Asked, desk: Desk) -> Page:
    """The claim as a W3C Web Annotation. Raises NotFound, LedgerError."""
    told, document, recorded_at = desk.show_claim(asked.word("path:id"))
    made = annotation_of(told, document, recorded_at, asked.base)
    return Page(text=json.dumps(made, ensure_ascii=False, indent=2) + "\n", media_type="application/ld+json")


def reference(asked: Asked, desk: Desk) -> Page:
    """The claim as a line of plain text. Raises NotFound, LedgerError."""
    told, document, recorded_at = desk.show_claim(asked.word("path:id"))
    line = reference_to(told, document, recorded_at, asked, words(asked.language))
    return Page(text=line + "\n", media_type="text/plain")


def bibtex(asked: Asked, desk: Desk) -> Page:
    """The claim for BibTeX. Raises NotFound, LedgerError."""
    told, document, recorded_at = desk.show_claim(asked.word("path:id"))
    return Page(text=bibtex_of(told, document, recorded_at, asked.base), media_type="text/plain")
