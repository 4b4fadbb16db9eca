"""What somebody did next, told without its subject: "advised Lee before becoming chairman" tells of no chairman Lee."""

from __future__ import annotations

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.lines.triggers import Trigger

UNSAID = ("infinitive", "gerund")  # forms of a verb whose subject stands elsewhere
NEAR = 3  # tokens from "before" to the words of change: "avant d'en être nommé"
BEING = frozenset(("", "of", "copula", "auxiliary"))  # what stands between: "avant d'être"


def is_done_by_another(view: View, person: Mention, trigger: Trigger) -> bool:
    """ "Before" leads to the words of change, whose subject is that of the verb before it, and the person stands behind
    that verb: "Roe succeeded Lee before joining Orbex", "Roux a conseillé Lenoir avant d'être nommé directeur"."""
    if trigger.form != "verb" or person.last > trigger.first:
        return False
    row = range(trigger.first - 1, max(person.last, trigger.first - NEAR) - 1, -1)
    before = next((at for at in row if view.leads[at] == "before"), -1)
    told = trigger.frame.person == "subject" if trigger.voice == "active" else trigger.frame.person == "object"
    parse = view.line.parse
    if before < 0 or not told or parse is None or not BEING.issuperset(view.symbols[before + 1 : trigger.first]):
        return False
    if trigger.tense not in UNSAID and "copula" not in view.symbols[before + 1 : trigger.first]:
        return False
    subjects = (at for at in range(before) if parse.roles[at] in SUBJECTS)
    verb = max((parse.heads[at] for at in subjects if at < parse.heads[at] < before), default=-1)
    return 0 < verb < person.first
