"""Stories made by chance: documents with claims about a few people in a few seats, and what answers say of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from hypothesis import strategies as st
from tests.told import told

from incumbent.answers.changes import changes
from incumbent.answers.disputes import disputes
from incumbent.answers.holders import holders
from incumbent.answers.state import state
from incumbent.answers.timeline import timeline
from incumbent.model.claim import Manner, Modality, TenureKind
from incumbent.model.entry import Witness

FIRST, LAST = datetime.date(2022, 6, 1), datetime.date(2024, 6, 30)
DAYS = st.dates(FIRST, LAST)
DATES = st.one_of(
    st.none(),
    DAYS.map(datetime.date.isoformat),
    DAYS.map(lambda day: f"{day:%Y-%m}"),
    st.sampled_from(["2021", "2022", "2023", "2024", "2023/"]),
)
KINDS: tuple[TenureKind, ...] = ("start", "start", "end", "end", "hold", "former")
MODALITIES: tuple[Modality, ...] = (*("asserted",) * 5, "planned", "rumoured", "denied")
MANNERS: tuple[Manner, ...] = ("dismissed", "resigned", "died", "unknown")
CLASSES = ("chief-executive", "chief-executive", "chair", "board-member", "member")


@st.composite
def documents(draw: st.DrawFn) -> list[Witness]:
    """One document with what it claims."""
    published = draw(DAYS).isoformat()
    name = draw(st.uuids()).hex[:12]
    publisher = draw(st.sampled_from(["", "", "The Lantern", "The Courier"]))
    claims = []
    for place in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(KINDS))
        claims.append(
            told(
                kind,
                draw(st.sampled_from(["Ann Lee", "Ann Lee", "Bo Ray", "Lee"])),
                draw(DATES),
                by=published,
                organization=draw(st.sampled_from(["Orbex", "Orbex", "Orbex", "Tallis", None])),
                post_class=draw(st.sampled_from(CLASSES)),
                acting=draw(st.sampled_from([False, False, True])),
                modality=draw(st.sampled_from(MODALITIES)),
                manner=draw(st.sampled_from(MANNERS)) if kind == "end" else None,
                publisher=publisher,
                document=name,
                at=place * 10,
            )
        )
    return claims


STORIES = st.lists(documents(), min_size=1, max_size=8)


def flat(story: Iterable[Sequence[Witness]]) -> list[Witness]:
    return [witness for document in story for witness in document]


def answers(
    witnesses: Sequence[Witness],
    *,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    day: datetime.date = datetime.date(2023, 7, 1),
) -> Any:
    """What every question answers, as values that can be compared: claims stand for their witnesses."""
    clocks: dict[str, Any] = {"known_at": known_at, "recorded_at": recorded_at}
    orbex = ("Orbex", "orbex", witnesses)
    return shape(
        [
            timeline("Orbex", witnesses, known_at, recorded_at=recorded_at),
            holders(*orbex, valid_at=day, **clocks),
            holders(*orbex, classes=("chief-executive",), valid_at=day, **clocks),
            state(*orbex, valid_at=day, **clocks),
            disputes("", witnesses, **clocks),
            changes("", witnesses, since=FIRST, until=known_at or datetime.date.max, recorded_at=recorded_at),
        ]
    )


def shape(answer: Any) -> Any:
    """An answer without when it was asked for, recorded or withdrawn."""
    if isinstance(answer, Witness):
        return answer.claim.id
    if is_dataclass(answer):
        told = {f.name: shape(getattr(answer, f.name)) for f in fields(answer)}
        return {name: value for name, value in told.items() if not (name == "recorded_at" or name == "until")}
    if isinstance(answer, list | tuple):
        return [shape(part) for part in answer]
    return answer


def withdrawn(witnesses: Iterable[Witness], day: datetime.date | None) -> list[Witness]:
    return [replace(witness, withdrawn_at=day) for witness in witnesses]


def recorded(witnesses: Iterable[Witness], day: datetime.date) -> list[Witness]:
    return [replace(witness, recorded_at=f"{day}T12:00:00Z") for witness in witnesses]
