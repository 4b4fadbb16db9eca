"""The server as tests meet it: over the gold ledger, on a fixed day."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from starlette.testclient import TestClient

from incumbent.faces.cli.serve import assembled
from incumbent.settings import Service

TODAY = datetime(2024, 1, 15, 12, tzinfo=UTC)


def client(ledger: Path | str, **settings: object) -> TestClient:
    """Who asks a server over this ledger; faults of ours are answers, as they are to anybody."""
    service = Service(ledger, lambda: TODAY, **settings)  # type: ignore[arg-type]
    return TestClient(assembled(service), raise_server_exceptions=False)
