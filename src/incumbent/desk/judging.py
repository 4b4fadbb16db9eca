"""Lets the rules of identity judge the names that new articles brought, and logs what they say.

A verdict depends on all that the ledger holds about two parties. So whenever a person appears in a new place, all pairs
that this may change are looked at again, and a verdict is logged where it is another than before. In the end the log
says the same in whatever order the articles were read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from incumbent.identity.customs import Customs
from incumbent.identity.keys import organization_key
from incumbent.identity.neighbours import Proposal, bodies_of, namesakes_of, people_of, touched
from incumbent.identity.resolve import by_person, effective
from incumbent.identity.verdict import Place, Profile, Verdict
from incumbent.ledger import Ledger
from incumbent.model.entry import Judgement

CROWD = 40  # organisations of one person beyond which the person is a crowd: its organisations are not compared


def judge_names(
    ledger: Ledger,
    people: Collection[str],
    customs: Customs,
    recorded_at: str,
    renamings: Collection[tuple[str, str, bool]] = (),
) -> int:
    """Judges anew whatever the appearance of `people` (keys) may have changed, and what articles told of renamings: the
    new name, the old one, and whether that is sure. Gives the number of new judgements."""
    if not people and not renamings:
        return 0
    logged = {_pair(j.sort, j.one, j.other): j for j in effective(ledger.judgements()).values()}
    bodies = {pair for sort, pair in logged if sort == "organization"}
    new: dict[tuple[str, frozenset[str]], Judgement] = {}
    for proposal in (*_renamed(renamings, customs), *_proposals(ledger, people, bodies, customs)):
        pair = _pair(proposal.sort, proposal.one, proposal.other)
        if _is_new(proposal, logged.get(pair)):
            new[pair] = _judgement(proposal)
    if new:
        ledger.judge_all(new.values(), recorded_at)
    return len(new)


def _renamed(renamings: Collection[tuple[str, str, bool]], customs: Customs) -> Iterator[Proposal]:
    """Articles tell it: sure ones first, so that they stand where others are in doubt."""
    once: dict[frozenset[str], Proposal] = {}
    for new, old, sure in sorted(renamings, key=lambda told: (not told[2], told)):
        one, other = (organization_key(name, customs.conventions) for name in (new, old))
        if one != other and not {one, other} <= customs.lands:
            reason = f"an article has {new} with {old} as its {'former' if sure else 'possibly former'} name"
            verdict = Verdict("same" if sure else "unsure", "renamed", reason)
            once.setdefault(frozenset((one, other)), Proposal("organization", one, other, (new, old), verdict))
    yield from once.values()


def _pair(sort: str, one: str, other: str) -> tuple[str, frozenset[str]]:
    return sort, frozenset((one, other))


def _is_new(proposal: Proposal, before: Judgement | None) -> bool:
    """What a person judged stands, and so does a renaming that was told for sure. "Different" is worth a line where
    something else was said before, or where one name is of two people."""
    if before is not None and (before.verdict, before.by) == ("same", "rule:renamed"):
        return False
    if before is None:
        return proposal.verdict.value != "different" or proposal.verdict.rule == "namesake"
    return not by_person(before.by) and (before.verdict, before.by) != _said(proposal)


def _said(proposal: Proposal) -> tuple[str, str]:
    return proposal.verdict.value, f"rule:{proposal.verdict.rule}"


def _judgement(proposal: Proposal) -> Judgement:
    verdict, by = proposal.verdict.value, f"rule:{proposal.verdict.rule}"
    return Judgement(
        sort=proposal.sort,
        one=proposal.one,
        other=proposal.other,
        names=proposal.names,
        verdict=verdict,
        by=by,
        why=proposal.verdict.reason,
    )


def _proposals(
    ledger: Ledger, people: Collection[str], judged: Collection[frozenset[str]], customs: Customs
) -> Iterator[Proposal]:
    """What the rules say of the people of all organisations of `people`, of their organisations, and of their lives;
    `judged` are pairs of organisations that were judged before."""
    places = ledger.places(person=people)
    persons = _profiles(ledger, "person", places)
    houses: dict[str, set[str]] = defaultdict(set)
    for person, organization, _, _ in places:
        houses[organization].add(person)
    for profile in persons:
        yield from namesakes_of(profile)
    for organization, newcomers in sorted(houses.items()):
        yield from _in_house(ledger, organization, newcomers, customs)
    again = {pair for pair in judged if pair & houses.keys()}
    yield from _bodies(ledger, places, again, customs)


def _in_house(ledger: Ledger, organization: str, newcomers: set[str], customs: Customs) -> Iterator[Proposal]:
    here = {person for person, *_ in ledger.places(organization=[organization])}
    names = ledger.spellings("person", here)
    bare = [Profile(key, _fullest(names.get(key, (key,)))) for key in here]
    near = [profile.key for profile in touched(bare, newcomers, customs)]
    if len(near) > 1:
        yield from people_of(organization, _profiles(ledger, "person", ledger.places(person=near)), customs)


def _bodies(
    ledger: Ledger, places: Iterable[tuple[str, str, str, str]], again: Collection[frozenset[str]], customs: Customs
) -> Iterator[Proposal]:
    """The organisations of each person are compared with one another, and the pairs of `again` once more: by all people
    that they have, where their names allow it."""
    of_person: dict[str, set[str]] = defaultdict(set)
    for person, organization, _, _ in places:
        of_person[person].add(organization)
    names = ledger.spellings("organization", {key for keys in of_person.values() for key in keys})
    pairs = set(again)
    for keys in of_person.values():
        if 1 < len(keys) <= CROWD:
            bare = [Profile(key, _fullest(names.get(key, (key,)))) for key in keys]
            pairs |= {frozenset((p.one, p.other)) for p in bodies_of(bare, customs)}
    alike = {key for pair in pairs for key in pair}
    if alike:
        full = {p.key: p for p in _profiles(ledger, "organization", ledger.places(organization=sorted(alike)))}
        for pair in sorted(sorted(pair) for pair in pairs):
            yield from bodies_of([full[key] for key in pair if key in full], customs)


def _profiles(ledger: Ledger, sort: str, places: Iterable[tuple[str, str, str, str]]) -> list[Profile]:
    """The parties of `places` with where they appear, in the order of keys."""
    found: dict[str, set[Place]] = defaultdict(set)
    for person, organization, post_class, year in places:
        key, other = (person, organization) if sort == "person" else (organization, person)
        found[key].add(Place(other, post_class, int(year or 0), int(year or 0)))
    names = ledger.spellings("person" if sort == "person" else "organization", found)
    return [Profile(key, _fullest(names.get(key, (key,))), frozenset(found[key])) for key in sorted(found)]


def _fullest(names: Iterable[str]) -> str:
    """The spelling with the most to go by: the most words, the most letters."""
    return max(names, key=lambda name: (len(name.split()), len(name), name))
