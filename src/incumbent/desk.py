"""Wires the rooms: reads articles, appends to a ledger, asks it. Rooms are opened by the methods that need them."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from incumbent.errors import InputError, NotFound, UnknownLanguage
from incumbent.model.claim import POST_CLASSES, Claim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate
from incumbent.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from incumbent.identity import Conventions, Customs
    from incumbent.ledger import Ledger
    from incumbent.model.answer import Holders, Timeline
    from incumbent.model.entry import Retraction, Witness
    from incumbent.model.fallout import Fallout
    from incumbent.model.findings import Findings

OnFault = Callable[[InputError], None]
OnRead = Callable[[int], None]


@dataclass(frozen=True)
class Desk:
    """What a face asks of the house."""

    settings: Settings = field(default_factory=Settings.from_environment)

    # ---- reading ----------------------------------------------------------------------------------------------------

    def size(self, paths: Iterable[str]) -> int | None:
        """How many bytes there are to read; None where a path is a stream, whose end nobody knows."""
        from incumbent.reading import size

        return size(paths)

    def _documents(
        self,
        paths: Iterable[str],
        published: PartialDate | None,
        language: str,
        on_fault: OnFault | None,
        on_read: OnRead | None,
    ) -> Iterator[Document]:
        """The articles of files and folders, one after the other. Raises UnknownLanguage at once."""
        from incumbent.languages.load import load_pack
        from incumbent.reading import read

        if language:
            load_pack(language.lower())
        today = self.settings.today
        return read(paths, published=published, language=language, today=today, on_fault=on_fault, on_read=on_read)

    def read_claims(
        self,
        paths: Iterable[str],
        *,
        published: PartialDate | None = None,
        language: str = "",
        on_fault: OnFault | None = None,
        on_read: OnRead | None = None,
    ) -> Iterator[tuple[Document, list[Claim]]]:
        """Each article with what it says; its language and day of publication filled in where it tells none.

        An article that cannot be read goes to `on_fault`, or is raised without one; `on_read` is told how many bytes
        have been read, article by article.
        """
        for document in self._documents(paths, published, language, on_fault, on_read):
            extracted = self._extracted(document, on_fault)
            if extracted is not None:
                yield extracted

    def add(
        self,
        paths: Iterable[str],
        *,
        published: PartialDate | None = None,
        language: str = "",
        on_fault: OnFault | None = None,
        on_read: OnRead | None = None,
    ) -> Generator[tuple[Document, int | None], None, None]:
        """Appends articles; yields each with the number of its claims, or None where the ledger held it already.

        The ledger is made with the first article that can be read. Raises LedgerError.
        """
        ledger: Ledger | None = None
        try:
            for document in self._documents(paths, published, language, on_fault, on_read):
                ledger = ledger or self._ledger(writable=True)
                if ledger.holds(document.id):
                    yield document, None
                elif (extracted := self._extracted(document, on_fault)) is not None:
                    said, claims = extracted
                    new = ledger.append(said, claims, self.settings.recorded_at, self.keys_of)
                    yield said, len(claims) if new else None
        finally:
            if ledger is not None:
                ledger.close()

    def _extracted(self, document: Document, on_fault: OnFault | None) -> tuple[Document, list[Claim]] | None:
        """What one article says; None where its language is a fault that `on_fault` takes."""
        from incumbent.extraction.extract import extract
        from incumbent.languages.detect import detect
        from incumbent.languages.load import load_pack

        try:
            code = document.language.split("-")[0].lower() or detect(document.text)
            if not code:
                raise UnknownLanguage(f"the language of {document.name} cannot be told", "name it with --language")
            extraction = extract(document, load_pack(code))
        except UnknownLanguage as fault:
            if on_fault is None:
                raise
            on_fault(fault)
            return None
        return extraction.document, list(extraction.claims)

    # ---- asking -----------------------------------------------------------------------------------------------------

    def who(
        self,
        organization: str,
        *,
        post: str = "",
        valid_at: datetime.date | None = None,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
    ) -> Holders:
        """Who held a post of `organization`, today where no day is given, as known at `known_at` from what the ledger
        had recorded by `recorded_at`. Raises NotFound, LedgerError."""
        from incumbent.answers import holders

        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, organization, people=False)
            classes = self._classes(ledger, post, witnesses) if post else ()
            people = {w.person_key for w in witnesses if not classes or getattr(w.claim, "post_class", "") in classes}
            elsewhere = [w for p in sorted(people) for w in ledger.witnesses(person=p, besides=key)]
        day = valid_at or self.settings.today
        name = _name(organization, witnesses, "organization")
        told = [*witnesses, *elsewhere]
        return holders(name, key, told, classes=classes, valid_at=day, known_at=known_at, recorded_at=recorded_at)

    def timeline(
        self, name: str, *, known_at: datetime.date | None = None, recorded_at: datetime.date | None = None
    ) -> Timeline:
        """All that is known of an organisation or a person. Raises NotFound, LedgerError."""
        from incumbent.answers import timeline

        with self._ledger() as ledger:
            key, witnesses = self._about(ledger, name, people=True)
        ours = "organization" if any(w.organization_key == key for w in witnesses) else "person"
        named, chained = _name(name, witnesses, ours), ours == "organization"
        return timeline(named, witnesses, known_at, recorded_at=recorded_at, chained=chained)

    def show_claim(self, id_: str) -> tuple[Claim, Document, str]:
        """A claim, its document, and when the ledger recorded it. Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            return ledger.claim(id_)

    def show_document(self, id_: str) -> tuple[Document, list[Claim]]:
        """A document and what it says, in the order of the text. Raises NotFound, LedgerError."""
        with self._ledger() as ledger:
            document = ledger.document(id_)
            claims = [witness.claim for witness in ledger.witnesses(document=document.id)]
        return document, sorted(claims, key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.id))

    def check(self) -> tuple[int, str]:
        """How many entries there are and the hash of the last. Raises LedgerDamaged where one is not as written."""
        with self._ledger() as ledger:
            return ledger.check()

    # ---- keeping ----------------------------------------------------------------------------------------------------

    def verify(self) -> Findings:
        """Everything in the ledger, computed anew: how much there is, and what is not as it was written."""
        with self._ledger() as ledger:
            return ledger.verify()

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

    def retract(self, id_: str, *, why: str, by: str, on: datetime.date | None = None) -> Retraction:
        """Lets a document count no more, from `on` or today. Raises NotFound, LedgerError."""
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
        return self._ledger(writable=True)

    # ---- names ------------------------------------------------------------------------------------------------------

    def _ledger(self, *, writable: bool = False) -> Ledger:
        from incumbent.ledger import Ledger

        return Ledger(self.settings.ledger, writable=writable)

    def _about(self, ledger: Ledger, name: str, *, people: bool) -> tuple[str, list[Witness]]:
        """The key under which the ledger has `name`, and the claims about it. Raises NotFound with near names.

        The name is tried as it is written before it is undressed: the words for that take time to load.
        """
        from incumbent.identity import NO_CONVENTIONS, fold, organization_key, person_key

        for undress in (False, True):
            dress = self._conventions if undress else NO_CONVENTIONS
            key = organization_key(name, dress)
            if witnesses := ledger.witnesses(organization=key):
                return key, witnesses
            key = person_key(name, dress)
            if witnesses := ledger.witnesses(person=key):
                if people:
                    return key, witnesses
                raise NotFound(f"{name!r} is a person, not an organisation", f'ask: incumbent timeline "{name}"')
        longest = max(fold(name), key=len, default=name)
        near = [
            one
            for part in (organization_key(name), longest, longest[:4])
            for one in ledger.names_like(part, people=people)
        ]
        advice = f"did you mean: {', '.join(list(dict.fromkeys(near))[:3])}?" if near else "write it as the articles do"
        raise NotFound(f"the ledger holds nothing about {name!r}", advice)

    def _classes(self, ledger: Ledger, post: str, witnesses: Sequence[Witness]) -> tuple[str, ...]:
        """The classes that the words of a post stand for: as a class itself, in this organisation, in the ledger, in
        the packs. Raises NotFound."""
        from incumbent.languages.load import codes, load_titles

        words = " ".join(post.casefold().replace("’", "'").split())
        here = {getattr(w.claim, "post_class", "") for w in witnesses if _post(w.claim) == words}
        if words in POST_CLASSES:
            here = {words}
        found = here or set(ledger.classes_of(words))
        found = found or {name for code in codes() for name, titles in load_titles(code).items() if words in titles}
        if not found:
            raise NotFound(f"no post {post!r} is known", "take a title, or a class such as chief-executive")
        return tuple(sorted(found))

    def keys_of(self, claim: Claim) -> tuple[str, str]:
        """The keys of the parties of a claim: its person, holder or speaker, and its organisation."""
        from incumbent.identity import organization_key, person_key

        agent = next(name for field in ("person", "holder", "speaker") if (name := getattr(claim, field, None)))
        organization = getattr(claim, "organization", None)
        return (
            person_key(agent, self._conventions),
            organization_key(organization, self._conventions) if organization else "",
        )

    @cached_property
    def _conventions(self) -> Conventions:
        """Legal forms, forms of address and the other names of countries, of all packs."""
        from incumbent.identity import Conventions
        from incumbent.languages.load import codes, load_pack

        lexicons = [load_pack(code).lexicon for code in codes()]
        return Conventions.of(
            (form for lexicon in lexicons for form in lexicon["organizations"]["forms"]),
            (form for lexicon in lexicons for forms in lexicon["persons"]["honorifics"].values() for form in forms),
            (pair for lexicon in lexicons for pair in lexicon["organizations"].get("aliases", {}).items()),
        )

    @cached_property
    def customs(self) -> Customs:
        """What all packs know about names."""
        from incumbent.identity import Customs
        from incumbent.languages.load import codes, load_pack

        return Customs.of((load_pack(code).lexicon for code in codes()), self._conventions)


def _post(claim: Claim) -> str:
    return (getattr(claim, "post", None) or "").casefold().replace("’", "'")


def _name(asked: str, witnesses: Sequence[Witness], role: str) -> str:
    """The name that most claims have for the party; as it was asked for where none has one."""
    names = Counter(name for w in witnesses if isinstance(name := getattr(w.claim, role, None), str))
    return names.most_common(1)[0][0] if names else asked
