"""Atom documents (RFC 4287), with tombstones (RFC 6721), what replaces what (RFC 4685), and pages (RFC 5005)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

MEDIA_TYPE = "application/atom+xml"
ATOM = "http://www.w3.org/2005/Atom"
AT = "http://purl.org/atompub/tombstones/1.0"
THR = "http://purl.org/syndication/thread/1.0"
FH = "http://purl.org/syndication/history/1.0"
XHTML = "http://www.w3.org/1999/xhtml"
NOTHING_YET = "1970-01-01T00:00:00Z"
_OURS = uuid.UUID("5d1f2a0c-8c53-5d0e-9f6c-2b7a4c1e0a3d")  # of our ids, made once


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`id` is ours, `updated` and `published` are times in UTC; `told` are lines of text, `quoted` words of articles
    below them; `page` is where to read more, `articles` are addresses of those who tell it; `follows` is the id of the
    entry that this one replaces."""

    id: str
    title: str
    updated: str
    published: str
    event: str
    told: Sequence[str]
    quoted: Sequence[str] = ()
    page: str = ""
    articles: Sequence[str] = ()
    follows: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """That an entry is no longer told, since a time."""

    id: str
    when: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """`links` are relations and addresses; `complete` where all entries that there are stand in it."""

    id: str
    title: str
    language: str
    parts: Sequence[Entry | Gone]
    links: Mapping[str, str]
    complete: bool = False


def urn(id_: str) -> str:
    """Our id as a name that is the same everywhere and for ever: `urn:uuid:…`."""
    return uuid.uuid5(_OURS, id_).urn


def written(feed: Feed) -> bytes:
    """The document in UTF-8. All text must be clean: XML has no control characters."""
    top = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM, "at": AT, "thr": THR, "fh": FH})
    top.set("{http://www.w3.org/XML/1998/namespace}lang", feed.language)
    _add(top, "id", urn(feed.id))
    _add(top, "title", feed.title)
    _add(top, "updated", max((_moment(part) for part in feed.parts), default=NOTHING_YET))
    _add(_add(top, "author"), "name", "Incumbent")
    _add(top, "generator", "Incumbent")
    for relation, address in feed.links.items():
        kind = "text/html" if relation == "alternate" else MEDIA_TYPE
        _add(top, "link", rel=relation, href=address, type=kind)
    if feed.complete:
        etree.SubElement(top, f"{{{FH}}}complete")
    for part in feed.parts:
        if isinstance(part, Entry):
            _entry(top, part)
        else:
            gone = etree.SubElement(top, f"{{{AT}}}deleted-entry", ref=urn(part.id), when=part.when)
            etree.SubElement(gone, f"{{{AT}}}comment").text = part.why
    document: bytes = etree.tostring(top, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return document


def _entry(top: etree._Element, entry: Entry) -> None:
    made = _add(top, "entry")
    _add(made, "id", urn(entry.id))
    _add(made, "title", entry.title)
    _add(made, "updated", entry.updated)
    _add(made, "published", entry.published)
    _add(made, "category", term=entry.event)
    if entry.page:
        _add(made, "link", rel="alternate", href=entry.page, type="text/html")
    for address in entry.articles:
        _add(made, "link", rel="related", href=address)
    if entry.follows:
        etree.SubElement(made, f"{{{THR}}}in-reply-to", ref=urn(entry.follows))
    content = etree.SubElement(_add(made, "content", type="xhtml"), f"{{{XHTML}}}div", nsmap={None: XHTML})
    for line in entry.told:
        etree.SubElement(content, f"{{{XHTML}}}p").text = line
    for words in entry.quoted:
        etree.SubElement(etree.SubElement(content, f"{{{XHTML}}}blockquote"), f"{{{XHTML}}}p").text = words


def _moment(part: Entry | Gone) -> str:
    return part.updated if isinstance(part, Entry) else part.when


def _add(above: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    made = etree.SubElement(above, f"{{{ATOM}}}{name}", **attributes)
    made.text = text
    return made
