"""Whoever did what a passive tells has no part in the verb that follows it, which has the same subject: "Lee was
followed by Roe and took up a seat"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.governing import LEADING, governs

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

DOUBT = 0.5  # share of what speaks for nothing that is left where grammar tells whom a verb is about


def acts_before(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person stands behind "by", and the verb behind "and"."""
    if trigger.form != "verb" or person.last > trigger.first or not _acts(view, person):
        return False
    between = view.symbols[person.last : trigger.first]
    return "and" in between and "relative" not in between and "PER" not in between


def _acts(view: View, person: Mention) -> bool:
    """The name stands behind "by", or behind the words of a passive that end in it: "was replaced by"."""
    if person.first and view.symbols[person.first - 1] == "by":
        return True
    passives = (t for t in view.triggers if t.last == person.first and t.voice == "passive")
    return any(t.frame.other and t.frame.person == "object" for t in passives)


def is_given_next(view: View, person: Mention, post: PostMention) -> bool:
    """Such a verb gives or takes the post: it is none of the person's."""
    verbs = (t for t in view.triggers if person.last <= t.first and t.last <= post.first)
    return any(acts_before(view, person, verb) and governs(view, verb, post) in LEADING for verb in verbs)


def told_next(view: View, person: Mention, post: PostMention | None, chances: Mapping[str, float]) -> dict[str, float]:
    """`chances` of kinds of the subject of such a passive, for a post that the next verb gives or takes: half of what
    speaks for nothing, and all that speaks for anything else, goes to what the verb tells."""
    if post is None:
        return dict(chances)
    for verb in view.triggers:
        tells = verb.frame.person == "subject" and verb.voice == "active" and not verb.negated
        if not tells or verb.frame.kind not in chances or not person.last <= verb.first < verb.last <= post.first:
            continue
        others = [m for m in view.persons if m.entity is not person.entity and acts_before(view, m, verb)]
        if any(person.last < m.first for m in others) and governs(view, verb, post) in LEADING:
            none = chances["none"] * DOUBT
            return {verb.frame.kind: 1 - none, "none": none}
    return dict(chances)
