"""Whom a relative clause has for its object: "Lee, à qui Roe a succédé", "Lee, whom he replaced in May"."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

NEAREST = 3  # persons before a verb who may be the object of its clause
REACH = 9  # tokens from the relative to the verb of its clause
PARTED = frozenset((";", ":", "(", "relative", "conjunction", "START", "END"))


def is_object_of_relative(view: View, person: Mention, trigger: Trigger) -> bool:
    """A relative right behind the name, which is its object, opens the clause of the verb."""
    if trigger.form != "verb" or trigger.voice != "active":
        return False
    at = person.last + (view.symbols[person.last : person.last + 1] == [","])
    toward = view.leads[at : at + 1] == ["to"]
    at += toward
    if not at < trigger.first <= at + REACH or view.symbols[at] != "relative":
        return False
    if not toward and view.leads[at] not in ("whom", "whereof"):
        return False
    return PARTED.isdisjoint(view.symbols[at + 1 : trigger.first]) and not _is_subject(view, person, trigger)


def _is_subject(view: View, person: Mention, trigger: Trigger) -> bool:
    """By the parse the person is the subject of the verb, or of the one that it completes, and the clause behind the
    name is over before it: "Lee, dont les notes avaient fait scandale, avait dû quitter Orbex"."""
    parse = view.line.parse
    if parse is None:
        return False
    top = parse.top(person.first, person.last)
    verbs = {*range(trigger.first, trigger.last)}
    verbs |= {parse.heads[verb] for verb in verbs if parse.roles[verb] == "complement"}
    return parse.roles[top] in SUBJECTS and parse.heads[top] in verbs


def is_in_passing(view: View, trigger: Trigger) -> bool:
    """The change is told of somebody in a relative clause, as one that is over: "praised Lee, whom he replaced"."""
    before = [m for m in view.persons if m.last <= trigger.first]
    return any(is_object_of_relative(view, person, trigger) for person in before[-NEAREST:])


def in_own_clause(view: View, person: Mention, post: PostMention) -> bool:
    """A relative clause right behind the name opens with the verb that holds the post: "Lee, who chairs Orbex"."""
    between = [symbol for symbol in view.symbols[person.last : post.first] if symbol not in ("", "auxiliary")]
    return person.last <= post.first and between in ([",", "relative"], ["relative"])


def takes_up_its_object(view: View, person: Mention, post: PostMention) -> bool:
    """A small word between "who" and the verb takes up what is led, in a line that names an organisation: "Orbex,
    fondée par Lenoir, qui l'a présidée jusqu'en 2012"."""
    if not in_own_clause(view, person, post):
        return False
    clause = view.symbols[person.last : post.first]
    small = clause[clause.index("relative") + 1 :]
    return small[:1] == [""] and any(m.form != "adjective" for m in view.others if m.entity.type != "country")
