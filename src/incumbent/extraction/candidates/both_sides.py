"""The two sides of one change: whoever comes for somebody is as likely as it is that this one goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.grammar.noun_days import placed_aside

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.lines.triggers import Trigger

PLAIN = 0.75  # chance of what can be read in one way only
SURE = 0.6  # chance from which on one side speaks for the other one …
POSSIBLE = (
    0.3  # … which has this one at least: beside an end of .5 or more, 13 of the 13 starts of .3 to .5 are told by
)
# the gold of train
SIDES = frozenset(("start", "end"))


def as_two_sides(weighed: Sequence[tuple[Candidate, Mapping[str, float]]]) -> list[Mapping[str, float]]:
    """The chances of kinds of each of `weighed`, changes of one line with theirs: where words tell that one person
    comes and another one goes by the grammar alone, neither is much less likely than the other."""
    sides: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, (one, _) in enumerate(weighed):
        assert one.trigger is not None
        told = one.verdicts & SIDES
        if {one.trigger.frame.kind, one.trigger.frame.other} >= SIDES and len(told) == 1:
            sides[id(one.trigger), next(iter(told))].append(number)
    chances = [dict(given) for _, given in weighed]
    for (trigger, kind), own in sides.items():
        other = "end" if kind == "start" else "start"
        mine = _likeliest(weighed, own, kind)
        across = sides.get((trigger, other), [])
        if mine is not None and any(_is_clitic(weighed[number][0]) for number in across):
            chances[mine][kind] = max(
                weighed[mine][1][kind], SURE
            )  # "Lenoir le remplacera" can be read in one way only
            continue
        theirs = _likeliest(weighed, across, other)
        if mine is None or theirs is None or weighed[mine][0].person.entity is weighed[theirs][0].person.entity:
            continue
        if weighed[mine][1][kind] >= POSSIBLE and weighed[theirs][1][other] >= SURE:
            chances[mine][kind] = max(weighed[mine][1][kind], SURE)
    return list(chances)


def sure_of_clitic(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of whom a small word before an active verb takes up, which gives or takes something of its
    object ("le conseil l'a limogé"), whom a noun leads to behind what they are given ("la nomination à ce poste de
    Lenoir"), or whom a whole phrase leads to right behind it ("l'intérim est assuré par Lenoir"): each can be read in
    one way only."""
    trigger, told = candidate.trigger, candidate.verdicts & SIDES
    if trigger is None or len(told) != 1 or not any(is_so(candidate, trigger) for is_so in ONE_WAY):
        return chances
    kind = next(iter(told))
    return {**chances, kind: max(PLAIN, chances.get(kind, 0.0))}


def _is_done_to(one: Candidate, trigger: Trigger) -> bool:
    return trigger.frame.person == "object" and _is_clitic(one)


def _is_given(one: Candidate, trigger: Trigger) -> bool:
    """The noun of a change has what is given or left right behind it, and then the name."""
    behind = trigger.form == "noun" and one.person.first > trigger.last
    return behind and placed_aside(one.view, trigger, one.person.first) > 0


def _is_led_to(one: Candidate, trigger: Trigger) -> bool:
    """A phrase that ends where the name begins tells of nobody else."""
    whole = trigger.form == "phrase" and trigger.frame.person == "object" and not trigger.negated
    return whole and one.person.form != "possessive" and one.person.first == trigger.last  # "par son adjointe, Lee"


ONE_WAY = (_is_given, _is_done_to, _is_led_to)


def _likeliest(weighed: Sequence[tuple[Candidate, Mapping[str, float]]], side: Sequence[int], kind: str) -> int | None:
    """The number of the one on that side, leaving out who hardly may be; None where there is none, or more than one."""
    likely = [number for number in side if weighed[number][1][kind] >= POSSIBLE]
    return likely[0] if len(likely) == 1 else None


def _is_clitic(one: Candidate) -> bool:
    """A small word before the verb, which is done to whom it takes up."""
    return one.person.form == "pronoun" and one.view.symbols[one.person.first] == ""
