"""Where all of a sentence is by what opens it: "In Chad, the president named", "At Orbex, Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Held
    from incumbent.extraction.posts.mention import PostMention

PUBLIC = frozenset(("gov", "party"))  # groups of posts that are of no house where somebody is or speaks
OPENING = 2  # tokens before the name of a place that opens a sentence: "in the"


def is_scene(view: View, mention: Mention) -> bool:
    """What opens the sentence and says where all of it is: "In Chad, the president named", "At Orbex, Lee", "Orbex: Lee
    is named"."""
    behind = view.symbols[mention.last : mention.last + 1]
    if mention.first == 0:
        return behind == [":"] and mention.entity.type == "organization"
    return behind == [","] and mention.first <= OPENING and view.lead(mention.first) in ("in", "to", "at")


def house(view: View, until: int) -> Entity | None:
    """The organisation at which all of a sentence is by what opens it ("At Orbex, Lee remains chairman"), up to token
    `until`, behind no relative."""
    scenes = [m for m in view.others if m.first and m.first <= OPENING + 1 and is_scene(view, m)]
    scenes = [m for m in scenes if "relative" not in view.symbols[m.last : until]]
    named = (m for m in scenes if m.entity.type == "organization" and m.form in ("full", "part"))
    return next((m.entity for m in named if view.lead(m.first) in ("at", "to")), None)


def housed(view: View, post: PostMention | None, held: Held) -> Entity | None:
    """The same for a post that names none of its own, of those that houses have."""
    if post is None or post.holding or held or GROUP.get(post.post_class) in PUBLIC:
        return None
    return house(view, post.first)
