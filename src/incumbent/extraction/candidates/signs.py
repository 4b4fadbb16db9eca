"""Plain signs of a line that the features of candidates tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger

OPENING = ("w", "num", ",", "in", "of", "", "and")  # what stands before a pronoun that opens a sentence behind a day


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
