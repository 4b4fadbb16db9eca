"""What a relative clause says that somebody has now, whom a change tells of before: "replacing Roe, who now heads the
bank" tells of nobody who takes or leaves the bank."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

CLAUSE = 16  # tokens from "who" to the post: "who until last year ran a bank and now chairs"
NEAR = 4  # the same from "now": "is now also the"
BEHIND = 2  # tokens behind a verb that holds the post in which "now" stands: "dirige désormais"
SMALL = frozenset(" w copula auxiliary as HOLD POST of in and num ORG PLC CTY START END possessive".split(" "))


def told_now(view: View, post: PostMention) -> Mention | None:
    """Whoever stands right before the relative clause that says that they have the post now; None where none does, or
    the post is one of another line."""
    if post.line != view.line.index:
        return None
    near = range(max(0, post.first - NEAR), min(len(view.leads), post.head_last + BEHIND * bool(post.holding)))
    at = post.first - 1
    while at > 0 and post.first - at <= CLAUSE and view.symbols[at] in SMALL:
        at -= 1
    if at < 1 or view.symbols[at] != "relative" or not any(view.leads[n] == "now" for n in near if n > at):
        return None
    end = at - (view.symbols[at - 1] == ",")
    return next((m for m in view.persons if m.last == end and m.form in ("full", "part")), None)
