"""What the API says of itself: where the ledger ends, and which problems there are."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import APIRouter, Depends, Request, Response

from incumbent.faces.api import shapes
from incumbent.faces.api.asking import asked, no_strays
from incumbent.faces.problems import PROBLEMS
from incumbent.faces.serving.replies import answered

router = APIRouter(dependencies=[Depends(no_strays)])


@router.get("/", response_model=shapes.Ledger)
def ledger(request: Request) -> Response:
    """How many entries the ledger has, and the hash of the last: as long as it is the same, so are all answers to
    questions whose days are told."""
    with asked(request) as desk:
        entries, last_hash = desk.end()
    links = {"link": '</api/v1/openapi.json>; rel="service-desc"; type="application/json"'}
    return answered({"version": version("incumbent"), "entries": entries, "last_hash": last_hash}, links)


@router.get("/problems", response_model=shapes.ProblemKinds)
async def problems(request: Request) -> Response:
    """The kinds of problems that a request can meet, by their codes."""
    told = [{"code": code, "status": status, "title": title} for code, (status, title) in PROBLEMS.items()]
    return answered({"problems": told})


@router.get("/openapi.json", include_in_schema=False)
async def openapi(request: Request) -> Response:
    """All of this as OpenAPI describes it."""
    return answered(request.app.openapi())
