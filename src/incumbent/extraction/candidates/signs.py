"""Plain signs of a line that the features of candidates tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.candidates.ordered_roles import says
from incumbent.extraction.candidates.parsed_roles import parsed_role

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

OPENING = ("w", "num", ",", "in", "of", "", "and")  # what stands before a pronoun that opens a sentence behind a day
MARKS = (";", ":", '"', "(", "conjunction", "relative", "copula", "as", "by", "negation", "START", "END", "POST", "PER")


def distance(number: int) -> str:
    """A number of tokens as a feature tells it."""
    return str(number) if number <= 3 else "4-6" if number <= 6 else "7-12" if number <= 12 else "13+"


def parsed_rival(view: View, person: Mention, trigger: Trigger) -> str:
    """The part that somebody else has in the change by the parse: what the frame says of them, "-" for nobody."""
    for other in view.persons:
        if other.entity is not person.entity and (told := parsed_role(view, other, trigger)):
            return says(trigger, told)
    return "-"


def symbol_before(view: View, person: Mention) -> str:
    """The symbol before a name, articles left out: whoever stands behind "of" or "by" is seldom the one who goes."""
    at = person.first - 1
    while at >= 0 and view.symbols[at] == "":
        at -= 1
    return view.symbols[at] if at >= 0 else "^"


def tenses_between(view: View, first: int, last: int) -> list[str]:
    """The classes of time that the words between tell of: "past", "perfect", "future". What may be the auxiliary of a
    perfect is the present of "to be" where it stands without one: "est directeur"."""
    found: set[str] = set()
    for index in range(first, last):
        alone = view.symbols[index] == "copula" and "auxiliary" not in view.symbols[first:index]
        if view.times[index] and not (alone and view.times[index] == "perfect"):
            found.add(view.times[index])
    return sorted(found) or ["-"]


def is_main_pronoun(view: View, person: Mention, trigger: Trigger) -> bool:
    """A pronoun opens the sentence, alone or behind what says when, and is told of by its main verb: "On Monday, he was
    dismissed"."""
    parse = view.line.parse
    if parse is None or person.form != "pronoun" or trigger.form != "verb" or person.last > trigger.first:
        return False
    opens = all(symbol in OPENING for symbol in view.symbols[: person.first])
    return opens and parse.heads[parse.top(trigger.first, trigger.last)] < 0
