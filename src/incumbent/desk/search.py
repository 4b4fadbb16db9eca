"""Search: the people, organisations and posts that the ledger knows, by the heads of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.desk.names import Names
from incumbent.identity.resolve import bare
from incumbent.model.party import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incumbent.desk.resolved import Resolved
    from incumbent.model.entry import PartySort

CANDIDATES = 200  # lookups that are ranked; of more that begin so, the first in the order of letters
COUNTED = 100  # claims about a party beyond which none is told of more than another
SEEN = 3  # organisations that are told of a person


class Search(Names):
    """Names by their heads, whatever their case and accents."""

    def search(self, words: str, most: int = 10) -> list[Found]:
        """The people, organisations and posts of whose names `words` are the heads, the best first. Raises
        LedgerError."""
        from incumbent.answers.search import ranked
        from incumbent.ledger.lookups import heads

        found, exact, whole = dict[tuple[str, str], Found](), set[tuple[str, str]](), heads(words)
        with self._ledger() as ledger:
            for text, sort, key in ledger.looked_up(words, CANDIDATES):
                for one in _posts(ledger, key) if sort == "post" else _parties(ledger, _sort(sort), key):
                    found.setdefault((one.sort, one.key), one)
                    if text in whole:
                        exact.add((one.sort, one.key))
            told = {at: ledger.told_of(_sort(at[0]), bare(at[1]), COUNTED) for at in found if found[at].sort != "post"}
            return [_placed(ledger, one) for one in ranked(found.values(), told, exact)[:most]]


def _sort(sort: str) -> PartySort:
    return "person" if sort == "person" else "organization"


def _parties(ledger: Resolved, sort: PartySort, key: str) -> Iterator[Found]:
    """The parties that bear a key."""
    parties = ledger.parties_by()
    for keys in parties.parties_of(sort, key):
        head = parties.head(keys)
        plain = sorted({bare(one) for one in keys}, key=lambda one: (one != bare(head), one))
        spelled = ledger.spellings(sort, plain)
        names = [name for one in plain for name in spelled.get(one, ())] or [bare(head)]
        yield Found(sort=sort, key=head, name=_called(spelled.get(bare(head), names)), names=tuple(names))


def _posts(ledger: Resolved, key: str) -> Iterator[Found]:
    """The post of these words."""
    names = ledger.spellings("post", [key]).get(key, (key,))
    yield Found(sort="post", key=key, name=_called(names), names=names, post_classes=tuple(ledger.classes_of(key)))


def _called(names: Sequence[str]) -> str:
    """The spelling to show: none in capitals where there is another."""
    return min(names, key=lambda name: (name.isupper(), name))


def _placed(ledger: Resolved, one: Found) -> Found:
    """A person with the organisations in which they were seen, the latest first: so namesakes are told apart."""
    from dataclasses import replace

    if one.sort != "person":
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
