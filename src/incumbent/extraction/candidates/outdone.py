"""Who is beaten, or makes room, by a verb of whoever takes a post by the next one, and has no part in that.

"Lee replaced Roe and became governor", "Lee beat incumbent Roe to become governor", "Lenoir bat le sortant Roe et
devient maire": Roe becomes nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.kin import before_titles

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.posts.mention import PostMention

VOTES = 5  # tokens back to "against" from a title: the votes that somebody had, a preposition, an article, a party
GAP = 8  # tokens from a name to the verb that takes the post: "beat Roe in the second round to become"
JOINT = frozenset(("", "w", "of", "in", "num", "and", "START", ","))  # what stands between both


def is_beaten(view: View, person: Mention) -> bool:
    """Somebody else was elected: "elected mayor, beating Lee", "élue face à Lenoir", "par 19 voix contre 17 à
    Lenoir", "face au sortant socialiste Lenoir"."""
    at = before_titles(view, person.first)
    if view.symbols[at] == "," and (view.symbols[at - 1] == "POST" or view.leads[at - 1] == "incumbent"):
        at = before_titles(view, at)  # "contre 17 au vice-président, Lenoir"
    if "against" in view.leads[at + 1 : person.first]:
        return True  # "defeated Gov. Lee"
    party = 0
    for back in range(at, max(-1, at - VOTES), -1):
        if view.leads[back] == "against":
            return True
        plain = view.symbols[back] in ("", "num") or view.leads[back] in ("to", "incumbent")
        party += not plain and view.symbols[back] in ("w", "ORG")
        if not plain and (party > 1 or view.symbols[back] not in ("w", "ORG")):
            return False
    return False


def takes_from(view: View, person: Mention, at: int) -> bool:
    """The person stands right behind a verb by which somebody named before comes for them or beats them, and token `at`
    opens what that one takes then, by a verb joined with "and", or by one of purpose."""
    if not 0 <= at - person.last <= GAP or person.form not in ("full", "part"):
        return False
    between = view.symbols[person.last : at]
    if not JOINT.issuperset(between) or "," in between[:1]:
        return False
    if not any(m.last <= person.first and m.entity is not person.entity for m in view.persons):
        return False
    return is_beaten(view, person) or _is_replaced(view, person)


def _is_replaced(view: View, person: Mention) -> bool:
    """The verb right before the name, its titles left out, tells who comes for whom."""
    opens = before_titles(view, person.first) + 1
    number = bisect_left(view.triggers, person.first, key=lambda trigger: trigger.first)
    return any(
        trigger.form == "verb"
        and trigger.voice == "active"
        and trigger.frame.person == "subject"
        and trigger.frame.other == "end"
        and opens <= trigger.last <= person.first
        for trigger in view.triggers[max(0, number - 1) : number]
    )


def _taking(view: View, person: Mention, post: PostMention) -> Trigger | None:
    """The verb behind the name by which somebody takes a post right behind it."""
    number = bisect_left(view.triggers, person.last, key=lambda trigger: trigger.first)
    trigger = view.triggers[number] if number < len(view.triggers) else None
    if trigger is None or trigger.form == "noun" or trigger.frame.kind != "start" or trigger.frame.person != "subject":
        return None
    beside = trigger.first == person.last and (trigger.form == "verb" and trigger.tense != "infinitive")
    return None if beside or trigger.frame.other or post.first < trigger.first else trigger


def is_outdone(view: View, person: Mention, post: PostMention) -> bool:
    """The post is what somebody takes by a verb behind the name of whoever is beaten or makes room for it."""
    trigger = _taking(view, person, post)
    return trigger is not None and takes_from(view, person, trigger.first)


def outdoes(view: View, person: Mention, post: PostMention) -> bool:
    """The person is who takes the post in such a sentence, with only the one outdone between."""
    number = bisect_left(view.persons, person.last, key=lambda mention: mention.first)
    behind = view.persons[number] if number < len(view.persons) else None
    if behind is None or behind.entity is person.entity or behind.last > post.first:
        return False
    return is_outdone(view, behind, post)
