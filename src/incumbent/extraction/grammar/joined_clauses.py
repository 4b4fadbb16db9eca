"""Clauses that "and" joins to another one, with subjects of their own: "Lee left, and the chairman hired Roe"."""

from __future__ import annotations

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

SUBJECTS = ("subject", "patient")


def opens_clause(view: View, trigger: Trigger, post: PostMention) -> bool:
    """Whoever has the post, which stands behind the words of a change, is the subject of a clause that "and" joins to
    them: "Lee, the treasurer, left in May, and the chairman, Roe, hired Ek" takes no chair from Lee."""
    parse = view.line.parse
    if parse is None or post.holding or "and" not in view.symbols[trigger.last : post.first]:
        return False
    at = parse.top(post.head_first, post.head_last)
    if parse.roles[at] == "compound":
        at = parse.heads[at]  # "and chairman Roe hired Ek"
    elif parse.roles[at] not in SUBJECTS:
        return _is_somebodys(view, post)
    return parse.roles[at] in SUBJECTS and parse.heads[at] not in range(trigger.first, trigger.last)


def _is_somebodys(view: View, post: PostMention) -> bool:
    """The post is the title of a name behind it and a comma, and of words of change behind that: "and the chairman,
    Roe, resigned"."""
    named = (m for m in view.persons if m.first == post.last + 1 and attachment(view, m, post) == "prefix,")
    ends = {m.last + (view.symbols[m.last : m.last + 1] == [","]) for m in named}
    return any(other.first in ends for other in view.triggers)
