"""Titles of those who are some of the people that a change took away: "several ministers have resigned, including
Justice Secretary Ann Lee and police chief Tom Roe", "the departures of finance chief Lee and chairman Roe"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.ordered_roles import says
from incumbent.extraction.candidates.parsed_roles import parsed_role
from incumbent.extraction.grammar.attachments import TITLED, attachment
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.governing import LEADING, governs

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.triggers import Trigger

UNSAID = ("infinitive", "gerund", "conditional")  # forms of a verb that does not tell what happened
ELECTED = ("mayor", "legislator", "head-of-state")  # classes of posts that voters give
CLOSED = frozenset((";", "relative", "conjunction", "START", "END", "copula", "auxiliary", "by", "negation", ":"))
ROW = frozenset("POST ORG CTY PLC PER of w , and 's possessive num in ( )".split()) | {""}  # of titled names
SOME = ("among", "whereof")  # before some of those told of: "dont la ministre, Anne Roux"
JOINTS = frozenset((",", "and", "(", ")", ""))  # what stands behind a name that a row goes on with
BEFORE = 2  # tokens beside the phrase of a title in which "until now" stands
SEVERAL = 2  # names that are a row
ABOVE = 3  # rows that begin right before a title, of which one may hold it
NEAR = 40  # tokens between a verb and "including"
LONGEST = 200  # tokens of a row of titled names
OUTRIGHT = 0.9  # chance of an end from which on a title that stands for somebody is what they leave
LEAD = 3  # tokens from a noun of change to "of"


def is_leaving(candidate: Candidate, until: Collection[str]) -> bool:
    """The title beside the name says that its holder goes: "outgoing chief executive Lee", "la ministre démissionnaire,
    Roux". Not where that only tells until when it was held (the words of `until`), nor where somebody stands for
    election ("le maire sortant, candidat à sa réélection") or has an elected post that a pack always calls so."""
    post, view = candidate.post, candidate.view
    if post is None or "outgoing" not in post.modifiers or candidate.tie not in TITLED:
        return False
    if post.post_class in ELECTED and "incumbent" in view.leads[post.first : post.last]:
        return False
    first, last = extent(view, post)
    told = {token.fold for token in view.line.tokens[max(0, first - BEFORE) : last + BEFORE]}
    return told.isdisjoint(until) and "candidacy" not in view.leads


def goes_by_title(candidate: Candidate, change: Trigger) -> bool:
    """The title stands for its holder, of whom the parse says that they go ("The coach of Orbex handed in his
    resignation to chairman Roe"), and the change leads to no other post ("The head of Orbex left the chair of
    Lampo")."""
    post, view = candidate.post, candidate.view
    if post is None or candidate.tie != "title" or {"former", "incoming"} & post.modifiers or change.form != "verb":
        return False
    if (
        change.frame.onward
        or change.frame.journey
        or says(change, parsed_role(view, candidate.person, change)) != "end"
    ):
        return False  # "the chief executive left town"
    others = [other for other in view.posts if other.group != post.group and other.first >= change.last]
    theirs = {id(o) for o in others for m in view.persons if m.first >= o.last and attachment(view, m, o) in TITLED}
    return not any(governs(view, change, other) in LEADING for other in others if id(other) not in theirs)


def leaves_seat(candidate: Candidate, change: Trigger) -> bool:
    """The words of the change lead to the seat by a small word alone: "a quitté son poste au conseil d'Orbex"."""
    post, view = candidate.post, candidate.view
    if post is None or "seat" not in post.modifiers or change.form != "verb" or change.frame.journey:
        return False
    between = view.symbols[change.last : post.first]
    return 0 <= post.first - change.last <= BEFORE + 1 and {"", "of", "in"}.issuperset(between)


def stopped(candidate: Candidate) -> Trigger | None:
    """The words by which somebody holds a post no more that the verb that holds it is part of: "no longer runs
    Orbex"."""
    post = candidate.post
    if post is None or not post.holding:
        return None
    inside = (t for t in candidate.view.triggers if t.frame.stops and t.first <= post.first < t.last)
    return next((trigger for trigger in inside if candidate.tells(trigger, "end")), None)


def left_with_others(candidate: Candidate) -> Trigger | None:
    """The change that took away those of whom the person is one, by the title that stands beside the name; None where
    there is none. The others are not named before ("several ministers"), and it is no other post that they left."""
    post, person = candidate.post, candidate.person
    if post is None or candidate.tie not in TITLED or {"former", "incoming"} & post.modifiers:
        return None
    rows = _rows(candidate.view)
    number = bisect_right(rows, min(post.first, person.first), key=lambda row: row[0])
    inside = (row for row in rows[max(0, number - ABOVE) : number] if max(post.last, person.last) <= row[1])
    return next((trigger for _, _, trigger in inside), None)


@lru_cache(maxsize=64)  # each title of a line asks anew
def _rows(view: View) -> tuple[tuple[int, int, Trigger], ...]:
    """The rows of those who are gone in a line: their tokens, with the change that tells of them."""
    opens = next((at for at in range(1, len(view.symbols)) if view.leads[at] in SOME), 0)
    end = next((at for at in range(opens + 1, len(view.symbols)) if view.symbols[at] in CLOSED), len(view.symbols))
    named = bool(view.persons) and view.persons[0].first < opens
    found = []
    for trigger in view.triggers:
        if trigger.frame.kind != "end" or trigger.negated or trigger.frame.other:
            continue
        noun = trigger.form == "noun" or view.leads[trigger.last - 1] == "of_whom"  # "le départ annoncé du"
        if noun and trigger.form != "verb":
            start, last = _row_of_noun(view, trigger)
        else:
            some = opens > 0 and not named and _tells_of_some(view, trigger, opens, end)
            start, last = (opens + 1, end) if some else (0, 0)
        if start < last:
            found.append((start, last, trigger))
    return tuple(sorted(found, key=lambda row: row[:2]))


def _tells_of_some(view: View, trigger: Trigger, opens: int, end: int) -> bool:
    """The verb tells of those of whom the tokens behind `opens`, a word like "including", to `end` name some; not where
    it is a post that all of them left."""
    if trigger.form != "verb" or trigger.tense in UNSAID:
        return False
    if trigger.first > opens:  # "several, including Lee, have resigned"
        return opens <= NEAR and trigger.first - end <= LEAD and CLOSED.isdisjoint(view.symbols[:opens])
    between = view.symbols[trigger.last : opens]  # "have resigned, including Lee"
    left = "POST" in view.symbols[trigger.first : min(opens, trigger.last + NEAR)]
    return len(between) <= NEAR and CLOSED.isdisjoint(between) and not left


def _without_subject(symbols: Sequence[str], start: int, end: int) -> int:
    """The end of a row of names from token `start` to `end`, without the last one where nothing like "and" joins it to
    the others, and its verb stands right behind: "after the death of Lee, dean, his deputy, Roe, takes over"."""
    people = [at for at in range(start, end) if symbols[at] == "PER" and symbols[at - 1] != "PER"]
    acts = symbols[end : end + 1] in (["START"], ["END"], ["auxiliary"], ["copula"], ["w"], ["HOLD"])
    if len(people) < SEVERAL or "and" in symbols[start:end] or not acts:
        return end
    commas = [at for at in range(people[-2], people[-1]) if symbols[at] == ","]
    titles = [at for at in commas if "POST" in symbols[at : people[-1]]]
    return (titles or commas or [end])[-1]


def _row_of_noun(view: View, trigger: Trigger) -> tuple[int, int]:
    """The tokens of the row of titled names behind "of" that a noun of change leads to: "the resignations of"."""
    symbols, at = view.symbols, trigger.last - (trigger.form == "phrase")
    while at < len(symbols) and at - trigger.last < LEAD and symbols[at] in ("w", "num", ""):
        at += 1
    if view.leads[at : at + 1] != ["of_whom"]:
        return 0, 0  # "her resignation letter to Prime Minister Lee"
    if trigger.form == "phrase" and symbols[at + 1 : at + 2] == ["ORG"]:
        return 0, 0  # "transfuge d'Orbex": it is what was left
    start = at = at + 1
    while at < len(symbols) and at - start < LONGEST and symbols[at] in ROW:
        if symbols[at - 1] == "PER" and symbols[at] not in JOINTS and symbols[at] != "PER":
            break
        at += 1
    at = _without_subject(symbols, start, at)
    comma = next((i for i in range(start, at) if symbols[i] == ","), at)
    several = any(post.plural and start <= post.first < comma for post in view.posts)
    named = "PER" in symbols[start : comma + 2] or several
    return (start, at) if named else (0, 0)  # "after the exit of investors, chief executive Lee spoke"
