"""What a participle behind a comma adds to a sentence: "dismissed Lee, leaving Roe in charge" tells of no end of Roe's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.relations import place

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

ADDED = ("adverbial", "clause")  # roles of such a participle towards the verb of its sentence
DEEP = 6  # steps up a tree from a name to the participle


def is_added(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person stands, by the parse, in what is added behind the one of whom the words of a change tell."""
    parse = view.line.parse
    if parse is None or trigger.form != "verb" or person.first < trigger.last:
        return False
    if not any(trigger.last <= m.first and m.last < person.first and m.entity is not person.entity for m in view.persons):
        return False
    at = parse.top(*place(person))
    for _ in range(DEEP):
        if at <= trigger.last:
            return False
        if parse.roles[at] in ADDED and view.symbols[at] == "w" and view.symbols[at - 1] == ",":
            return True
        at = parse.heads[at]
    return False
