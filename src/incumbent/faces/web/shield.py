"""What every page carries so that a browser runs nothing but ours. serving/guards.py refuses strange hosts before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

from incumbent.faces.web.keeping import unpacks
from incumbent.faces.web.sessions import COOKIE

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from incumbent.faces.web.keeping import Shelf

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_OFF = "accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb".split()
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": ", ".join(f"{name}=()" for name in _OFF),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class Shield:
    """Adds the headers, answers 304 to who has the page already, and gives out at once what never changes, but to who
    may be signed in."""

    def __init__(self, app: ASGIApp, shelf: Shelf) -> None:
        self._app, self._shelf = app, shelf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        asked, strange = headers.get("if-none-match", ""), COOKIE not in headers.get("cookie", "")

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                told = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    told[name] = value
                told.setdefault("cache-control", "no-cache")
                told.add_vary_header("Accept-Encoding, Accept-Language, User-Agent")
            await send(message)

        kept = self._shelf.at_hand(scope) if scope["method"] == "GET" and strange else None
        answer: ASGIApp = kept.response(unpacks(scope)) if kept else self._app
        await answer(scope, receive, _Unless(asked, dressed) if asked else dressed)


class _Unless:
    """Sends a page on, unless the reader has it: then that it is the same."""

    def __init__(self, asked: str, send: Send) -> None:
        self._tags = {tag.strip().removeprefix("W/") for tag in asked.split(",")}
        self._send, self._same = send, False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            told = MutableHeaders(scope=message)
            self._same = message["status"] == 200 and told.get("etag", "").removeprefix("W/") in self._tags
            if self._same:
                del told["content-length"]
                message = {**message, "status": 304, "headers": told.raw}
        elif self._same:
            message = {**message, "body": b""}
        await self._send(message)
