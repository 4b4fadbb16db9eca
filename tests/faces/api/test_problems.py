"""Whatever is wrong with a request, the answer is a problem that says what to do: no page, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import client


@pytest.fixture(scope="module")
def asked(gold_ledger: Path) -> TestClient:
    return client(gold_ledger, names=("testserver",))


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("/api/v1/who", 400, "input.parameter"),
        ("/api/v1/who?organization=", 400, "input.parameter"),
        ("/api/v1/who?organization=Nobody", 404, "answer.not-found"),
        ("/api/v1/who?organization=OpenAI&valid_at=2023-02-31", 400, "input.date"),
        ("/api/v1/who?organization=OpenAI&valid_at=yesterday", 400, "input.date"),
        ("/api/v1/who?organization=" + "x" * 201, 400, "input.parameter"),
        ("/api/v1/who?organization=OpenAI&post=archmage", 404, "answer.not-found"),
        ("/api/v1/who?organization=Sam+Altman", 404, "answer.not-found"),
        ("/api/v1/changes?since=2023-11-20&until=2023-11-17", 400, "input.date"),
        ("/api/v1/claims/claim-0", 404, "answer.not-found"),
        ("/api/v1/documents/doc-", 404, "answer.not-found"),
        ("/api/v1/nothing", 404, None),
        ("/api/v1/who?organization=" + "x" * 5000, 414, None),
        ("/api/v1/who?" + "&".join(f"a{n}=b" for n in range(40)), 400, None),
        ("/api/v1/who?organization=Open%00AI", 400, None),
    ],
)
def test_a_wrong_request_is_told_as_a_problem(address: str, status: int, code: str | None, asked: TestClient) -> None:
    reply = asked.get(address)
    assert (reply.status_code, reply.headers["content-type"]) == (status, "application/problem+json")
    told = reply.json()
    assert told["status"] == status and told["title"] and told["detail"]
    assert told.get("code") == code
    assert reply.headers["cache-control"] == "no-store"


def test_an_address_is_only_to_be_read(asked: TestClient) -> None:
    reply = asked.post("/api/v1/who?organization=OpenAI", content=b"x")
    assert (reply.status_code, reply.headers["content-type"]) == (405, "application/problem+json")


def test_a_server_answers_to_its_own_name_only(asked: TestClient) -> None:
    reply = asked.get("/api/v1/who?organization=OpenAI", headers={"host": "evil.example"})
    assert (reply.status_code, reply.headers["content-type"]) == (421, "application/problem+json")
