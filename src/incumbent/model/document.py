"""An article as it was read (ninjs, schema.org NewsArticle)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from incumbent.model.time import PartialDate

PublishedBasis = Literal["given", "inferred", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """`text` is the title, a newline and the body where there is a title, else the body: offsets count in it.

    `name` is the article's own id, or its file name without the ending. `language` is a code such as "fr", or ""
    where nobody has told or found it yet. `title_end` is the length of the title at the head of `text`, 0 without one.
    """

    name: str
    text: str
    title_end: int = 0
    language: str = ""
    published_at: PartialDate | None = None
    published_basis: PublishedBasis = "unknown"
    publisher: str = ""
    url: str = ""

    @property
    def title(self) -> str:
        return self.text[: self.title_end]

    @property
    def id(self) -> str:
        """A content id: the digest of the text and the address."""
        digest = hashlib.sha256("\x00".join((self.url, self.text)).encode("utf-8", "surrogatepass"))
        return "doc-" + digest.hexdigest()[:24]
