"""The questions of the API, each with the address and the parameters by which it is asked.

Each answers with the JSON that the command line prints for the same question: faces/wire decides it.
"""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from incumbent.desk.serving import Desks
from incumbent.errors import BadDate
from incumbent.faces import wire
from incumbent.faces.api import parameters as p
from incumbent.faces.api.parameters import day
from incumbent.faces.serving.replies import answered

AROUND = 160  # characters of context on each side of the words of a claim, as on the command line

router = APIRouter()


def _desks(request: Request) -> Desks:
    desks: Desks = request.app.state.desks
    return desks


@router.get("/who")
def who(
    request: Request,
    organization: p.Organization,
    post: p.Post = None,
    valid_at: p.ValidAt = None,
    known_at: p.KnownAt = None,
    recorded_at: p.RecordedAt = None,
) -> Response:
    """Who held which post of an organisation on a day, as known on a day, according to whom."""
    on, known, recorded = day(valid_at, "valid_at"), day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with _desks(request).asked() as desk:
        found = desk.who(organization, post=post or "", valid_at=on, known_at=known, recorded_at=recorded)
    return answered(wire.holders_object(found))


@router.get("/state")
def state(
    request: Request,
    organization: p.Organization,
    valid_at: p.ValidAt = None,
    known_at: p.KnownAt = None,
    recorded_at: p.RecordedAt = None,
) -> Response:
    """The whole board and management of an organisation on a day, and the seats that stood empty."""
    on, known, recorded = day(valid_at, "valid_at"), day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with _desks(request).asked() as desk:
        found = desk.state(organization, valid_at=on, known_at=known, recorded_at=recorded)
    return answered(wire.state_object(found))


@router.get("/timeline")
def timeline(request: Request, name: p.Name, known_at: p.KnownAt = None, recorded_at: p.RecordedAt = None) -> Response:
    """All that is known of an organisation or a person, in the order of time."""
    known, recorded = day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with _desks(request).asked() as desk:
        found = desk.timeline(name, known_at=known, recorded_at=recorded)
    return answered(wire.timeline_object(found))


@router.get("/changes")
def changes(
    request: Request,
    since: p.Since,
    until: p.Until = None,
    name: p.MaybeName = None,
    recorded_at: p.RecordedAt = None,
) -> Response:
    """What became known in a span of days, event by event, with what it replaced."""
    first, last, recorded = p.date(since, "since").earliest, day(until, "until"), day(recorded_at, "recorded_at")
    if last is not None and last < first:
        raise BadDate(f"until {last} lies before since {first}", "give the earlier day to since")
    with _desks(request).asked() as desk:
        found = desk.changes(name or "", since=first, until=last, recorded_at=recorded)
    return answered(wire.changes_object(found))


@router.get("/disputes")
def disputes(
    request: Request, name: p.MaybeName = None, known_at: p.KnownAt = None, recorded_at: p.RecordedAt = None
) -> Response:
    """What sources contradict each other about, with the words of each side."""
    known, recorded = day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with _desks(request).asked() as desk:
        found = desk.disputes(name or "", known_at=known, recorded_at=recorded)
    return answered(wire.disputes_object(found))


@router.get("/origins")
def origins(request: Request, name: p.IdOrName) -> Response:
    """The independent sources of what is told, each with the tree of articles that copy, rewrite or cite it."""
    with _desks(request).asked() as desk:
        found, sources = desk.origins(name)
    return answered({"origins": [wire.origin_line(origin, sources) for origin in found]})


@router.get("/parties")
def parties(request: Request, name: p.MaybeName = None) -> Response:
    """Which names are one person's or organisation's, and who judged it; without a name, all that were judged."""
    with _desks(request).asked() as desk:
        found = desk.parties(name or "")
    return answered({"parties": [wire.party_line(party) for party in found]})


@router.get("/claims/{id}")
def claim(request: Request, id: p.Id) -> Response:
    """A claim with its exact words in context and its source."""
    with _desks(request).asked() as desk:
        found = desk.show_claim(id)
    return answered(wire.claim_object(*found, around=AROUND))


@router.get("/documents/{id}")
def document(request: Request, id: p.Id) -> Response:
    """An article and all that it says."""
    with _desks(request).asked() as desk:
        found = desk.show_document(id)
    return answered(wire.document_object(*found))


@router.get("/search")
def search(request: Request, words: p.Words, limit: p.Limit = 20) -> Response:
    """The people, organisations and posts of whose names the words are the heads, whatever their case and accents."""
    with _desks(request).asked() as desk:
        found = desk.search(words, limit)
    return answered({"found": [wire.found_line(one) for one in found]})
