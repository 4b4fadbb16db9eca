"""What the desk is asked by those who look through a ledger: all about one party at once, and what is new."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from incumbent.desk.names import Clocks, beside, told_of
from incumbent.desk.questions import Questions, _name, _role
from incumbent.desk.sources import _sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from incumbent.desk.resolved import Resolved
    from incumbent.model.answer import Founding, Plan, Stake, Tenure
    from incumbent.model.dispute import Disputes
    from incumbent.model.dossier import Dossier, News, Reading
    from incumbent.model.entry import Retraction, Witness

    Supported: TypeAlias = Tenure | Plan | Founding | Stake

QUOTED = 20  # quotations that are shown beside an organisation
NEW = 20  # articles whose changes and disputes are news
FRUITLESS = 500  # organisations that are gone through for a page of disputes at most
PLACES = 20  # organisations of an article, or of the news, that are gone through


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a party, from how many claims: `on` tells it with the answers about a day."""

    on: Callable[[datetime.date], Dossier]
    claims: int


class Dossiers(Questions):
    """Answers that go together, from one look at the ledger."""

    def dossier(
        self,
        name: str,
        *,
        valid_at: datetime.date | None = None,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> Dossier:
        """All about an organisation or a person; `valid_at`, today without it, is the day of an organisation's state.
        Raises NotFound, LedgerError."""
        return self._read(name, Clocks(known_at, recorded_at)).on(valid_at or self.settings.today)

    def _read(self, name: str, clocks: Clocks) -> Read:
        """All about an organisation or a person, whatever the day. Raises NotFound, LedgerError."""
        from incumbent.answers.days import known_days, told_days
        from incumbent.answers.disputes import disputes
        from incumbent.answers.known import known
        from incumbent.answers.origins import counted_once, origins
        from incumbent.answers.seating import seating
        from incumbent.answers.state import state
        from incumbent.answers.timeline import timeline
        from incumbent.model.dossier import Dossier

        known_at, recorded_at = clocks.known_at, clocks.recorded_at
        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, name, people=True, clocks=clocks)
            ours = _role(key, witnesses or ledger.witnesses(organization=key))
            quoted = self._quoted(ledger, key, witnesses, ours, clocks)
            places = sorted({w.organization_key for w in witnesses if w.organization_key})[:PLACES]
            others = told_of(ledger, clocks, organization=places) if places and ours == "person" else []
            around = beside(ledger, witnesses, clocks, whole=(key,) if ours == "organization" else ())
            signed = self._signed_by(ledger, witnesses, known_at)
        sources = _sources(known(witnesses, known_at, recorded_at))
        made = origins(signed)
        counted = counted_once(signed, made) if len(signed) > 1 else {source.id: source.id for source, _ in signed}
        if any(source.id not in sources for source, _ in signed):  # some were withdrawn
            made = origins(row for row in signed if row[0].id in sources)
        named = _name(name, witnesses, ours)
        shared: dict[str, Any] = {"known_at": known_at, "recorded_at": recorded_at, "origins": counted}
        told = seating(witnesses, **shared, beside=around)
        dossier = Dossier(
            sort="organization" if ours == "organization" else "person",
            timeline=timeline(named, told, **shared, chained=ours == "organization"),
            whole=timeline(named, witnesses, **(shared | {"known_at": None}), beside=around) if known_at else None,
            disputes=disputes(named, told, **shared),
            state=None,
            held=(),
            quotations=tuple(known(quoted, known_at, recorded_at)),
            origins=tuple(made),
            sources=sources,
            valid_days=told_days(witnesses),
            known_days=known_days(witnesses),
        )

        def on(day: datetime.date) -> Dossier:
            if ours == "organization":
                return replace(dossier, state=state(named, key, told, valid_at=day, **shared))
            return replace(dossier, held=tuple(_held(places, witnesses, others, valid_at=day, **shared)))

        return Read(on, len(witnesses) + len(around) + len(others))

    def _quoted(
        self, ledger: Resolved, key: str, witnesses: Sequence[Witness], role: str, clocks: Clocks
    ) -> Sequence[Witness]:
        if role != "organization":
            return [witness for witness in reversed(witnesses) if witness.claim.kind == "quotation"]
        names = ledger.borne("organization", key, clocks.recorded_by)
        return ledger.quoted(names, QUOTED, known_at=clocks.known_at, recorded_by=clocks.recorded_by)

    def news(self, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None) -> News:
        """What the articles that the world could read last have changed, and what is disputed about the organisations
        that they tell of. Raises LedgerError."""
        from incumbent.answers.changes import changes
        from incumbent.answers.disputes import disputes
        from incumbent.model.dispute import Disputes
        from incumbent.model.dossier import News

        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            newest = ledger.newest(NEW, known_at=known_at, recorded_by=clocks.recorded_by)
            keys = _places(ledger, [reading.seq for reading in newest])
            told = {key: told_of(ledger, clocks, organization=key) for key in keys}
            everything = [witness for witnesses in told.values() for witness in witnesses]
            around = beside(ledger, everything, clocks, whole=keys)
            origins = self._origins_of(ledger, everything, known_at)
        since = newest[-1].known_on if newest else self.settings.today
        until = newest[0].known_on if newest else self.settings.today
        shared: dict[str, Any] = {"recorded_at": recorded_at, "origins": origins}
        found = [
            dispute
            for witnesses in told.values()
            for dispute in disputes("", witnesses, known_at=known_at, **shared).disputes
        ]
        return News(
            changes=changes("", everything, since=since, until=until, **shared, beside=around),
            disputes=Disputes(
                name="",
                known_at=known_at,
                recorded_at=recorded_at,
                disputes=tuple(sorted(found, key=lambda dispute: dispute.day, reverse=True)),
            ),
        )

    def disputed(
        self,
        *,
        after: str = "",
        most: int = 20,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> tuple[list[Disputes], str]:
        """What is disputed about all organisations, one after the other from the one behind `after` on, and the last
        one that was looked at, "" where none is left. At `most` disputes, or after many organisations without any, it
        stops. Raises LedgerError."""
        from incumbent.answers.disputes import disputes

        clocks = Clocks(known_at, recorded_at)
        found: list[Disputes] = []
        with self._ledger() as ledger:
            for looked, (key, head) in enumerate(ledger.walk(after)):
                if sum(len(told.disputes) for told in found) >= most or looked >= FRUITLESS:
                    return found, after
                witnesses = told_of(ledger, clocks, organization=head)
                origins = self._origins_of(ledger, witnesses, known_at)
                name = _name(key, witnesses, "organization")
                told = disputes(name, witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins)
                found += [told] if told.disputes else []
                after = key
        return found, ""

    def known_days(self, name: str, *, recorded_at: datetime.date | None = None) -> tuple[datetime.date, ...]:
        """The days on which something became known of an organisation or a person. Raises NotFound, LedgerError."""
        from incumbent.answers.days import known_days

        with self._ledger() as ledger:
            return known_days(self._about(ledger, name, people=True, clocks=Clocks(None, recorded_at))[1])

    def readings(
        self,
        most: int,
        *,
        before: int = 0,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> list[Reading]:
        """What was read when, the last first; before an entry of the ledger where one is given. Raises LedgerError."""
        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            return ledger.readings(most, before=before, known_at=known_at, recorded_by=clocks.recorded_by)

    def versions(
        self, id_: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> tuple[list[Reading], list[Retraction]]:
        """All versions of the article with that id, and what was said to take back any of them. Raises LedgerError."""
        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            versions = ledger.versions(id_, known_at=known_at, recorded_by=clocks.recorded_by)
            ours = {reading.source.id for reading in versions}
            told = [one for one in ledger.retractions() if one.document in ours]
        return versions, [one for one in told if clocks.had(one.on, one.recorded_at)]

    def supported(
        self, id_: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> dict[str, Supported]:
        """The answers that rest on each claim of a document (id), by the claim's id. Raises LedgerError."""
        from incumbent.answers.timeline import timeline

        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            claims = ledger.witnesses(document=id_)
            keys = sorted({w.organization_key for w in claims if w.organization_key})[:PLACES]
            witnesses = told_of(ledger, clocks, organization=keys) if keys else []
            around = beside(ledger, witnesses, clocks, whole=keys)
            origins = self._origins_of(ledger, witnesses, known_at)
        shared: dict[str, Any] = {"known_at": known_at, "recorded_at": recorded_at, "origins": origins}
        found = timeline("", witnesses, **shared, chained=False, beside=around)
        ours = {witness.claim.id for witness in claims}
        answers: tuple[Supported, ...] = (*found.plans, *found.foundings, *found.stakes, *found.tenures)
        return {w.claim.id: answer for answer in answers for w in answer.witnesses if w.claim.id in ours}

    def known_between(self, since: datetime.date, until: datetime.date, most: int) -> int:
        """How many articles became known in a span of days, counted up to `most`. Raises LedgerError."""
        with self._ledger() as ledger:
            return ledger.known_between(since, until, most)


def _held(
    places: Sequence[str], witnesses: Sequence[Witness], beside: Sequence[Witness], **asked: Any
) -> Iterator[Tenure]:
    """What the person whom `witnesses` are about held in some organisations on a day; `beside` is all that is told of
    these: others may have taken a seat since."""
    from incumbent.answers.holders import holders

    person = {witness.person_key for witness in witnesses}
    for place in places:
        told = [w for w in beside if w.organization_key == place]
        yield from (tenure for tenure in holders("", place, told, **asked).held if tenure.person_key in person)


def _places(ledger: Resolved, seqs: Sequence[int]) -> list[str]:
    """The organisations that documents tell of, by what stands for their party; the first documents' first."""
    keys = (witness.organization_key for witness in ledger.told_in(seqs))
    return list(dict.fromkeys(ledger.head(key) for key in keys if key))[:PLACES]
