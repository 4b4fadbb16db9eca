"""A ledger that answers by parties: the keys of its witnesses are those that stand for all names of a party."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from dataclasses import replace

from incumbent.identity.resolve import Parties, bare, parted
from incumbent.ledger import Ledger
from incumbent.model.entry import PartySort, Witness

STRETCH = 200  # organisations at a time


class Resolved(Ledger):
    """The ledger, with all that was judged about names applied as it is asked. `recorded_by` is the clock of
    judgements: what was judged later does not count."""

    _known: dict[str, Parties]

    def parties_by(self, recorded_by: str = "") -> Parties:
        """The parties that the judgements recorded by then make."""
        if not hasattr(self, "_known"):
            self._known = {}
        if recorded_by not in self._known:
            self._known[recorded_by] = Parties(self.judgements(recorded_by))
        return self._known[recorded_by]

    def canonical(self, sort: PartySort, key: str, recorded_by: str = "", *, organization: str = "") -> str:
        """The key that stands for the party of `key`, as it stands in an organisation where one is given."""
        return self.parties_by(recorded_by).canonical(sort, key, organization)

    def head(self, organization: str) -> str:
        """The key that stands for the party of an organisation's key."""
        return self.canonical("organization", organization)

    def names_of(self, organization: str) -> Collection[str]:
        """All keys of the party of an organisation's key."""
        return self.borne("organization", organization)

    def borne(self, sort: PartySort, key: str, recorded_by: str = "") -> set[str]:
        """All keys of the parties that bear a key, without the organisations in which they stand."""
        parties = self.parties_by(recorded_by).parties_of(sort, key)
        return {bare(one) for party in parties for one in party}

    def heads(self, sort: PartySort) -> list[str]:
        """The keys that stand for all parties of a sort."""
        return sorted({self.canonical(sort, key) for key, _ in self.parties(sort)})

    def walk(self, after: str = "") -> Iterator[tuple[str, str]]:
        """All organisations that claims are about, behind a key, in the order of keys: the first key of each, and the
        key that stands for it."""
        while some := self.organizations(after, STRETCH):
            for after in some:
                earlier = [name for name in self.names_of(after) if name < after]
                if not earlier or not self.places(organization=earlier):
                    yield after, self.head(after)

    def witnesses(
        self,
        *,
        organization: str | Collection[str] = "",
        person: str | Collection[str] = "",
        document: str = "",
        besides: str = "",
        known_at: datetime.date | None = None,
        recorded_by: str = "",
    ) -> list[Witness]:
        """As in the ledger, about all names of the parties that the keys are of."""
        parties = self.parties_by(recorded_by)
        if not parties:
            return super().witnesses(
                organization=organization,
                person=person,
                document=document,
                besides=besides,
                known_at=known_at,
                recorded_by=recorded_by,
            )
        sort: PartySort = "organization" if organization else "person"
        asked = _all(organization or person)
        wanted = [party for key in asked for party in parties.parties_of(sort, key)]
        keys = sorted({bare(key) for party in wanted for key in party})
        found = super().witnesses(
            organization=keys if organization else "",
            person=keys if person and not organization else "",
            document=document,
            known_at=known_at,
            recorded_by=recorded_by,
        )
        told = [_by_party(witness, parties) for witness in found]
        if asked:
            heads = {parties.canonical(sort, *parted(min(party))) for party in wanted}
            told = [w for w in told if (w.organization_key if organization else w.person_key) in heads]
        left_out = parties.canonical("organization", besides) if besides else ""
        return [w for w in told if not left_out or w.organization_key != left_out]

    def witnesses_in(
        self, organization: str | Collection[str], post_classes: Collection[str], known_at: datetime.date
    ) -> list[Witness]:
        """As in the ledger, about all names of the parties that the keys are of."""
        parties = self.parties_by()
        if not parties:
            return super().witnesses_in(organization, post_classes, known_at)
        wanted = [party for key in _all(organization) for party in parties.parties_of("organization", key)]
        found = super().witnesses_in(sorted({bare(key) for party in wanted for key in party}), post_classes, known_at)
        heads = {parties.canonical("organization", *parted(min(party))) for party in wanted}
        told = (_by_party(witness, parties) for witness in found)
        return [witness for witness in told if witness.organization_key in heads]

    def published(self, since: datetime.date, until: datetime.date, recorded_by: str = "") -> list[Witness]:
        """As in the ledger, by parties."""
        parties = self.parties_by(recorded_by)
        found = super().published(since, until, recorded_by)
        return [_by_party(witness, parties) for witness in found] if parties else found

    def withdrawn(self, since: datetime.date, until: datetime.date, recorded_by: str = "") -> list[Witness]:
        """As in the ledger, by parties."""
        parties = self.parties_by(recorded_by)
        found = super().withdrawn(since, until, recorded_by)
        return [_by_party(witness, parties) for witness in found] if parties else found


def _by_party(witness: Witness, parties: Parties) -> Witness:
    organization = witness.organization_key
    if organization:
        organization = parties.canonical("organization", organization)
    person = parties.canonical("person", witness.person_key, witness.organization_key)
    if (person, organization) == (witness.person_key, witness.organization_key):
        return witness
    return replace(witness, person_key=person, organization_key=organization)


def _all(keys: str | Collection[str]) -> list[str]:
    return [keys] if isinstance(keys, str) and keys else list(keys)
