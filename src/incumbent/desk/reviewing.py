"""What the desk does for persons who look claims through: confirms and rejects, tells what was judged, and takes any of
it back."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from incumbent.desk.names import Clocks, Names, told_of

if TYPE_CHECKING:
    from incumbent.model.entry import Finding, Judged, Review
    from incumbent.model.fallout import Fallout


class Reviewing(Names):
    """Reviews of claims, and the log of all that persons judged."""

    def review(self, id_: str, verdict: Finding, *, why: str, by: str, on: datetime.date | None = None) -> Review:
        """Logs that a person confirms or rejects a claim; a rejected one counts no more, from `on` or today. Raises
        NotFound, LedgerError."""
        with self._ledger() as ledger:
            claim, _, _ = ledger.claim(id_)  # no ledger is made by a wish to review
        with self._ledger_to_write() as ledger:
            return ledger.review(claim.id, verdict, why, by, self.settings.recorded_at, on or self.settings.today)

    def undo(self, entry: int, *, why: str, by: str, on: datetime.date | None = None) -> Judged:
        """Takes back what an entry judged or retracted, whatever it was. Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            ledger.to_take_back(entry)
        with self._ledger_to_write() as ledger:
            return ledger.undo(entry, why, by, self.settings.recorded_at, on or self.settings.today)

    def claim_fallout(self, id_: str) -> tuple[str, Fallout]:
        """The id of a claim, and what its rejection would do. Raises NotFound, LedgerError."""
        from incumbent.answers.fallout import fallout

        with self._ledger() as ledger:
            claim, document, _ = ledger.claim(id_)
            ours = [w for w in ledger.witnesses(document=document.id) if w.claim.id == claim.id]
            organizations = sorted({w.organization_key for w in ours if w.organization_key})
            witnesses = ledger.witnesses(organization=organizations) if organizations else ours
        return claim.id, fallout(witnesses, {claim.id})

    def reviews(
        self, claim: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> list[Review]:
        """All that persons said of a claim (id), the first first. Raises NotFound, LedgerError."""
        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            document = ledger.claim(claim)[1]
            told = [one for one in ledger.reviews([document.id]) if one.claim == claim]
        return [one for one in told if clocks.had(one.on, one.recorded_at)]

    def reviewed(
        self, document: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> dict[str, Review]:
        """What stands of what persons said of the claims of a document (id), by the claim's id. Raises LedgerError."""
        with self._ledger() as ledger:
            told = told_of(ledger, Clocks(known_at, recorded_at), document=document)
        return {w.claim.id: w.review for w in told if w.review}

    def withdrawn_at(
        self, claim: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> datetime.date | None:
        """The day from which a claim (id) no longer counts; None where it does. Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            document = ledger.claim(claim)[1]
            told = told_of(ledger, Clocks(known_at, recorded_at), document=document.id)
        return next((w.withdrawn_at for w in told if w.claim.id == claim), None)

    def judged(self, most: int, *, before: int = 0) -> tuple[list[Judged], dict[int, int]]:
        """What persons judged and retracted, the last first, before an entry where one is given; and of what was taken
        back, the entry that did it. Raises LedgerError."""
        with self._ledger() as ledger:
            found = ledger.judged(most, before=before)
            return found, ledger.undone([one.seq for one in found])
