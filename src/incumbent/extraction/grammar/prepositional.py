"""Names with their titles behind a preposition right before a verb, of which something else is the subject: "un adjoint
du ministre Lee a démissionné", "a man accused by Mayor Lee has resigned"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.lines.syntax import SUBJECTS

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

HELPING = frozenset(("", "auxiliary", "copula", "negation"))  # between a subject and its verb
PREPOSITIONS = frozenset(("of", "in", "by"))
LEADING = frozenset(("of_whom", "at", "by"))  # of prepositions that are one word with the article: "du"
SUBJECT = frozenset(("w", "POST"))


def stands_behind_preposition(view: View, person: Mention, trigger: Trigger) -> bool:
    """The verb tells of its subject, which is by the parse a noun before the title of the person, to whom a
    preposition leads."""
    parse = view.line.parse
    told = "active" if trigger.frame.person == "subject" else "passive"
    if parse is None or trigger.form != "verb" or trigger.voice != told or person.form not in ("full", "part"):
        return False
    comma = view.symbols[person.last : person.last + 1] == [","]
    between = view.symbols[person.last + comma : trigger.first]
    if person.last > trigger.first or len(between) > len(HELPING) or not HELPING.issuperset(between):
        return False
    tie = "prefix," if comma else "prefix"
    titles = (p for p in view.posts if p.last <= person.first and attachment(view, person, p) == tie)
    at = min((extent(view, post)[0] for post in titles), default=0) - 1
    while at > 0 and view.symbols[at] == "" and not view.leads[at]:
        at -= 1
    if at < 1 or not (view.symbols[at] in PREPOSITIONS or view.leads[at] in LEADING):
        return False
    verb, root = (
        parse.top(trigger.first, trigger.last),
        parse.heads.index(-1) if -1 in parse.heads else len(parse.heads),
    )
    if root < at and view.symbols[root] in SUBJECT and parse.sort(root) != "verb":
        return True  # the parser takes the subject for the whole sentence
    return any(n < at and parse.roles[n] in SUBJECTS and view.symbols[n] in SUBJECT for n in parse.children(verb))
