"""Every test of this folder runs on both engines. Where no PostgreSQL is named it is skipped, but not in CI."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

Place = Path | str
SERVER = "INCUMBENT_TEST_POSTGRESQL"  # the address of a server that takes schemas of ours
ALL = "INCUMBENT_TEST_ENGINES"  # "all": what lacks PostgreSQL fails


@pytest.fixture
def new_file(tmp_path: Path) -> Callable[[], Place]:
    return lambda: tmp_path / f"{uuid.uuid4().hex[:8]}.ledger"


@pytest.fixture
def new_schema() -> Iterator[Callable[[], Place]]:
    """Makes schemas in the server, and drops them in the end."""
    server = os.environ.get(SERVER)
    if not server:
        if os.environ.get(ALL) == "all":
            pytest.fail(f"{SERVER} names no server, and {ALL} wants one")
        pytest.skip("no PostgreSQL: run tests/contracts/with_postgresql make test")
    import psycopg

    made = []

    def make() -> Place:
        made.append(name := f"test_{uuid.uuid4().hex[:12]}")
        base.execute(f"CREATE SCHEMA {name}")
        return f"{server}{'&' if '?' in server else '?'}options={quote(f'-c search_path={name}')}"

    with psycopg.connect(server, autocommit=True) as base:
        yield make
        for name in made:
            base.execute(f"DROP SCHEMA {name} CASCADE")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_place(request: pytest.FixtureRequest) -> Callable[[], Place]:
    """Gives places for ledgers of one engine after the other."""
    place: Callable[[], Place] = request.getfixturevalue("new_file" if request.param == "sqlite" else "new_schema")
    return place


@pytest.fixture
def place(new_place: Callable[[], Place]) -> Place:
    return new_place()
