"""Whom somebody serves whose post is told by that one's title: "the adviser to the minister", "directeur de cabinet du
préfet"."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from incumbent.extraction.grammar.extents import right
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.posts.mention import PostMention

SERVED = 3  # tokens between a title and whoever it is one at the side of, and names there
KEPT = 4096  # answers that are kept: each is asked for again and again while its line is read


@lru_cache(maxsize=KEPT)
def served_by(view: View, post: PostMention) -> PostMention | None:
    """The post that is one at the side of whoever has `post`: the adviser in "the adviser to the minister", the
    prefect's in "directeur de cabinet du préfet"; None where there is none."""
    if post.holding or "seat" in post.modifiers:
        return None
    for other in view.posts:
        if other.last > post.first or other.holding or "seat" in other.modifiers:
            continue
        between = range(right(view, other), post.first)
        if len(between) > SERVED:
            continue
        leads = {view.leads[index] for index in between}
        whose = leads & {"of_whom", "at"} or ("to" in leads and len(between) > 1)  # "from chairman to chief executive"
        if whose and all(view.symbols[i] in ("", "of", "in") for i in between):
            return other
    return None


def with_whom(view: View, served: PostMention, end: int) -> int:
    """The end of a phrase with the name or the title of whoever its post, `served`, is one beside: "the adviser to the
    minister", "the adviser to Lee", "the spokesman of President Lee"."""
    beside = not served.holding and not {"seat", "portfolio"} & served.modifiers
    first = bisect_right(view.persons, end, key=lambda name: name.first)
    for name in view.persons[first : first + SERVED] if beside and view.leads[end : end + 1] == ["of_whom"] else ():
        if name.form == "full" and not any(view.symbols[end + 1 : name.first]):
            return name.last
    for post in view.posts:
        between = range(end, post.first)
        if between and all(view.symbols[i] in ("", "of") for i in between):
            whole = right(view, post) if any(view.leads[i] == "of_whom" for i in between) else end
            return next((name.last for name in view.persons if name.first == whole > end), whole)
    return end
