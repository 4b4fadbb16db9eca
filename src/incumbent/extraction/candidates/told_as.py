"""Posts that words of change lead to by "as": what those say of the person is what happens to the post."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.governing import governs

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.posts.mention import PostMention

TITLED = 3  # tokens of a title between a seat and a name
LEAD = 5  # tokens from a verb to such a seat: "a porté mardi à sa"
DOUBT = 0.3  # share of the doubt that stays where the words bring somebody to a seat
OPPOSITE = {"start": "end", "end": "start"}


def told_as(candidate: Candidate, chances: Mapping[str, float]) -> Mapping[str, float]:
    """`chances` of kinds of a post, where a verb right before it says by "as" which of start and end is told: "ousted
    as chief of Orbex, Lee is returning to the industry as chairman of Lampo" ends no chair."""
    view, person, post = candidate.view, candidate.person, candidate.post
    if post is not None and candidate.tie == "prefix" and _given_first(candidate):
        return {kind: 1 - chances["none"] if kind == "start" else 0.0 for kind in chances} | {"none": chances["none"]}
    if post is not None and (seat := _given_seat(view, person)) is not None:
        if post is seat:
            none = chances["none"] * DOUBT
            return {"start": 1 - none, "none": none}
        if seat.last <= post.first < person.first:  # "élu à sa tête le pasteur Lenoir": that is what they are
            return {"hold": 1 - chances["none"], "none": chances["none"]}
    if post is None or candidate.tie not in ("", "as") or post.holding or post.first < person.last:
        return chances
    number = bisect_right(view.triggers, post.first, key=lambda part: part.last) - 1
    verb = view.triggers[number] if number >= 0 else None
    if verb is None or verb.form != "verb" or verb.negated or governs(view, verb, post) != "as":
        return chances
    if verb.last <= person.first and "PER" in view.symbols[verb.last : person.first]:
        return chances  # "elected Lee as chairman, succeeding Roe, and Ek as dean"
    told = verdicts(view, person, verb) & set(OPPOSITE)
    if len(told) != 1:
        return chances
    kind = next(iter(told))
    whole = chances.get("start", 0.0) + chances.get("end", 0.0)
    return {**chances, kind: whole, OPPOSITE[kind]: 0.0}


def _given_first(candidate: Candidate) -> bool:
    """The title right before a name stands right behind "as" and a verb that gives it: "named as treasurer Ann Lee"."""
    view, person, post = candidate.view, candidate.person, candidate.post
    assert post is not None
    verb = next((t for t in view.triggers if t.last == post.first - 1 and t.form == "verb" and not t.negated), None)
    if verb is None or view.symbols[post.first - 1] != "as" or {"former", "outgoing"} & post.modifiers:
        return False
    return verb.frame.person == "object" and "start" in verdicts(view, person, verb)


def _given_seat(view: View, person: Mention) -> PostMention | None:
    """The seat right behind which the name stands, alone or behind a title, and to which a verb brings somebody, told
    as its subject's own: "a porté à sa présidence Lenoir", "a élu samedi à sa tête le pasteur Lenoir"."""
    seats = (p for p in view.posts if "seat" in p.modifiers and 0 <= person.first - p.last <= TITLED)
    for post in seats:
        if view.symbols[max(0, post.first - 2) : post.first] != ["of", "possessive"]:
            continue
        if not {"", "POST", "w"}.issuperset(view.symbols[post.last : person.first]):
            continue
        verb = next((t for t in reversed(view.triggers) if t.last <= post.first and t.form == "verb"), None)
        if verb is None or verb.negated or verb.voice != "active" or post.first - verb.last > LEAD:
            continue
        if verb.frame.kind == "start" and verb.frame.person == "object":
            return post
    return None
