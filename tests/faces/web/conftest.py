from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import client


@pytest.fixture(scope="session")
def web(gold_ledger: Path) -> TestClient:
    """Who asks a server over the gold ledger, on 15 January 2024."""
    return client(gold_ledger)
