"""What the desk is asked: who, when, since when, and how anybody knows."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.desk.names import Clocks, beside, places_of, planned_in, told_of
from incumbent.desk.sources import Sources
from incumbent.model.claim import TenureClaim

if TYPE_CHECKING:
    from incumbent.answers.holders import Seated
    from incumbent.desk.resolved import Resolved
    from incumbent.model.answer import Holders
    from incumbent.model.claim import Claim
    from incumbent.model.dispute import Dispute, Disputes
    from incumbent.model.document import Document
    from incumbent.model.entry import Witness
    from incumbent.model.history import Changes, State, Timeline


class Questions(Sources):
    """The questions of a face, each answered in a few lines."""

    def who(
        self,
        organization: str,
        *,
        post: str = "",
        valid_at: datetime.date | None = None,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> Holders:
        """Who held a post of `organization`, today where no day is given, as known at `known_at` from what the ledger
        had recorded by `recorded_at`. Raises NotFound, LedgerError."""
        told = self._seated(organization, post, Clocks(known_at, recorded_at))
        return told.on(valid_at or self.settings.today)

    def _seated(self, organization: str, post: str, clocks: Clocks) -> Seated:
        """Who was in the seats of an organisation, whatever the day. Raises NotFound, LedgerError."""
        from incumbent.answers.holders import seated

        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, organization, people=False, clocks=clocks)
            classes = self._classes(ledger, post, witnesses) if post else ()
            people = {w.person_key for w in witnesses if not classes or getattr(w.claim, "post_class", "") in classes}
            elsewhere = told_of(ledger, clocks, person=sorted(people), besides=key) if people else []
            told = [*witnesses, *elsewhere]
            around = beside(ledger, told, clocks, whole=(key,))
            origins = self._origins_of(ledger, told, clocks.known_at)
        return seated(
            _name(organization, witnesses, "organization"),
            key,
            told,
            classes=classes,
            known_at=clocks.known_at,
            recorded_at=clocks.recorded_at,
            origins=origins,
            beside=around,
        )

    def state(
        self,
        organization: str,
        *,
        valid_at: datetime.date | None = None,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> State:
        """The whole board and management of `organization` on a day. Raises NotFound, LedgerError."""
        from incumbent.answers.state import state

        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, organization, people=False, clocks=clocks)
            around = beside(ledger, witnesses, clocks, whole=(key,))
            origins = self._origins_of(ledger, witnesses, known_at)
        return state(
            _name(organization, witnesses, "organization"),
            key,
            witnesses,
            valid_at=valid_at or self.settings.today,
            known_at=known_at,
            recorded_at=recorded_at,
            origins=origins,
            beside=around,
        )

    def timeline(
        self, name: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> Timeline:
        """All that is known of an organisation or a person. Raises NotFound, LedgerError."""
        from incumbent.answers.timeline import timeline

        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, name, people=True, clocks=clocks)
            ours = _role(key, witnesses)
            chained = ours == "organization"
            around = beside(ledger, witnesses, clocks, whole=(key,) if chained else ())
            origins = self._origins_of(ledger, witnesses, known_at)
        return timeline(
            _name(name, witnesses, ours),
            witnesses,
            known_at,
            recorded_at=recorded_at,
            origins=origins,
            chained=chained,
            beside=around,
        )

    def changes(
        self,
        name: str = "",
        *,
        since: datetime.date,
        until: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> Changes:
        """What became known from `since` to `until` (today where none is given), of an organisation or a person or,
        with no name, of all. Raises NotFound, LedgerError."""
        from incumbent.answers.changes import changes

        last = until or self.settings.today
        clocks = Clocks(None, recorded_at)
        with self._ledger() as ledger:
            if name:
                key, witnesses = self._about(ledger, name, people=True, clocks=clocks)
                ours = _role(key, witnesses)
                name = _name(name, witnesses, ours)
                around = self._around(ledger, key, witnesses, clocks)
            else:
                fresh = ledger.published(since, last, clocks.recorded_by)
                fresh += ledger.withdrawn(since, last, clocks.recorded_by)
                places = self._moved(ledger, fresh, clocks)
                witnesses = [w for w in fresh if not w.organization_key]
                witnesses += told_of(ledger, clocks, organization=places) if places else []
                around = beside(ledger, witnesses, clocks, whole=places)
            origins = self._origins_of(ledger, witnesses, last)
        return changes(
            name, witnesses, since=since, until=last, recorded_at=recorded_at, origins=origins, beside=around
        )

    def _around(self, ledger: Resolved, key: str, witnesses: Sequence[Witness], clocks: Clocks) -> list[Witness]:
        """What the changes of a party hang on, beside what is told of it: of an organisation what its plans do; of a
        person all that is told of the organisations, where others take the seats."""
        if _role(key, witnesses) == "organization":
            return beside(ledger, witnesses, clocks, whole=(key,))
        places = places_of(witnesses)
        return told_of(ledger, clocks, organization=places) if places else []

    def _moved(self, ledger: Resolved, fresh: Sequence[Witness], clocks: Clocks) -> list[str]:
        """The organisations of which `fresh` claims may change what is known: those that they are about, and those
        where something was planned for their people."""
        people = sorted({w.person_key for w in fresh if isinstance(w.claim, TenureClaim)})
        planned = planned_in(told_of(ledger, clocks, person=people)) if people else []
        return sorted({*places_of(fresh), *places_of(planned)})

    def disputes(
        self, name: str = "", *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> Disputes:
        """What sources dispute about an organisation or a person or, with no name, about any organisation. Raises
        NotFound, LedgerError."""
        from incumbent.answers.disputes import disputes
        from incumbent.model.dispute import Disputes

        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            if name:
                key, witnesses = self._about(ledger, name, people=True, clocks=clocks)
                ours = _role(key, witnesses)
                named = _name(name, witnesses, ours)
                origins = self._origins_of(ledger, witnesses, known_at)
                return disputes(named, witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins)
            found: list[Dispute] = []
            for key in ledger.heads("organization"):
                witnesses = told_of(ledger, clocks, organization=key)
                origins = self._origins_of(ledger, witnesses, known_at)
                told = disputes("", witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins)
                found += told.disputes
        found.sort(key=lambda dispute: dispute.day)
        return Disputes(name="", known_at=known_at, recorded_at=recorded_at, disputes=tuple(found))

    def show_claim(self, id_: str) -> tuple[Claim, Document, str]:
        """A claim, its document, and when the ledger recorded it. Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            return ledger.claim(id_)

    def show_document(self, id_: str) -> tuple[Document, list[Claim]]:
        """A document and what it says, in the order of the text. Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            document = ledger.document(id_)
            claims = [witness.claim for witness in ledger.witnesses(document=document.id)]
        return document, sorted(claims, key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.id))

    def check(self) -> tuple[int, str]:
        """How many entries there are and the hash of the last. Raises LedgerDamaged where one is not as written."""
        with self._ledger() as ledger:
            return ledger.check()


def _name(asked: str, witnesses: Sequence[Witness], role: str) -> str:
    """The name that most claims have for the party; as it was asked for where none has one, or where it tells namesakes
    apart."""
    if " @ " in asked:
        return asked
    names = Counter(name for w in witnesses if isinstance(name := getattr(w.claim, role, None), str))
    return names.most_common(1)[0][0] if names else asked


def _role(key: str, witnesses: Sequence[Witness]) -> str:
    """What the party of a key is in the claims about it."""
    return "organization" if any(w.organization_key == key for w in witnesses) else "person"
