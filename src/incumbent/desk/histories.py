"""What was known of an organisation on one day after the other, from one look at the ledger."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.desk.names import NO_CLOCKS, Clocks, beside
from incumbent.desk.questions import Questions, _name

if TYPE_CHECKING:
    from incumbent.model.as_known import AsKnown


class Histories(Questions):
    """Answers for all days on which something became known."""

    def as_known(self, organization: str, *, most: int, known_at: datetime.date | None = None) -> Iterator[AsKnown]:
        """The answers about `organization` on each day on which something became known or was withdrawn, none later
        than `known_at`, in order; on `most` of them where there are more (`stops`). Raises NotFound, LedgerError."""
        from incumbent.answers.boards import board
        from incumbent.answers.days import known_days
        from incumbent.answers.disputes import disputes
        from incumbent.answers.stops import stops
        from incumbent.answers.timeline import timeline
        from incumbent.model.as_known import AsKnown

        with self._ledger() as ledger:
            key, told = self._about(ledger, organization, people=False, clocks=Clocks(known_at))
            everything = ledger.witnesses(organization=key)
            documents = {witness.source.id for witness in everything}
            retracted = [one.on for one in ledger.retractions() if one.document in documents]
            retracted += [one.on for one in ledger.reviews(documents) if one.verdict == "rejected"]
            withdrawn = [witness.withdrawn_at for witness in everything if witness.withdrawn_at]
            name = _name(organization, told, "organization")
            around = beside(ledger, everything, NO_CLOCKS, whole=(key,))
            days = {*known_days([*everything, *around]), *retracted, *withdrawn}
            days = {day for day in days if known_at is None or day <= known_at}
            for day in stops(sorted(days), most):
                witnesses = everything
                if retracted or withdrawn:
                    witnesses = ledger.witnesses(organization=key, known_at=day)
                    around = beside(ledger, witnesses, Clocks(day), whole=(key,))
                origins = self._origins_of(ledger, witnesses, day)
                yield AsKnown(
                    day=day,
                    timeline=timeline(name, witnesses, day, origins=origins, beside=around),
                    held=tuple(board(key, witnesses, day)),
                    disputes=disputes(name, witnesses, known_at=day, origins=origins).disputes,
                )
