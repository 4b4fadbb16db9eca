"""What every page carries so that a browser runs nothing but ours. serving/guards.py refuses strange hosts before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

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
    "vary": "Accept-Encoding, Accept-Language, User-Agent",
}


class Shield:
    """Adds the headers, and gives out at once what is kept (keeping.py), but to who may be signed in."""

    def __init__(self, app: ASGIApp, shelf: Shelf) -> None:
        self._app, self._shelf = app, shelf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        strange = COOKIE not in Headers(scope=scope).get("cookie", "")
        kept = self._shelf.at_hand(scope) if scope["method"] == "GET" and strange else None
        if kept is not None:
            await kept(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                told = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    told[name] = value
                told.setdefault("cache-control", "no-cache")
            await send(message)

        await self._app(scope, receive, dressed)
