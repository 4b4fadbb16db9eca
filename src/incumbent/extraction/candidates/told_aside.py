"""Changes told in an aside of whoever a sentence is about: "Lee, appointed in 2018, sold …", "Appointed in 2018, Lee
sold …", "Lee, an engineer who was appointed in 2018, sold …"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

SURE = 0.8  # least chance of what is told with nothing but its date
DATE = 5  # tokens behind words of change in which their date stands, up to a comma
DESCRIBED = 8  # tokens from a name to the relative clause behind what somebody is
WHAT = frozenset(("", "w", "num", "CTY"))  # what somebody is: ", a 44-year-old engineer who"; not "a friend of a clerk"
HELPING = frozenset(("auxiliary", "copula", ""))  # from "who" to its verb


def _is_aside(view: View, person: Mention, trigger: Trigger) -> bool:
    """The change opens the sentence of the person, or stands behind their name as a participle or a relative clause."""
    if trigger.form != "verb":
        return False
    if (whom := opens_for(view, trigger)) is not None:
        return whom is person
    if told_of(view, trigger) is person:
        return True
    between = view.symbols[person.last : trigger.first]
    if between[:1] != [","] or "relative" not in between or len(between) > DESCRIBED:
        return False
    at = between.index("relative")
    return WHAT.issuperset(between[1:at]) and HELPING.issuperset(between[at + 1 :])


def _is_dated(view: View, trigger: Trigger) -> bool:
    """Nothing but a date stands in the aside behind the words of change."""
    row = view.symbols[trigger.last : trigger.last + DATE]
    end = next((at for at, symbol in enumerate(row) if symbol in (",", ".", ")")), len(row))
    return "num" in row[:end] and {"in", "of", "since", "w", "num", ""}.issuperset(row[:end])


def sure_of_aside(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances`, at least SURE for what an aside says of its person with nothing but a date: "Lee, named in 2018,"."""
    trigger = candidate.trigger
    if trigger is None or trigger.negated or trigger.frame.kind not in candidate.verdicts:
        return chances
    kind, view = trigger.frame.kind, candidate.view
    if chances.get(kind, 0.0) >= SURE or not _is_dated(view, trigger):
        return chances
    if not _is_aside(view, candidate.person, trigger):
        return chances
    rest = (1 - SURE) / (1 - chances.get(kind, 0.0))
    return {told: chance * rest for told, chance in chances.items()} | {kind: SURE}
