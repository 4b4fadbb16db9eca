"""Nouns of arriving that bring nobody to a post: "hours before the arrival of President Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.text.post_groups import GROUP

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

COMES = 6  # tokens behind a name in which what somebody comes to is told


def visits(view: View, person: Mention, trigger: Trigger) -> bool:
    """A noun of arriving tells of somebody with a title of state that they have, and names nothing that they come to:
    "hours before the arrival of President Lee"."""
    if not _is_arrival(trigger):
        return False
    titles = [post for post in view.posts if attachment(view, person, post) in TITLED]
    if not titles or any({"incoming", "former", "seat"} & post.modifiers for post in titles):
        return False
    there = "CTY" in view.symbols[min(post.first for post in titles) : person.first]
    if not there and any(GROUP.get(post.post_class) != "gov" for post in titles):
        return False
    last = max(person.last, *(post.last for post in titles))
    behind = range(last, last + COMES)
    return not any(m.first in behind for m in view.others) and not any(post.first in behind for post in view.posts)


def comes_meanwhile(view: View, trigger: Trigger) -> bool:
    """A noun of arriving only says when somebody else came to the new post that is told before it, and names none
    itself: "Orvia has a new prime minister, just before the arrival of Lee"."""
    at = trigger.first
    if not _is_arrival(trigger):
        return False
    when = any(lead in ("before", "after") for lead in view.leads[max(0, at - 2) : at])
    return when and all("incoming" in post.modifiers and post.last < at for post in view.posts) and bool(view.posts)


def _is_arrival(trigger: Trigger) -> bool:
    frame = trigger.frame
    goes = bool(frame.journey) or frame.needs == "organization"
    return trigger.form == "noun" and frame.kind == "start" and goes
