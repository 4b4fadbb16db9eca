"""Letters without what makes no difference to a reader: case, accents, strokes and ligatures."""

from __future__ import annotations

import re
import unicodedata

_BASE = re.compile(r"LATIN (?:SMALL|CAPITAL) (?:LETTER|LIGATURE) ([A-Z]+)\b")


def plain(text: str) -> str:
    """`text` in lower-case letters without marks; all other signs stay as they are."""
    if text.isascii():
        return text.casefold()
    return "".join(_plain(letter) for letter in unicodedata.normalize("NFKD", text)).casefold()


def _plain(letter: str) -> str:
    """Without its mark: also for letters whose mark Unicode does not take apart, such as an o with a stroke."""
    if letter.isascii():
        return letter
    if unicodedata.combining(letter):
        return ""
    base = _BASE.match(unicodedata.name(letter, ""))
    return base.group(1) if base and len(base.group(1)) <= 2 else letter
