"""Who is compared with whom: people of one organisation, and organisations of one person.

Nothing but dress makes two names one without something shared, so nobody else need be compared. Within an organisation
only people whose names have a word in common, as it sounds, are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from incumbent.identity.bodies import same_organization
from incumbent.identity.customs import Customs
from incumbent.identity.keys import fold, joined
from incumbent.identity.people import same_person
from incumbent.identity.resolve import at, is_vague
from incumbent.identity.verdict import Place, Profile, Sort, Verdict, clash

HEAD = 4  # letters of a name run together by which names are found that are cut into words in other ways


class Proposal(NamedTuple):
    """A rule's verdict on two keys; `names` are the spellings that it went by."""

    sort: Sort
    one: str
    other: str
    names: tuple[str, str]
    verdict: Verdict


def people_of(organization: str, staff: Sequence[Profile], customs: Customs) -> list[Proposal]:
    """What the rules say of the people of one organisation, in the order of keys; nothing of pairs that no rule finds
    alike. The order of `staff` makes no difference."""
    found = [
        Proposal("person", a.key, b.key, (a.name, b.name), verdict)
        for a, b in _alike(sorted(staff, key=lambda p: p.key), customs)
        if (verdict := same_person(a, b, customs)).rule != "other-name"
    ]
    return [_in(organization, p) for p in _without_ambiguous(found)]


def bodies_of(bodies: Sequence[Profile], customs: Customs) -> list[Proposal]:
    """What the rules say of organisations that have a person in common."""
    rows = sorted(bodies, key=lambda p: p.key)
    return [
        Proposal("organization", a.key, b.key, (a.name, b.name), verdict)
        for a, b in combinations(rows, 2)
        if (verdict := same_organization(a, b, customs)).rule != "other-name"
    ]


def namesakes_of(profile: Profile) -> list[Proposal]:
    """Whether all places of one name can be one life: pairs of its places, each under a key of its own."""
    by_place: dict[str, list[Place]] = defaultdict(list)
    for place in profile.places:
        if place.other:
            by_place[place.other].append(place)
    found = []
    for one, other in combinations(sorted(by_place), 2):
        a, b = (Profile(profile.key, profile.name, frozenset(by_place[where])) for where in (one, other))
        lives = clash(a, b)
        if lives != "same":
            verdict = Verdict(lives, "namesake", "one name, but callings or times that hardly make one life")
            keys = at(profile.key, one), at(profile.key, other)
            found.append(Proposal("person", *keys, (profile.name, profile.name), verdict))
    return found


def blocks(name: str, customs: Customs) -> frozenset[str]:
    """What a name shares with all names that a rule could find to be the same person's."""
    words = {sound for word in fold(name) if len(sound := customs.sound(word)) > 1 and word not in customs.particles}
    run = customs.sound("".join(fold(name)))
    return frozenset(words | {f"{run[:HEAD]}*", f"*{run[-HEAD:]}"})


def _alike(staff: Sequence[Profile], customs: Customs) -> Iterator[tuple[Profile, Profile]]:
    members: dict[str, list[int]] = defaultdict(list)
    for place, profile in enumerate(staff):
        for block in blocks(profile.name, customs):
            members[block].append(place)
    pairs = {pair for row in members.values() for pair in combinations(row, 2)}
    yield from ((staff[a], staff[b]) for a, b in sorted(pairs))


def _without_ambiguous(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """A lone surname, or initials, that fit two people are nobody's in particular."""
    fits: dict[str, set[str]] = defaultdict(set)
    for proposal in proposals:
        if proposal.verdict.value == "same":
            fits[proposal.one].add(proposal.other)
            fits[proposal.other].add(proposal.one)
    heads = joined(
        (p.one, p.other) for p in proposals if p.verdict.value == "same" and not (is_vague(p.one) or is_vague(p.other))
    )
    for proposal in proposals:
        if proposal.verdict.value == "same":
            vague = [key for key in (proposal.one, proposal.other) if is_vague(key)]
            people = [{heads.get(fit, fit) for fit in fits[key] if not is_vague(fit)} for key in vague]
            if any(len(fitting) > 1 for fitting in people):
                reason = f"{proposal.verdict.reason}, but it fits more than one"
                yield proposal._replace(verdict=Verdict("unsure", proposal.verdict.rule, reason))
                continue
        yield proposal


def _in(organization: str, proposal: Proposal) -> Proposal:
    return proposal._replace(one=node(proposal.one, organization), other=node(proposal.other, organization))


def node(key: str, organization: str) -> str:
    """The key under which a person of an organisation is judged: a vague one as it stands there."""
    return at(key, organization) if is_vague(key) else key


def touched(people: Collection[Profile], by: Collection[str], customs: Customs) -> list[Profile]:
    """Those whose names have a block in common with a name of the keys `by`, and these themselves: all whose verdicts
    may have changed when these appeared in new places."""
    names = {profile.key: blocks(profile.name, customs) for profile in people}
    near = {block for key in by for block in names.get(key, ())}
    return [profile for profile in people if names[profile.key] & near]
