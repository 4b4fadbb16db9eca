"""The signature of a document: what is the same in a copy, a rewrite and a translation of it.

Only the text and the pack's words are looked at, no parse and no claim: it can be made anew for a whole ledger.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from typing import TYPE_CHECKING

from incumbent.extraction.text.attributions import find_attributions
from incumbent.model.document import Document
from incumbent.model.signature import Signature

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

ROW = 3  # words in a row
KEPT = 256  # rows that are kept: all of an article of 250 words, a fair sample of a longer one
ANCHORS = 240  # names, numbers and quotations that are kept, from the head of the text
PASSED = frozenset(' \u00a0\u202f"“«„(–—-')  # between the end of a sentence and the first word of the next
QUOTE = '"'

# Openings of quotations, numbers, and words that begin with no small plain letter: few others are left to pass over.
_TOKEN = re.compile(r"[“«„]|\"(?=\w)|\d+(?:[ \u00a0\u202f.,]\d+)*|(?<!\w)(?![a-z])[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# What somebody said stands alike in every report of it: it is no sign of a copy.
_QUOTED = re.compile(r"“[^”\n]{1,1500}”|«[^»\n]{1,1500}»|\"[^\"\n]{1,1500}\"")
_SMALL = re.compile(r"(?<!\w)[a-z]\w*")
_WORD = re.compile(r"[^\W_]+")


def signature_of(document: Document, pack: Pack) -> Signature:
    """The signature of `document`, by the words of `pack`."""
    text = document.text
    words = _WORD.findall(_plain(_QUOTED.sub(" ", text)))
    rows = {zlib.crc32(" ".join(row).encode()) for row in set(zip(*(words[at:] for at in range(ROW)), strict=False))}
    return Signature(
        rows=tuple(sorted(rows)[:KEPT]),
        row_count=len(rows),
        anchors=tuple(_anchors(text[document.title_end :], pack))[:ANCHORS],
        attributions=tuple(find_attributions(text, document.title_end, pack)),
    )


def _plain(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _anchors(text: str, pack: Pack) -> list[str]:
    """Names, numbers and openings of quotations. A word that opens a sentence with a capital is a name where the text
    has it with a capital elsewhere, or where it never has it without and the pack does not know it as a small word."""
    tokens = list(_TOKEN.finditer(text))
    lower = set(_SMALL.findall(text))
    inner = {_plain(t.group()) for t in tokens if t.group()[0].isupper() and not _opens(text, t.start())}
    found = []
    for token in tokens:
        word = token.group()
        if word in '“«„"':
            found.append(QUOTE)
        elif word[0].isdecimal():
            found.append(_number(word))
        else:
            found += _names(word, _opens(text, token.start()), lower, inner, pack)
    return found


def _number(word: str) -> str:
    """A number the same in all languages: without what parts thousands, with a point before a fraction."""
    groups = re.split(r"[^\d]", word)
    last = groups.pop() if len(groups) > 1 and len(groups[-1]) != 3 else ""
    return "".join(groups) + ("." + last if last else "")


def _names(word: str, opens: bool, lower: set[str], inner: set[str], pack: Pack) -> list[str]:
    for elided in pack.elisions:
        if word.casefold().replace("’", "'").startswith(elided):
            word, opens = word[len(elided) :], False
            break
    if not word[:1].isupper():
        return []
    plain = _plain(word)
    if word.casefold() in pack.words["not_a_name"] or len(plain) < 2:
        return []
    if opens and plain not in inner and plain in lower:
        return []
    return [part for part in re.split(r"[-'’]", plain) if len(part) > 1]


def _opens(text: str, start: int) -> bool:
    """True where a sentence or a quotation begins at `start`."""
    at = start - 1
    while at >= 0 and text[at] in PASSED:
        at -= 1
    return at < 0 or text[at] in ".!?\n:…”»"
