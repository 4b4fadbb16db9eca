"""Posts that a relative clause has given to whoever stands before it: "Roe, who was dean of Orbex until 2012, and Ann
Lee" tells of no dean Lee."""

from __future__ import annotations

from incumbent.extraction.grammar.kin import before_titles
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

VERB = frozenset(("copula", "auxiliary", "HOLD", "END", "START"))  # what stands between "who" and the post
WITHIN = frozenset((*VERB, "", "w", "as", "num"))
CLAUSE = 8  # tokens from "who" to the post
PARTING = ("and", ",", ";")


def is_of_clause_before(view: View, person: Mention, post: PostMention) -> bool:
    """The post stands in a relative clause that says by a verb of being, or one of having a post, what somebody is who
    is named right before it, and the person is named behind it, parted by "and" or a comma."""
    if post.line != view.line.index or person.first < post.last or person.head is not None:
        return False
    if person.form not in ("full", "part") or view.symbols[before_titles(view, person.first)] not in PARTING:
        return False
    holder = holder_by_clause(view, post)
    return holder is not None and holder.entity is not person.entity


def holder_by_clause(view: View, post: PostMention) -> Mention | None:
    """Whoever stands right before the relative clause that says that they are, were or served as the post."""
    symbols, at = view.symbols, post.first - 1
    while at > 0 and post.first - at <= CLAUSE and symbols[at] in WITHIN:
        at -= 1
    if at < 1 or symbols[at] != "relative" or not (post.holding or VERB & {*symbols[at : post.first]}):
        return None
    end = at - (symbols[at - 1] == ",")
    if symbols[end - 2 : end] == [",", "num"]:  # "Roe, 58, who"
        end -= 2
    return next((m for m in view.persons if m.last == end and m.form in ("full", "part")), None)
