"""The pages as an ASGI application: which address shows what, and in what dress.

A page is a function of what is asked and of a desk; it gives the name of a template and what the template tells. It
knows nothing of HTTP. All pages are GET, none changes anything: what reviewers post goes to reviewing.py. A page for
somebody who is signed in is made for them alone, and kept by nobody.
"""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from incumbent.errors import IncumbentError, LedgerError, NotFound
from incumbent.faces import problems
from incumbent.faces.serving.doors import Door
from incumbent.faces.web import (
    article,
    articles,
    ask,
    changes,
    claim,
    disputes,
    home,
    log,
    organization,
    person,
    post,
    search,
)
from incumbent.faces.web.asked import KNOWN, Asked
from incumbent.faces.web.dress import Dress
from incumbent.faces.web.keeping import Now, Shelf
from incumbent.faces.web.page import Page
from incumbent.faces.web.reviewing import Reviewing
from incumbent.faces.web.sessions import COOKIE, Sessions
from incumbent.faces.web.shield import Shield
from incumbent.faces.web.words import languages, preferred

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Scope

    from incumbent.desk import Desk
    from incumbent.desk.serving import Desks
    from incumbent.model.party import Found

MAKERS = 2  # threads that make pages: more get in one another's way, and in the way of what is kept
Make = Callable[[Asked, "Desk"], Page]
Endpoint = Callable[["Request"], Awaitable["ASGIApp"]]

PAGES: Sequence[tuple[str, Make]] = (
    ("/", home.home),
    ("/search", search.search),
    ("/ask", ask.ask),
    ("/organization", organization.organization),
    ("/person", person.person),
    ("/post", post.post),
    ("/articles", articles.articles),
    ("/article/{id}", article.article),
    ("/claim/{id}", claim.claim),
    ("/claim/{id}/annotation.json", claim.annotation),
    ("/claim/{id}/reference.txt", claim.reference),
    ("/claim/{id}/reference.bib", claim.bibtex),
    ("/changes", changes.changes),
    ("/disputes", disputes.disputes),
    ("/review", log.log),
    ("/sign-in", log.sign_in),
)


def site(desks: Desks, door: Door | None = None) -> ASGIApp:
    """The pages over the ledger of these desks, to be mounted at the root; `door` is shared with the other faces."""
    dress = Dress()
    sessions = Sessions(desks.service.now, desks.service.token, desks.service.ended)
    shelf = Shelf(None if isinstance(desks.service.ledger, str) else lambda: _now(desks), hold=desks.hold)
    door = door or Door(desks.service.token)
    makers = ThreadPoolExecutor(MAKERS)

    def asked_by(request: Request) -> Asked:
        query = {name: value for name, value in request.query_params.items() if name in KNOWN}
        wanted = query.get("lang", "")
        language = wanted if wanted in languages() else preferred(request.headers.get("accept-language", ""))
        if wanted not in languages():
            query.pop("lang", None)
        for name, value in request.path_params.items():
            query[f"path:{name}"] = value
        today = desks.service.settings.today
        base = f"{request.url.scheme}://{request.url.netloc}"
        small = "Mobi" in request.headers.get("user-agent", "")
        session = sessions.of(request.cookies.get(COOKIE, "")) if door.is_there else None
        return Asked(request.url.path, query, today, language, base, small, door.is_there, session)

    def shown(page: Page, asked: Asked) -> Response:
        if page.to:
            return RedirectResponse(page.to, status_code=302)
        body = page.text if page.text is not None else dress.page(page, asked)
        alone = {"cache-control": "no-store"} if asked.session else None
        return Response(body.encode("utf-8", "replace"), page.status, alone, page.media_type)

    def endpoint(make: Make) -> Endpoint:
        def answer(asked: Asked, scope: Scope) -> ASGIApp:
            if asked.session is not None:
                with desks.asked() as desk:
                    return shown(make(asked, desk), asked)
            with shelf.alone(asked), desks.asked() as desk:
                kept = shelf.found(asked, desk.last, scope)
                if kept is None:
                    page = make(asked, desk)
                    lasting = page.lasting and asked.is_fixed
                    kept = shelf.keep(asked, desk.last, shown(page, asked), scope, lasting, desk.footing)
            return kept

        async def answered(request: Request) -> ASGIApp:
            asked = asked_by(request)
            try:
                return await get_running_loop().run_in_executor(makers, answer, asked, request.scope)
            except IncumbentError as fault:
                return await run_in_threadpool(troubled, asked, fault)

        return answered

    def troubled(asked: Asked, fault: IncumbentError) -> Response:
        """A page for an error; what the ledger's errors say of the server is for its keeper alone."""
        told = "" if isinstance(fault, LedgerError) else fault.message
        name = asked.query.get("name", "").strip() if isinstance(fault, NotFound) else ""
        near: Sequence[Found] = ()
        if name:
            with desks.asked() as desk:
                near = search.near(desk, name)
        return shown(problem(int(problems.status_of(fault)), told, fault.advice, name, near), asked)

    async def refused(request: Request, fault: Exception) -> Response:
        """What has no page: an address that leads nowhere, a way of asking that none answers, a fault of ours."""
        status, headers = (fault.status_code, fault.headers) if isinstance(fault, HTTPException) else (500, None)
        response = shown(problem(status), asked_by(request))
        response.headers.update(headers or {})
        return response

    pages = Starlette(
        routes=[
            Route("/static/{name}", dress.static, methods=["GET"]),
            *(Route(path, endpoint(make), methods=["GET"]) for path, make in PAGES),
            *Reviewing(desks, door, sessions, asked_by, shown, troubled).routes(),
        ],
        exception_handlers={HTTPException: refused, Exception: refused},
    )
    return Shield(pages, shelf)


def _now(desks: Desks) -> Now | None:
    """The last entry of a ledger in a file, which takes microseconds, and the day; None where it cannot be read."""
    try:
        return desks.last(), desks.service.settings.today
    except LedgerError:
        return None  # whoever makes the page will be told why


def problem(status: int, told: str = "", advice: str = "", name: str = "", near: Sequence[Found] = ()) -> Page:
    """The page of an error: `name` was not found, `near` are names like it."""
    return Page(
        "problem",
        {
            "status": status,
            "told": told,
            "advice": advice,
            "name": name,
            "near": near,
            "asked_as": search.asked_as(near),
        },
        status,
    )
