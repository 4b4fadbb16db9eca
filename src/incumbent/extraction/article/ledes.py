"""Openings that tell of somebody by their title, whom the line below names: "The editor of the Lorvan Times is to step
down. Ann Lee, who has led it since 2003, …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.ordered_roles import says
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.posts.mention import PostMention

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

LEDE = "lede"  # the form of such a mention
OPENING = 3  # lines with names or posts in which whoever is meant is named
DOUBT = 0.15  # that such an opening tells nothing of whoever is named below
BELOW = 2  # lines from it to the name
CHANGES = ("start", "end")
TOLD = ("num", "relative")  # behind the comma behind a name: the line tells who that is
VERBAL = ("copula", "auxiliary", "START", "END", "HOLD", "POST")  # behind a name: it is a subject of whom more is told
NAMED = ("full", "part")
PARTY = "party"
CALLED = 2  # tokens before a name that only say who that is


def named_below(one: View, below: Sequence[View], post: PostMention) -> Entity | None:
    """Whom a title of the opening line `one` stands for, that of whoever comes or goes there: the one with whose name
    the next of the lines `below` begins and of whom it tells more; None where somebody else is named before."""
    index = one.line.index
    if one.line.sentence.kind == "headline" or any(m.form in NAMED for m in one.persons):
        return None
    if not any(t.frame.kind in CHANGES and not t.negated for t in one.triggers) or len(one.posts) > 1:
        return None
    named = next((v for v in below if any(m.form in NAMED for m in v.persons)), None)
    if named is None or not 0 < named.line.index - index <= BELOW:
        return None
    person, symbols = named.persons[0], named.symbols
    agrees = person.entity.agrees(post.gender)
    if person.form != "full" or not _only_called(named, person.first) or not agrees:
        return None
    behind = symbols[person.last : person.last + 2]
    told = behind[:1] == [","] and behind[1:] and behind[1] in TOLD
    return person.entity if told or (behind and behind[0] in VERBAL) else None


def _only_called(view: View, at: int) -> bool:
    """Nothing but titles of address, a party or a word for what somebody is stands before token `at`: "Liberal Ann
    Lee", "Businessman Luc Roe"."""
    if at > CALLED:
        return False
    parties = {m.first for m in view.others if m.entity.sort == PARTY}
    return all(not symbol or symbol == "w" or n in parties for n, symbol in enumerate(view.symbols[:at]))


def told_in_lede(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of whoever is named below an opening, by what its words of change tell of the title."""
    view, post = candidate.view, candidate.post
    if candidate.person.form != LEDE or post is None:
        return chances
    for trigger in view.triggers:
        if trigger.negated:
            continue
        part = role_of(view.line.parse, post, trigger)
        kind = says(trigger, part) if part in ("subject", "object") else ""
        if part == "patient" or (part == "subject" and trigger.voice == "passive"):
            kind = says(trigger, "object")
        if kind in CHANGES and trigger.form != "noun":
            return {**dict.fromkeys(chances, 0.0), kind: 1 - DOUBT, "none": DOUBT}
    return {**chances, "hold": 0.0}
