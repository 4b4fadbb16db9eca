"""Long lists in pages: a cursor says behind which line the next page begins.

A cursor names that line by its place in the order (a day, or a key) and by a digest of what it says, never by a number:
what the ledger learns between two pages moves nothing. Where the line itself is gone, the page begins with its day, so
that some lines may come twice and none is lost.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

from fastapi import Request

from incumbent.errors import NotFound
from incumbent.faces.serving.replies import rendered

Line = dict[str, Any]
_BESIDE = ("cursor", "limit")


def page(lines: Sequence[Line], place: Callable[[Line], str], request: Request, limit: int) -> tuple[list[Line], str]:
    """The lines of one page, and the cursor of the next, "" where there is none. `lines` are all, in the order of their
    `place`. Raises NotFound."""
    at = 0
    if told := cursor_of(request):
        at = _behind(lines, place, *told)
    some = list(lines[at : at + limit])
    more = at + limit < len(lines)
    return some, cursor(request, place(some[-1]), _digest(some[-1])) if more else ""


def next_page(request: Request, cursor: str) -> dict[str, str]:
    """The header that leads to the next page (RFC 8288)."""
    if not cursor:
        return {}
    query = {name: value for name, value in request.query_params.items() if name != "cursor"} | {"cursor": cursor}
    return {"link": f'<{request.scope["path"]}?{urlencode(query)}>; rel="next"'}


def cursor(request: Request, *told: str) -> str:
    """An opaque word that tells a place in the answer to this question."""
    words = json.dumps([_question(request), *told], ensure_ascii=True, separators=(",", ":"))
    return base64.urlsafe_b64encode(words.encode()).decode().rstrip("=")


def cursor_of(request: Request) -> tuple[str, str] | None:
    """The two words that the cursor of a request tells; None where it has none. Raises NotFound."""
    given = request.query_params.get("cursor")
    if given is None:
        return None
    try:
        question, place, digest = json.loads(base64.b64decode(given + "=" * (-len(given) % 4), b"-_", validate=True))
    except ValueError:
        question = place = digest = None
    if not isinstance(place, str) or not isinstance(digest, str) or question != _question(request):
        raise NotFound("there is no such page", "take the cursor of the header Link, and ask the same question")
    return place, digest


def _behind(lines: Sequence[Line], place: Callable[[Line], str], told: str, digest: str) -> int:
    """Where the lines go on behind the one that a cursor tells of."""
    first = next((at for at, line in enumerate(lines) if place(line) >= told), len(lines))
    for at in range(first, len(lines)):
        if place(lines[at]) != told:
            break
        if _digest(lines[at]) == digest:
            return at + 1
    return first


def _question(request: Request) -> str:
    asked = sorted((name, value) for name, value in request.query_params.items() if name not in _BESIDE)
    return _short(json.dumps([request.scope["path"], asked]).encode())


def _digest(line: Line) -> str:
    return _short(rendered(line))


def _short(words: bytes) -> str:
    return hashlib.blake2b(words, digest_size=9).hexdigest()
