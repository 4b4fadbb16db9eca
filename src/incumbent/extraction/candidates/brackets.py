"""Posts in brackets behind a name, and those told besides: "Roe (a former chief of Orbex)"."""

from __future__ import annotations

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.fronted import trails_after
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

BESIDES = 6  # tokens from "who" to a post of its clause


def explained_by(view: View, post: PostMention) -> Mention | None:
    """Whom the brackets explain in which a post stands: "Roe (a former chief of Orbex)" tells nothing of others; nor
    does "Roe, head of Orbex (deputy chairman of Luvik)"; or of whom alone the end of a sentence tells."""
    number = view.brackets[post.head_first]
    if not number:
        return trails_after(view, post)
    opening = view.brackets.index(number)
    return next((m for m in view.persons if m.last == opening), None) or _titled_before(view, opening)


def is_more(view: View, post: PostMention) -> bool:
    """The post stands in brackets behind another title of the same person, or is told besides ("who is also chairman of
    Lampo"): no change gives or takes it."""
    at = post.first - 1
    while at > 0 and post.first - at < BESIDES and view.symbols[at] in ("", "w", "copula"):
        at -= 1
    clause = at >= 0 and view.symbols[at] == "relative" and "copula" in view.symbols[at : post.first]
    if clause and "also" in view.leads[at : post.first] and "past" not in view.times[at : post.first]:
        return True
    number = view.brackets[post.head_first]
    return bool(number) and _titled_before(view, view.brackets.index(number)) is not None


def _titled_before(view: View, opening: int) -> Mention | None:
    """Who has the title, behind their name, that ends where brackets open."""
    before = [other for other in view.posts if other.last <= opening <= extent(view, other)[1]]
    return next((m for m in view.persons for other in before if attachment(view, m, other) == "apposed,"), None)
