"""What a semicolon parts: each clause of a row tells of its own persons, posts and changes."""

from __future__ import annotations

from incumbent.extraction.entities import Mention
from incumbent.extraction.paths import View
from incumbent.extraction.posts import PostMention
from incumbent.extraction.triggers import Trigger

PARTS = ";"


def is_parted(view: View, person: Mention, what: PostMention | Trigger) -> bool:
    """A semicolon stands between the person and the post or the words of change, and either clause tells of its own:
    that of the post of somebody else, that of the person of another post or change. "Lee takes over Orbex; Roe,
    director of Luvik, retires"."""
    if PARTS not in view.symbols[min(person.last, what.last) : max(person.first, what.first)]:
        return False
    there, here = _clause(view, what.first), _clause(view, person.first)
    others = any(m.entity is not person.entity and m.first in there and m.head is None for m in view.persons)
    if not others:
        return False
    changes = any(t.form == "verb" and t.first in here for t in view.triggers)
    return changes or (isinstance(what, PostMention) and any(p.first in here for p in view.posts))


def _clause(view: View, at: int) -> range:
    """The tokens between the semicolons around token `at`."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if view.symbols[i] == PARTS), 0)
    last = next((i for i in range(at, len(view.symbols)) if view.symbols[i] == PARTS), len(view.symbols))
    return range(first, last)
