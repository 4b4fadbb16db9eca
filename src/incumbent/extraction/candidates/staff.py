"""Titles of those whose staff somebody joins, or to whom they answer: "joins the office of the mayor, Roe, as deputy",
"rejoint le ministre des Sports, Roux", "sera rattaché au directeur général"."""

from __future__ import annotations

from incumbent.extraction.candidates.plurals import is_of_several
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.posts.mention import PostMention

STAFF = ("staff", "named_after")  # words for those at the side of somebody
NEAR = 2  # tokens from a verb of answering to its preposition: "reports directly to"
JOINS = ("start", "subject", "organization")  # what the frame tells by which somebody joins others


def is_of_others(view: View, person: Mention, post: PostMention, tie: str) -> bool:
    """The post is the title of somebody else than `person` before it, whose staff the line tells of, whom they join or
    to whom they answer, or what somebody else comes as who joins what `person` is named in; or it is one of several,
    whom `person` is not among. `tie` is how the name is attached to the post."""
    if is_of_several(view, person, post, tie):
        return True
    if person.last > post.first:
        return False
    return (
        _is_of_staff(view, post.first)
        or (tie == "as" and _is_joined(view, person))
        or (not tie and (_joins(view, post) or _answers_to(view, post)))
    )


def _joins(view: View, post: PostMention) -> bool:
    """The title is the object of a verb by which somebody joins others: "rejoint le ministre des Sports"; not a seat:
    "rejoint la direction"."""
    at = _before(view, post.first)
    return (
        not post.holding
        and "seat" not in post.modifiers
        and any(
            trigger.form == "verb"
            and (trigger.frame.kind, trigger.frame.person, trigger.frame.needs) == JOINS
            and trigger.last == at + 1
            for trigger in view.triggers
        )
    )


def _answers_to(view: View, post: PostMention) -> bool:
    """Words right before the title say that somebody answers to whoever has it: "reports directly to the chief"."""
    at = _before(view, post.first)
    return not post.holding and at > 0 and view.leads[at] == "to" and "answering" in view.leads[max(0, at - NEAR) : at]


def _before(view: View, first: int) -> int:
    """The last token before the article of what begins at token `first`; -1 where there is none."""
    at = first - 1
    while at >= 0 and view.symbols[at] == "" and not view.leads[at]:
        at -= 1
    return at


def _is_of_staff(view: View, first: int) -> bool:
    """What begins at token `first` stands behind a word for those at somebody's side: "the office of the mayor"."""
    at = first - 1
    while at > 0 and view.symbols[at] == "" and view.leads[at] != "of_whom":
        at -= 1
    return at > 0 and view.leads[at] == "of_whom" and view.leads[at - 1] in STAFF


def _is_joined(view: View, person: Mention) -> bool:
    """The name stands behind a verb by which somebody else joins what it is named in."""
    return any(
        trigger.form == "verb"
        and (trigger.frame.kind, trigger.frame.person, trigger.frame.needs) == JOINS
        and trigger.last <= person.first
        and any(m.entity is not person.entity and "start" in verdicts(view, m, trigger) for m in view.persons)
        for trigger in view.triggers
    )
