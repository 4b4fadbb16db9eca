"""Portfolios told one behind the other, each with a name before it, under one verb: "Roe is named at Justice, Lee at
Defence and Ek at Culture", "Roux garde la Justice, Lenoir l'Intérieur"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from incumbent.extraction.grammar.paths import View, joined
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

KINDS = ("start", "end", "hold")
NEAR = 3  # tokens from a name to its portfolio: "Roux à l'", "Roux de la"
AHEAD = 8  # tokens from a verb to the first name of its row: "reconduits, parmi lesquels le vétéran Roux"
LINKS = frozenset(("", "of", "in", "copula"))
SUCH = frozenset(("as", "relative"))  # between those of whom a verb tells and some of them: "restent, comme Roux à la"
BROKEN = frozenset(("PER", "START", "END", "HOLD", "POST", ";", "negation"))
_JOINT = re.compile(r"(?:, and |, |; |and |or )(?:w ){0,3}")  # "et le jeune Roux"


class Given(NamedTuple):
    """What a verb tells of somebody in such a row: a change, or that they have it ("reste à la Justice")."""

    post: PostMention
    kind: str
    trigger: Trigger | None


def portfolio_of(view: View, person: Mention) -> Given | None:
    """The portfolio that somebody has in such a row, with the verb; None for whoever stands in none."""
    return _rows(view).get(id(person))


def has_another(view: View, person: Mention, post: PostMention) -> bool:
    """`post` is a portfolio, and the person has another one in such a row: "Lee at Justice, Roe at Defence"."""
    given = portfolio_of(view, person) if "portfolio" in post.modifiers else None
    return given is not None and given.post is not post


@lru_cache(maxsize=64)
def _rows(view: View) -> Mapping[int, Given]:
    """Identity of a mention → what the row tells of it, for rows of two or more."""
    pairs = [(m, post) for post in view.posts if (m := named_before(view, post))]
    found: dict[int, Given] = {}
    row: list[tuple[Mention, PostMention]] = []
    for number, (person, post) in enumerate(pairs):
        behind = row and _JOINT.fullmatch(joined(view, row[-1][1].last, person.first))
        row = [*row, (person, post)] if behind else [(person, post)]
        following = pairs[number + 1][0] if number + 1 < len(pairs) else None
        ends = following is None or not _JOINT.fullmatch(joined(view, post.last, following.first))
        if ends and len(row) > 1:
            verb = _verb(view, *row[0])
            kind = verb.frame.kind if verb is not None else "hold" if _remains(view, *row[0]) else ""
            found |= {id(m): Given(p, kind, verb) for m, p in row} if kind else {}
    return found


def named_before(view: View, post: PostMention) -> Mention | None:
    """The name right before a portfolio, or before the verb that leads to it; None for any other post."""
    if "portfolio" not in post.modifiers:
        return None
    number = bisect_left(view.persons, post.first, key=lambda m: m.first)
    person = next((m for m in reversed(view.persons[:number]) if m.form in ("full", "part")), None)
    if person is None or person.last > post.first:
        return None
    between = view.symbols[person.last : post.first]
    if len(between) <= NEAR and LINKS.issuperset(between):
        return person
    return person if any(_leads(t, person, post) for t in view.triggers) else None


def _leads(trigger: Trigger, person: Mention, post: PostMention) -> bool:
    """The verb stands between a name and a portfolio, with no more than the small words of a passive around it."""
    right = trigger.frame.kind in KINDS and trigger.form == "verb" and not trigger.frame.other
    near = 0 <= trigger.first - person.last <= NEAR and post.first - trigger.last <= NEAR
    return right and near and not trigger.negated


def _remains(view: View, person: Mention, post: PostMention) -> bool:
    """A verb of being in the present stands between: "Roux reste à la Justice"."""
    between = range(person.last, post.first)
    return any(view.symbols[at] == "copula" and not view.times[at] for at in between)


def _verb(view: View, person: Mention, post: PostMention) -> Trigger | None:
    """The verb that tells of the first of a row: between the name and the portfolio, or before both."""
    for trigger in view.triggers:
        if _leads(trigger, person, post):
            return trigger
        between = {*view.symbols[trigger.last : person.first]}
        opens = trigger.frame.person == "object" or bool(SUCH & between)
        before = opens and trigger.last <= person.first <= trigger.last + AHEAD and not BROKEN & between
        if before and trigger.form == "verb" and trigger.frame.kind in KINDS and not trigger.frame.other:
            return None if trigger.negated else trigger
    return None
