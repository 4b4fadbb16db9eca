"""Changes whose own subject is a thing, told by somebody who is none of its parties."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

SUBJECT = 3  # tokens between a subject and its verb: "the tariff itself was"


def is_of_a_thing(view: View, person: Mention, trigger: Trigger) -> bool:
    """The verb has a subject of its own right before it, a plain noun in a clause that another verb leads, and the
    person stands before both: "Lee, head of Orbex, said that hiring was no longer a bottleneck"."""
    parse = view.line.parse
    if parse is None or trigger.form != "verb" or trigger.voice != "active" or trigger.frame.person != "subject":
        return False
    for at in range(trigger.first - 1, max(person.last, trigger.first - 1 - SUBJECT) - 1, -1):
        if parse.roles[at] == "subject" and trigger.first <= parse.heads[at] < trigger.last:
            return view.symbols[at] in ("w", "START", "END") and parse.roles[parse.heads[at]] == "content"
    return False
