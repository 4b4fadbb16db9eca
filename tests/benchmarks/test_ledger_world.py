"""The invented world of the ledger's benchmark holds together, and its measurements run."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from benchmarks.ledger_world import DAYS, FIRST, World, keys_of

from benchmarks import ledger_scale
from incumbent.desk import Desk
from incumbent.identity import organization_key, person_key
from incumbent.ledger import Ledger
from incumbent.settings import Settings


def test_the_world_is_the_same_each_time_and_its_words_are_in_its_articles() -> None:
    one, other = list(World(400).readings()), list(World(400).readings())
    assert one == other and len(one) == 50
    for document, claims in one:
        assert len(claims) == 8
        assert all(document.text[c.evidence.start : c.evidence.end] == c.evidence.exact for c in claims)
        assert all(keys_of(c) == (person_key(c.person), organization_key(c.organization or "")) for c in claims)


def test_somebody_holds_every_seat_on_every_day() -> None:
    holdings = [h for h in World(400).holdings() if (h.organization, h.seat) == (3, 2)]
    for before, after in pairwise(holdings):
        assert before.end == after.start
    assert holdings[0].start <= FIRST and (holdings[-1].end - FIRST).days > DAYS


def test_its_ledger_is_sound_and_the_questions_are_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world, path = World(400), tmp_path / "l"
    ledger_scale.append(world, path)
    with Ledger(path) as ledger:
        found = ledger.verify()
    assert found.faults == () and (found.entries, found.claims) == (50, 400)
    desk = Desk(Settings(ledger=path, now=ledger_scale.NOW))
    with closing(sqlite3.connect(path)) as base:
        points = [at for at in world.points(70) if ledger_scale._is_held(base, at)]
    ledger_scale.keep_boards(desk, 400)
    ledger_scale.ask_boards(desk, points)
    told = capsys.readouterr().out
    assert "claims/s by the clock" in told and "who at a point, now, kept open: p50" in told
