"""Whoever is named only as the one at whose side somebody else is: "Roe, an adviser to Senator Lee, joins Orbex"."""

from __future__ import annotations

from bisect import bisect_left

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.kin import had_been
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

VERBS = ("auxiliary", "copula", "START", "END", "w")  # what stands behind the comma that ends an aside
TITLE = frozenset(("", "POST", "of", "in", "ORG", "PLC", "CTY", "and"))  # what titles are made of
TOLD_BEFORE = ("copula", "relative", "apposed,", "apposed(", "listed")  # ties of a title to a name before it


def serves_only(view: View, person: Mention) -> bool:
    """The name only tells at whose side somebody is, between commas."""
    symbols = view.symbols
    if symbols[person.last : person.last + 1] != [","] or symbols[person.last + 1 : person.last + 2] == ["relative"]:
        return False
    number = bisect_left(view.posts, person.first, key=lambda part: part.first)
    return any(_is_at_side(view, post, person) for post in view.posts[max(0, number - 2) : number])


def _is_at_side(view: View, post: PostMention, person: Mention) -> bool:
    """The post behind another name is one at the side of the person: "Roe, an adviser to Lee"."""
    end = extent(view, post)[1]
    beside = not post.holding and "seat" not in post.modifiers and end <= person.first
    titled = "serves" in post.modifiers and person.first == post.last  # "conseiller du président Lee"
    if not beside or not (titled or _leads_to(view, end, person) or _leads_to_title(view, post, end, person)):
        return False
    before = bisect_left(view.persons, post.first, key=lambda name: name.first)
    return any(attachment(view, m, post) == "apposed," for m in view.persons[max(0, before - 1) : before])


def _leads_to(view: View, end: int, person: Mention) -> bool:
    """ "Of" or "to" stands at token `end`, and nothing but titles up to the name."""
    return (
        end < person.first
        and view.leads[end] in ("of_whom", "to")
        and set(view.symbols[end + 1 : person.first]) <= {"", "POST"}
    )


def _leads_to_title(view: View, post: PostMention, end: int, person: Mention) -> bool:
    """ "Of" or "to" stands at token `end`, or within the words of the post ("adjoint au maire"), and the whole title of
    the name up to the comma right before it; behind the comma at its other side a verb: "an adviser to the mayor of
    Lorvan, Lee, has resigned"; not in a row: "the adviser to the mayor, Lee, the treasurer, and Roe"."""
    comma = person.first - 1
    while comma > end and view.symbols[comma] in ("", "w", "CTY"):
        comma -= 1  # "the mayor, the Orvian Lee"
    if view.symbols[comma] != "," or person.last + 1 >= len(view.symbols) or view.symbols[person.last + 1] not in VERBS:
        return False
    within = end == comma and not {"of_whom", "to"}.isdisjoint(view.leads[post.first + 1 : post.last])
    leads = view.symbols[end] == "of" or view.leads[end] in ("of_whom", "to")
    led = end < comma and leads and "POST" in view.symbols[end + 1 : comma]
    return within or (led and TITLE.issuperset(view.symbols[end:comma]))


def holder_before(view: View, post: PostMention) -> Mention | None:
    """Who is told before a post to have it: "Roe was an adviser to the minister, Lee" tells of no adviser Lee."""
    number = bisect_left(view.persons, post.first, key=lambda name: name.first)
    before = view.persons[number - 1] if number else None
    if before is None or attachment(view, before, post) in TOLD_BEFORE or had_been(view, post.first):
        return before
    return before if any(_gives(view, trigger, before, post) for trigger in view.triggers) else None


def _gives(view: View, trigger: Trigger, person: Mention, post: PostMention) -> bool:
    """The words of a change, behind the name, lead right to the post, which the person takes by it: "Roe was named an
    adviser to the minister, Lee"."""
    frame = trigger.frame
    if trigger.form != "verb" or frame.kind != "start" or frame.other or trigger.negated:
        return False
    taker = frame.person == "subject" or trigger.voice in ("passive", "bare")
    return taker and person.last <= trigger.first and governs(view, trigger, post) in LEADING
