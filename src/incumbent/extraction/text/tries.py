"""Many words as one regular expression that takes one step a letter, however many words there are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_END = ""  # the key of a node at which a word ends


def beginnings(words: Iterable[str]) -> str:
    """An expression for a place where any of `words` begins, and perhaps goes on; it matches nothing without words."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _written(root) if root else r"(?!)"


def _written(node: Mapping[str, Any]) -> str:
    if _END in node:
        return ""  # whatever follows, a word has begun here
    branches = [re.escape(letter) + _written(below) for letter, below in sorted(node.items())]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
