"""Plain signs of a line that the features of candidates tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention


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
