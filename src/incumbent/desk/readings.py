"""Articles on their way to the desk: each with what it says, read by one process or by several."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import TypeAlias

from incumbent.errors import InputError, UnknownLanguage
from incumbent.model.claim import Claim
from incumbent.model.document import Document

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
    from incumbent.languages.detect import detect
    from incumbent.languages.load import load_pack

    if isinstance(outcome, InputError):
        return outcome
    try:
        code = outcome.language.split("-")[0].lower() or detect(outcome.text)
        if not code:
            raise UnknownLanguage(f"the language of {outcome.name} cannot be told", "name it with --language")
        extraction = extract(outcome, load_pack(code))
    except UnknownLanguage as fault:
        return fault
    return extraction.document, list(extraction.claims)
