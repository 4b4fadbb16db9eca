"""Whose term of office ends, by a title beside the name: "the contract of Ann Lee, coach of Lens, expires in June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.extents import extent

if TYPE_CHECKING:
    from collections.abc import Collection

    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger

OVER = "term-ended"  # how somebody left of whom such a change tells
NAMED = frozenset(
    {"", *", of in at as PER POST HOLD ORG PLC CTY num ( ) w auxiliary copula".split()}
)  # from it to its verb
OTHER = 2  # words among them that are no part of names and titles: "of the coach, Ann Lee, with the club"


def ended_term(candidate: Candidate, terms: Collection[str]) -> Trigger | None:
    """The change that ends a term of office (of `terms`) whose holder, behind "of", is the person with the title;
    None where there is none. "The contract that coach Lee signed expires" is of nobody."""
    post, person, view = candidate.post, candidate.person, candidate.view
    if post is None or {"former", "incoming"} & post.modifiers:
        return None
    first, last = min(extent(view, post)[0], person.first), max(extent(view, post)[1], person.last)
    while first > 0 and view.symbols[first - 1] == "" and not view.leads[first - 1]:
        first -= 1  # "the", "l'"
    if view.symbols[last : last + 1] == ["'s"]:  # "coach Ann Lee's contract"
        end = last + 2
        if not any(token.fold in terms for token in view.line.tokens[last + 1 : end]):
            return None
    elif first < 2 or view.leads[first - 1] != "of_whom" or view.line.tokens[first - 2].fold not in terms:
        return None
    else:
        end = first
    over = next((t for t in view.triggers if t.first >= max(last, end)), None)
    if over is None or over.form != "verb" or not _ends_a_term(over):
        return None
    between = view.symbols[end : over.first]
    return over if NAMED.issuperset(between) and between.count("w") <= OTHER else None


def _ends_a_term(trigger: Trigger) -> bool:
    """The words say that a term is over, or that somebody puts an end to what their subject is."""
    passive = trigger.voice == "passive" and trigger.frame.person == "object" and trigger.frame.kind == "end"
    return trigger.frame.manner == OVER or (passive and not trigger.frame.other)
