"""Titles of those who are some of the people that a change took away: "several ministers have resigned, including
Justice Secretary Ann Lee and police chief Tom Roe", "the departures of finance chief Lee and chairman Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.grammar.attachments import TITLED

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger

UNSAID = ("infinitive", "gerund", "conditional")  # forms of a verb that does not tell what happened
CLOSED = frozenset((";", "relative", "conjunction", "START", "END", "copula", "auxiliary", "by", "negation", ":"))
ROW = frozenset("POST ORG CTY PLC PER of w , and 's possessive num in ( )".split()) | {""}  # of titled names
SOME = ("among", "whereof")  # before some of those told of: "dont la ministre, Anne Roux"
JOINTS = frozenset((",", "and", "(", ")", ""))  # what stands behind a name that a row goes on with
LEAD = 3  # tokens from a noun of change to "of"


def left_with_others(candidate: Candidate) -> Trigger | None:
    """The change that took away those of whom the person is one, by the title that stands beside the name; None where
    there is none. The others are not named before ("several ministers"), and it is no other post that they left."""
    post, view, person = candidate.post, candidate.view, candidate.person
    if post is None or candidate.tie not in TITLED or {"former", "incoming"} & post.modifiers:
        return None
    for trigger in view.triggers:
        if trigger.frame.kind != "end" or trigger.negated or trigger.frame.other:
            continue
        noun = trigger.form == "noun" or view.leads[trigger.last - 1] == "of_whom"  # "le départ annoncé du"
        inside = _row_of_noun if noun and trigger.form != "verb" else _row_of_some
        start, end = inside(view, trigger)
        if start <= post.first and start <= person.first and max(post.last, person.last) <= end:
            return trigger
    return None


def _row_of_some(view: View, trigger: Trigger) -> tuple[int, int]:
    """The tokens behind a word like "including" that name some of those of whom a verb tells; none where somebody is
    named before, or a post that all of them left."""
    if trigger.form != "verb" or trigger.tense in UNSAID:
        return 0, 0
    opens = next((at for at in range(1, len(view.symbols)) if view.leads[at] in SOME), 0)
    end = next((at for at in range(opens + 1, len(view.symbols)) if view.symbols[at] in CLOSED), len(view.symbols))
    before = trigger.first <= opens  # "have resigned, including Lee"; "several, including Lee, have resigned"
    first = min(opens, trigger.first)
    if not opens or (not before and end < trigger.first - LEAD):
        return 0, 0
    named = any(person.first < opens for person in view.persons)
    left = any(trigger.first <= post.first < opens for post in view.posts)
    between = view.symbols[trigger.last : opens] if before else view.symbols[:first]
    return (0, 0) if named or left or not CLOSED.isdisjoint(between) else (opens + 1, end)


def _row_of_noun(view: View, trigger: Trigger) -> tuple[int, int]:
    """The tokens of the row of titled names behind "of" that a noun of change leads to: "the resignations of"."""
    symbols, at = view.symbols, trigger.last - (trigger.form == "phrase")
    while at < len(symbols) and at - trigger.last < LEAD and symbols[at] in ("w", "num", ""):
        at += 1
    if view.leads[at : at + 1] != ["of_whom"]:
        return 0, 0  # "her resignation letter to Prime Minister Lee"
    start = at = at + 1
    while at < len(symbols) and symbols[at] in ROW:
        if symbols[at - 1] == "PER" and symbols[at] not in JOINTS and symbols[at] != "PER":
            break
        at += 1
    return start, at
