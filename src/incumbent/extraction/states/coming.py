"""Whether somebody is to hold a post that a verb tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.governing import LEADING, governs

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.posts.mention import PostMention

AHEAD = 8  # tokens from a name to the title that somebody is to have
BETWEEN = frozenset(
    {"", *"w copula auxiliary negation of to in as possessive ORG CTY 's".split()}
)  # what may stand there
SOON = 3  # tokens before a verb in which its auxiliary of the future stands


def will_hold(candidate: Candidate) -> bool:
    """A verb that holds a post stands in the future, which tells of a start to come ("Lee will run Orbex", "Lenoir
    occupera le poste de"), and it is not told to go on: "Lee will continue to run Orbex"."""
    post, view = candidate.post, candidate.view
    if post is None:
        return False
    if not post.holding:
        return _will_serve(candidate, post) or is_to_be(candidate)
    if any(trigger.frame.stays and trigger.first < post.first < trigger.last for trigger in view.triggers):
        return False
    if "holding:future" in post.modifiers:
        return True
    if not {"holding:infinitive", "holding:present", "held-by"} & post.modifiers:
        return False  # "Orbex sera dirigé par Lenoir"
    return any(view.times[at] == "future" for at in range(max(0, post.first - SOON), post.first))


def is_to_be(candidate: Candidate) -> bool:
    """Words between a name and a title say that it is still to come: "Lee is to be the next chairman", "is set to be
    the next chairman", "will be its next chairman"."""
    post, view, end = candidate.post, candidate.view, candidate.person.last
    if post is None or post.holding or "incoming" not in post.modifiers:
        return False
    if candidate.tie == "inverted" and post.last <= candidate.person.first:
        return "future" in view.times[post.last : candidate.person.first]  # "the next chairman will be Lee"
    if not 0 < post.first - end <= AHEAD:
        return False
    between = view.symbols[end : post.first]
    if not BETWEEN.issuperset(between) or "copula" not in between:
        return False
    copula = max(at for at in range(end, post.first) if view.symbols[at] == "copula")
    led = copula > end and view.leads[copula - 1] == "to"  # "is to be"; not "wants to be"
    return (led and between[0] == "copula") or "future" in view.times[end : copula + 1]


def _will_serve(candidate: Candidate, post: PostMention) -> bool:
    """A verb of holding, with the post for its object, has a form of its own for the future."""
    for trigger in candidate.view.triggers:
        if (trigger.frame.kind, trigger.tense) != ("hold", "future") or trigger.negated or trigger.frame.stays:
            continue
        inside = trigger.first <= post.first < trigger.last
        if candidate.tells(trigger, "hold") and (inside or governs(candidate.view, trigger, post) in LEADING):
            return True
    return False
