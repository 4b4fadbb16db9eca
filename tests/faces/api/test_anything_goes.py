"""Schemathesis sends what the description allows, and much that it does not: nothing breaks or is undescribed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from tests.faces.api.served import TODAY
from tests.faces.api.test_description import SHAPES

from incumbent.faces.cli.serve import assembled
from incumbent.settings import Service

EXAMPLES = 15  # requests of each kind at each address


@pytest.fixture(scope="module")
def described(gold_ledger: Path) -> Any:
    application = assembled(Service(gold_ledger, lambda: TODAY))
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", application)


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("address", sorted(SHAPES))
def test_whatever_is_sent_is_answered_as_described(address: str, mode: GenerationMode, described: Any) -> None:
    operation = described[address]["GET"]
    if mode is GenerationMode.NEGATIVE and not list(operation.iter_parameters()):
        pytest.skip("it has no parameters that could be wrong")

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def ask(case: Any) -> None:
        case.call_and_validate()

    ask()
