"""What a web page tells of itself: title, date, language, publisher and address.

Looked for in this order: schema.org JSON-LD of an article, Open Graph and meta elements, then plain HTML. Nothing is
guessed from the running text: a date that no markup tells is left to the reader of the text, who marks it as inferred.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from incumbent.errors import BadDate
from incumbent.model.time import PartialDate
from incumbent.reading.published import published_date

_DATE_NAMES = ("article:published_time", "datepublished", "dc.date.issued", "dc.date", "date", "pubdate")
_DEPTH = 8  # of nested JSON-LD; pages in the wild need three


@dataclass(frozen=True, slots=True)
class Markup:
    """What the page says; "" or None where it is silent."""

    title: str
    published: PartialDate | None
    language: str
    publisher: str
    url: str


def markup_of(tree: Any, today: date | None, place: str) -> Markup:
    """The facts of a parsed page. Without `today` no date is looked for. Raises FutureDate for one after `today`."""
    article = next(_articles(tree), {})
    meta = _meta(tree)
    headings = ["".join(found.itertext()) for found in (*tree.iter("h1"), *tree.iter("title"))]
    title = _first(_text(article.get("headline")), meta.get("og:title"), *headings)
    dates = (_text(article.get("datePublished")), *(meta.get(name) for name in _DATE_NAMES))
    language = _first(tree.get("lang"), tree.get("xml:lang"), _text(article.get("inLanguage")), meta.get("og:locale"))
    publisher = _first(_text(article.get("publisher")), meta.get("og:site_name"))
    address = _first(
        _canonical(tree), meta.get("og:url"), _text(article.get("url")), _text(article.get("mainEntityOfPage"))
    )
    return Markup(
        title=title,
        published=_published(dates, today, place) if today else None,
        language=language.lower().replace("_", "-").split("-")[0],
        publisher=publisher,
        url=address if address.startswith(("http://", "https://")) else "",
    )


def _first(*texts: str | None) -> str:
    """The first that holds words, on one line and with its entities written out."""
    return next((clean for text in texts if text and (clean := " ".join(html.unescape(text).split()))), "")


def _published(dates: tuple[str | None, ...], today: date, place: str) -> PartialDate | None:
    for text in dates:
        try:
            if text:
                return published_date(text, today, place)
        except BadDate:
            continue  # templates hold placeholders and dates in words: the next element may tell it better
    return None


def _meta(tree: Any) -> dict[str, str]:
    told: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and element.get("content"):
            told.setdefault(name.lower(), element.get("content"))
    return told


def _canonical(tree: Any) -> str | None:
    links = (link for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower())
    return next((link.get("href") for link in links), None)


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that are articles of any kind; blocks that are no JSON are passed over."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            content = json.loads("".join(script.itertext()), strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(content, _DEPTH):
            kinds = found.get("@type")
            if any(str(kind).endswith(("Article", "Posting", "Report")) for kind in _listed(kinds)):
                yield found


def _objects(content: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(content, dict):
        yield content
        yield from _objects(content.get("@graph"), depth - 1)
    elif depth and isinstance(content, list):
        for part in content:
            yield from _objects(part, depth - 1)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    """The words of a JSON-LD value: a string, the name or address of an object, or the first of a list."""
    value = next(iter(_listed(value)), None)
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id")
    return value if isinstance(value, str) else ""
