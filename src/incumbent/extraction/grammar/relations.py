"""How the parts of a line stand to each other by its parse: the part of a name or a post in a change, paths between a
person and a post."""

from __future__ import annotations

from incumbent.extraction.lines.arguments import arguments
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS, Parse
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

LONGEST = 5  # roles in a path that still tell something


def way(parse: Parse | None, one: tuple[int, int], other: tuple[int, int]) -> str:
    """The roles from the first phrase up and down to the second; "" without a parse, "far" where it is long."""
    if parse is None:
        return ""
    path = parse.path(parse.top(*one), parse.top(*other), LONGEST)
    return "far" if path is None else path or "same"


def place(part: Mention | PostMention | Trigger) -> tuple[int, int]:
    """First and last token (exclusive) of what carries the meaning."""
    if isinstance(part, PostMention):
        return part.head_first, part.head_last
    if isinstance(part, Mention) and part.head:
        return part.head
    return part.first, part.last


def role_of(parse: Parse | None, part: Mention | PostMention, trigger: Trigger) -> str:
    """The role of a name or a post towards `trigger` by the parse; "" where it has none."""
    if parse is None:
        return ""
    told = arguments(parse, trigger)
    return next((told[i] for i in range(*place(part)) if i in told), "")


def does_between(parse: Parse | None, post: PostMention, person: Mention) -> bool:
    """By the parse whoever has the title does what a verb between it and the name behind says: "the minister met
    Lee"."""
    if parse is None:
        return False
    top = parse.top(*place(post))
    return parse.roles[top] in SUBJECTS and post.last <= parse.heads[top] < person.first
