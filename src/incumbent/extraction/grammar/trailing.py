"""What is added to a sentence behind the one of whom a change tells: "dismissed Lee, leaving Roe in charge" tells of no
end of Roe's, nor does "dismissed Lee and named Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.relations import place

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

ADDED = ("adverbial", "clause")  # roles of such a participle towards the verb of its sentence
NAMED = ("full", "part")
DEEP = 6  # steps up a tree from a name to the participle


def is_added(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person stands in what is added behind the one of whom the words of a change tell: by the parse behind a
    participle, or right behind another verb that has somebody for its object."""
    if trigger.form != "verb" or person.first < trigger.last:
        return False
    told = [m for m in view.persons if trigger.last <= m.first and m.last < person.first]
    told = [m for m in told if m.entity is not person.entity and m.form in NAMED]
    if not told:
        return False
    nearer = (t for t in view.triggers if t.last == person.first and told[0].last <= t.first and t.form == "verb")
    if any(t.voice == "active" and t.frame.person == "object" and not t.frame.other for t in nearer):
        return True
    parse = view.line.parse
    if parse is None:
        return False
    at = parse.top(*place(person))
    for _ in range(DEEP):
        if at <= trigger.last:
            return False
        if parse.roles[at] in ADDED and view.symbols[at] == "w" and view.symbols[at - 1] == ",":
            return True
        at = parse.heads[at]
    return False


def is_second_object(view: View, person: Mention, trigger: Trigger) -> bool:
    """The person stands right behind a verb that "and" adds: "a limogé Lee et nommé Roe", wherever the parser hangs
    the name."""
    added = trigger.first > 0 and view.symbols[trigger.first - 1] == "and"
    active = trigger.form == "verb" and trigger.voice == "active"
    return added and active and person.first == trigger.last and person.form in NAMED
