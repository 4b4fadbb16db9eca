"""What a ledger takes from persons who look through it, and the one way to take back what was judged or retracted."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from incumbent.errors import NotFound
from incumbent.ledger.appending import Chain
from incumbent.ledger.asking import judgements_where, retractions_where, within
from incumbent.ledger.dialects import LAST, Base, marks
from incumbent.ledger.reviews import reviews, reviews_where
from incumbent.ledger.withdrawals import LAST_ENTRY
from incumbent.model.entry import Finding, Judged, Judgement, Retraction, Review

Said = TypeVar("Said", Review, Judgement, Retraction, Judged)

_LOG = "incumbent log tells the numbers of what was judged"


class Reviewing:
    """What a ledger takes from persons who look through it, and tells of it."""

    _base: Base

    def review(
        self, claim: str, verdict: Finding, why: str, by: str, recorded_at: str, on: datetime.date | None = None
    ) -> Review:
        """Appends that a person confirms or rejects a claim (its id, or the unambiguous head of it), from `on` or else
        the day of recording. Raises NotFound."""
        asked = f"{within(self._base, 'c')} AND c.id >= ? AND c.id < ?"
        sql = f"SELECT c.id, d.id FROM claim c JOIN document d ON d.seq = c.seq WHERE {asked} LIMIT 2"
        rows = self._base.rows(sql, claim, claim + LAST)
        if len(rows) != 1:
            many = "more than one" if rows else "no"
            raise NotFound(f"the ledger holds {many} claim {claim!r}", "take an id as who, timeline or show print it")
        said = Review(
            claim=rows[0][0],
            document=rows[0][1],
            verdict=verdict,
            on=on or datetime.date.fromisoformat(recorded_at[:10]),
            why=why,
            by=by,
            undoes=None,
            recorded_at=recorded_at,
            seq=0,
        )
        with self._base.writing():
            return self._appended(said)

    def undo(self, seq: int, why: str, by: str, recorded_at: str, on: datetime.date | None = None) -> Judged:
        """Appends that what the entry `seq` judged or retracted no longer holds, from `on` or else the day of
        recording. Raises NotFound where there is nothing to take back, or that is done already."""
        with self._base.writing():
            before = self.to_take_back(seq)
            told: dict[str, Any] = {"why": why, "by": by, "undoes": seq, "recorded_at": recorded_at}
            if isinstance(before, Judgement):
                return self._appended(replace(before, **told))
            day = on or datetime.date.fromisoformat(recorded_at[:10])
            return self._appended(replace(before, on=day, **told))

    def to_take_back(self, seq: int) -> Judged:
        """What an entry judged or retracted that still stands. Raises NotFound where there is nothing to take back, or
        that is done already."""
        told = list(self._log("seq = ?", seq)) if 0 < seq < LAST_ENTRY else []
        if not told:
            raise NotFound(f"entry {seq} judges and retracts nothing", _LOG)
        if told[0].undoes is not None:
            raise NotFound(f"entry {seq} only takes back entry {told[0].undoes}", "judge or retract it anew")
        if later := [one.seq for one in self._log("undoes = ?", seq)]:
            raise NotFound(f"entry {seq} was taken back by entry {later[0]}", "nothing is to be undone")
        return told[0]

    def _appended(self, said: Said) -> Said:
        body: dict[str, Any]
        if isinstance(said, Judgement):
            body = judgement_body(said)
        else:
            body = {"document": said.document, "on": said.on.isoformat(), "why": said.why, "by": said.by}
            body["undoes"] = said.undoes
        if isinstance(said, Review):
            body |= {"claim": said.claim, "verdict": said.verdict}
        chain = Chain(self._base)
        seq = chain.add("retract" if isinstance(said, Retraction) else "judge", said.recorded_at, body)
        chain.write()
        return replace(said, seq=seq)

    def reviews(self, documents: Collection[str]) -> list[Review]:
        """All reviews of claims of documents (ids), and what undid them, in the order in which they were recorded."""
        return reviews(self._base, documents)

    def judged(self, most: int, *, before: int = 0) -> list[Judged]:
        """What persons judged and retracted last, the last first; before an entry where one is given."""
        last = before or LAST_ENTRY
        found = self._log(
            "seq < ? AND by_whom >= 'person:' AND by_whom < 'person;' ORDER BY seq DESC LIMIT ?", last, most
        )
        return sorted(found, key=lambda one: one.seq, reverse=True)[:most]

    def undone(self, seqs: Collection[int]) -> dict[int, int]:
        """Entry → the entry that takes it back, for those that were taken back."""
        wanted = sorted(seqs)
        where = f"undoes IN ({marks(len(wanted))})"
        return {one.undoes: one.seq for one in self._log(where, *wanted) if one.undoes} if wanted else {}

    def _log(self, where: str, *values: object) -> Iterator[Judged]:
        """The rows of the three tables for which that holds."""
        yield from reviews_where(self._base, where, *values)
        yield from judgements_where(self._base, where, *values)
        yield from retractions_where(self._base, where, *values)


def judgement_body(one: Judgement) -> dict[str, Any]:
    """What an entry tells of a judgement about names."""
    body: dict[str, Any] = {name: getattr(one, name) for name in ("sort", "one", "other", "verdict", "by", "why")}
    return body | {"names": list(one.names), "undoes": one.undoes}
