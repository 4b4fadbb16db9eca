"""What may be changed with the token: reviews of claims, retractions, judgements about names, and their undoing.

Whoever has not the token is refused before anything of the request is read. No cookie counts here, so that no page of
another site can use a reader's browser.
"""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response, Security
from fastapi.routing import APIRoute
from fastapi.security import HTTPBearer
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Receive, Scope, Send

from incumbent.desk import Desk
from incumbent.faces import wire
from incumbent.faces.api import judged
from incumbent.faces.api import parameters as p
from incumbent.faces.api.asking import no_strays
from incumbent.faces.api.parameters import day
from incumbent.faces.problems import bare_problem
from incumbent.faces.serving.doors import WITHIN, Door
from incumbent.faces.serving.replies import answered
from incumbent.faces.serving.replies import told as refused

_KEPT_BY_NOBODY = {"cache-control": "no-store"}
_LET_IN = "incumbent.let_in"  # in the scope of a request that came through the door
_ASKS = 'Bearer realm="incumbent"'


router = APIRouter(
    dependencies=[
        Depends(no_strays),
        Security(HTTPBearer(auto_error=False, scheme_name="token", description="The token of the server.")),
    ],
)


def behind(application: ASGIApp, door: Door) -> ASGIApp:
    """The application, of which the addresses below are behind the door."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        changing = any(isinstance(route, APIRoute) and route.path_regex.match(path) for route in router.routes)
        if scope["type"] == "http" and scope["method"] == "POST" and changing:
            refusal = _refusal(Request(scope), door)
            if refusal is not None:
                await refusal(scope, receive, send)
                return
            scope = {**scope, _LET_IN: True}
        await application(scope, receive, send)

    return answer


def _refusal(request: Request, door: Door) -> Response | None:
    """What whoever may not change anything is told; None for who may."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if door.is_there and (scheme.lower() != "bearer" or not token.strip()):
        detail = "send the token: Authorization: Bearer TOKEN"
        return refused(bare_problem(401, detail), {"www-authenticate": _ASKS})
    match door.knock(token.strip(), request.client.host if request.client else ""):
        case "open":
            return None
        case "closed":
            return refused(bare_problem(403, "nothing can be changed here: the server was started without a token"))
        case "slow":
            return refused(bare_problem(429, "too many wrong tokens: wait a minute"), {"retry-after": f"{WITHIN:.0f}"})
        case "wrong":
            asks = {"www-authenticate": f'{_ASKS}, error="invalid_token"'}
            return refused(bare_problem(401, "that is not the token"), asks)


@router.post("/claims/{id}/review", response_model=judged.Reviewed)
def review(request: Request, id: p.ClaimId, told: judged.Reviewing) -> Response:
    """Confirms or rejects a claim. A rejected one is kept, but counts no more from that day on."""
    desk, on = _desk(request), day(told.get("on"), "on")
    fallout = desk.claim_fallout(id)[1] if told["verdict"] == "rejected" else None
    done = desk.review(id, told["verdict"], why=told["why"], by=_by(told["by"]), on=on)
    answer = {"review": wire.review_line(done), "fallout": wire.fallout_object(fallout) if fallout else None}
    return answered(answer, _KEPT_BY_NOBODY)


@router.post("/documents/{id}/retraction", response_model=judged.Retracted)
def retraction(request: Request, id: p.DocumentId, told: judged.Deciding) -> Response:
    """Takes an article back: it is kept, but counts no more from that day on."""
    desk, on = _desk(request), day(told.get("on"), "on")
    document, fallout = desk.fallout(id)
    done = desk.retract(document.id, why=told["why"], by=_by(told["by"]), on=on)
    answer = {"retraction": wire.retraction_line(done), "fallout": wire.fallout_object(fallout)}
    return answered(answer, _KEPT_BY_NOBODY)


@router.post("/names", response_model=judged.NamesJudged)
def names(request: Request, told: judged.Naming) -> Response:
    """Judges that two names are of one person or organisation, or of two."""
    desk = _desk(request)
    done = desk.judge(told["one"], told["other"], told["verdict"], why=told["why"], by=_by(told["by"]))
    parties = [wire.party_line(party) for party in desk.parties_of(done)]
    return answered({"judgement": wire.judgement_line(done), "parties": parties}, _KEPT_BY_NOBODY)


@router.post("/log/{entry}/undo", response_model=judged.Undone)
def undo(request: Request, entry: p.Entry, told: judged.Deciding) -> Response:
    """Takes back what an entry confirmed, rejected, retracted or judged of names; both stay in the ledger."""
    done = _desk(request).undo(entry, why=told["why"], by=_by(told["by"]), on=day(told.get("on"), "on"))
    return answered({"undone": wire.judged_line(done)}, _KEPT_BY_NOBODY)


def _desk(request: Request) -> Desk:
    """A desk to change something with, for whoever came through the door. Raises HTTPException for anybody else."""
    if not request.scope.get(_LET_IN):
        raise HTTPException(403, "nothing can be changed from here")
    made: Desk = request.app.state.desks.writing()
    return made


def _by(name: str) -> str:
    return f"person:{name.strip() or 'unnamed'}"
