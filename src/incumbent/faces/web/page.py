"""What a page is before it is dressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """A template's name and what it tells; or `text` as it stands, or the address to go `to` instead. One that is
    `lasting` is the same for ever where all its days are fixed."""

    template: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    text: str | None = None
    media_type: str = "text/html"
    to: str = ""
    lasting: bool = False
