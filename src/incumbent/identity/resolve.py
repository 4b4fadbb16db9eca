"""From all judgements to parties: which keys are one, whatever the order in which anything was read.

1. What was taken back is gone, and so is what took it back.
2. Of what was judged of one pair, a person's judgement beats a rule's, and a later one an earlier one.
3. "Same" joins, "different" forbids: pairs are joined in the order of letters, those that people judged first, and a
   join that would put together two whom somebody judged different is left out. What a person joined, a rule's
   "different" does not part.

A key may carry the organisation in which it stands: `altman @openai`. So a lone surname is somebody's in one
organisation and somebody else's in another, and two people of one name can be told apart. Where nobody judged such a
key, it is the same as the key without: unless that is vague.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from incumbent.model.entry import Judgement, PartySort

AT = " @"
Node: TypeAlias = "tuple[PartySort, str]"  # sort and key
_Pair: TypeAlias = "tuple[Node, Node]"


class _Joined:
    """Nodes that are one, and nodes that may not join them."""

    __slots__ = ("barred", "nodes")

    def __init__(self, node: Node) -> None:
        self.nodes = {node}
        self.barred: set[Node] = set()


def parted(key: str) -> tuple[str, str]:
    """The key without an organisation, and the organisation in which it stands; "" where it has none."""
    name, _, organization = key.partition(AT)
    return name, organization


def by_person(by: str) -> bool:
    return by.startswith("person:")


def at(key: str, organization: str) -> str:
    """The key of a party as it stands in one organisation."""
    return f"{key}{AT}{organization}"


def is_vague(key: str) -> bool:
    """True for a lone name and for one whose first name is an initial: they are somebody in each organisation anew."""
    words = bare(key).split()
    return len(words) < 2 or len(words[0]) == 1


def bare(key: str) -> str:
    """The key without an organisation."""
    return key.split(AT)[0]


def standing(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Those that were not taken back, in the order of recording."""
    rows = sorted(judgements, key=lambda judgement: judgement.seq)
    gone: set[int] = set()
    for judgement in reversed(rows):
        if judgement.undoes is not None and judgement.seq not in gone:
            gone.add(judgement.undoes)
    return [judgement for judgement in rows if judgement.undoes is None and judgement.seq not in gone]


def effective(judgements: Iterable[Judgement]) -> dict[_Pair, Judgement]:
    """Pair → the one judgement of it that counts."""
    found: dict[_Pair, Judgement] = {}
    for judgement in standing(judgements):
        one, other = sorted(((judgement.sort, judgement.one), (judgement.sort, judgement.other)))
        before = found.get((one, other))
        if before is None or by_person(judgement.by) or not by_person(before.by):
            found[one, other] = judgement
    return found


class Parties:
    """Which keys are one party, by all judgements."""

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        self.judged = effective(judgements)
        self._groups: dict[Node, _Joined] = {}
        nodes = {node for pair in self.judged for node in pair}
        people = {pair: j for pair, j in self.judged.items() if by_person(j.by)}
        rules = {pair: j for pair, j in self.judged.items() if not by_person(j.by)}
        plain: set[_Pair] = {
            (node, (node[0], bare(node[1]))) for node in nodes if AT in node[1] and not is_vague(node[1])
        }
        self._bar(people)
        self._join(pair for pair, j in people.items() if j.verdict == "same")
        self._bar(rules)
        self._join(plain)
        self._join(pair for pair, j in rules.items() if j.verdict == "same")

    def __bool__(self) -> bool:
        return bool(self.judged)

    def canonical(self, sort: PartySort, key: str, organization: str = "") -> str:
        """The key that stands for the party of a key, as it stands in an organisation; the key itself where nobody
        judged it to be another's."""
        node: Node = (sort, at(key, organization)) if organization else (sort, key)
        group = self._groups.get(node) or self._groups.get((sort, key))
        return _first(k for _, k in group.nodes) if group else key

    def keys(self, sort: PartySort, key: str, organization: str = "") -> frozenset[str]:
        """All keys of the party of a key, those that stand in one organisation as `key @organization`."""
        node: Node = (sort, at(key, organization)) if organization else (sort, key)
        group = self._groups.get(node) or self._groups.get((sort, key))
        return frozenset(k for _, k in group.nodes) if group else frozenset((key,))

    def parties_of(self, sort: PartySort, key: str) -> list[frozenset[str]]:
        """The parties that bear a key anywhere, each with all its keys; of a key as it stands in one organisation, the
        one that bears it there."""
        there: list[Node] = [(sort, key)] if AT in key and (sort, key) in self._groups else []
        bearers = there or self._bearers.get((sort, key), [])
        found = {frozenset(k for _, k in self._groups[node].nodes) for node in bearers}
        if (sort, key) not in self._groups:
            found.add(frozenset((key,)))
        return sorted(found, key=sorted)

    def all(self) -> list[tuple[PartySort, frozenset[str]]]:
        """All parties that a judgement joined or kept apart, persons after organisations."""
        found = {frozenset(group.nodes) for group in self._groups.values() if len(group.nodes) > 1 or group.barred}
        rows = [(next(iter(nodes))[0], frozenset(key for _, key in nodes)) for nodes in found]
        return sorted(rows, key=lambda row: (row[0], sorted(row[1])))

    def are_one(self, sort: PartySort, one: str, other: str) -> bool:
        """True where two keys are of one party."""
        group = self._groups.get((sort, one))
        return group is not None and (sort, other) in group.nodes

    def head(self, keys: Iterable[str]) -> str:
        """The key that stands for a party with these keys."""
        return _first(keys)

    @cached_property
    def _bearers(self) -> dict[Node, list[Node]]:
        """Key without an organisation → the nodes that bear it."""
        found: dict[Node, list[Node]] = {}
        for sort, key in self._groups:
            found.setdefault((sort, bare(key)), []).append((sort, key))
        return found

    def _group(self, node: Node) -> _Joined:
        if node not in self._groups:
            self._groups[node] = _Joined(node)
        return self._groups[node]

    def _bar(self, pairs: dict[_Pair, Judgement]) -> None:
        """Lets nothing join two that are different, unless they are one already."""
        for (one, other), judgement in pairs.items():
            if judgement.verdict == "different":
                a, b = self._group(one), self._group(other)
                if a is not b:
                    a.barred.add(other)
                    b.barred.add(one)

    def _join(self, pairs: Iterable[_Pair]) -> None:
        for one, other in sorted(pairs):
            a, b = self._group(one), self._group(other)
            if a is b or a.barred & b.nodes or b.barred & a.nodes:
                continue
            a.nodes.update(b.nodes)
            a.barred.update(b.barred)
            for node in b.nodes:
                self._groups[node] = a


def _first(keys: Iterable[str]) -> str:
    """The fullest key, the first one in the order of letters; one without an organisation where there is one."""
    return min(keys, key=lambda key: (AT in key, -len(key.split()), key))
