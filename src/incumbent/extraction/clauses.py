"""What a semicolon parts: each clause of a row tells of its own persons, posts and changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from incumbent.extraction.entities import Mention
from incumbent.extraction.paths import View
from incumbent.extraction.posts import PostMention
from incumbent.extraction.triggers import Trigger

PARTS = ";"


class _Placed(Protocol):
    @property
    def first(self) -> int: ...


Part = TypeVar("Part", bound=_Placed)


def is_parted(view: View, person: Mention, what: PostMention | Trigger) -> bool:
    """A semicolon stands between the person and the post or the words of change, and either clause tells of its own:
    that of the post of somebody else, that of the person of another post or change. "Lee takes over Orbex; Roe,
    director of Luvik, retires"."""
    if PARTS not in view.symbols[min(person.last, what.last) : max(person.first, what.first)]:
        return False
    there, here = _clause(view, what.first), _clause(view, person.first)
    if not any(m.entity is not person.entity and m.head is None for m in _within(view.persons, there)):
        return False
    changes = any(t.form == "verb" for t in _within(view.triggers, here))
    return changes or (isinstance(what, PostMention) and bool(_within(view.posts, here)))


def _within(parts: Sequence[Part], clause: range) -> Sequence[Part]:
    """Those of `parts`, which stand in order, that begin in the clause."""
    first = bisect_left(parts, clause.start, key=lambda part: part.first)
    return parts[first : bisect_left(parts, clause.stop, lo=first, key=lambda part: part.first)]


def _clause(view: View, at: int) -> range:
    """The tokens between the semicolons around token `at`."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if view.symbols[i] == PARTS), 0)
    last = next((i for i in range(at, len(view.symbols)) if view.symbols[i] == PARTS), len(view.symbols))
    return range(first, last)
