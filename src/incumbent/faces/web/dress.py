"""The dress of the pages: templates, style sheet, script, and what all templates can call."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Context
from starlette.exceptions import HTTPException
from starlette.responses import Response

from incumbent.faces.charts import style
from incumbent.faces.web.asked import outward
from incumbent.faces.web.keeping import ASK_AGAIN, FOR_EVER, Kept
from incumbent.faces.web.lines import Lines
from incumbent.faces.web.voice import Voice
from incumbent.faces.web.words import languages, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from incumbent.faces.web.asked import Asked
    from incumbent.faces.web.page import Page

_HERE = Path(__file__).parent
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class _Plain(Context):
    """What templates know. Nothing that ours call asks to be told of it, so nothing is looked at before it is called:
    a page calls something five hundred times."""

    def call(self, called: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        return called(*args, **named)


class Dress:
    """Turns pages into HTML. Everything that is put into a template is escaped, unless our own code made it markup."""

    def __init__(self) -> None:
        self._files = {path.name: path.read_bytes() for path in sorted((_HERE / "static").iterdir())}
        self._files["chart.css"] = style().encode()
        self._digests = {name: hashlib.sha256(told).hexdigest()[:12] for name, told in self._files.items()}
        self._templates = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.context_class = _Plain
        self._templates.globals.update(
            static=self._static_address,
            outward=outward,
            languages=languages,
            words_in=words,
        )

    def page(self, page: Page, asked: Asked) -> str:
        """The page as HTML."""
        template = self._templates.get_template(f"{page.template}.html")
        told = words(asked.language)
        voice = Voice(told)
        return template.render(asked=asked, say=told, voice=voice, lines=Lines(asked, told, voice), **page.told)

    async def static(self, request: Request) -> ASGIApp:
        """A file of the dress. Its address holds its digest, so that it may be kept for ever."""
        name = request.path_params["name"]
        if name not in self._files:
            raise HTTPException(404)
        forever = request.query_params.get("v") == self._digests[name]
        response = Response(self._files[name], media_type=_TYPES[Path(name).suffix])
        return Kept.of(response, FOR_EVER if forever else ASK_AGAIN)

    def _static_address(self, name: str) -> str:
        return f"/static/{name}?v={self._digests[name]}"
