"""A post in what opens a sentence is none of whoever the sentence is about: "after talks with the minister, Roe
said"."""

from __future__ import annotations

from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.forefield import is_of_what_opens, opening_ministry
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention


def only_opens(view: View, person: Mention, post: PostMention) -> bool:
    """The post stands in what opens the sentence of which the person is the subject, and no change is told of the
    person: "after talks with the minister, Roe said"; or it is a ministry at which another one is given: "au ministère
    de la Santé, Roe est nommé directeur"."""
    if opening_ministry(view) is post:
        return any(
            governs(view, t, other) in LEADING for t in view.triggers for other in view.posts if other is not post
        )
    if post.holding or {"seat", "portfolio"} & post.modifiers or not is_of_what_opens(view, person, post):
        return False
    return not any({"start", "end"} & verdicts(view, person, trigger) for trigger in view.triggers)
