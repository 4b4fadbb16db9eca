"""Answers that need no framework: problems told before or beside a face."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from incumbent.faces.problems import MEDIA_TYPE

# Of every answer that is no page: it shows nothing, loads nothing, and is what it says that it is.
PLAIN_HEADERS: Mapping[str, str] = {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def rendered(answer: object) -> bytes:
    """JSON in UTF-8 without spaces; what UTF-8 has no letters for are question marks, as on the command line."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def told(problem: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """A problem as a response that nobody keeps."""
    kept = dict(PLAIN_HEADERS) | {"cache-control": "no-store"} | dict(headers or {})
    return Response(rendered(problem), status_code=problem["status"], headers=kept, media_type=MEDIA_TYPE)


def answered(answer: object, headers: Mapping[str, str] | None = None) -> Response:
    """An answer in JSON; whoever keeps it asks before using it again, unless `headers` say otherwise."""
    kept = dict(PLAIN_HEADERS) | {"cache-control": "no-cache"} | dict(headers or {})
    return Response(rendered(answer), headers=kept, media_type="application/json")
