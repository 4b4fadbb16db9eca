"""Articles on their way to the desk: each with what it says, read by one process or by several."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

from incumbent.errors import InputError, UnknownLanguage
from incumbent.model.claim import Claim
from incumbent.model.document import Document

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack
    from incumbent.model.explanation import Explanation

OnFault = Callable[[InputError], None]
OnRead = Callable[[int], None]
Outcome: TypeAlias = Document | InputError  # what was read, or what was wrong with that one article
Said: TypeAlias = tuple[Document, list[Claim]]


def said_by(
    tasks: Iterable[tuple[Outcome, bool]], workers: int, on_fault: OnFault | None
) -> Iterator[tuple[Document, Said | None]]:
    """Each document with what it says, None for those that come with False; faults go to `on_fault` in their turn, or
    are raised without one."""
    alone = ((outcome, _read(outcome) if new else None) for outcome, new in tasks)
    with closing(_shared(tasks, workers) if workers > 1 else alone) as done:
        for outcome, said in done:
            fault = said if isinstance(said, InputError) else outcome
            if isinstance(fault, InputError):
                if on_fault is None:
                    raise fault
                on_fault(fault)
            elif isinstance(outcome, Document) and not isinstance(said, InputError):
                yield outcome, said


def _shared(
    tasks: Iterable[tuple[Outcome, bool]], workers: int
) -> Generator[tuple[Outcome, Said | InputError | None], None, None]:
    from incumbent.extraction.workers import in_order

    return in_order(_read, tasks, workers)


def _read(outcome: Outcome) -> Said | InputError:
    """What one article says, or the fault that its language cannot be told or is not known."""
    from incumbent.extraction.extract import extract

    if isinstance(outcome, InputError):
        return outcome
    try:
        extraction = extract(outcome, _pack_of(outcome))
    except UnknownLanguage as fault:
        return fault
    return extraction.document, list(extraction.claims)


def explained(outcomes: Iterable[Outcome], on_fault: OnFault | None) -> Iterator[Explanation]:
    """How the reader comes to what each article says; faults go to `on_fault` in their turn, or are raised without."""
    from incumbent.extraction.explain import explain

    for outcome in outcomes:
        try:
            if isinstance(outcome, InputError):
                raise outcome
            explanation = explain(outcome, _pack_of(outcome))
        except InputError as fault:
            if on_fault is None:
                raise
            on_fault(fault)
        else:
            yield explanation


def _pack_of(document: Document) -> Pack:
    """The pack of the article's language: the one it tells, else the one that its words tell. Raises
    UnknownLanguage."""
    from incumbent.languages.detect import detect
    from incumbent.languages.load import load_pack

    code = document.language.split("-")[0].lower() or detect(document.text)
    if not code:
        raise UnknownLanguage(f"the language of {document.name} cannot be told", "name it with --language")
    try:
        return load_pack(code)
    except UnknownLanguage as fault:  # among many articles: which one it is
        raise UnknownLanguage(f"{document.name}: {fault.message}", fault.advice) from None
