"""What the desk knows of where articles have their news from."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.desk.names import Clocks, Names, told_of

if TYPE_CHECKING:
    from incumbent.ledger import Ledger
    from incumbent.model.document import Document
    from incumbent.model.entry import Source, Witness
    from incumbent.model.origin import Origin

SORT = "origin"  # of the signatures in the ledger
RENAMED = "renamed"  # of what a document tells of other names of organisations: a line of JSON, by `Renaming`


class Sources(Names):
    """Signatures of documents, and the origins that come of them."""

    def sign(self, document: Document) -> Iterator[tuple[str, str]]:
        """What the ledger keeps of a document beside its text, to find copies of it and other names of organisations:
        nothing of one in a language that there is no pack for."""
        from incumbent.extraction.text.renamings import find_renamings
        from incumbent.extraction.text.signatures import signature_of
        from incumbent.languages.load import codes, load_pack

        code = document.language.split("-")[0].lower()
        if code in codes():
            yield SORT, signature_of(document, load_pack(code)).text
            yield from ((RENAMED, json.dumps(told)) for told in find_renamings(document.text, load_pack(code)))

    def origins(
        self, name: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> tuple[list[Origin], dict[str, Source]]:
        """The origins of all that is told of an organisation or a person, or of the article with that id (or the head
        of it): with the sources of their documents, by id. Raises NotFound, LedgerError."""
        from incumbent.answers.known import known
        from incumbent.answers.origins import origins

        clocks = Clocks(known_at, recorded_at)
        with self._ledger() as ledger:
            if name.startswith(("doc-", "claim-")):
                id_ = name if name.startswith("doc-") else ledger.claim(name)[1].id
                document = ledger.document(id_)
                witnesses = ledger.witnesses(document=document.id)
                keys = sorted({w.organization_key for w in witnesses if w.organization_key})
                witnesses += told_of(ledger, clocks, organization=keys) if keys else []
                sources = _sources(known(witnesses, known_at, recorded_at) if clocks.asked else witnesses)
                if document.id not in sources:
                    sources |= {source.id: source for source, _ in ledger.documents([document.id])}
                made = origins(self._signed(ledger, sources.values()))
                made = [origin for origin in made if document.id in origin.documents]
            else:
                _, witnesses = self._about(ledger, name, people=True, clocks=clocks)
                sources = _sources(known(witnesses, known_at, recorded_at) if clocks.asked else witnesses)
                made = origins(self._signed(ledger, sources.values()))
        return made, sources

    def _origins_of(
        self, ledger: Ledger, witnesses: Sequence[Witness], known_at: datetime.date | None = None
    ) -> dict[str, str]:
        """Document → the id of the origin under which it counts, among what had been published by `known_at`."""
        signed = self._signed_by(ledger, witnesses, known_at)
        if len(signed) < 2:
            return {source.id: source.id for source, _ in signed}
        from incumbent.answers.origins import counted_once

        return counted_once(signed)

    def _signed_by(
        self, ledger: Ledger, witnesses: Sequence[Witness], known_at: datetime.date | None
    ) -> list[tuple[Source, str]]:
        """The sources of witnesses, those that had been published by `known_at`, with their signatures."""
        sources = _sources(witnesses).values()
        known = [s for s in sources if not (known_at and s.published_at and s.published_at.latest > known_at)]
        return list(self._signed(ledger, known))

    def _signed(self, ledger: Ledger, sources: Iterable[Source]) -> Iterator[tuple[Source, str]]:
        """Sources with their signatures as the ledger has them; those that were never signed are left out."""
        by_id = {source.id: source for source in sources}
        for id_, text in ledger.signatures(SORT, sorted(by_id)) if by_id else ():
            yield by_id[id_], text


def _sources(witnesses: Iterable[Witness]) -> dict[str, Source]:
    return {w.source.id: w.source for w in witnesses}
