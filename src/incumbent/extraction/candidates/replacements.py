"""By whom somebody is replaced, where a noun tells it: "his replacement by Lee", "le remplacement de Roe par Lee"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.extents import right
from incumbent.extraction.grammar.kin import before_titles
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

REACH = 14  # tokens from the noun to "by"
BROKEN = frozenset((";", ":", "START", "END", "relative", "conjunction", "copula", "auxiliary"))
AS = ("as", "START")  # symbols of the word that closes such words
TO_NAME = 2  # tokens from the noun to the name of whoever is succeeded
TO_POST = 3  # tokens from there to the post
SURE = 0.85  # chance of the start, where the words leave no doubt of who comes


def part_in_replacement(view: View, person: Mention, trigger: Trigger) -> str:
    """What the noun of somebody who comes for another, or who was there before another, tells of the person where the
    words say who that is: "start" of whoever comes, "end" of whoever goes, "" of others and where it is not told so.
    So do words of coming for another that end with "as" and have somebody in them: "Lee follows Roe as chairman"."""
    if trigger.first < person.first and person.last == trigger.last - 1:
        follows = trigger.form == "verb" and trigger.voice == "active" and view.symbols[person.last] in AS
        return trigger.frame.other if follows else ""
    if (one := comes_by(view, trigger) or was_there_before(view, trigger)) is None:
        return ""
    if person.entity is one.entity:
        return trigger.frame.kind
    own = person.form == "possessive" and person.last == trigger.first
    of = trigger.last < person.first < one.first and view.leads[before_titles(view, person.first)] == "of_whom"
    return trigger.frame.owner if own or of else ""


def was_there_before(view: View, trigger: Trigger) -> Mention | None:
    """Who is called somebody's predecessor, with the post that they had: "her predecessor at the head of Orbex, Lee,";
    None where nobody is."""
    told = trigger.form == "noun" and (trigger.frame.kind, trigger.frame.owner) == ("end", "start")
    return _called_so(view, trigger) if told else None


def comes_by(view: View, trigger: Trigger) -> Mention | None:
    """Who stands behind "by" and the noun of somebody who comes for another, or is called so by a possessive and the
    post that they come to ("her successor at the head of Orbex, Lee,"); None where nobody does."""
    if trigger.form != "noun" or (trigger.frame.kind, trigger.frame.other) != ("start", "end"):
        return None
    if (comer := _called_so(view, trigger)) is not None:
        return comer
    for person in view.persons:
        if person.form == "possessive":
            if person.first > trigger.last and view.leads[person.first - 1] == "by":
                return None  # "le remplacement de Roe par son adjoint"
            continue
        by = before_titles(view, person.first) if person.first > trigger.last else -1
        if trigger.last <= by < trigger.last + REACH and view.leads[by] == "by":
            told = BROKEN.isdisjoint(view.symbols[trigger.last : by]) and not _is_anothers(view, person, trigger, by)
            return person if told else None
    return None


def _called_so(view: View, trigger: Trigger) -> Mention | None:
    """Who is named behind a comma, the noun with whose successor they are, and perhaps the phrase of the post."""
    at = trigger.last
    if view.symbols[trigger.first - 1 : trigger.first] != ["possessive"]:
        owner = next((m for m in view.persons if at < m.first <= at + TO_NAME and m.form in ("full", "part")), None)
        if owner is None or view.lead(owner.first) != "of_whom":
            return None
        at = owner.last
    post = next((p for p in view.posts if trigger.first < p.first <= at + TO_POST and p.last >= at), None)
    end = at if post is None else right(view, post)
    if (post is not None and post.holding) or view.symbols[end : end + 1] != [","]:
        return None
    comer = next((m for m in view.persons if m.first == end + 1 and m.form in ("full", "part")), None)
    return comer if comer is not None and view.symbols[comer.last : comer.last + 1] == [","] else None


def _is_anothers(view: View, person: Mention, trigger: Trigger, by: int) -> bool:
    """By the parse "by" belongs to something between the noun and it: "the replacement of Roe announced by Lee"."""
    parse = view.line.parse
    return parse is not None and trigger.last <= parse.heads[parse.top(person.first, person.last)] < by


def sure_of_agent(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a change, surely a start of whoever comes by it where it is told so, or an end of whoever
    was there before or is followed."""
    view, trigger, person = candidate.view, candidate.trigger, candidate.person
    told = part_in_replacement(view, person, trigger) if trigger is not None else ""
    if trigger is None or not told or (trigger.form == "noun" and told != trigger.frame.kind):
        return chances
    return surely(chances, SURE, told)


def surely(chances: Mapping[str, float], sure: float, told: str = "start") -> Mapping[str, float]:
    """`chances` with that of the kind `told` raised to `sure`, where it is less, and the others in proportion."""
    if chances.get(told, sure) >= sure:
        return chances
    rest = (1 - sure) / max(1e-9, 1 - chances[told])
    return {kind: sure if kind == told else chance * rest for kind, chance in chances.items()}
