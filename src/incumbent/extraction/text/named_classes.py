"""What a post is in what has a certain name: whoever presides over a métropole is its mayor, of no matter what sort."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from incumbent.extraction.text.tokens import fold


class NamedClass(NamedTuple):
    """The class `becomes` instead of `classes` in what is named by one of `begins`, or begins or ends so; where `heads`
    are given, for those titles alone."""

    classes: frozenset[str]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    heads: frozenset[str]
    becomes: str

    def tells(self, name: str, post_class: str, title: str) -> bool:
        """Whether it tells the class of a post of `post_class` in what has that folded name: with that bare title, or
        with none, of whoever "presides over" it."""
        if post_class not in self.classes or (self.heads and title and title not in self.heads):
            return False
        begins = any(name == begin or name.startswith(f"{begin} ") for begin in self.begins)
        return begins or any(name.endswith(f" {end}") for end in self.ends)


def named_class(row: Mapping[str, Any]) -> NamedClass:
    """A row `by_name` of a pack."""
    begins, ends, heads = (tuple(map(fold, row.get(name, ()))) for name in ("names", "ends", "heads"))
    return NamedClass(frozenset(row["classes"]), begins, ends, frozenset(heads), row["becomes"])
