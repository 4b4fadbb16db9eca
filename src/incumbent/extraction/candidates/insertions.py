"""A purpose told between a verb and its object: "a choisi pour lui succéder une banquière, Anne Lenoir". Whoever
stands behind is the object of the first verb; the parser, and order, give them to the second one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

SURE = 0.9  # chance that such a sentence tells what it says
WHOM = ("PER", "")  # whom the second verb is done to: a pronoun, which may look like an article ("le remplacer")
WAY = 10  # tokens from the purpose to the name: "une banquière de 50 ans, Lenoir"
TOLD = frozenset(("", "w", "num", "of", ",", "POST", "ORG", "CTY", "PLC", "former"))  # what stands before the name


@lru_cache(maxsize=256)  # each person of a line asks anew
def chosen(view: View, trigger: Trigger) -> Mention | None:
    """Whom the verb `trigger` gives a post that "to succeed him" behind it tells, or who succeeds by it; else None."""
    number = bisect_left(view.triggers, trigger.first, key=lambda part: part.first)
    before, behind = view.triggers[max(0, number - 1) : number], view.triggers[number + 1 : number + 2]
    rows = [*((trigger, purpose) for purpose in behind), *((verb, trigger) for verb in before)]
    purpose = next((purpose for verb, purpose in rows if _is_inserted(view, verb, purpose)), None)
    return _behind(view, purpose) if purpose is not None else None


def sure_of_chosen(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of somebody beside a change, with that of the start where they are whom it gives the post."""
    trigger = candidate.trigger
    whom = chosen(candidate.view, trigger) if trigger is not None else None
    if trigger is None or whom is None or whom.entity is not candidate.person.entity or not trigger.frame.other:
        return chances
    return {**chances, trigger.frame.kind: max(SURE, chances.get(trigger.frame.kind, 0.0))}


def entitled(view: View, post: PostMention) -> Mention | None:
    """Whose title it is that stands before the name of whom such a sentence tells: what they are, which nobody takes or
    leaves by it; None elsewhere."""
    number = bisect_left(view.triggers, post.first, key=lambda part: part.first) - 1
    purpose = view.triggers[number] if number >= 0 else None
    whom = chosen(view, purpose) if purpose is not None and purpose.frame.other else None
    return whom if purpose is not None and whom is not None and purpose.last <= post.first < whom.first else None


def _is_inserted(view: View, verb: Trigger, purpose: Trigger) -> bool:
    """The two verbs stand side by side but for "to" and whom the second one is done to, which is told before it."""
    gives = verb.form == "verb" and verb.voice == "active" and verb.frame.person == "object"
    comes = purpose.form == "verb" and purpose.tense == "infinitive" and bool(purpose.frame.other)
    if not (gives and comes and verb.frame.kind == purpose.frame.kind == "start"):
        return False
    return verb.last == purpose.first - 2 and view.symbols[purpose.first - 1] in WHOM


def _behind(view: View, purpose: Trigger) -> Mention | None:
    """The first name behind, with what is told of it alone before it."""
    number = bisect_left(view.persons, purpose.last, key=lambda part: part.first)
    person = next((m for m in view.persons[number:] if m.form in ("full", "part")), None)
    if person is None or person.first - purpose.last > WAY:
        return None
    return person if TOLD.issuperset(view.symbols[purpose.last : person.first]) else None
