"""Search: the people, organisations and posts that the ledger knows, by the heads of their names.

What is asked of the ledger is asked of all that was found together: each question to it takes its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from incumbent.desk.names import Names
from incumbent.identity.resolve import bare
from incumbent.model.entry import PartySort
from incumbent.model.party import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from incumbent.desk.resolved import Resolved
    from incumbent.model.entry import NameSort

    At: TypeAlias = tuple[NameSort, str]  # sort and key

CANDIDATES = 200  # lookups that are ranked; of more that begin so, the first in the order of letters
COUNTED = 100  # claims about a party beyond which none is told of more than another
SEEN = 3  # organisations that are told of a person
PARTIES: tuple[PartySort, ...] = ("organization", "person")


class Search(Names):
    """Names by their heads, whatever their case and accents."""

    def search(self, words: str, most: int = 10) -> list[Found]:
        """The people, organisations and posts of whose names `words` are the heads, the best first. Raises
        LedgerError."""
        from incumbent.answers.search import ranked
        from incumbent.ledger.lookups import heads

        whole, found, exact = heads(words), dict["At", frozenset[str]](), set["At"]()
        with self._ledger() as ledger:
            for text, sort, key in ledger.looked_up(words, CANDIDATES):
                for at, keys in _borne(ledger, sort, key):
                    found.setdefault(at, keys)
                    if text in whole:
                        exact.add(at)
            best = ranked(_named(ledger, found), _told(ledger, found), exact)[:most]
            return [_placed(ledger, one) for one in best]


def _borne(ledger: Resolved, sort: NameSort, key: str) -> Iterator[tuple[At, frozenset[str]]]:
    """The parties that bear a key, each with all its keys; of a post, the post."""
    if sort == "post":
        yield (sort, key), frozenset((key,))
        return
    parties = ledger.parties_by()
    for keys in parties.parties_of(sort, key):
        yield (sort, parties.head(keys)), keys


def _named(ledger: Resolved, found: Mapping[At, frozenset[str]]) -> list[Found]:
    """What was found, with its spellings, those of the key that stands for it first."""
    plain: dict[NameSort, set[str]] = {}
    for (sort, _), keys in found.items():
        plain.setdefault(sort, set()).update(map(bare, keys))
    spelled = {sort: ledger.spellings(sort, keys) for sort, keys in plain.items()}
    named = []
    for (sort, key), keys in found.items():
        head = bare(key)
        own = [head, *sorted({bare(one) for one in keys} - {head})]
        names = [name for one in own for name in spelled[sort].get(one, ())] or [head]
        called = _called(spelled[sort].get(head, names))
        named.append(Found(sort=sort, key=key, name=called, names=tuple(names)))
    return named


def _told(ledger: Resolved, found: Mapping[At, frozenset[str]]) -> dict[tuple[str, str], int]:
    """How much is told of the parties, as far as it is counted."""
    told: dict[tuple[str, str], int] = {}
    for sort in PARTIES:
        keys = {bare(key) for kind, key in found if kind == sort}
        counts = ledger.told_of(sort, keys, COUNTED)
        told |= {(kind, key): counts.get(bare(key), 0) for kind, key in found if kind == sort}
    return told


def _called(names: Sequence[str]) -> str:
    """The spelling to show: none in capitals where there is another."""
    return min(names, key=lambda name: (name.isupper(), name))


def _placed(ledger: Resolved, one: Found) -> Found:
    """A post with its classes; a person with the organisations in which they were seen, the latest first: so namesakes
    are told apart."""
    from dataclasses import replace

    if one.sort == "post":
        return replace(one, post_classes=tuple(ledger.classes_of(one.key)))
    if one.sort == "organization":
        return one
    parties = ledger.parties_by()
    keys = {bare(key) for key in parties.keys("person", one.key)}
    seen: dict[str, str] = {}
    for person, organization, _, year in ledger.places(person=keys):
        if parties.canonical("person", person, organization) == one.key:
            head = ledger.head(organization)
            seen[head] = max(year, seen.get(head, ""))
    latest = sorted(seen, key=lambda key: (-int(seen[key] or 0), key))[:SEEN]
    spelled = ledger.spellings("organization", latest)
    return replace(one, organizations=tuple(_called(spelled.get(key, (key,))) for key in latest))
