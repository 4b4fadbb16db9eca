"""How wide words are, without a font: a table of advance widths that no common sans-serif font exceeds by much.

Widths are in hundredths of the size of the type, those of a wide font (DejaVu Sans): where a reader's own font is
narrower, labels have some air, and none is cut.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ASCII = (
    *(32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34),
    *(84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99),
    *(69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52),
    *(39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84),
)
_OTHERS = {"œ": 102, "æ": 98, "Œ": 107, "Æ": 97, "–": 50, "—": 100, "…": 100, "→": 84, "’": 32, "‘": 32, "·": 32}
_WIDE, _UNKNOWN, _MARK = 100, 90, 0
BOLD = 1.16  # how much wider bold type is
ELLIPSIS = "…"


@lru_cache(maxsize=4096)
def width(text: str, size: float, bold: bool = False) -> float:
    """The width of `text` in type of `size`, both in pixels."""
    hundredths = sum(_advance(one) for one in text)
    return hundredths * size / 100 * (BOLD if bold else 1)


def fitted(text: str, room: float, size: float, bold: bool = False) -> str:
    """`text`, or as much of its beginning as there is room for, with an ellipsis; "" where there is none."""
    if width(text, size, bold) <= room:
        return text
    room -= width(ELLIPSIS, size, bold)
    kept = 0
    for one in text:
        room -= width(one, size, bold)
        if room < 0:
            break
        kept += 1
    head = text[:kept].rstrip()
    return head + ELLIPSIS if len(head) > 1 else ""


def _advance(one: str) -> int:
    code = ord(one)
    if 32 <= code < 127:
        return _ASCII[code - 32]
    if one in _OTHERS:
        return _OTHERS[one]
    if unicodedata.combining(one) or unicodedata.category(one) in ("Mn", "Me", "Cf"):
        return _MARK
    if unicodedata.east_asian_width(one) in "WF":
        return _WIDE
    base = unicodedata.normalize("NFD", one)[0]
    return _ASCII[ord(base) - 32] if 32 <= ord(base) < 127 else _UNKNOWN
