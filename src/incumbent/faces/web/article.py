"""An article: its text with its claims in place, what each stands behind, versions and copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.clocks import came_later
from incumbent.faces.web.highlight import paragraphs
from incumbent.faces.web.page import Page
from incumbent.faces.web.trees import trees

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked


def article(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, NotFound, LedgerError."""
    document, claims = desk.show_document(asked.word("path:id"))
    if asked.query["path:id"] != document.id:
        return Page(to=asked.to(f"/article/{document.id}"))
    versions, retractions = desk.versions(document.id, **asked.clocks)
    origins, sources = desk.origins(document.id, **asked.clocks)
    here = next(reading for reading in versions if reading.source.id == document.id)
    spans = [(claim.evidence.start, claim.evidence.end) for claim in claims]
    told = list(paragraphs(document.text, spans))
    return Page(
        "article",
        {
            "document": document,
            "claims": claims,
            "headline": told[:1] if document.title.strip() else [],
            "paragraphs": told[1:] if document.title.strip() else told,
            "supported": desk.supported(document.id, **asked.clocks),
            "versions": versions,
            "here": here,
            "is_later": came_later(here.known_on, here.recorded_at, asked),
            "retractions": retractions,
            "reviewed": desk.reviewed(document.id, **asked.clocks),
            "fallout": desk.fallout(document.id)[1] if asked.session else None,
            "trees": trees(origins, sources),
        },
    )
