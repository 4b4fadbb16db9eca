"""Pages as tests meet them: fetched from the server over the gold ledger, taken apart by a parser."""

from __future__ import annotations

from urllib.parse import urlencode

from lxml import html
from starlette.testclient import TestClient

ON_BOTH = {"name": "OpenAI", "valid_at": "2023-11-25", "known_at": "2023-11-20"}


class Seen:
    """A page: its status, its headers, and what stands in it."""

    def __init__(self, client: TestClient, path: str, headers: dict[str, str] | None = None, **query: str) -> None:
        asked = f"{path}?{urlencode(query)}" if query else path
        self.response = client.get(asked, headers=headers or {}, follow_redirects=True)
        self.status = self.response.status_code
        self.tree = html.fromstring(self.response.text) if self.response.text.strip() else html.Element("html")

    def text(self, selector: str = "main") -> str:
        """The words of the parts that a CSS-like path names (`#state`, `h1`, `.cite`), spaces made one."""
        return " ".join(" ".join(part.text_content().split()) for part in self.parts(selector))

    def section(self, heading: str) -> str:
        """The words of the section that the heading with that id belongs to."""
        (part,) = self.tree.xpath("//section[@aria-labelledby=$id]", id=heading)
        return " ".join(part.text_content().split())

    def parts(self, selector: str) -> list[html.HtmlElement]:
        if selector.startswith("#"):
            return list(self.tree.xpath("//*[@id=$id]", id=selector[1:]))
        if selector.startswith("."):
            return list(self.tree.xpath("//*[contains(concat(' ', @class, ' '), $name)]", name=f" {selector[1:]} "))
        return list(self.tree.iter(selector))

    def links(self) -> list[str]:
        return [str(address) for address in self.tree.xpath("//a/@href")]

    def link(self, head: str) -> str:
        """The first link that begins so."""
        return next(address for address in self.links() if address.startswith(head))
