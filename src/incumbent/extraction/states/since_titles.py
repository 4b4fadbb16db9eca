"""Titles that somebody had at the time that a sentence tells of, since it says what they are now: "the chairman of
Orbex, Roe, now head of Lorvan, signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate

LED = ("prefix", "prefix,")  # how a title stands before the name
ASIDE = 1  # tokens behind a name before "now": its comma
OWNER = 3  # tokens before a title in which its organisation may stand: "Orbex chief executive"
NAMES = frozenset(("ORG", "CTY", "PLC"))
NEAR = 3  # tokens from "now" to a title: "désormais à la tête"


def was_then(candidate: Candidate) -> bool:
    """The title stands before the name, and another one behind it as what the person is now, unless they are that
    besides: "the chairman of Orbex, Roe, now also head of Lorvan"."""
    post, view, person = candidate.post, candidate.view, candidate.person
    if post is None or post.holding or candidate.tie not in LED or post.line != view.line.index:
        return False
    at = person.last + ASIDE
    if at >= len(view.leads) or view.leads[at] != "now" or view.leads[at + 1 : at + 2] == ["also"]:
        return False
    named = view.symbols[max(0, post.first - OWNER) : person.first]
    if not NAMES.intersection(named):
        return False  # whose it is might be told by what they are now alone
    later = (p for p in view.posts if at <= p.first <= at + NEAR and p.line == post.line and not p.holding)
    later = (p for p in later if "," not in view.symbols[at : p.first])
    return any(p.head_first > at and "acting" not in p.modifiers for p in later)
