"""Pages of long lists: together they are the whole, whatever the ledger learns between two of them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY, client
from tests.told import document, leaves

from incumbent.desk import Desk
from incumbent.faces.cli.main import status
from incumbent.ledger import Ledger
from incumbent.settings import Settings

LISTS = [
    ("/api/v1/changes?since=2023&until=2023", "changes"),
    ("/api/v1/disputes", "disputes"),
    ("/api/v1/origins?name=OpenAI", "origins"),
    ("/api/v1/parties", "parties"),
    ("/api/v1/snapshot?valid_at=2023-11-20", "held"),
    ("/api/v1/snapshot?valid_at=2023-11-20&known_at=2023-11-20", "held"),
]


@pytest.fixture(scope="module")
def place(gold_ledger: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with judgements and with boards."""
    place = Path(shutil.copy(gold_ledger, tmp_path_factory.mktemp("pages") / "served.ledger"))
    desk = Desk(Settings(place, TODAY))
    desk.judge("Twitch", "OpenAI", "different", why="a test", by="person:test")
    desk.judge("Sam Altman", "Mira Murati", "different", why="a test", by="person:test")
    desk.keep_boards()
    return place


@pytest.fixture(scope="module")
def asked(place: Path) -> TestClient:
    return client(place)


def following(reply: Any) -> str:
    """Where the next page is; "" where there is none."""
    told = re.fullmatch(r'<([^>]+)>; rel="next"', reply.headers.get("link", ""))
    return told[1] if told else ""


def pages(asked: TestClient, address: str, name: str, limit: int) -> list[list[Any]]:
    found, address = [], f"{address}{'&' if '?' in address else '?'}limit={limit}"
    while address:
        reply = asked.get(address)
        assert reply.status_code == 200, reply.text
        found.append(reply.json()[name])
        address = following(reply)
    return found


@pytest.mark.parametrize(("address", "name"), LISTS)
def test_the_pages_are_the_whole_in_its_order(address: str, name: str, asked: TestClient) -> None:
    (whole,) = pages(asked, address, name, 1000)
    assert len(whole) > 1
    for limit in (1, 2, 3):
        told = pages(asked, address, name, limit)
        assert [line for part in told for line in part] == whole
        assert {len(part) for part in told[:-1]} <= {limit}


def test_a_snapshot_has_the_lines_of_the_command_line(
    asked: TestClient, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status(["snapshot", "--on", "2023-11-20", "--format", "jsonl", "--ledger", str(place)]) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (held,) = pages(asked, "/api/v1/snapshot?valid_at=2023-11-20", "held", 1000)
    assert sorted(map(str, held)) == sorted(map(str, printed))
    assert [line["organization"].casefold() for line in held] == sorted(
        line["organization"].casefold() for line in held
    )


def test_a_cursor_is_of_one_question_and_of_no_other(asked: TestClient) -> None:
    link = following(asked.get("/api/v1/changes?since=2023&until=2023&limit=1"))
    assert asked.get(link).status_code == 200
    assert asked.get(link.replace("limit=1", "limit=7")).status_code == 200
    other = asked.get(link.replace("since=2023", "since=2022"))
    assert (other.status_code, other.json()["code"]) == (404, "answer.not-found")


def test_what_the_ledger_learns_between_two_pages_loses_nothing(gold_ledger: Path, tmp_path: Path) -> None:
    place = Path(shutil.copy(gold_ledger, tmp_path / "growing.ledger"))
    asked = client(place)
    address = "/api/v1/changes?since=2023&until=2023"
    (whole,) = pages(asked, address, "changes", 1000)
    first = asked.get(f"{address}&limit=3")
    told = document("Ann Lee left Orbex as chief executive.", published="2023-01-02")
    desk = Desk(Settings(place, TODAY))
    with Ledger(place, writable=True) as ledger:
        assert ledger.append(told, [leaves(told, "Ann Lee", "Orbex")], "2024-01-15T12:00:00Z", desk.keys_of)
    rest = asked.get(following(first).replace("limit=3", "limit=1000")).json()["changes"]
    assert first.json()["changes"] + rest == whole
