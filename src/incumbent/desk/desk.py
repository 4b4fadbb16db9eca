"""The whole desk: it reads articles, appends to a ledger and keeps it; questions.py has what it is asked."""

from __future__ import annotations

import datetime
import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from incumbent.desk.dossiers import Dossiers
from incumbent.desk.growth import Growing
from incumbent.desk.histories import Histories
from incumbent.desk.inquiries import Inquiries
from incumbent.desk.parties import WhoIsWho
from incumbent.desk.readings import OnFault, OnRead, Outcome, explained, said_by
from incumbent.desk.reviewing import Reviewing
from incumbent.desk.sources import RENAMED, SORT
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    from pathlib import Path

    from incumbent.desk.boards import Boards
    from incumbent.ledger import Ledger
    from incumbent.model.entry import Retraction
    from incumbent.model.explanation import Explanation
    from incumbent.model.fallout import Fallout
    from incumbent.model.findings import Findings

JUDGED_TOGETHER = 200  # articles after which new names are judged: all pairs of an organisation are gone through


class Desk(Dossiers, Growing, Histories, Inquiries, Reviewing, WhoIsWho):
    """What a face asks of the house."""

    # ---- reading ----------------------------------------------------------------------------------------------------

    def size(self, paths: Iterable[str]) -> int | None:
        """How many bytes there are to read; None where a path is a stream, whose end nobody knows."""
        from incumbent.reading import size

        return size(paths)

    def _outcomes(
        self, paths: Iterable[str], published: PartialDate | None, language: str, on_read: OnRead | None
    ) -> Iterator[Outcome]:
        """The articles of files and folders, one after the other, and what could not be read in its place. Raises
        UnknownLanguage at once."""
        from incumbent.languages.load import load_pack
        from incumbent.reading import outcomes

        if language:
            load_pack(language.lower())
        return outcomes(paths, published=published, language=language, today=self.settings.today, on_read=on_read)

    def read_claims(
        self,
        paths: Iterable[str],
        *,
        published: PartialDate | None = None,
        language: str = "",
        workers: int = 1,
        on_fault: OnFault | None = None,
        on_read: OnRead | None = None,
    ) -> Iterator[tuple[Document, list[Claim]]]:
        """Each article with what it says; its language and day of publication filled in where it tells none.

        An article that cannot be read goes to `on_fault`, or is raised without one; `on_read` is told how many bytes
        have been read, article by article. With several `workers`, processes share the work; what comes out is the
        same, in the same order.
        """
        outcomes = self._outcomes(paths, published, language, on_read)
        tasks = ((outcome, isinstance(outcome, Document)) for outcome in outcomes)
        for _, said in said_by(tasks, workers, on_fault):
            assert said is not None
            yield said

    def explain(
        self,
        paths: Iterable[str],
        *,
        published: PartialDate | None = None,
        language: str = "",
        on_fault: OnFault | None = None,
    ) -> Iterator[Explanation]:
        """How the reader comes to what each article says: what it passed over, whom it saw, what weighed."""
        return explained(self._outcomes(paths, published, language, None), on_fault)

    def add(
        self,
        paths: Iterable[str],
        *,
        published: PartialDate | None = None,
        language: str = "",
        workers: int = 1,
        on_fault: OnFault | None = None,
        on_read: OnRead | None = None,
    ) -> Generator[tuple[Document, int | None], None, None]:
        """Appends articles; yields each with the number of its claims, or None where the ledger held it already.

        The ledger is made with the first article that can be read. Raises LedgerError.
        """
        ledger: Ledger | None = None
        newcomers: set[str] = set()
        gone_through: list[str] = []

        def tasks() -> Iterator[tuple[Outcome, bool]]:
            nonlocal ledger
            for outcome in self._outcomes(paths, published, language, on_read):
                new = False
                if isinstance(outcome, Document):
                    ledger = ledger or self._opened()
                    new = not ledger.holds(outcome.id)
                yield outcome, new

        try:
            for at, (document, said) in enumerate(said_by(tasks(), workers, on_fault), 1):
                assert ledger is not None
                gone_through.append(document.id)
                if said is None:
                    newcomers |= {w.person_key for w in ledger.witnesses(document=document.id)}
                    yield document, None
                else:
                    read, claims = said
                    new = ledger.append(read, claims, self.settings.recorded_at, self.keys_of, self.sign)
                    newcomers |= {self.keys_of(claim)[0] for claim in claims}
                    yield read, len(claims) if new else None
                if at % JUDGED_TOGETHER == 0:
                    self._judge(ledger, newcomers, gone_through)
        finally:
            if ledger is not None:
                self._judge(ledger, newcomers, gone_through)
                ledger.close()
        if ledger is not None:
            self._keep_ready()

    def _opened(self) -> Ledger:
        """The ledger to add to. One of an older version has no signatures yet: they are made."""
        ledger = self._ledger_to_write()
        if not ledger.is_signed(SORT):
            ledger.sign(self.sign)
        return ledger

    def _judge(self, ledger: Ledger, newcomers: set[str], documents: list[str]) -> None:
        """Lets the rules judge the names of people who appeared in new places, and what documents tell of renamings;
        forgets both."""
        from incumbent.desk.judging import judge_names

        told = ledger.signatures(RENAMED, documents) if documents else ()
        renamings = [tuple(json.loads(row)) for _, row in told]
        if newcomers or renamings:
            judge_names(ledger, newcomers, self.customs, self.settings.recorded_at, renamings)
        newcomers.clear()
        documents.clear()

    # ---- keeping ----------------------------------------------------------------------------------------------------

    def verify(self) -> Findings:
        """Everything in the ledger, computed anew: how much there is, and what is not as it was written."""
        from incumbent.answers.earlier import BOARDING

        with self._ledger() as ledger:
            return ledger.verify(BOARDING)

    def keep_boards(self) -> int:
        """Makes ready who holds what on every day, where something new was read; gives the number of organisations."""
        from incumbent.answers.earlier import BOARDING
        from incumbent.desk.resolved import Resolved

        with Resolved(self.settings.ledger, writable=True) as ledger:
            return ledger.keep_boards(BOARDING)

    def _keep_ready(self) -> None:
        """Boards that were made once are kept ready."""
        with self._ledger() as ledger:
            kept = ledger.keeps_boards()
        if kept:
            self.keep_boards()

    @contextmanager
    def boards(self) -> Iterator[Boards]:
        """The ledger opened once for many questions about who holds what."""
        from incumbent.desk.boards import Boards

        with self._ledger() as ledger:
            yield Boards(ledger, self)

    def copy_to(self, place: Path | str) -> Findings:
        """The ledger at another place, verified. Raises LedgerError where another one is there."""
        from incumbent.ledger import Ledger

        with self._ledger() as ledger, Ledger(place, writable=True) as target:
            return ledger.copy_to(target)

    def fallout(self, id_: str) -> tuple[Document, Fallout]:
        """A document, and what its retraction would do. Raises NotFound, LedgerError."""
        from incumbent.answers.fallout import fallout

        with self._ledger() as ledger:
            document = ledger.document(id_)
            claims = ledger.witnesses(document=document.id)
            organizations = {w.organization_key for w in claims if w.organization_key}
            witnesses = ledger.witnesses(organization=sorted(organizations)) if organizations else []
            homeless = [w for w in claims if not w.organization_key]
        return document, fallout([*witnesses, *homeless], {w.claim.id for w in claims})

    def retracted(self, id_: str, on: datetime.date | None = None) -> Retraction | None:
        """The retraction by which a document counts no more on a day, without one today. Raises LedgerError."""
        with self._ledger() as ledger:
            return ledger.retracted(id_, on or self.settings.today)

    def retract(self, id_: str, *, why: str, by: str, on: datetime.date | None = None) -> Retraction:
        """Lets a document count no more, from `on` or today; of one that counts no more by then already, it gives what
        says so, and appends nothing. Raises NotFound, LedgerError."""
        with self._kept(id_) as ledger:
            return ledger.retract(id_, why, by, self.settings.recorded_at, on or self.settings.today)

    def restore(self, id_: str, *, why: str, by: str, on: datetime.date | None = None) -> Retraction:
        """Lets a retracted document count again. Raises NotFound, LedgerError."""
        with self._kept(id_) as ledger:
            return ledger.restore(id_, why, by, self.settings.recorded_at, on or self.settings.today)

    def _kept(self, id_: str) -> Ledger:
        """The ledger to write in, where it holds that document: none is made by a wish to retract."""
        with self._ledger() as ledger:
            ledger.document(id_)
        return self._ledger_to_write()
