"""What a reply says where no source says what was asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from incumbent.model.inquiry import Draft, Told, Verdict


def unsaid(
    sentence: str, notes: Iterable[str] = (), told: Sequence[Told] = (), verdict: Verdict | None = None
) -> Draft:
    """No source says it; `told` is what sources say beside it."""
    return Draft(sentence, "unsaid", tuple(notes), verdict=verdict, told=tuple(told))
