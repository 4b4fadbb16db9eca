"""Web pages: the article's words are found by trafilatura, what the page tells of itself by `markup`.

trafilatura re-flows the text (no-break spaces become spaces, paragraphs one line each): offsets count in the text that
it gives, never in the page. It is imported when the first page comes, because that costs a quarter of a second.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from incumbent.errors import MalformedInput
from incumbent.model.document import Document
from incumbent.reading.blocks import blocks_of, in_lines
from incumbent.reading.decoding import declared_charset, decode, refuse_oversized
from incumbent.reading.markup import Markup, markup_of
from incumbent.reading.source import Given, Outcome, Source

_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")  # lxml refuses one in a text that is decoded already


def read_page(source: Source, given: Given) -> Iterator[Outcome]:
    """Yields the one article of a page, whole or cut off; the caller's date and language go before the page's own,
    since templates often carry wrong ones.

    Raises OversizedInput, BinaryInput, EncodingError, FutureDate, and MalformedInput where no words are found.
    """
    raw = source.all(given.limit)
    refuse_oversized(len(raw), given.limit, source.place)
    page = decode(raw, source.place, declared=declared_charset(raw, source.place))
    tree = _parse(page)
    if tree is None:
        raise _wordless(source)
    markup = markup_of(tree, None if given.published else given.today, source.place)
    body = _without_title(_article_text(tree), markup.title)
    if not body:
        raise _wordless(source)
    yield _document(source, given, markup, body)


def _document(source: Source, given: Given, markup: Markup, body: str) -> Document:
    published = given.published or markup.published
    return Document(
        name=source.name,
        text=f"{markup.title}\n{body}" if markup.title else body,
        title_end=len(markup.title),
        language=given.language or markup.language,
        published_at=published,
        published_basis="given" if published else "unknown",
        publisher=markup.publisher,
        url=markup.url,
    )


def _parse(page: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8", remove_pis=True)
    try:
        return html.document_fromstring(_XML_DECLARATION.sub("", page).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _article_text(tree: Any) -> str:
    """The article of a parsed page; all its words where trafilatura finds no article (a short or broken page)."""
    import trafilatura

    blocks = blocks_of(tree)  # before trafilatura, which takes trees apart
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports short pages on stderr: we report our way
    # A tree is handed over, never a string: trafilatura would fetch what looks like an address.
    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=False, with_metadata=False)
    text = str(getattr(found, "text", None) or "") or str(trafilatura.html2txt(tree) or "")
    return in_lines(text.strip(), blocks) if text else ""


def _without_title(body: str, title: str) -> str:
    """The body without a first line that only repeats the title."""
    first, _, rest = body.partition("\n")
    return rest.lstrip("\n") if title and first.strip() == title else body


def _wordless(source: Source) -> MalformedInput:
    return MalformedInput(
        f"no article was found in {source.place}", "check that the page is whole, or save its words as plain text"
    )
