"""The questions of the API about one party, one article or some words, each with its address and its parameters.

Each answers with the JSON that the command line prints for the same question: faces/wire decides it.
"""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from incumbent.faces import wire
from incumbent.faces.api import answers, judged, shapes
from incumbent.faces.api import parameters as p
from incumbent.faces.api.asking import A_DAY, asked, kept, no_strays
from incumbent.faces.api.parameters import day
from incumbent.faces.serving.replies import answered

AROUND = 160  # characters of context on each side of the words of a claim, as on the command line
WHOLE = {"claim": len("claim-") + 24, "doc": len("doc-") + 24}  # characters of a whole id

router = APIRouter(dependencies=[Depends(no_strays)])


@router.get("/who", response_model=answers.Who)
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
    with asked(request) as desk:
        found = desk.who(organization, post=post or "", valid_at=on, known_at=known, recorded_at=recorded)
    return answered(wire.holders_object(found), kept(request, on, recorded_at=recorded, post=post))


@router.get("/state", response_model=answers.State)
def state(
    request: Request,
    organization: p.Organization,
    valid_at: p.ValidAt = None,
    known_at: p.KnownAt = None,
    recorded_at: p.RecordedAt = None,
) -> Response:
    """The whole board and management of an organisation on a day, and the seats that stood empty."""
    on, known, recorded = day(valid_at, "valid_at"), day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with asked(request) as desk:
        found = desk.state(organization, valid_at=on, known_at=known, recorded_at=recorded)
    return answered(wire.state_object(found), kept(request, on, recorded_at=recorded))


@router.get("/timeline", response_model=answers.Timeline)
def timeline(request: Request, name: p.Name, known_at: p.KnownAt = None, recorded_at: p.RecordedAt = None) -> Response:
    """All that is known of an organisation or a person, in the order of time."""
    known, recorded = day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with asked(request) as desk:
        found = desk.timeline(name, known_at=known, recorded_at=recorded)
    return answered(wire.timeline_object(found), kept(request, recorded_at=recorded))


@router.get("/ask", response_model=answers.Reply)
def ask(request: Request, question: p.Question, language: p.Language = None) -> Response:
    """A question in plain French or English: the reply with what it rests on, or with what was not understood."""
    with asked(request) as desk:
        found = desk.ask(question, language=language or "")
    return answered(wire.reply_object(found))


@router.get("/search", response_model=answers.Search)
def search(request: Request, words: p.Words, limit: p.Few = 20) -> Response:
    """The people, organisations and posts of whose names the words are the heads, whatever their case and accents."""
    with asked(request) as desk:
        found = desk.search(words, limit)
    return answered({"found": [wire.found_line(one) for one in found]})


@router.get("/claims/{id}", response_model=shapes.ClaimInContext)
def claim(request: Request, id: p.ClaimId) -> Response:
    """A claim with its exact words in context and its source."""
    with asked(request) as desk:
        found = desk.show_claim(id)
        reviews = desk.reviews(found[0].id)
    return answered(wire.claim_object(*found, around=AROUND, reviews=reviews))


@router.get("/claims/{id}/fallout", response_model=judged.Fallout)
def claim_fallout(request: Request, id: p.ClaimId) -> Response:
    """What rejecting a claim would do to the answers."""
    with asked(request) as desk:
        found = desk.claim_fallout(id)[1]
    return answered(wire.fallout_object(found))


@router.get("/documents/{id}", response_model=shapes.Document)
def document(request: Request, id: p.DocumentId) -> Response:
    """An article and all that it says."""
    with asked(request) as desk:
        found = desk.show_document(id)
    return answered(wire.document_object(*found), _by_id(id))


@router.get("/documents/{id}/fallout", response_model=judged.Fallout)
def document_fallout(request: Request, id: p.DocumentId) -> Response:
    """What retracting an article would do to the answers."""
    with asked(request) as desk:
        found = desk.fallout(id)[1]
    return answered(wire.fallout_object(found))


def _by_id(id_: str) -> dict[str, str]:
    """What a whole id names never changes; the head of one may come to be that of two."""
    return {"cache-control": A_DAY} if len(id_) == WHOLE[id_.partition("-")[0]] else {}
