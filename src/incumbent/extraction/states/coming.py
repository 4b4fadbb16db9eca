"""Whether somebody is to hold a post that a verb tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import LEADING, governs

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.posts.mention import PostMention

SOON = 3  # tokens before a verb in which its auxiliary of the future stands


def will_hold(candidate: Candidate) -> bool:
    """A verb that holds a post stands in the future, which tells of a start to come ("Lee will run Orbex", "Lenoir
    occupera le poste de"), and it is not told to go on: "Lee will continue to run Orbex"."""
    post, view = candidate.post, candidate.view
    if post is None:
        return False
    if not post.holding:
        return _will_serve(candidate, post)
    if any(trigger.frame.stays and trigger.first < post.first < trigger.last for trigger in view.triggers):
        return False
    if "holding:future" in post.modifiers:
        return True
    if not {"holding:infinitive", "holding:present", "held-by"} & post.modifiers:
        return False  # "Orbex sera dirigé par Lenoir"
    return any(view.times[at] == "future" for at in range(max(0, post.first - SOON), post.first))


def _will_serve(candidate: Candidate, post: PostMention) -> bool:
    """A verb of holding, with the post for its object, has a form of its own for the future."""
    for trigger in candidate.view.triggers:
        if (trigger.frame.kind, trigger.tense) != ("hold", "future") or trigger.negated or trigger.frame.stays:
            continue
        inside = trigger.first <= post.first < trigger.last
        if candidate.tells(trigger, "hold") and (inside or governs(candidate.view, trigger, post) in LEADING):
            return True
    return False
