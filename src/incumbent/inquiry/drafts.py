"""A reply before the question is put beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from incumbent.model.inquiry import Status, Told, Verdict


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of a `Reply`."""

    sentence: str
    status: Status = "answered"
    notes: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    tellers: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    verdict: Verdict | None = None
    told: tuple[Told, ...] = ()


def unsaid(
    sentence: str, notes: Iterable[str] = (), told: Sequence[Told] = (), verdict: Verdict | None = None
) -> Draft:
    """No source says it; `told` is what sources say beside it."""
    return Draft(sentence, "unsaid", tuple(notes), verdict=verdict, told=tuple(told))
