"""What somebody did next, told without its subject: "advised Lee before becoming chairman" tells of no chairman Lee."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.lines.triggers import Trigger

UNSAID = ("infinitive", "gerund")  # forms of a verb whose subject stands elsewhere
NEAR = 3  # tokens up to the words of change in which "before" stands: "avant d'en être nommé"
HELPING = ("auxiliary", "copula")
ASIDE = 7  # tokens of what somebody is, between commas
BEING = frozenset(("", "of", "copula", "auxiliary"))  # what stands between: "avant d'être"


def is_done_by_another(view: View, person: Mention, trigger: Trigger) -> bool:
    """ "Before" leads to the words of change, whose subject is that of the verb before it, and the person stands behind
    that verb: "Roe succeeded Lee before joining Orbex", "Roux a conseillé Lenoir avant d'être nommé directeur"."""
    if trigger.form != "verb" or person.last > trigger.first:
        return False
    before = led_by_before(view, trigger.first)
    told = trigger.frame.person == "subject" if trigger.voice == "active" else trigger.frame.person == "object"
    parse = view.line.parse
    if before < person.last or not told or parse is None:
        return False
    if trigger.tense not in UNSAID and "copula" not in view.symbols[before + 1 : trigger.first]:
        return False
    subjects = (at for at in range(before) if parse.roles[at] in SUBJECTS)
    verb = max((parse.heads[at] for at in subjects if at < parse.heads[at] < before), default=-1)
    return 0 < verb < person.first or (verb < 0 and _acts_before(view, person))


def led_by_before(view: View, verb: int) -> int:
    """The token of the "before" that leads to the words at token `verb`, or -1: "before being named"."""
    row = range(verb - 1, max(0, verb - NEAR) - 1, -1)
    before = next((at for at in row if view.leads[at] == "before"), -1)
    return before if BEING.issuperset(view.symbols[before + 1 : verb]) else -1


def _acts_before(view: View, person: Mention) -> bool:
    """Somebody else, who stands before the person, is told to do something: "M. Roux, 47 ans, avait dirigé"."""
    return any(
        view.symbols[_behind_aside(view, m.last)] in HELPING
        for m in view.persons
        if m.last < person.first and m.entity is not person.entity
    )


def _behind_aside(view: View, at: int) -> int:
    """The token behind the commas that open with token `at`; `at` where none does."""
    if view.symbols[at] != ",":
        return at
    row = range(at + 1, min(at + ASIDE, len(view.symbols) - 1))
    return next((n + 1 for n in row if view.symbols[n] == ","), at)
