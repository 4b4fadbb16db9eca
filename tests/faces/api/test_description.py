"""The API is as it describes itself, in shapes and in examples, for every kind of answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from starlette.testclient import TestClient
from tests.faces.api.served import client

from incumbent.faces.api import answers, judged, shapes

HEAD = "/api/v1"
SHAPES: dict[str, Any] = {
    "/": shapes.Ledger,
    "/problems": shapes.ProblemKinds,
    "/who": answers.Who,
    "/state": answers.State,
    "/timeline": answers.Timeline,
    "/ask": answers.Reply,
    "/search": answers.Search,
    "/claims/{id}": shapes.ClaimInContext,
    "/documents/{id}": shapes.Document,
    "/changes": answers.Changes,
    "/disputes": answers.Disputes,
    "/origins": answers.AllOrigins,
    "/parties": answers.Parties,
    "/unsure": answers.Unsure,
    "/snapshot": answers.Snapshot,
    "/log": judged.Log,
    "/claims/{id}/fallout": judged.Fallout,
    "/documents/{id}/fallout": judged.Fallout,
}
CHANGES = ("/claims/{id}/review", "/documents/{id}/retraction", "/names", "/log/{entry}/undo")


@pytest.fixture(scope="module")
def asked(gold_ledger: Path) -> TestClient:
    return client(gold_ledger)


@pytest.fixture(scope="module")
def told(asked: TestClient) -> dict[str, Any]:
    document: dict[str, Any] = asked.get(f"{HEAD}/openapi.json").json()
    return document


def test_it_is_openapi_3_1_and_describes_every_address(told: dict[str, Any]) -> None:
    assert told["openapi"] == "3.1.0"
    assert set(told["paths"]) == {*SHAPES, *CHANGES}
    assert told["servers"] == [{"url": HEAD}]


@pytest.mark.parametrize("address", ["/docs", "/redoc", "/docs/oauth2-redirect"])
def test_nothing_is_shown_that_loads_from_elsewhere(address: str, asked: TestClient) -> None:
    assert asked.get(HEAD + address).status_code == 404


def test_every_operation_and_parameter_says_what_it_is_and_problems_are_told_everywhere(told: dict[str, Any]) -> None:
    for address, operations in told["paths"].items():
        ((method, operation),) = operations.items()
        assert method == ("post" if address in CHANGES else "get")
        assert ("security" in operation) == (address in CHANGES)
        assert operation["description"], address
        for parameter in operation.get("parameters", ()):
            assert parameter["description"], (address, parameter["name"])
        problems = {status: told for status, told in operation["responses"].items() if status not in ("200", "304")}
        assert "422" not in problems and {"400", "404"} <= set(problems)
        assert all(list(one["content"]) == ["application/problem+json"] for one in problems.values())
        assert "$ref" in operation["responses"]["200"]["content"]["application/json"]["schema"]


def test_the_example_of_every_address_is_answered_in_its_shape(told: dict[str, Any], asked: TestClient) -> None:
    for address, operations in told["paths"].items():
        if address in CHANGES:
            continue  # test_changing.py
        parameters = operations["get"].get("parameters", ())
        examples = {
            parameter["name"]: parameter["schema"]["examples"][0]
            for parameter in parameters
            if "examples" in parameter["schema"]
        }
        missing = {p["name"] for p in parameters} - set(examples)
        assert missing <= {"cursor"}, address
        path = address.format(**examples)
        query = {name: value for name, value in examples.items() if f"{{{name}}}" not in address}
        reply = asked.get(HEAD + path, params=query)
        assert reply.status_code == 200, reply.text
        TypeAdapter(SHAPES[address]).validate_python(reply.json(), strict=True)


@pytest.mark.parametrize(
    "question",
    [
        "/who?organization=OpenAI&valid_at=2023-11-25&known_at=2023-11-20",
        "/state?organization=OpenAI&valid_at=2023-11-18&known_at=2023-11-18",
        "/state?organization=OpenAI",
        "/timeline?name=OpenAI",
        "/timeline?name=Microsoft",
        "/timeline?name=Sam+Altman",
        "/changes?since=2023",
        "/disputes",
        "/origins?name=OpenAI",
        "/origins?name=doc-99ccdbba",
        "/parties?name=Sam+Altman",
        "/search?words=d&limit=50",
        "/snapshot?valid_at=2023-11-20",
        "/ask?question=Who+led+OpenAI+on+18+November+2023%3F",
        "/ask?question=What+happened+at+OpenAI+in+November+2023%3F",
        "/ask?question=How+tall+is+it%3F",
    ],
)
def test_answers_have_no_key_that_is_not_described_and_lack_none(question: str, asked: TestClient) -> None:
    reply = asked.get(HEAD + question)
    assert reply.status_code == 200
    TypeAdapter(SHAPES[question.partition("?")[0]]).validate_python(reply.json(), strict=True)


def test_every_claim_of_the_dispatches_has_the_described_shape(asked: TestClient) -> None:
    seen = set()
    for origin in asked.get(f"{HEAD}/origins?name=OpenAI&limit=1000").json()["origins"]:
        for source in origin["documents"]:
            document = asked.get(f"{HEAD}/documents/{source['id']}").json()
            TypeAdapter(shapes.Document).validate_python(document, strict=True)
            seen |= {claim["kind"] for claim in document["claims"]}
    assert {"start", "end", "hold", "quotation"} <= seen


def test_a_problem_has_the_described_shape(asked: TestClient) -> None:
    for question in ("/who", "/who?organization=Nobody", "/who?organisation=OpenAI", "/none"):
        TypeAdapter(shapes.Problem).validate_python(asked.get(HEAD + question).json(), strict=True)
