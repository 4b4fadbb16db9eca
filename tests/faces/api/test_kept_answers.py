"""An answer is kept until something changes of what it stands on, and never longer: as pages are (tests/faces/web)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient
from tests.faces.web.test_kept_pages import NOW, PEOPLE, PLACES, Growing

from incumbent.desk.serving import Desks
from incumbent.faces.api import api
from incumbent.faces.api.front import Front
from incumbent.settings import Service


def served(growing: Growing) -> TestClient:
    return TestClient(api(Desks(Service(growing.place, lambda: NOW))), base_url="http://localhost")


def addresses(growing: Growing) -> Iterator[str]:
    yield "/"
    for name in PLACES[:2]:
        for question in ("who", "state"):
            yield f"/{question}?{urlencode({'organization': name, 'valid_at': '2024-02-01'})}"
        yield f"/who?{urlencode({'organization': name, 'post': 'chair', 'known_at': '2024-02-10'})}"
        yield f"/disputes?{urlencode({'name': name})}"
        yield f"/changes?{urlencode({'name': name, 'since': '2024-01-01', 'until': '2024-02-20'})}"
    for name in PEOPLE[:3]:
        yield f"/timeline?{urlencode({'name': name})}"
        yield f"/parties?{urlencode({'name': name})}"
    yield f"/documents/{growing.documents[0].id}"
    yield f"/claims/{growing.claims[0].id}"
    yield "/changes?since=2024-01-01&until=2024-02-20"
    yield "/search?words=le"


def test_no_answer_that_was_kept_differs_from_one_that_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing = Growing(tmp_path / "growing.ledger", 11)
    for _ in range(6):
        growing.step()
    made: list[object] = []
    make = Front._made

    async def counted(front: Front, key: object, *rest: object) -> object:
        made.append(key)
        return await make(front, key, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Front, "_made", counted)
    server, asked, anew = served(growing), 0, 0
    for _ in range(12):
        kind = growing.step()
        fresh = served(growing)
        for address in addresses(growing):
            before = len(made)
            kept = server.get(address)
            anew, asked = anew + len(made) - before, asked + 1
            right = fresh.get(address)
            assert (kept.status_code, kept.text) == (right.status_code, right.text), f"{address} after {kind}"
    assert anew < asked * 0.8, "answers are kept"
