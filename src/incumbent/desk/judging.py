"""Lets the rules of identity judge the names that new articles brought, and logs what they say.

A verdict depends on all that the ledger holds about two parties. So whenever a person appears in a new place, all pairs
that this may change are looked at again, and a verdict is logged where it is another than before. In the end the log
says the same in whatever order the articles were read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from incumbent.identity.customs import Customs
from incumbent.identity.keys import organization_key
from incumbent.identity.neighbours import Proposal, bodies_of, namesakes_of, node, people_of, touched
from incumbent.identity.resolve import bare, by_person, effective, standing
from incumbent.identity.verdict import Place, Profile, Value, Verdict
from incumbent.ledger import Ledger
from incumbent.model.entry import Judgement, PartySort

_TOLD = "rule:told"
CROWD = 40  # organisations of one person beyond which the person is a crowd: its organisations are not compared


Pair = tuple[PartySort, frozenset[str]]
Looked = tuple[Pair, Proposal | None]  # a pair that was looked at, and what the rules say of it, None for nothing


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
    judgements = ledger.judgements()
    logged = {_pair(j.sort, j.one, j.other): j for j in effective(judgements).values()}
    by_rules: dict[Pair, list[Judgement]] = defaultdict(list)
    for judgement in standing(judgements):
        if not by_person(judgement.by):
            by_rules[_pair(judgement.sort, judgement.one, judgement.other)].append(judgement)
    new: dict[Pair, list[Judgement]] = {}
    for pair, proposal in (*_renamed(renamings, customs), *_looked_at(ledger, people, logged, customs)):
        before = logged.get(pair)
        if before is not None and (by_person(before.by) or before.by == _TOLD):
            continue  # what a person judged stands, and so does what an article told
        if proposal is None and before is not None:
            new[pair] = [_taken_back(judgement) for judgement in by_rules[pair]]
        elif proposal is not None and (before is None or (before.verdict, before.by) != _said(proposal)):
            new[pair] = [_judgement(proposal)]
    rows = [judgement for judgements in new.values() for judgement in judgements]
    if rows:
        ledger.judge_all(rows, recorded_at)
    return len(rows)


def _said(proposal: Proposal) -> tuple[Value, str]:
    return proposal.verdict.value, f"rule:{proposal.verdict.rule}"


def _judgement(proposal: Proposal) -> Judgement:
    verdict, by = _said(proposal)
    return Judgement(
        sort=proposal.sort,
        one=proposal.one,
        other=proposal.other,
        names=proposal.names,
        verdict=verdict,
        by=by,
        why=proposal.verdict.reason,
    )


def _taken_back(judgement: Judgement) -> Judgement:
    """A rule no longer says what it said: as if it had never said it."""
    return replace(judgement, why="no longer what the ledger holds", undoes=judgement.seq, seq=0, recorded_at="")


def _renamed(renamings: Collection[tuple[str, str, bool]], customs: Customs) -> Iterator[Looked]:
    """Articles tell it: sure ones first, so that they stand where others are in doubt."""
    once: dict[Pair, Proposal] = {}
    for new, old, sure in sorted(renamings, key=lambda told: (not told[2], told)):
        one, other = (organization_key(name, customs.conventions) for name in (new, old))
        if one != other and not {one, other} <= customs.lands:
            reason = f"an article has {new} with {old} as its {'former' if sure else 'possibly former'} name"
            verdict = Verdict("same", "told", reason) if sure else Verdict("unsure", "perhaps-told", reason)
            proposal = Proposal("organization", one, other, (new, old), verdict)
            once.setdefault(_pair("organization", one, other), proposal)
    yield from once.items()


def _pair(sort: PartySort, one: str, other: str) -> Pair:
    return sort, frozenset((one, other))


def _looked_at(
    ledger: Ledger, people: Collection[str], logged: Mapping[Pair, Judgement], customs: Customs
) -> Iterator[Looked]:
    """What the rules say of the people of all organisations of `people`, of their organisations, and of their lives."""
    places = ledger.places(person=people)
    houses: dict[str, set[str]] = defaultdict(set)
    for person, organization, _, _ in places:
        houses[organization].add(person)
    lives = [p for profile in _profiles(ledger, "person", places) for p in namesakes_of(profile)]
    yield from _with_silence(lives, logged, lambda one, other: bare(one) == bare(other) and bare(one) in people)
    for organization, newcomers in sorted(houses.items()):
        yield from _in_house(ledger, organization, newcomers, logged, customs)
    yield from _bodies(ledger, places, logged, customs)


def _with_silence(
    proposals: Iterable[Proposal], logged: Mapping[Pair, Judgement], looked_at: Callable[[str, str], bool]
) -> Iterator[Looked]:
    """The proposals, and the pairs that were judged before, were looked at, and of which the rules say nothing now."""
    said = {_pair(p.sort, p.one, p.other): p for p in proposals}
    yield from said.items()
    for pair, before in logged.items():
        if pair not in said and looked_at(before.one, before.other):
            yield pair, None


def _in_house(
    ledger: Ledger, organization: str, newcomers: set[str], logged: Mapping[Pair, Judgement], customs: Customs
) -> Iterator[Looked]:
    """The people of one organisation whose verdicts newcomers may change. Whom a vague name fits is looked up one step
    further than what is judged."""
    here = {person for person, *_ in ledger.places(organization=[organization])}
    names = ledger.spellings("person", here)
    unplaced = [Profile(key, _fullest(names.get(key, (key,)))) for key in here]
    near = {profile.key for profile in touched(unplaced, newcomers, customs)}
    further = [profile.key for profile in touched(unplaced, near, customs)]
    if len(further) > 1:
        staff = _profiles(ledger, "person", ledger.places(person=further))
        nodes = {node(key, organization) for key in near}
        told = (p for p in people_of(organization, staff, customs) if p.one in nodes and p.other in nodes)
        yield from _with_silence(told, logged, lambda one, other: one in nodes and other in nodes)


def _bodies(
    ledger: Ledger,
    places: Iterable[tuple[str, str, str, str]],
    logged: Mapping[Pair, Judgement],
    customs: Customs,
) -> Iterator[Looked]:
    """The organisations of each person are compared with one another, and pairs that were judged before once more: by
    all people that they have, where their names allow it."""
    of_person: dict[str, set[str]] = defaultdict(set)
    for person, organization, _, _ in places:
        of_person[person].add(organization)
    here = {key for keys in of_person.values() for key in keys}
    names = ledger.spellings("organization", here)
    pairs = {keys for sort, keys in logged if sort == "organization" and keys & here}
    for together in of_person.values():
        if 1 < len(together) <= CROWD:
            unplaced = [Profile(key, _fullest(names.get(key, (key,)))) for key in together]
            pairs |= {frozenset((p.one, p.other)) for p in bodies_of(unplaced, customs)}
    alike = {key for pair in pairs for key in pair}
    full = {p.key: p for p in _profiles(ledger, "organization", ledger.places(organization=sorted(alike)))}
    told = [p for pair in sorted(map(sorted, pairs)) for p in bodies_of([full[k] for k in pair if k in full], customs)]
    yield from _with_silence(told, logged, lambda one, other: frozenset((one, other)) in pairs)


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
