"""What the desk is asked by those who follow a ledger: what became known by its latest entries, and ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.desk.names import NO_CLOCKS, beside, told_of
from incumbent.desk.questions import Questions, _name, _role
from incumbent.desk.search import Search
from incumbent.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incumbent.desk.resolved import Resolved
    from incumbent.model.entry import Witness
    from incumbent.model.history import Change, History


FOUND = 10  # organisations and people whose changes are told together


class Growing(Questions, Search):
    """The questions of those who want to be told."""

    def history(self, name: str, sort: str = "") -> History:
        """All changes of an organisation or a person up to today, and which one followed which; `sort` says which of
        both it has to be. Raises NotFound, LedgerError."""
        from incumbent.answers.growth import everything, followed
        from incumbent.model.history import History

        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, name, people=True)
            around = self._around(ledger, key, witnesses, NO_CLOCKS)
            origins = self._origins_of(ledger, witnesses, None)
        ours = _role(key, witnesses)
        if sort not in ("", ours):
            raise NotFound(f"{name!r} is a kind of {ours}, not of {sort}", f"ask for the feed of the {ours}")
        told = everything(witnesses, until=self.settings.today, origins=origins, beside=around)
        return History(name=_name(name, witnesses, ours), sort=ours, changes=told, follows=followed(told))

    def history_of(self, words: str) -> History:
        """All changes of the organisations and people of whose names `words` are the heads. Raises NotFound,
        LedgerError."""
        from incumbent.model.history import History

        found = [one for one in self.search(words, FOUND) if one.sort != "post"]
        if not found:
            raise NotFound(f"no organisation and no person is called {words!r}", "take the heads of their names")
        told = [self.history(one.name) for one in found]
        changes = {change.id: change for history in told for change in history.changes}
        follows = {id_: before for history in reversed(told) for id_, before in history.follows.items()}
        ordered = tuple(sorted(changes.values(), key=lambda change: change.known_at))
        return History(name=words, sort="search", changes=ordered, follows=follows)

    def learned(self, after: int, name: str = "") -> tuple[int, tuple[Change, ...]]:
        """The number of the last entry, and what became known by those behind `after`, of an organisation or a person
        or, with no name, of all; in the order of the days on which the world could know. Raises LedgerError.

        A name that the ledger does not have yet is nobody of whom anything is known. To be asked at a desk that is
        open (`Desks.asked`): all inside comes from one state of the ledger."""
        from incumbent.answers.growth import learned

        with self._ledger() as ledger:
            last = ledger.last()[0]
            if last <= after:
                return last, ()
            grown = ledger.grown(after)
            found: list[Change] = []
            for witnesses, around in self._touched(ledger, grown.places, name):
                documents = tuple(sorted({w.source.id for w in (*witnesses, *around)}))
                out = ledger.withdrawn_by(after, documents)
                found += learned(witnesses, grown.read, out, self._origins_of(ledger, witnesses), around)
        return last, tuple(sorted(found, key=lambda change: change.known_at))

    def _touched(
        self, ledger: Resolved, places: Sequence[int], name: str
    ) -> Iterator[tuple[list[Witness], list[Witness]]]:
        """All that is told of the parties of whom some entries may change what is known, party by party, each with what
        that hangs on beside."""
        fresh = ledger.told_in(places)
        if name and fresh:
            try:
                key, witnesses = self._about(ledger, name, people=True)
            except NotFound:
                return
            yield witnesses, self._around(ledger, key, witnesses, NO_CLOCKS)
        elif fresh:
            for key in sorted({ledger.head(key) for key in self._moved(ledger, fresh, NO_CLOCKS)}):
                witnesses = told_of(ledger, NO_CLOCKS, organization=key)
                yield witnesses, beside(ledger, witnesses, NO_CLOCKS, whole=(key,))
            if homeless := [w for w in fresh if not w.organization_key]:
                yield homeless, []
