"""Signing in and out, and what a reviewer posts. The one place of the pages where anything is changed.

A post changes something if it comes from a page of ours (its Origin), from a browser that is signed in, and brings back
the word that its forms were given. All of it is appended to the ledger, with the name of the reviewer, why, and the day
from which it holds, today where none is given. A judgement about names has no such day: it says who is who.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from incumbent.errors import IncumbentError
from incumbent.faces.serving.doors import WITHIN
from incumbent.faces.web.forms import BY, NAME, WHY, Refused, day_of, form_of, from_here, inside, words_of
from incumbent.faces.web.page import Page
from incumbent.faces.web.sessions import COOKIE, LASTS

if TYPE_CHECKING:
    from starlette.requests import Request

    from incumbent.desk import Desk
    from incumbent.desk.serving import Desks
    from incumbent.faces.serving.doors import Door
    from incumbent.faces.web.asked import Asked
    from incumbent.faces.web.sessions import Sessions

    Act = Callable[[Asked, Mapping[str, str], Desk, str, str], str]
    Post = Callable[[Request, Asked], Awaitable[Response]]


class Reviewing:
    """`asked_by` tells what a request asks for, `shown` dresses a page, `troubled` tells an error of the house."""

    def __init__(
        self,
        desks: Desks,
        door: Door,
        sessions: Sessions,
        asked_by: Callable[[Request], Asked],
        shown: Callable[[Page, Asked], Response],
        troubled: Callable[[Asked, IncumbentError], Response],
    ) -> None:
        self._desks, self._door, self._sessions = desks, door, sessions
        self._asked_by, self._shown, self._troubled = asked_by, shown, troubled

    def routes(self) -> list[Route]:
        """The addresses that take posts."""
        acts: Mapping[str, Act] = {
            "/review/claim/{id}": _review,
            "/review/article/{id}": _retract,
            "/review/names": _judge,
            "/review/undo/{id}": _undo,
        }
        posts: dict[str, Post] = {"/sign-in": self._sign_in, "/sign-out": self._sign_out}
        posts |= {path: self._acting(act) for path, act in acts.items()}
        return [Route(path, self._taken(post), methods=["POST"]) for path, post in posts.items()]

    def _taken(self, post: Post) -> Callable[[Request], Awaitable[Response]]:
        async def taken(request: Request) -> Response:
            asked = self._asked_by(request)
            try:
                from_here(request)
                response = await post(request, asked)
            except Refused as fault:
                told = {"reason": fault.reason, "status": fault.status}
                response = await run_in_threadpool(self._shown, Page("refused", told, fault.status), asked)
                if fault.status == 429:
                    response.headers["retry-after"] = f"{WITHIN:.0f}"
            except IncumbentError as fault:
                response = await run_in_threadpool(self._troubled, asked, fault)
            response.headers["cache-control"] = "no-store"
            return response

        return taken

    async def _sign_in(self, request: Request, asked: Asked) -> Response:
        form = await form_of(request)
        answer = self._door.knock(form.get("token", "").strip(), request.client.host if request.client else "")
        if answer != "open":
            raise Refused(429 if answer == "slow" else 403, answer)
        by = words_of(form, "by", BY)
        self._sessions.end(request.cookies.get(COOKIE, ""))
        word = self._sessions.begin(by)
        response = RedirectResponse(inside(form.get("next", "")), status_code=303)
        response.set_cookie(
            COOKIE,
            word,
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return response

    async def _sign_out(self, request: Request, asked: Asked) -> Response:
        await self._proven(request, asked)
        self._sessions.end(request.cookies.get(COOKIE, ""))
        response = RedirectResponse(asked.to("/"), status_code=303)
        response.delete_cookie(COOKIE, httponly=True, samesite="strict", secure=request.url.scheme == "https")
        return response

    def _acting(self, act: Act) -> Post:
        async def acted(request: Request, asked: Asked) -> Response:
            form = await self._proven(request, asked)
            why, by = words_of(form, "why", WHY), words_of(form, "by", BY)
            to = await run_in_threadpool(act, asked, form, self._desks.writing(), why, f"person:{by}")
            return RedirectResponse(to, status_code=303)

        return acted

    async def _proven(self, request: Request, asked: Asked) -> Mapping[str, str]:
        """The form of somebody who is signed in. Raises Refused."""
        if not self._door.is_there:
            raise Refused(403, "closed")
        if asked.session is None:
            raise Refused(403, "session")
        form = await form_of(request)
        if not asked.session.is_proven_by(form.get("proof", "")):
            raise Refused(403, "proof")
        return form


def _review(asked: Asked, form: Mapping[str, str], desk: Desk, why: str, by: str) -> str:
    match form.get("verdict"):
        case "confirmed" | "rejected" as verdict:
            done = desk.review(asked.word("path:id"), verdict, why=why, by=by, on=day_of(form, "on"))
            return asked.to(f"/claim/{done.claim}") + "#review"
    raise Refused(400, "verdict")


def _retract(asked: Asked, form: Mapping[str, str], desk: Desk, why: str, by: str) -> str:
    done = desk.retract(asked.word("path:id"), why=why, by=by, on=day_of(form, "on"))
    return asked.to(f"/article/{done.document}") + "#versions"


def _judge(asked: Asked, form: Mapping[str, str], desk: Desk, why: str, by: str) -> str:
    one, other = words_of(form, "one", NAME), words_of(form, "other", NAME)
    match form.get("verdict"):
        case "same" | "different" as verdict:
            done = desk.judge(one, other, verdict, why=why, by=by)
            return asked.to(f"/{done.sort}", name=one.partition(" @ ")[0]) + ("#names" if done.sort == "person" else "")
    raise Refused(400, "verdict")


def _undo(asked: Asked, form: Mapping[str, str], desk: Desk, why: str, by: str) -> str:
    entry = asked.number("path:id")
    desk.undo(entry, why=why, by=by, on=day_of(form, "on"))
    return asked.to("/review")
