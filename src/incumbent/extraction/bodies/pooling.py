"""What places of one article say together of whose post something is."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from incumbent.extraction.bodies.offices import POLITICAL
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.lines.entities import Entity

POOL = 0.3  # what other places of the same person and class weigh for the organisation
BREATH = 1.0  # what the other titles of one breath weigh for it
APART = frozenset({"former", "current"})  # stances that part what somebody has from what they had or take
OWN = frozenset({"former", "incoming", "outgoing", "current"})  # stances of a title that are not those beside it
SURE = 2  # kinds of a title of which words tell what it is: that, and nothing
GIVEN = 0.5  # chance from which on a post is given to one person, or taken from another
POOLED = 32  # places of one holding that are asked: an article has few, a list of a thousand must not ask a million
FLOOR = 0.01  # least chance that one place grants an organisation


def holding(candidate: Candidate) -> tuple[int, str, frozenset[str]]:
    """What places of one article share that give the same post to the same person, most likely in one organisation;
    what somebody was before is another holding than what they are or become, and so is what they are called now: "Lee,
    currently president of Lampo, will be president of Orbex"."""
    assert candidate.post is not None
    return id(candidate.person.entity), candidate.post.post_class, candidate.post.modifiers & APART


def are_apart(one: Candidate, other: Candidate) -> bool:
    """Two titles of one line that are not told in one breath: "the dean of Lorvan, Lee, was named dean of Lampo"."""
    assert one.post is not None and other.post is not None
    return one.view is other.view and one.post.group != other.post.group


def in_one_breath(
    linked: Sequence[tuple[Candidate, Mapping[str, float]]], told: Sequence[Mapping[Entity, float]]
) -> list[Mapping[Entity, float]]:
    """The chances of organisations, shared by the titles that one breath gives to one person: "president and chief
    executive of Orbex" are both of Orbex."""
    rows: dict[tuple[int, int, int, bool], list[int]] = defaultdict(list)
    for number, (candidate, _) in enumerate(linked):
        post = candidate.post
        assert post is not None
        of_land = post.post_class in POLITICAL  # "former minister and chairman of Orbex"
        rows[candidate.view.line.index, id(candidate.person), post.group, of_land].append(number)
    shared = list(told)
    for row in rows.values():
        tops = {max(told[number], key=told[number].__getitem__) for number in row if told[number]}
        for number in row if len(tops) > 1 else ():  # where they agree each has its own chances
            shared[number] = pooled(told[number], [told[other] for other in row if other != number], BREATH)
    return shared


def of_one_post(
    linked: Sequence[tuple[Candidate, Mapping[str, float]]], told: Sequence[Mapping[Entity, float]]
) -> list[Mapping[Entity, float]]:
    """The chances of organisations, where those of a post that is given to somebody are the same for whoever leaves it:
    "named Lee, head of Lampo, as chairman, succeeding Roe" makes Roe leave no chair of Lampo."""
    given: dict[int, int] = {}
    for number, (candidate, chances) in enumerate(linked):
        before = given.get(id(candidate.post), number)
        if chances.get("start", 0.0) >= max(GIVEN, linked[before][1].get("start", 0.0)):
            given[id(candidate.post)] = number
    found = list(told)
    for number, (candidate, chances) in enumerate(linked):
        if chances.get("end", 0.0) >= GIVEN and (first := given.get(id(candidate.post))) is not None:
            found[number] = told[first]
    return found


def of_one_kind(
    linked: Sequence[tuple[Candidate, Mapping[str, float]]],
) -> list[tuple[Candidate, Mapping[str, float]]]:
    """`linked`, where the titles that one breath gives to one person share what is told of them: who "was named
    president and chief executive" starts as both. One that is called former or new has its own."""
    rows: dict[tuple[int, int, int, frozenset[str]], list[int]] = defaultdict(list)
    for number, (candidate, _) in enumerate(linked):
        post = candidate.post
        assert post is not None
        rows[candidate.view.line.index, id(candidate.person), post.group, post.modifiers & OWN].append(number)
    found = _as_the_first(linked)
    for row in rows.values():
        if len({frozenset(found[n][1]) for n in row if len(found[n][1]) <= SURE}) > 1:
            continue  # words tell of each what it is: "a élu à sa tête le pasteur Lenoir"
        if len(row) > 1:
            kinds = {kind for number in row for kind in found[number][1]}
            shared = {kind: sum(found[n][1].get(kind, 0.0) for n in row) / len(row) for kind in kinds}
            for number in row:
                found[number] = found[number][0], shared
    return found


def _as_the_first(
    linked: Sequence[tuple[Candidate, Mapping[str, float]]],
) -> list[tuple[Candidate, Mapping[str, float]]]:
    """`linked`, where further titles between commas behind a name tell what the first of them tells: "Lee, dean of
    Orbex, treasurer of Luvik and editor of Tarn, succeeds Roe"."""
    first: dict[tuple[int, frozenset[str]], Mapping[str, float]] = {}
    for candidate, chances in linked:
        if candidate.tie == "apposed," and candidate.post is not None:
            first.setdefault((id(candidate.person), candidate.post.modifiers & OWN), chances)
    return [
        (
            one,
            first.get((id(one.person), one.post.modifiers & OWN), chances)
            if one.tie == "listed" and one.post
            else chances,
        )
        for one, chances in linked
    ]


def pooled(
    own: Mapping[Entity, float], others: Sequence[Mapping[Entity, float]], weight: float = POOL
) -> dict[Entity, float]:
    """The chances of one place, with what other places of the same holding say."""
    if not others:
        return dict(own)
    scored = {
        body: math.log(chance + FLOOR)
        + weight * sum(math.log(other.get(body, 0.0) + FLOOR) for other in others) / len(others)
        for body, chance in own.items()
    }
    return shares(scored)


def shares(scored: Mapping[Entity, float]) -> dict[Entity, float]:
    if not scored:
        return {}
    top = max(scored.values())
    grown = {body: math.exp(score - top) for body, score in scored.items()}
    whole = sum(grown.values())
    return {body: value / whole for body, value in grown.items()}
