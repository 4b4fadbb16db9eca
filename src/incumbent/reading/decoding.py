"""Bytes to text, strictly: a wrong guess would shift or falsify the words that later stand as evidence."""

from __future__ import annotations

import codecs
import re

from incumbent.errors import BinaryInput, EncodingError, OversizedInput
from incumbent.reading.source import ADVICE_TEXT, refuse_binary

_MARKED = (  # the longer mark first: UTF-32's begins like UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers read pages that say Latin-1 or ASCII as Windows-1252 (WHATWG Encoding Standard, labels of windows-1252).
_AS_BROWSERS = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8"}
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""\A\s{0,9}<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""")


def decode(raw: bytes, place: str, *, declared: str = "") -> str:
    """The text of `raw`: by its byte order mark, else as `declared`, else as UTF-8; never by guessing.

    Raises BinaryInput for bytes that are no text and EncodingError where the bytes do not fit.
    """
    refuse_binary(raw, place)
    mark, encoding = next((found for found in _MARKED if raw.startswith(found[0])), (b"", declared or "utf-8"))
    text = _strictly(raw[len(mark) :], encoding, place)
    if "\0" in text:
        raise BinaryInput(f"{place} holds NUL characters, so it is not text", ADVICE_TEXT)
    return text


def declared_charset(raw: bytes, place: str) -> str:
    """The encoding that a page declares in its first bytes, or ""; raises EncodingError for one that nobody knows."""
    match = _XML_ENCODING.search(raw[:200]) or _CHARSET.search(raw[:4096])
    if not match:
        return ""
    label = match[1].decode("ascii", "replace")
    try:
        name = codecs.lookup(label).name
        "".encode(name)  # raises LookupError for codecs that are no text encodings, such as "hex"
    except LookupError:
        raise EncodingError(
            f"{place} says its encoding is {label!r}, which is unknown",
            "save the page as UTF-8 and correct its charset",
        ) from None
    return _AS_BROWSERS.get(name, name)


def refuse_oversized(size: int, limit: int, place: str) -> None:
    """Raises OversizedInput where `size` bytes are over the limit."""
    if size > limit:
        raise OversizedInput(
            f"{place} is over the limit of {limit / 1_000_000:g} MB for one article",
            "split it into articles, one a file or one a line of JSON Lines",
        )


def _strictly(raw: bytes, encoding: str, place: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"byte {error.start + 1}"
        raise EncodingError(
            f"{place} is not {encoding.upper()} ({where} does not fit)",
            "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
        ) from None
