"""Ready references: a line of text, an entry for BibTeX, a W3C Web Annotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from incumbent.faces.web.asked import outward

if TYPE_CHECKING:
    from incumbent.faces.web.asked import Asked
    from incumbent.faces.web.words import Words
    from incumbent.model.claim import Claim
    from incumbent.model.document import Document

LONGEST = 300  # characters of evidence in a reference
_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def reference_to(claim: Claim, document: Document, recorded_at: str, asked: Asked, say: Words) -> str:
    """Who wrote it where and when, the words, and where they stand in this ledger, in one line."""
    day = document.published_at.edtf if document.published_at else say.told["time.no_date"]
    parts = [
        f"{document.publisher or document.name}, {day}",
        say.told["cite.quoted"].format(words=_line(document.title)) if document.title else "",
        _line(outward(document.url)),
        say.told["cite.quoted"].format(words=_short(claim.evidence.exact)),
        say.told["cite.characters"].format(start=claim.evidence.start, end=claim.evidence.end),
        f"Incumbent, {claim.id}, {recorded_at[:10]}, {_at(claim, asked.base)}",
    ]
    return ". ".join(part for part in parts if part) + "."


def bibtex_of(claim: Claim, document: Document, recorded_at: str, base: str) -> str:
    """An entry of the kind `misc`, its letters escaped so that none of them is a command."""
    published = document.published_at
    fields = {
        "author": "{" + _tex(document.publisher or document.name) + "}",
        "title": _tex(document.title or document.name),
        "year": str(published.year) if published else "",
        "date": published.edtf if published else "",
        "url": _address(outward(document.url)),
        "note": _tex(f"“{_short(claim.evidence.exact)}”, {claim.evidence.start}–{claim.evidence.end}; {claim.id}"),
        "howpublished": rf"Incumbent, \url{{{_address(_at(claim, base))}}}",
        "urldate": recorded_at[:10],
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{claim.id},\n{lines}}}\n"


def annotation_of(claim: Claim, document: Document, recorded_at: str, base: str) -> dict[str, Any]:
    """The claim as an annotation of the article: the place in code points, and the words with those around them."""
    evidence, at = claim.evidence, _at(claim, base)
    text = document.text
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{at}/annotation.json",
        "type": "Annotation",
        "motivation": "identifying",
        "created": recorded_at,
        "body": at,
        "target": {
            "source": outward(document.url) or f"{base}/article/{document.id}",
            "selector": [
                {"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": evidence.exact,
                    "prefix": text[max(0, evidence.start - 32) : evidence.start],
                    "suffix": text[evidence.end : evidence.end + 32],
                },
            ],
        },
    }


def _at(claim: Claim, base: str) -> str:
    return f"{base}/claim/{claim.id}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    line = _line(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _tex(text: str) -> str:
    line = re.sub(r"[\x00-\x1f\x7f]", " ", _line(text))
    return re.sub(r"[\\~^{}$&#%_]", lambda found: _TEX.get(found[0], "\\" + found[0]), line)


def _address(url: str) -> str:
    """An address without what BibTeX would read as its own."""
    return quote(url, safe=":/?#[]@!$&'()*+,;=%-._~")
