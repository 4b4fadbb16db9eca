"""Every question has one JSON: what the API sends is what the command line prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import client

from incumbent.faces.cli.main import status

QUESTIONS: list[tuple[list[str], str, dict[str, str]]] = [
    (["who", "OpenAI", "--on", "2023-11-25"], "who", {"organization": "OpenAI", "valid_at": "2023-11-25"}),
    (
        ["who", "open ai", "--post", "PDG", "--on", "2023-11", "--known", "2023-11-20", "--recorded", "2024"],
        "who",
        {
            "organization": "open ai",
            "post": "PDG",
            "valid_at": "2023-11",
            "known_at": "2023-11-20",
            "recorded_at": "2024",
        },
    ),
    (["state", "OpenAI", "--on", "2023-11-18"], "state", {"organization": "OpenAI", "valid_at": "2023-11-18"}),
    (["timeline", "OpenAI"], "timeline", {"name": "OpenAI"}),
    (["timeline", "Sam Altman", "--known", "2023-11-18"], "timeline", {"name": "Sam Altman", "known_at": "2023-11-18"}),
    (
        ["changes", "OpenAI", "--since", "2023-11-17", "--until", "2023-11-22"],
        "changes",
        {"name": "OpenAI", "since": "2023-11-17", "until": "2023-11-22"},
    ),
    (["changes", "--since", "2023", "--until", "2023"], "changes", {"since": "2023", "until": "2023"}),
    (["disputes", "OpenAI"], "disputes", {"name": "OpenAI"}),
    (["disputes", "--known", "2023-11-20"], "disputes", {"known_at": "2023-11-20"}),
    (["origins", "OpenAI"], "origins", {"name": "OpenAI"}),
    (["parties", "Emmett Shear"], "parties", {"name": "Emmett Shear"}),
    (["parties"], "parties", {}),
    (["parties", "--unsure"], "unsure", {}),
    (
        ["ask", "Who led OpenAI on 18 November 2023?"],
        "ask",
        {"question": "Who led OpenAI on 18 November 2023?"},
    ),
    (["search", "sam alt"], "search", {"words": "sam alt"}),
    (["search", "D", "--limit", "3"], "search", {"words": "D", "limit": "3"}),
]


@pytest.fixture(scope="module")
def asked(gold_ledger: Path) -> TestClient:
    return client(gold_ledger)


def printed(ledger: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> Any:
    """What the command line prints for a question."""
    assert status([*words, "--ledger", str(ledger), "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(("words", "address", "query"), QUESTIONS, ids=lambda part: str(part)[:60])
def test_an_answer_is_that_of_the_command_line(
    words: list[str],
    address: str,
    query: dict[str, str],
    asked: TestClient,
    gold_ledger: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    reply = asked.get(f"/api/v1/{address}?{urlencode(query)}")
    assert (reply.status_code, reply.headers["content-type"]) == (200, "application/json")
    assert reply.json() == printed(gold_ledger, words, capsys)


def test_a_claim_and_its_document_are_those_of_show(
    asked: TestClient, gold_ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = asked.get("/api/v1/who?organization=OpenAI&valid_at=2023-11-25").json()["held"]
    claim, document = held[0]["evidence"][0]["id"], held[0]["evidence"][0]["document"]
    assert asked.get(f"/api/v1/claims/{claim}").json() == printed(gold_ledger, ["show", claim], capsys)
    assert asked.get(f"/api/v1/documents/{document}").json() == printed(gold_ledger, ["show", document], capsys)


def test_without_a_day_it_is_the_day_on_which_it_is_asked(asked: TestClient) -> None:
    assert asked.get("/api/v1/who?organization=OpenAI").json()["valid_at"] == "2024-01-15"
