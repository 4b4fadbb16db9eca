"""What is refused before any face sees it: strange hosts, oversized requests, control characters."""

from __future__ import annotations

import re

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from incumbent.faces.problems import bare_problem
from incumbent.faces.serving.replies import told
from incumbent.settings import Service

LONGEST = 4096  # bytes of an address with its query
MOST = 32  # parameters
LARGEST = 1_000_000  # bytes of a body
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ENCODED_CONTROL = re.compile(rb"%(?:[01][0-9a-fA-F]|7[fF])")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:/\[\]@\s]+)(?::\d{1,5})?")


class _TooLarge(Exception):
    pass


def guarded(application: ASGIApp, service: Service) -> ASGIApp:
    """The application behind its guards."""

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        if scope["type"] != "http":
            return  # no face speaks anything else: a web socket is closed unanswered
        refusal = _refused(scope, service.names)
        if refusal:
            await told(bare_problem(*refusal))(scope, receive, send)
            return
        if scope["method"] in ("GET", "HEAD"):
            await application(scope, receive, send)
        else:
            await _measured(application, scope, receive, send)

    return guard


async def _live(receive: Receive, send: Send) -> None:
    """Nothing is to be done before the first request or after the last."""
    while True:
        stage = (await receive())["type"]
        await send({"type": f"{stage}.complete"})
        if stage == "lifespan.shutdown":
            return


def _refused(scope: Scope, names: tuple[str, ...]) -> tuple[int, str] | None:
    """The status and the reason with which a request is refused."""
    path, query = scope.get("raw_path") or b"", scope["query_string"]
    if len(path) + len(query) > LONGEST:
        return 414, f"the address has more than {LONGEST} bytes"
    if query.count(b"&") >= MOST:
        return 400, f"there are more than {MOST} parameters"
    if _CONTROL.search(scope["path"]) or _ENCODED_CONTROL.search(query):
        return 400, "the address has control characters"
    named = {name for name, _ in scope["headers"]}
    if b"transfer-encoding" in named and b"content-length" in named:
        return 400, "the request tells its length in two ways"
    hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
    if len(hosts) > 1:
        return 400, "there is more than one host"
    if names and (not hosts or not (host := _HOST.fullmatch(hosts[0])) or host[1].lower() not in names):
        return 421, "this server does not go by that name"
    return None


async def _measured(application: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """Lets a body be read as far as it may go."""
    size = 0
    begun = False

    async def counted() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > LARGEST:
            raise _TooLarge
        return message

    async def watched(message: Message) -> None:
        nonlocal begun
        begun = True
        await send(message)

    try:
        await application(scope, counted, watched)
    except _TooLarge:
        if not begun:
            await told(bare_problem(413, f"the request has more than {LARGEST:,} bytes"))(scope, receive, send)
