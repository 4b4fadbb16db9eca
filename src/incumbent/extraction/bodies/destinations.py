"""Organisations that somebody goes to by leaving a post told before: "Lee quit as head of trading to join Orbex" was
head of trading elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.posts.mention import PostMention

REACH = 4  # tokens from the verb of going on to the name: "to join its rival Orbex"
AS = ("as", "END")  # symbols of "as" behind such a verb, or as its last word
BACK = 6  # tokens from the verb of leaving to the post: "quit in August as head"


def is_destination(candidate: Candidate, mentions: Sequence[Mention]) -> bool:
    """The line names the organisation only behind "to" and a verb that starts something, and before it a verb of
    leaving takes the post by "as"."""
    post, view = candidate.post, candidate.view
    if post is None or not mentions or post.holding or view.symbols[max(0, post.first - 1)] not in AS:
        return False
    behind = [post.first - t.last for t in view.triggers if t.frame.kind == "end" and t.form == "verb"]
    left = any(0 <= gap <= BACK for gap in behind)
    return left and all(_is_gone_to(view, post, mention) for mention in mentions)


def _is_gone_to(view: View, post: PostMention, mention: Mention) -> bool:
    """An infinitive that starts something stands between the end of the post and the name, close to it."""
    return any(
        t.frame.kind == "start"
        and t.tense == "infinitive"
        and post.last < t.first
        and t.last <= mention.first <= t.last + REACH
        and view.symbols[t.first - 1] in ("of", "to")
        for t in view.triggers
    )
