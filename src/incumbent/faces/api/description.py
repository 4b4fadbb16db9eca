"""The API as OpenAPI 3.1 describes it: FastAPI knows the parameters and the shapes, problems are ours to tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import TypeAdapter

from incumbent.faces.api.shapes import Problem
from incumbent.faces.problems import MEDIA_TYPE

_WHEN: Mapping[str, str] = {
    "400": "A parameter is missing, unknown or malformed.",
    "404": "The ledger holds nothing of that name.",
    "406": "The client takes no JSON.",
    "414": "The address is too long.",
    "421": "The server does not go by that name.",
    "500": "The ledger cannot be used, or the server has a fault.",
    "503": "The ledger is busy or not there yet; ask again.",
}
_CHANGING: Mapping[str, str] = {
    "401": "The token is missing or wrong.",
    "403": "The server has no token, and nothing can be changed.",
    "413": "The request is too large.",
    "429": "Too many wrong tokens came from there; wait.",
}
_HEADERS: Mapping[str, Any] = {
    "ETag": {"schema": {"type": "string"}, "description": "Names the bytes of this answer."},
    "Cache-Control": {"schema": {"type": "string"}, "description": "How long it may be kept without asking again."},
}
_LINK: Mapping[str, Any] = {
    "Link": {"schema": {"type": "string"}, "description": 'The next page, as `rel="next"` (RFC 8288).'}
}
_REF = {"$ref": "#/components/schemas/Problem"}


def description(app: FastAPI, about: str) -> dict[str, Any]:
    """The whole document, made once for an application."""
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title,
            version=app.version,
            openapi_version="3.1.0",
            summary=app.summary,
            description=about,
            routes=app.routes,
            servers=app.servers,
            license_info=app.license_info,
        )
        for operations in made["paths"].values():
            for operation in operations.values():
                _tell(operation)
        schemas = made["components"]["schemas"]
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        ours = TypeAdapter(Problem).json_schema(ref_template="#/components/schemas/{model}")
        schemas |= ours.pop("$defs", {})
        schemas["Problem"] = ours
        app.openapi_schema = made
    return app.openapi_schema


def _tell(operation: dict[str, Any]) -> None:
    """Adds to an operation how its answers are kept, and its problems."""
    if "requestBody" in operation:
        _tell_change(operation)
        return
    responses: dict[str, Any] = operation["responses"]
    responses.pop("422", None)
    paged = any(parameter["name"] == "cursor" for parameter in operation.get("parameters", ()))
    responses["200"] |= {"description": "The answer.", "headers": {**_HEADERS, **(_LINK if paged else {})}}
    responses["304"] = {"description": "The client has this answer already, by the ETag that it sent."}
    for status, when in _WHEN.items():
        responses[status] = {"description": when, "content": {MEDIA_TYPE: {"schema": _REF}}}


def _tell_change(operation: dict[str, Any]) -> None:
    """Adds to an operation that changes something its problems; its answers are kept by nobody."""
    responses: dict[str, Any] = operation["responses"]
    responses.pop("422", None)
    responses["200"]["description"] = "What was written."
    for status, when in sorted({**_WHEN, **_CHANGING}.items()):
        if status != "406":
            responses[status] = {"description": when, "content": {MEDIA_TYPE: {"schema": _REF}}}
