"""The sides of a dispute: who says what, without those who have corrected themselves or only copy another side."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from incumbent.answers.known import became_known
from incumbent.model.answer import origins_of
from incumbent.model.claim import Claim
from incumbent.model.dispute import Side
from incumbent.model.entry import Witness

Word = tuple[str, Witness]  # what a witness says about what is asked, and the witness


@dataclass(frozen=True, slots=True)
class Words:
    """What witnesses say about one question; `origins` has the independent origins of their sources."""

    origins: Mapping[str, str]

    def sides(self, words: Iterable[Word]) -> tuple[Side, ...]:
        """The sides, if there is a dispute: at least two, each with an origin that no other has; else none.

        A publisher whose later articles say something else has corrected itself, and only its last word counts.
        """
        said: dict[str, dict[Claim, Witness]] = {}
        for what, witness in _last_words(words):
            said.setdefault(what, {})[witness.claim] = witness
        if len(said) < 2:
            return ()
        told = {what: origins_of(witnesses.values(), self.origins) for what, witnesses in said.items()}
        alone = {
            what: set(ours).difference(*(theirs for other, theirs in told.items() if other != what))
            for what, ours in told.items()
        }
        if sum(bool(own) for own in alone.values()) < 2:
            return ()
        sides = [
            Side(says=what, witnesses=tuple(sorted(said[what].values(), key=_first_told)), origins=told[what])
            for what in said
            if alone[what]
        ]
        return tuple(sorted(sides, key=lambda side: (-len(side.origins), _first_told(side.witnesses[0]), side.says)))


def _last_words(words: Iterable[Word]) -> list[Word]:
    """Of each publisher what it said last; an article without one speaks for itself."""
    told = [(witness.source.outlet, became_known(witness), what, witness) for what, witness in words]
    last: dict[str, datetime.date] = {}
    for teller, day, _, _ in told:
        last[teller] = max(last.get(teller, day), day)
    final: dict[str, set[str]] = {}
    for teller, day, what, _ in told:
        if day == last[teller]:
            final.setdefault(teller, set()).add(what)
    return [(what, witness) for teller, _, what, witness in told if what in final[teller]]


def _first_told(witness: Witness) -> tuple[datetime.date, str, int]:
    return became_known(witness), witness.claim.document, witness.claim.evidence.start
