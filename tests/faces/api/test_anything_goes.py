"""Schemathesis sends what the description allows, and much that it does not: nothing breaks or is undescribed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import ignored_auth
from tests.faces.api.served import TODAY
from tests.faces.api.test_changing import TOKEN, WITH
from tests.faces.api.test_description import CHANGES, SHAPES

from incumbent.faces.cli.serve import assembled
from incumbent.ledger import Ledger
from incumbent.settings import Service

EXAMPLES = 15  # requests of each kind at each address


def over(gold_ledger: Path, folder: Path) -> Any:
    """A server with a token, over a ledger of its own."""
    place = Path(shutil.copy(gold_ledger, folder / "mine.ledger"))
    application = assembled(Service(place, lambda: TODAY, token=TOKEN))
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", application)


@pytest.fixture(scope="module")
def described(gold_ledger: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return over(gold_ledger, tmp_path_factory.mktemp("anything"))


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("address", sorted([*SHAPES, *CHANGES]))
def test_whatever_is_sent_is_answered_as_described(address: str, mode: GenerationMode, described: Any) -> None:
    operation = described[address]["POST" if address in CHANGES else "GET"]
    if mode is GenerationMode.NEGATIVE and address in SHAPES and not list(operation.iter_parameters()):
        pytest.skip("it has no parameters that could be wrong")

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def ask(case: Any) -> None:
        if address in CHANGES:  # the token is right, whatever token the case thought of
            case.call_and_validate(headers=WITH, excluded_checks=[ignored_auth])
        else:
            case.call_and_validate()

    ask()


@pytest.mark.parametrize("address", CHANGES)
def test_whatever_is_sent_without_the_token_is_refused(address: str, gold_ledger: Path, tmp_path: Path) -> None:
    operation = over(gold_ledger, tmp_path)[address]["POST"]

    @given(case=operation.as_strategy())
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def ask(case: Any) -> None:
        response = case.call()
        assert response.status_code in (401, 404, 405, 429), response.text
        case.validate_response(response)

    ask()
    with Ledger(tmp_path / "mine.ledger") as ledger:
        assert ledger.last()[0] == 15
