"""What an answer stands on, so that it can be kept until something about that changes, and not until anything does.

A ledger that is asked for a server notes it (`Noting`): the parties whose claims were asked for, the names that were
made out to be somebody's, the documents that were looked at. Whatever it is asked in another way may hang on all of the
ledger, and is noted so: what nobody has thought of is never kept too long. What a state of the ledger changes against
the one before is told in the same words (`Steps`).
"""

from __future__ import annotations

import datetime
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from incumbent.desk.resolved import Resolved
from incumbent.identity.resolve import bare

if TYPE_CHECKING:
    from incumbent.identity.resolve import Parties
    from incumbent.ledger.dialects import Base, Row
    from incumbent.model.claim import Claim
    from incumbent.model.document import Document
    from incumbent.model.dossier import Reading
    from incumbent.model.entry import NameSort, PartySort, Retraction, Review, Stirred, Witness

# told: claims about a party · named: which names are a party's · document · judged, retracted: any names, any document
Mark: TypeAlias = tuple[Literal["told", "named", "document", "judged", "retracted"], str, str]
Last: TypeAlias = tuple[int, str]  # the number and the hash of the last entry

JUDGED: Mark = ("judged", "", "")
RETRACTED: Mark = ("retracted", "", "")
TOGETHER = 2_000  # entries between two looks, above which all that was kept is let go
REMEMBERED = 200_000  # marks of states that are remembered
STATES = 5_000


@dataclass(slots=True)
class Footing:
    """The marks of an answer; `wide` where it may hang on anything."""

    marks: set[Mark] = field(default_factory=set)
    wide: bool = False

    def add(self, other: Footing) -> None:
        """Notes that the answer stands on what another one does, too."""
        self.marks |= other.marks
        self.wide = self.wide or other.wide


