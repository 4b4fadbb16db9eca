"""What the desk does about names: judges them, takes judgements back, shows which names are one party's."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from incumbent.desk.names import Clocks
from incumbent.desk.search import Search
from incumbent.errors import NotFound
from incumbent.identity.resolve import AT, at, bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incumbent.desk.resolved import Resolved
    from incumbent.identity.resolve import Parties
    from incumbent.model.entry import Judgement, PartySort, Verdict
    from incumbent.model.party import Party


_SORTS = {"person": "a person", "organization": "an organisation"}


class WhoIsWho(Search):
    """Judgements about names, and the parties that come of them."""

    def judge(self, one: str, other: str, verdict: Verdict, *, why: str, by: str) -> Judgement:
        """Logs that two names are of one party or of two. A name may carry an organisation: `Paul Martin @ Canada`.
        Raises NotFound where the ledger has neither, LedgerError."""
        from incumbent.model.entry import Judgement

        with self._ledger() as ledger:
            (sort, first), (_, second) = self._pair(ledger, one, other)
        said = Judgement(sort=sort, one=first, other=second, names=(one, other), verdict=verdict, by=by, why=why)
        return self._logged(said)

    def unjudge(self, one: str, other: str, verdict: Verdict, *, why: str, by: str) -> Judgement:
        """Takes back what was last judged so of two names and still stands. Raises NotFound, LedgerError."""
        from incumbent.identity.resolve import standing
        from incumbent.model.entry import Judgement

        with self._ledger() as ledger:
            (sort, first), (_, second) = self._pair(ledger, one, other)
            told = [
                j
                for j in standing(ledger.judgements())
                if (j.sort, {j.one, j.other}, j.verdict) == (sort, {first, second}, verdict)
            ]
        if not told:
            raise NotFound(f"nobody judged {one!r} and {other!r} {verdict}", f'see: incumbent parties "{one}"')
        last = told[-1]
        return self._logged(
            Judgement(
                sort=sort,
                one=last.one,
                other=last.other,
                names=(one, other),
                verdict=verdict,
                by=by,
                why=why,
                undoes=last.seq,
            )
        )

    def parties(self, name: str = "", *, recorded_at: datetime.date | None = None) -> list[Party]:
        """The parties that bear `name`; without one, all that a judgement joins or parts; as judged by `recorded_at`.
        Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            parties = ledger.parties_by(Clocks(None, recorded_at).recorded_by)
            if name:
                sort, key = self._key(ledger, name)
                wanted = [(sort, keys) for keys in parties.parties_of(sort, bare(key))]
                wanted = [row for row in wanted if bare(key) == key or key in row[1]] or wanted
            else:
                wanted = parties.all()
            return [_party(ledger, parties, sort, keys) for sort, keys in wanted]

    def parties_of(self, judgement: Judgement) -> list[Party]:
        """The parties that bear the first name of a judgement, as all judgements have it now. Raises LedgerError."""
        with self._ledger() as ledger:
            parties = ledger.parties_by()
            wanted = parties.parties_of(judgement.sort, bare(judgement.one))
            return [_party(ledger, parties, judgement.sort, keys) for keys in wanted if judgement.one in keys] or [
                _party(ledger, parties, judgement.sort, keys) for keys in wanted
            ]

    def namesakes(self, name: str, *, recorded_at: datetime.date | None = None) -> list[str]:
        """How to ask for each of several people who bear a name, such as `Paul Martin @ Canada`; nothing where one
        bears it. Raises LedgerError."""
        from incumbent.identity import person_key

        with self._ledger() as ledger:
            parties = ledger.parties_by(Clocks(None, recorded_at).recorded_by)
            bearers = parties.parties_of("person", person_key(name))
            if len(bearers) < 2 or self._sorts(ledger, name) != ["person"]:
                return []
            places = [min(key.partition(AT)[2] for key in keys if AT in key) for keys in bearers if any(map(_at, keys))]
            spelled = ledger.spellings("organization", places)
        return [f"{name} @ {spelled.get(place, (place,))[0]}" for place in places]

    def unread(self, *names: str) -> list[str]:
        """Those of some names about whom the ledger holds nothing yet. Raises LedgerError."""
        with self._ledger() as ledger:
            return [name for name in names if not self._sorts(ledger, name)]

    def unsure(self, name: str = "") -> list[Judgement]:
        """What rules or people could not tell, and nobody has told since; of `name` only where one is given."""
        with self._ledger() as ledger:
            parties = ledger.parties_by()
            key = bare(self._key(ledger, name)[1]) if name else ""
            return [
                j
                for j in sorted(parties.judged.values(), key=lambda j: (j.sort, j.one, j.other))
                if j.verdict == "unsure"
                and not parties.are_one(j.sort, j.one, j.other)
                and (not key or key in (bare(j.one), bare(j.other)))
            ]

    def _logged(self, judgement: Judgement) -> Judgement:
        from dataclasses import replace

        recorded_at = self.settings.recorded_at
        with self._ledger_to_write() as ledger:
            return replace(judgement, seq=ledger.judge(judgement, recorded_at), recorded_at=recorded_at)

    def _pair(self, ledger: Resolved, one: str, other: str) -> tuple[tuple[PartySort, str], tuple[PartySort, str]]:
        """The keys of two names of one sort: one that the ledger has for both; where it has one of them alone, that
        one's."""
        first, second = (self._sorts(ledger, name) for name in (one, other))
        if not first and not second:
            raise NotFound(f"the ledger holds nothing about {one!r}", self._advice(ledger, one, True))
        shared = [sort for sort in first if sort in second]
        if first and second and not shared:
            raise NotFound(
                f"{one!r} is {_SORTS[first[0]]} to the ledger, and {other!r} {_SORTS[second[0]]}",
                "name two people, or two organisations",
            )
        sort = (shared or first or second)[0]
        pair = (sort, self._keyed(sort, one)), (sort, self._keyed(sort, other))
        if pair[0] == pair[1]:
            raise NotFound(
                f"{one!r} and {other!r} are one name to the ledger",
                'name where each of two people is: "Paul Martin @ Canada"',
            )
        return pair

    def _key(self, ledger: Resolved, name: str) -> tuple[PartySort, str]:
        found = self._found(ledger, name)
        if found is None:
            raise NotFound(f"the ledger holds nothing about {name!r}", self._advice(ledger, name, True))
        return found

    def _found(self, ledger: Resolved, name: str) -> tuple[PartySort, str] | None:
        """The sort and key under which the ledger has a name, an organisation's before a person's."""
        return next(((sort, self._keyed(sort, name)) for sort in self._sorts(ledger, name)), None)

    def _sorts(self, ledger: Resolved, name: str) -> list[PartySort]:
        """What the ledger has under a name: an organisation, a person, or both."""
        sorts: tuple[PartySort, ...] = ("person",) if " @ " in name else ("organization", "person")
        return [sort for sort in sorts if ledger.spellings(sort, [bare(self._keyed(sort, name))])]

    def _keyed(self, sort: PartySort, name: str) -> str:
        from incumbent.identity import organization_key, person_key

        name, _, organization = name.partition(" @ ")
        key = (person_key if sort == "person" else organization_key)(name, self._conventions)
        return at(key, organization_key(organization, self._conventions)) if organization else key


def _at(key: str) -> bool:
    return AT in key


def _party(ledger: Resolved, parties: Parties, sort: PartySort, keys: Iterable[str]) -> Party:
    """A party with its spellings and the judgements that bear on it."""
    from incumbent.model.party import Party

    told = sorted(keys)
    plain = sorted({bare(key) for key in told})
    spelled = ledger.spellings(sort, plain)
    bearing = [j for j in parties.judged.values() if j.sort == sort and (j.one in told or j.other in told)]
    return Party(
        sort=sort,
        key=parties.head(told),
        keys=tuple(told),
        names=tuple(name for key in plain for name in spelled.get(key, (key,))),
        judgements=tuple(sorted(bearing, key=lambda j: j.seq)),
    )
