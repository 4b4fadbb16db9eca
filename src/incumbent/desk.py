"""Wires the rooms: reads articles, appends to a ledger, asks it. No logic of its own."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from incumbent.errors import InputError, NotFound, UnknownLanguage
from incumbent.model.answer import Holders, Timeline
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate
from incumbent.settings import Settings

OnFault = Callable[[InputError], None]


@dataclass(frozen=True)
class Desk:
    """What a face asks of the house. Heavy rooms are opened only by the methods that need them."""

    settings: Settings = field(default_factory=Settings.from_environment)

    # ---- reading ----------------------------------------------------------------------------------------------------

    def documents(self, paths: Iterable[str], published: PartialDate | None, language: str, on_fault: OnFault | None) -> Iterator[Document]:
        """The articles of files and folders, one after the other."""
        from incumbent.reading import read

        return read(paths, published=published, language=language, today=self.settings.today, on_fault=on_fault)

    def read_claims(
        self, paths: Iterable[str], *, published: PartialDate | None = None, language: str = "", on_fault: OnFault | None = None
    ) -> Iterator[tuple[Document, list[Claim]]]:
        """Each article with what it says; its language and publication date filled in where it tells none."""
        for document in self.documents(paths, published, language, on_fault):
            try:
                yield self.extract(document)
            except UnknownLanguage as fault:
                if on_fault is None:
                    raise
                on_fault(fault)

    def extract(self, document: Document) -> tuple[Document, list[Claim]]:
        """What one article says. Raises UnknownLanguage."""
        from incumbent.extraction.extract import extract
        from incumbent.languages.detect import detect
        from incumbent.languages.load import load_pack

        code = document.language.split("-")[0].lower() or detect(document.text)
        if not code:
            raise UnknownLanguage(f"the language of {document.name} cannot be told", "name it with --language, en or fr")
        extraction = extract(document, load_pack(code))
        return extraction.document, list(extraction.claims)

    # ---- the ledger -------------------------------------------------------------------------------------------------

    def add(
        self, paths: Iterable[str], *, published: PartialDate | None = None, language: str = "", on_fault: OnFault | None = None
    ) -> Iterator[tuple[Document, int | None]]:
        """Appends articles; yields each with its number of claims, or None where the ledger held it already."""
        from incumbent.ledger import Ledger

        with Ledger(self.settings.ledger, writable=True) as ledger:
            for document in self.documents(paths, published, language, on_fault):
                if ledger.holds(document.id):
                    yield document, None
                    continue
                try:
                    document, claims = self.extract(document)
                except UnknownLanguage as fault:
                    if on_fault is None:
                        raise
                    on_fault(fault)
                    continue
                ledger.append(document, claims, self.settings.recorded_at, self._keys)
                yield document, len(claims)

    def who(self, organization: str, *, post: str = "", valid_at: datetime.date | None = None, known_at: datetime.date | None = None) -> Holders:
        """Who held a post of `organization`. Raises NotFound, LedgerError."""
        from incumbent.answers import holders
        from incumbent.identity import organization_key
        from incumbent.ledger import Ledger

        with Ledger(self.settings.ledger) as ledger:
            key = organization_key(organization)
            witnesses = ledger.witnesses(organization=key)
            if not witnesses:
                key, witnesses = self._spelt(ledger, organization)
            classes = self._classes(ledger, post) if post else ()
            people = {w.person_key for w in witnesses if w.person_key}
            elsewhere = [w for person in sorted(people) for w in ledger.witnesses(person=person) if w.organization_key != key]
            name = ledger.names("organization", key)[0]
        day = valid_at or self.settings.today
        return holders(name, key, [*witnesses, *elsewhere], classes=classes, valid_at=day, known_at=known_at)

    def timeline(self, name: str, *, known_at: datetime.date | None = None) -> Timeline:
        """All tenures of an organisation or a person. Raises NotFound, LedgerError."""
        from incumbent.answers import timeline
        from incumbent.identity import organization_key, person_key
        from incumbent.ledger import Ledger

        with Ledger(self.settings.ledger) as ledger:
            witnesses = ledger.witnesses(organization=organization_key(name)) or ledger.witnesses(person=person_key(name))
            if not witnesses:
                _, witnesses = self._spelt(ledger, name)
        return timeline(name, witnesses, known_at)

    def show_claim(self, prefix: str) -> tuple[Claim, Document, str]:
        """A claim, its document, and when the ledger learned it. Raises NotFound, LedgerError."""
        from incumbent.ledger import Ledger

        with Ledger(self.settings.ledger) as ledger:
            return ledger.claim(prefix)

    def show_document(self, prefix: str) -> tuple[Document, list[Claim]]:
        """A document and what it says. Raises NotFound, LedgerError."""
        from incumbent.ledger import Ledger

        with Ledger(self.settings.ledger) as ledger:
            document = ledger.document(prefix)
            return document, [w.claim for w in ledger.witnesses(document=document.id)]

    # ---- names ------------------------------------------------------------------------------------------------------

    def _spelt(self, ledger, name: str):  # type: ignore[no-untyped-def]
        """The organisation under the key that adding would have given it. Raises NotFound with near names."""
        from incumbent.identity import organization_key

        forms, _, aliases = self._small_words
        key = organization_key(name, forms, aliases)
        witnesses = ledger.witnesses(organization=key)
        if not witnesses:
            near = ledger.keys_like("organization", key[:4]) + ledger.keys_like("person", name.split()[-1].lower())
            advice = f"did you mean {', '.join(near[:3])}?" if near else "see what there is with: incumbent timeline NAME"
            raise NotFound(f"the ledger tells nothing of {name!r}", advice)
        return key, witnesses

    def _classes(self, ledger, post: str) -> tuple[str, ...]:  # type: ignore[no-untyped-def]
        """The classes that the words of a post stand for: as the ledger met them, as a class, as the packs have them."""
        from incumbent.languages.load import codes, load_titles
        from incumbent.model.claim import POST_CLASSES

        folded = post.casefold().replace("’", "'")
        if folded in POST_CLASSES:
            return (folded,)
        titles = {c for code in codes() for c, forms in load_titles(code).items() if folded in forms}
        found = titles or set(ledger.names("post", folded)) - {"member", "other"}
        if not found:
            raise NotFound(f"nobody in the ledger is called {post!r}", f"take a title, or one of: {', '.join(sorted(POST_CLASSES))}")
        return tuple(sorted(found))

    def _keys(self, claim: Claim) -> tuple[str, str]:
        from incumbent.identity import organization_key, person_key

        forms, honorifics, aliases = self._small_words
        person = getattr(claim, "person", None) or getattr(claim, "speaker", None) or getattr(claim, "holder", None) or ""
        organization = getattr(claim, "organization", None) or ""
        return person_key(person, honorifics), organization_key(organization, forms, aliases) if organization else ""

    @cached_property
    def _small_words(self) -> tuple[frozenset[str], frozenset[str], tuple[tuple[str, str], ...]]:
        """Legal forms, honorifics and the other names of countries, of all packs."""
        from incumbent.languages.load import codes, load_pack

        packs = [load_pack(code) for code in codes()]
        forms = frozenset(form for pack in packs for form in pack.lexicon["organizations"]["forms"])
        honorifics = frozenset(form for pack in packs for row in pack.lexicon["persons"]["honorifics"].values() for form in row)
        return forms, honorifics, ()