class Noting(Resolved):
    """A ledger that notes what it is asked for, on its `footing`."""

    def __init__(self, place: Path | str) -> None:
        super().__init__(place)
        self.footing = Footing()
        self._inside = 0  # questions that note for themselves
        self._base = _Watched(self._base, self)

    @contextmanager
    def _noted(self) -> Iterator[set[Mark]]:
        self._inside += 1
        try:
            yield self.footing.marks
        finally:
            self._inside -= 1

    def note_anything(self) -> None:
        """Called for each look at the tables: one outside of the questions below may hang on anything."""
        if not self._inside:
            self.footing.wide = True

    # ---- the questions that tell what they hang on -------------------------------------------------------------------

    def parties_by(self, recorded_by: str = "") -> Parties:
        with self._noted() as marks:
            if self._inside == 1:
                marks.add(JUDGED)
            return super().parties_by(recorded_by)

    def canonical(self, sort: PartySort, key: str, recorded_by: str = "", *, organization: str = "") -> str:
        with self._noted() as marks:
            marks.add(("named", sort, bare(key)))
            return super().canonical(sort, key, recorded_by, organization=organization)

    def borne(self, sort: PartySort, key: str, recorded_by: str = "") -> set[str]:
        with self._noted() as marks:
            found = super().borne(sort, key, recorded_by)
            marks.update(("named", sort, one) for one in found)
            return found

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
        with self._noted() as marks:
            asked = organization or person
            sort: PartySort = "organization" if organization else "person"
            for key in [asked] if isinstance(asked, str) and asked else asked:
                marks.update(("told", sort, one) for one in {bare(key), *self.borne(sort, key, recorded_by)})
            if document:
                marks.add(("document", document, ""))
            found = super().witnesses(
                organization=organization,
                person=person,
                document=document,
                besides=besides,
                known_at=known_at,
                recorded_by=recorded_by,
            )
            marks.update(("named", "person", bare(key)) for key in {w.person_key for w in found})
            marks.update(("named", "organization", bare(key)) for key in {w.organization_key for w in found})
            return found

    def quoted(
        self,
        organizations: Collection[str],
        most: int,
        *,
        known_at: datetime.date | None = None,
        recorded_by: str = "",
    ) -> list[Witness]:
        with self._noted() as marks:
            marks.update(("told", "organization", bare(key)) for key in organizations)
            return super().quoted(organizations, most, known_at=known_at, recorded_by=recorded_by)

    def spellings(self, sort: NameSort, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
        if sort == "post":
            return super().spellings(sort, keys)
        with self._noted() as marks:
            marks.update(("told", sort, bare(key)) for key in keys)
            return super().spellings(sort, keys)

    def signatures(self, sort: str, documents: Collection[str] = ()) -> Iterator[tuple[str, str]]:
        if not documents:
            return super().signatures(sort)
        with self._noted():  # those of a document never change
            return iter(list(super().signatures(sort, documents)))

    def claim(self, id_: str) -> tuple[Claim, Document, str]:
        with self._noted():
            found = super().claim(id_)
        self._whole(id_, found[0].id)
        return found

    def document(self, id_: str) -> Document:
        with self._noted():
            found = super().document(id_)
        self._whole(id_, found.id)
        return found

    def _whole(self, asked: str, found: str) -> None:
        """What is under a whole id stays there; the head of one may come to be that of another, too."""
        self.footing.wide = self.footing.wide or asked != found

    def versions(self, document: str, *, known_at: datetime.date | None = None, recorded_by: str = "") -> list[Reading]:
        with self._noted() as marks:
            marks.add(("document", document, ""))
            return super().versions(document, known_at=known_at, recorded_by=recorded_by)

    def reviews(self, documents: Collection[str]) -> list[Review]:
        with self._noted() as marks:
            marks.update(("document", one, "") for one in documents)
            return super().reviews(documents)

    def retractions(self) -> list[Retraction]:
        with self._noted() as marks:
            marks.add(RETRACTED)
            return super().retractions()


class _Watched:
    """A database that tells a ledger of each look at it."""

    def __init__(self, base: Base, ledger: Noting) -> None:
        self._base, self._ledger = base, ledger

    def __getattr__(self, name: str) -> Any:
        return getattr(self._base, name)

    def rows(self, sql: str, *values: object) -> list[Row]:
        self._ledger.note_anything()
        return self._base.rows(sql, *values)

    def stream(self, sql: str, *values: object) -> Iterator[Row]:
        self._ledger.note_anything()
        return self._base.stream(sql, *values)


class Steps:
    """The states of a ledger that were seen, in their order, each with the marks of what it changed against the one
    before; for all threads."""

    def __init__(self) -> None:
        self._changed: OrderedDict[Last, frozenset[Mark]] = OrderedDict()
        self._number: dict[Last, int] = {}
        self._size = 0
        self._lock = Lock()
        self._following = Lock()

    def follow(self, ledger: Noting, last: Last) -> None:
        """Takes a step to the state that a ledger is in; where nobody can tell what changed since any before, all are
        let go. Raises LedgerError."""
        if last in self._number:
            return
        with self._following:
            newest = next(reversed(self._changed), None)
            if last in self._number or (newest and newest[0] > last[0]):
                return  # others looked meanwhile, or before
            stirred = ledger.stirred(newest, TOGETHER) if newest and newest[0] < last[0] else None
            marks = _marks(stirred, ledger) if stirred else frozenset()
            with self._lock:
                if stirred is None:
                    self._forget()
                self._number[last] = next(reversed(self._number.values()), 0) + 1
                self._changed[last] = marks
                self._size += len(marks)
                while self._size > REMEMBERED or len(self._changed) > STATES:
                    before, gone = self._changed.popitem(last=False)
                    del self._number[before]
                    self._size -= len(gone)

    def hold(self, footing: Footing, then: Last, now: Last) -> bool:
        """True where what was made of the state `then` is so in the state `now`, too."""
        if then == now:
            return True
        with self._lock:
            first, last = self._number.get(then), self._number.get(now)
            if footing.wide or first is None or last is None or first > last:
                return False
            newest = next(reversed(self._number.values()))
            steps = list(islice(reversed(self._changed.values()), newest - last, newest - first))
        return all(footing.marks.isdisjoint(step) for step in steps)

    def forget(self) -> None:
        """Lets all go: another ledger took the place of this one."""
        with self._lock:
            self._forget()

    def _forget(self) -> None:
        self._changed.clear()
        self._number.clear()
        self._size = 0


def _marks(stirred: Stirred, ledger: Resolved) -> frozenset[Mark]:
    """What entries change. Names that were judged bear on all that are linked with them by any judgement: whether two
    are one may hang on what was judged of others."""
    marks: set[Mark] = {("told", *party) for party in stirred.parties}
    marks.update(("document", id_, "") for id_ in stirred.documents)
    if stirred.retracts:
        marks.add(RETRACTED)
    if stirred.judged:
        marks.add(JUDGED)
        marks.update(("named", *party) for party in _linked(stirred.judged, ledger.parties_by()))
    return frozenset(marks)


def _linked(judged: Sequence[tuple[PartySort, str, str]], parties: Parties) -> set[tuple[PartySort, str]]:
    """The names of some pairs, and all that judgements link with them."""
    links: dict[tuple[PartySort, str], set[tuple[PartySort, str]]] = {}
    for pair in [*parties.judged, *(((sort, one), (sort, other)) for sort, one, other in judged)]:
        one, other = ((sort, bare(key)) for sort, key in pair)
        links.setdefault(one, set()).add(other)
        links.setdefault(other, set()).add(one)
    ahead = [(sort, bare(key)) for sort, *both in judged for key in both]
    found = set(ahead)
    while ahead:
        fresh = links[ahead.pop()] - found
        found |= fresh
        ahead += fresh
    return found
