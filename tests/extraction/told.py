"""What the reader tells of a short text, for tests that read like sentences."""

from __future__ import annotations

from incumbent.extraction.article.analysis import Analysis, analyse
from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.suiting import may_be
from incumbent.extraction.candidates.candidates import Candidate, events, pairs
from incumbent.extraction.extract import extract
from incumbent.extraction.seats.seat import Seat, kin_of, seats_of
from incumbent.extraction.seats.seats import options
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered
from incumbent.extraction.tenure.thresholds import Thresholds
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def read(text: str, language: str = "en") -> Analysis:
    return analyse(Document(name="a", text=text), load_pack(language))


def tenures(text: str, language: str = "en", title: str = "") -> set[tuple[str, str, str | None, str]]:
    """What is claimed of posts: the kind, the person, the organisation and the class."""
    document = Document(name="a", text=f"{title}\n{text}" if title else text, title_end=len(title))
    claims = extract(document, load_pack(language)).claims
    return {(c.kind, c.person, c.organization, c.post_class) for c in claims if isinstance(c, TenureClaim)}


def beside(analysis: Analysis, person: str, post: str) -> Candidate:
    """The person beside the post, in the last line where they stand so."""
    found = [
        candidate
        for view in analysis.views
        for candidate in pairs(view)
        if candidate.post and candidate.person.entity.name == person and candidate.post.words.startswith(post)
    ]
    return found[-1]


def possible(text: str, person: str, post: str, language: str = "en") -> set[str]:
    """The organisations and countries that the person's post may be one of."""
    analysis = read(text, language)
    candidate = beside(analysis, person, post)
    held = held_by(candidate.view, candidate)
    return {
        entity.name
        for entity in analysis.names.entities
        if entity.type != "person"
        and may_be(
            candidate,
            entity,
            [m for m in candidate.view.others if m.entity is entity],
            analysis.standing,
            held,
        )
    }


def seats(text: str, person: str, change: str, language: str = "en") -> set[str]:
    """The classes of the seats among which that of the person is looked for, in the change of that frame."""
    return {seat.post_class for seat in _seats(text, person, change, language)}


def bodies(text: str, person: str, change: str, language: str = "en") -> set[str]:
    """The organisations of these seats."""
    return {seat.organization.name for seat in _seats(text, person, change, language) if seat.organization}


def _seats(text: str, person: str, change: str, language: str) -> list[Seat]:
    analysis = read(text, language)
    told = seats_of(gathered(analysis, load_models(), Thresholds(event=2.0)))
    return [
        seat
        for view in analysis.views
        for candidate in events(view)
        if candidate.person.entity.name == person and candidate.trigger and candidate.trigger.frame.id == change
        for seat in options(candidate, told, kin_of(analysis.views, analysis.standing, told))
    ]
