"""What boards keep of earlier days is what the claims say that counted then, whatever was retracted, undone, judged of
claims, or superseded by newer versions, in whatever order, and on whatever days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from tests.contracts.conftest import Place
from tests.ledger.test_ledger import RECORDED
from tests.told import document

from incumbent.desk import Desk
from incumbent.errors import NotFound
from incumbent.ledger import Ledger
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.settings import Settings

FIRST, DAYS = date(2023, 1, 1), 60
WORDS = {"hold": "is", "start": "became", "end": "left as", "former": "was"}
WHERE = ("Orbex", "Tallis")


def article(dice: Random, number: int) -> tuple[Document, list[TenureClaim]]:
    """Two or three sentences, in one of eight articles, each of which has several versions."""
    told = [
        (dice.choice(["hold"] * 6 + ["start", "start", "end", "former"]), dice.choice(["Ann Lee", "Bo Ray", "Cy Lee"]))
        for _ in range(dice.randrange(1, 4))
    ]
    places = [dice.choice(WHERE) for _ in told]
    lines = [f"{who} {WORDS[kind]} chief of {at}, no. {number}." for (kind, who), at in zip(told, places, strict=True)]
    published = (FIRST + timedelta(dice.randrange(DAYS))).isoformat()
    said = document("\n".join(lines), published=published, publisher=dice.choice(["The Lantern", "Quay Post"]))
    said = replace(said, name=f"story-{dice.randrange(8) if dice.random() < 0.5 else number + 100}")
    claims = []
    for (kind, who), at, line in zip(told, places, lines, strict=True):
        start, dated = said.text.index(line), kind != "hold" and dice.random() < 0.6
        claims.append(
            TenureClaim(
                document=said.id,
                evidence=Evidence(exact=line, start=start, end=start + len(line)),
                tenure_kind=kind,  # type: ignore[arg-type]
                person=who,
                organization=at,
                post="chief",
                post_class="chief-executive",
                date=(FIRST + timedelta(dice.randrange(DAYS))).isoformat() if dated else None,
            )
        )
    return said, claims


def unsettle(desk: Desk, ledger: Ledger, dice: Random, told: list[tuple[Document, list[TenureClaim]]]) -> None:
    """Retracts, restores, rejects, confirms and takes back, from any day on."""
    for _ in range(30):
        said, claims = told[dice.randrange(6)]
        on = FIRST + timedelta(dice.randrange(DAYS))
        what, why = dice.randrange(4), {"why": "a test", "by": "person:test", "recorded_at": RECORDED, "on": on}
        try:
            if what == 0:
                ledger.retract(said.id, **why)  # type: ignore[arg-type]
            elif what == 1:
                ledger.restore(said.id, **why)  # type: ignore[arg-type]
            elif what == 2:
                ledger.review(claims[0].id, dice.choice(["rejected", "rejected", "confirmed"]), **why)  # type: ignore[arg-type]
            else:
                ledger.undo(dice.randrange(31, 62), **why)  # type: ignore[arg-type]
        except NotFound:
            pass  # nothing to take back


@pytest.mark.parametrize("seed", range(5))
def test_on_every_day_of_knowledge_boards_say_what_the_claims_say_that_counted_then(place: Place, seed: int) -> None:
    dice = Random(seed)
    desk = Desk(Settings(ledger=place, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))
    told = [article(dice, number) for number in range(30)]
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(told, RECORDED, desk.keys_of)
        unsettle(desk, ledger, dice, told)
    assert desk.keep_boards() == 2
    with desk.boards() as boards:
        for number in range(-1, DAYS + 5, 2):
            known = FIRST + timedelta(number)
            snapshots = set()
            valid = FIRST + timedelta(dice.randrange(-5, DAYS + 5))
            for name in WHERE:
                made = sorted(boards._made(name.lower(), None, known))
                assert sorted(boards.timeline(name, known_at=known)) == made, (name, known)
                there = [row for row in made if row.since <= valid.isoformat() < row.until]
                assert sorted(boards.held(name, "chief-executive", valid_at=valid, known_at=known)) == there
                snapshots |= set(there)
            assert set(boards.snapshot(valid_at=valid, known_at=known)) == snapshots
    assert desk.verify().faults == ()
    with Ledger(place, writable=True) as ledger:
        unsettle(desk, ledger, dice, told)
    desk.keep_boards()
    assert desk.verify().faults == ()
