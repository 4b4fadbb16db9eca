"""The application of the API: routes, and every fault as a problem."""

from __future__ import annotations

import sys
from importlib.metadata import version

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp

from incumbent.desk.serving import Desks
from incumbent.errors import BadParameter, IncumbentError, LedgerBusy, LedgerError
from incumbent.faces import problems
from incumbent.faces.api import about, changing, lists, questions
from incumbent.faces.api.description import description
from incumbent.faces.api.front import Front
from incumbent.faces.serving.doors import Door
from incumbent.faces.serving.replies import told

AT = "/api/v1"
PROBLEMS = f"{AT}/problems"
ABOUT = """What `incumbent serve` answers to programs. Nothing can be changed without its token, which
goes into the header `Authorization: Bearer TOKEN`.

A day is written as `2023-11-20`, `2023-11` or `2023`; a month or a year stands for its last day, in `since` for its
first. `valid_at` asks for what was true on a day, `known_at` counts only what had been published by a day, and
`recorded_at` only what this ledger had read by then.

Long lists come in pages: the header `Link` has the next one. Every answer has an ETag. Problems are told
after RFC 9457.
"""


def api(desks: Desks, door: Door | None = None) -> ASGIApp:
    """The API over the ledger of these desks, to be mounted at `/api/v1`; `door` is shared with the other faces."""
    app = FastAPI(
        title="Incumbent",
        version=version("incumbent"),
        summary="Who holds which post: since when, until when, according to whom, and as known on which day.",
        servers=[{"url": AT}],
        root_path_in_servers=False,
        redirect_slashes=False,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    app.state.desks = desks
    for part in (about, questions, lists, changing):
        app.include_router(part.router)
    app.openapi = lambda: description(app, ABOUT)  # type: ignore[method-assign]
    app.add_exception_handler(IncumbentError, _of_ours)
    app.add_exception_handler(RequestValidationError, _of_parameters)
    app.add_exception_handler(HTTPException, _of_addresses)
    app.add_exception_handler(Exception, _unexpected)
    return Front(changing.behind(app, door or Door(desks.service.token)), desks)


def _of_ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, IncumbentError)
    if isinstance(error, LedgerError):
        sys.stderr.write(problems.line(error) + "\n")  # for the keeper of the server: it may name paths
    later = {"retry-after": "1"} if isinstance(error, LedgerBusy) else None
    return told(problems.problem(error, PROBLEMS), later)


def _of_parameters(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where, name = first["loc"][0], first["loc"][-1]
    ours = BadParameter(f"{name}: {first['msg']}", f"see {AT}/openapi.json for the parameters of this address")
    faults = [{"parameter": str(e["loc"][-1]), "in": str(where), "detail": e["msg"]} for e in error.errors()]
    return told(problems.problem(ours, PROBLEMS) | {"errors": faults})


def _of_addresses(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    headers = {name.lower(): value for name, value in (error.headers or {}).items()}
    posts = "POST" in headers.get("allow", "")
    words = {
        404: "there is nothing at this address",
        405: f"this address is only to be {'posted to' if posts else 'read'}",
    }
    detail = words.get(error.status_code, str(error.detail))
    if error.status_code == 405:
        headers["allow"] = "POST" if posts else "GET, HEAD"
    return told(problems.bare_problem(error.status_code, detail), headers)


def _unexpected(request: Request, fault: Exception) -> Response:
    sys.stderr.write(problems.unexpected(fault) + "\n")
    return told(problems.bare_problem(500, "the server has a fault; its keeper finds it in the log"))
