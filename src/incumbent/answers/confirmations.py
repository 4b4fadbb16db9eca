"""Reports that do no more than confirm who is in a seat: the most frequent ones. What they change is known beforehand,
so that nobody has to make the tenure anew.

Such a report is a state without a date ("Ann Lee, chief executive of Orbex, said"), published later than every day that
the others about that person in that seat speak of, of somebody whose last tenure there nobody ended or supersedes, in
words that the tenure has already. By the rule of tenures it comes last, is taken by that tenure and confirms it on its
day of publication; nothing else hangs on how often somebody was confirmed whom nobody supersedes: not even on who else
is told of in the same article, since of two whom nobody supersedes neither took the seat from the other. A property
test holds the outcome against the rule.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.answers.board_rows import Row
from incumbent.answers.reports import Report
from incumbent.model.answer import Tenure


class Confirmed:
    """The last `tenure` of a person in a seat; `latest` is the last day that a report about them there speaks of; in
    `rows` the tenure stands."""

    __slots__ = ("_acting", "_outlets", "latest", "rows", "tenure")

    def __init__(self, tenure: Tenure, latest: datetime.date) -> None:
        self.tenure = tenure
        self.latest = latest
        self.rows: Sequence[Row] = ()
        self._outlets: set[str] | None = None
        self._acting: bool | None = None

    def is_told_by(self, report: Report) -> bool:
        """True where the report confirms the tenure, and does nothing else."""
        claim, tenure = report.claim, self.tenure
        return (
            claim.tenure_kind == "hold"
            and not report.dated
            and claim.modality == "asserted"
            and report.day >= self.latest
            and not claim.acting
            and (not claim.post or claim.post == tenure.post)
            and (not claim.organization or claim.organization == tenure.organization)
            and (claim.person == tenure.person or len(claim.person.split()) < len(tenure.person.split()))
            and any(row.lasts for row in self.rows)
            and not self._is_acting()
        )

    def take(self, day: datetime.date, report: Report) -> None:
        """Counts the report."""
        if self._outlets is None:
            self._outlets = {witness.source.outlet for witness in self.tenure.witnesses}
        self._outlets.add(report.witness.source.outlet)
        number = day.toordinal()
        for row in self.rows:
            row.see(number, number, len(self._outlets))

    def _is_acting(self) -> bool:
        """An article has the person stand in: then it counts how many say so."""
        if self._acting is None:
            told = (witness.claim for witness in self.tenure.witnesses)
            self._acting = any(getattr(claim, "acting", False) for claim in told)
        return self._acting
