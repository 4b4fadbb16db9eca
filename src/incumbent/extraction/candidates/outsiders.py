"""Who stands in the line of a change and has no part in it: the agent of another deed, whoever was beaten."""

from __future__ import annotations

from bisect import bisect_left

from incumbent.extraction.candidates.apart import is_over
from incumbent.extraction.candidates.arrivals import comes_meanwhile, visits
from incumbent.extraction.candidates.bystanders import (
    OWN,
    is_agent_before,
    is_aside,
    is_served,
    is_told_to,
)
from incumbent.extraction.candidates.closed_clauses import is_told_before
from incumbent.extraction.candidates.matters import is_of_a_thing
from incumbent.extraction.candidates.outdone import is_beaten, takes_from
from incumbent.extraction.candidates.own_asides import is_anothers_aside, is_of_a_clause_before, owns_in_aside
from incumbent.extraction.candidates.relatives import of_whoever_it_is_said
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.kin import is_in_charge, is_kin
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.sides import serves_only
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger


def has_no_part(view: View, person: Mention, trigger: Trigger) -> bool:
    """What a change tells is none of the person, who stands in the line for something else."""
    return (
        is_in_charge(view, person)
        or is_over(view, person)
        or serves_only(view, person)
        or is_served(view, person)
        or is_aside(view, person, trigger.first)
        or is_agent_before(view, person, trigger)
        or (trigger.frame.kind == "start" and not trigger.frame.other and is_beaten(view, person))
        or (trigger.frame.kind == "start" and trigger.form != "noun" and takes_from(view, person, trigger.first))
        or (trigger.form == "verb" and is_kin(view, person.first))
        or (trigger.form == "verb" and of_whoever_it_is_said(view, person, trigger))
        or _colours_a_title(view, person, trigger)
        or _is_handed(view, person, trigger)
        or visits(view, person, trigger)
        or comes_meanwhile(view, trigger)
        or is_told_before(view, person, trigger)
        or _was_theirs(view, person, trigger)
        or is_anothers_aside(view, person, trigger)
        or is_of_a_thing(view, person, trigger)
        or is_of_a_clause_before(view, person, trigger)
        or owns_in_aside(view, person, trigger.first)
    )


def _was_theirs(view: View, person: Mention, trigger: Trigger) -> bool:
    """What was the person's, by a possessive before it, goes to somebody else: "son fauteuil revient à Lenoir"."""
    goes = trigger.form == "phrase" and trigger.frame.person == "object" and view.leads[trigger.last - 1] == "to"
    return goes and person.form == "possessive" and person.last == trigger.first


def _is_handed(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person is told of the end of somebody else's post: "handed her resignation to the prefect, Lee"."""
    if trigger.frame.kind != "end" or trigger.frame.other or trigger.form == "phrase" or person.first <= trigger.last:
        return False
    number = bisect_left(view.posts, person.first, key=lambda part: part.first)
    post = view.posts[number - 1] if number else None
    if post is None or post.first < trigger.last or attachment(view, person, post) not in OWN:
        return False
    return is_told_to(view, post)


def _colours_a_title(view: View, person: Mention, trigger: Trigger) -> bool:
    """The words of the change belong to a title that the person has not: "Lee thanked the outgoing chairman"."""
    if trigger.form != "phrase":
        return False
    number = bisect_left(view.posts, trigger.first, key=lambda part: part.last)
    post = view.posts[number] if number < len(view.posts) else None
    inside = post is not None and post.first <= trigger.first and trigger.last <= post.head_first
    return post is not None and inside and "outgoing" in post.modifiers and not attachment(view, person, post)
