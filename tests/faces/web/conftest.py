from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY, client
from tests.faces.web.reviewer import HERE, TOKEN

from incumbent.faces.cli.serve import assembled
from incumbent.settings import Service


@pytest.fixture(scope="session")
def web(gold_ledger: Path) -> TestClient:
    """Who asks a server over the gold ledger, on 15 January 2024."""
    return client(gold_ledger)


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "mine.ledger"))


@pytest.fixture
def now() -> list[datetime]:
    return [TODAY]


@pytest.fixture
def visitor(place: Path, now: list[datetime]) -> TestClient:
    """Somebody who is not signed in, at a server with a token."""
    return TestClient(assembled(Service(place, lambda: now[0], token=TOKEN)), follow_redirects=False)


@pytest.fixture
def kim(visitor: TestClient) -> TestClient:
    """A reviewer who is signed in."""
    reply = visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim", "next": "/claim/x?lang=fr"}, headers=HERE)
    assert (reply.status_code, reply.headers["location"]) == (303, "/claim/x?lang=fr")
    return visitor
