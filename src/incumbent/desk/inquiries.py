"""Questions in plain words: what the ledger knows by name, and the reply."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from incumbent.desk.names import Clocks, Names, told_of
from incumbent.desk.questions import Questions
from incumbent.errors import InputError

if TYPE_CHECKING:
    from incumbent.desk.resolved import Resolved
    from incumbent.identity import Conventions
    from incumbent.languages.pack import Pack
    from incumbent.model.answer import Holders
    from incumbent.model.dispute import Disputes
    from incumbent.model.entry import PartySort, Witness
    from incumbent.model.history import Changes, Timeline
    from incumbent.model.inquiry import Inquiry, Known, Reply

LONGEST = 400  # code points of a question
SIMILAR = 0.7  # from which likeness on (difflib) another name is offered
NAMES = 50  # names with a word in them that are looked at


class Inquiries(Questions):
    """The desk as it is asked in plain words."""

    def ask(
        self,
        question: str,
        *,
        language: str = "",
        valid_at: datetime.date | None = None,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> Reply:
        """The reply to a question in plain words, in its language where none is named; what it says of now is of
        `valid_at`, today without it. Raises InputError where it is empty or too long, UnknownLanguage, LedgerError."""
        from incumbent.inquiry import reply, understand

        text = " ".join(question.split())
        if not text:
            raise InputError("there is no question", 'write one: incumbent ask "Who led OpenAI on 18 November 2023?"')
        if len(text) > LONGEST:
            raise InputError(f"the question has {len(text)} characters", f"ask in {LONGEST} at the most")
        today, sources = valid_at or self.settings.today, _AsOf(self, Clocks(known_at, recorded_at))
        with self._ledger() as ledger:
            names = _Directory(ledger, self)
            read: list[tuple[Inquiry, Pack]] = []
            for pack in self._packs(text, language):
                read.append((understand(text, pack, names, today), pack))
                if read[-1][0].intent:
                    break
        inquiry, pack = read[-1] if read[-1][0].intent else read[0]
        return reply(inquiry, sources, pack, today)

    def _packs(self, text: str, language: str) -> Iterator[Pack]:
        """The packs of a language, or of all, those of which a question has most words first."""
        from incumbent.inquiry.understand import by_language
        from incumbent.languages.load import codes, load_part

        packs = {code: load_part(code, PARTS) for code in ([language.lower()] if language else codes())}
        yield from (packs[code] for code in by_language(text, packs))

    def told_by(
        self, name: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> tuple[Timeline, list[Witness]]:
        """What somebody founded and owns, organisations too, and the claims that quote them. Raises LedgerError."""
        from incumbent.answers.seating import seating
        from incumbent.answers.timeline import timeline
        from incumbent.identity import person_key

        with self._ledger() as ledger:
            witnesses = told_of(ledger, Clocks(known_at, recorded_at), person=person_key(name))
            origins = self._origins_of(ledger, witnesses, known_at)
        read = seating(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins).read
        quoted = [witness for witness in read if witness.claim.kind == "quotation"]
        told = timeline(name, witnesses, known_at, recorded_at=recorded_at, origins=origins, chained=False)
        return told, quoted

    def independent(self, witnesses: Sequence[Witness], *, known_at: datetime.date | None = None) -> tuple[str, ...]:
        """The ids of the independent origins of claims. Raises LedgerError."""
        from incumbent.model.answer import origins_of

        with self._ledger() as ledger:
            return origins_of(witnesses, self._origins_of(ledger, witnesses, known_at))

    def organizations(self, most: int) -> list[str]:
        """Names of some organisations that the ledger knows. Raises LedgerError."""
        with self._ledger() as ledger:
            return [names[0] for _, names in islice(ledger.parties("organization"), most)]


@dataclass(frozen=True, slots=True)
class _AsOf:
    """What a reply may ask of a desk, by days that no question goes beyond."""

    desk: Inquiries
    clocks: Clocks

    def _by(self, day: datetime.date | None) -> datetime.date | None:
        return min((one for one in (day, self.clocks.known_at) if one), default=None)

    def who(
        self, organization: str, *, valid_at: datetime.date | None = None, known_at: datetime.date | None = None
    ) -> Holders:
        recorded_at = self.clocks.recorded_at
        return self.desk.who(organization, valid_at=valid_at, known_at=self._by(known_at), recorded_at=recorded_at)

    def timeline(self, name: str, *, known_at: datetime.date | None = None) -> Timeline:
        return self.desk.timeline(name, known_at=self._by(known_at), recorded_at=self.clocks.recorded_at)

    def disputes(self, name: str = "", *, known_at: datetime.date | None = None) -> Disputes:
        return self.desk.disputes(name, known_at=self._by(known_at), recorded_at=self.clocks.recorded_at)

    def changes(self, name: str = "", *, since: datetime.date, until: datetime.date | None = None) -> Changes:
        last = self._by(until or self.desk.settings.today)
        return self.desk.changes(name, since=since, until=last, recorded_at=self.clocks.recorded_at)

    def told_by(self, name: str, *, known_at: datetime.date | None = None) -> tuple[Timeline, list[Witness]]:
        return self.desk.told_by(name, known_at=self._by(known_at), recorded_at=self.clocks.recorded_at)

    def independent(self, witnesses: Sequence[Witness], *, known_at: datetime.date | None = None) -> tuple[str, ...]:
        return self.desk.independent(witnesses, known_at=self._by(known_at))

    def organizations(self, most: int) -> list[str]:
        return self.desk.organizations(most)


PARTS = ("posts", "dates", "replies", "questions")  # the tables of a pack that a question needs


class _Directory:
    """Names and titles as the ledger has read them."""

    def __init__(self, ledger: Resolved, names: Names) -> None:
        self._ledger = ledger
        self._names = names

    def parties_named(self, names: Collection[str]) -> dict[str, Known]:
        """Of these names those that the ledger has, an organisation's before a person's. Of whom only words or stakes
        are told may be a company, such as "Orbex Inc": the same names, undressed, are looked for among those."""
        from incumbent.identity import NO_CONVENTIONS

        found = self._known(names, NO_CONVENTIONS)
        people = {name: known.key for name, known in found.items() if known.sort == "person"}
        acting = {key for key, _, post_class, _ in self._ledger.places(person=set(people.values())) if post_class}
        unclear = [name for name, key in people.items() if key not in acting]
        dressed = self._known(unclear, self._names._conventions) if unclear else {}
        return found | {name: known for name, known in dressed.items() if known.sort == "organization"}

    def party_dressed(self, name: str) -> Known | None:
        """The party of a name without its legal form and form of address, or of another name of a country."""
        return self._known([name], self._names._conventions).get(name)

    def _known(self, names: Collection[str], conventions: Conventions) -> dict[str, Known]:
        from incumbent.identity import organization_key, person_key
        from incumbent.model.inquiry import Known

        found: dict[str, Known] = {}
        sorts: tuple[tuple[PartySort, ...], ...] = (("person",), ("organization",))
        for (sort,) in sorts:
            key_of = person_key if sort == "person" else organization_key
            keys = {name: key_of(name, conventions) for name in names}
            spelled = self._ledger.spellings(sort, set(keys.values()))
            for name, key in keys.items():
                if key in spelled:
                    shown = name if name in spelled[key] else spelled[key][0]
                    found[name] = Known(sort, shown, self._ledger.canonical(sort, key))
        return found

    def people_called(self, surname: str) -> list[Known]:
        """The people whose name ends with these words, one for each party."""
        from incumbent.identity import person_key
        from incumbent.model.inquiry import Known

        wanted = person_key(surname)
        found: dict[str, Known] = {}
        for name in self._ledger.names_like(wanted, people=True, limit=NAMES):
            key = person_key(name)
            if key.endswith(f" {wanted}") and self._ledger.spellings("person", [key]):
                head = self._ledger.canonical("person", key)
                found.setdefault(head, Known("person", name, head))
        return list(found.values())

    def names_near(self, name: str) -> list[str]:
        """Names that may be meant by one that the ledger does not have, the likest first."""
        from incumbent.identity import fold

        words = fold(name)
        parts = {part for word in words for part in (word[:4], word[-4:]) if len(part) > 2}
        like = {one for part in sorted(parts) for one in self._ledger.names_like(part, people=True, limit=NAMES)}
        asked = " ".join(words)
        ranked = sorted(((_likeness(asked, " ".join(fold(one))), one) for one in like), reverse=True)
        return [one for likeness, one in ranked if likeness >= SIMILAR][:3]

    def classes_of(self, titles: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Of these titles those that the ledger has read, with the classes that they stood for."""
        return {title: tuple(found) for title in titles if (found := self._ledger.classes_of(title))}


def _likeness(one: str, other: str) -> float:
    """How like two names are: as a whole, or the last words of both."""
    whole = difflib.SequenceMatcher(None, one, other).ratio()
    last = difflib.SequenceMatcher(None, one, other.rpartition(" ")[2]).ratio()
    return max(whole, last)
