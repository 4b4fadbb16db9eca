"""Answers that are kept: by the server while the ledger is the same, by clients as long as it is honest to."""

from __future__ import annotations

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send
from tests.faces.api.served import TODAY, client

from incumbent.desk import Desk
from incumbent.desk.footing import Footing
from incumbent.desk.serving import Desks
from incumbent.faces.api import api
from incumbent.faces.api.front import MADE_OF, Front
from incumbent.faces.cli.serve import assembled
from incumbent.faces.serving.replies import answered
from incumbent.settings import Service, Settings

WHO = "/api/v1/who?organization=OpenAI&valid_at=2023-11-25"


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "served.ledger"))


@pytest.fixture
def asked(place: Path) -> TestClient:
    return client(place)


def test_the_second_answer_is_the_first_byte_for_byte(asked: TestClient) -> None:
    first, second = asked.get(WHO), asked.get(WHO)
    assert first.content == second.content
    assert first.headers == second.headers
    assert first.headers["etag"].startswith('"')


def test_who_has_an_answer_already_gets_304_without_a_body(asked: TestClient) -> None:
    tag = asked.get(WHO).headers["etag"]
    for given in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        reply = asked.get(WHO, headers={"if-none-match": given})
        assert (reply.status_code, reply.content, reply.headers["etag"]) == (304, b"", tag)
        assert "content-type" not in reply.headers
    assert asked.get(WHO, headers={"if-none-match": '"other"'}).status_code == 200


def test_head_is_get_without_the_body(asked: TestClient) -> None:
    for address in (WHO, "/api/v1/who", "/api/v1/openapi.json"):
        head, whole = asked.head(address), asked.get(address)
        assert (head.status_code, head.content) == (whole.status_code, b"")
        assert head.headers == whole.headers


def test_what_is_appended_counts_from_the_next_request_on(asked: TestClient, place: Path) -> None:
    before = asked.get("/api/v1/parties?name=Twitch")
    ends = asked.get("/api/v1/").json()
    Desk(Settings(place, TODAY)).judge("Twitch", "OpenAI", "same", why="a test", by="person:test")
    after = asked.get("/api/v1/parties?name=Twitch", headers={"if-none-match": before.headers["etag"]})
    assert after.status_code == 200 and len(after.json()["parties"][0]["names"]) > 1
    assert asked.get("/api/v1/").json()["entries"] == ends["entries"] + 1


def test_an_answer_that_an_append_left_as_it_was_still_has_its_tag(asked: TestClient, place: Path) -> None:
    before = asked.get(WHO)
    Desk(Settings(place, TODAY)).judge("Ecluse", "Twitch", "different", why="a test", by="person:test")
    assert asked.get(WHO, headers={"if-none-match": before.headers["etag"]}).status_code == 304


def test_an_answer_of_today_is_none_of_tomorrow(place: Path) -> None:
    day = [TODAY]
    asked = TestClient(assembled(Service(place, lambda: day[0])))
    assert asked.get("/api/v1/who?organization=OpenAI").json()["valid_at"] == "2024-01-15"
    day[0] += timedelta(days=1)
    assert asked.get("/api/v1/who?organization=OpenAI").json()["valid_at"] == "2024-01-16"


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("valid_at=2023-11-25&recorded_at=2024-01-10", True),
        ("valid_at=2023-11-25&recorded_at=2024-01-10&known_at=2023-11-20&post=chief-executive", True),
        ("recorded_at=2024-01-10", False),  # of today
        ("valid_at=2023-11-25&known_at=2023-11-20", False),  # old articles may still be read
        ("valid_at=2023-11-25&recorded_at=2024-01-14", False),  # a long `incumbent add` may still record it
        ("valid_at=2023-11-25&recorded_at=2024-01-10&post=patron", False),  # the words may come to mean more
    ],
)
def test_only_what_cannot_change_is_kept_without_asking(query: str, kept: bool, asked: TestClient) -> None:
    reply = asked.get(f"/api/v1/who?organization=OpenAI&{query}")
    assert reply.status_code == 200
    assert reply.headers["cache-control"] == ("max-age=86400, immutable" if kept else "no-cache")


def test_what_a_whole_id_names_is_kept_and_what_the_head_of_one_names_is_not(asked: TestClient) -> None:
    whole = asked.get("/api/v1/documents/doc-99ccdbba").json()["source"]["id"]
    assert asked.get(f"/api/v1/documents/{whole}").headers["cache-control"] == "max-age=86400, immutable"
    assert asked.get("/api/v1/documents/doc-99ccdbba").headers["cache-control"] == "no-cache"


def test_a_claim_is_asked_for_again_since_somebody_may_have_judged_it(asked: TestClient) -> None:
    whole = asked.get("/api/v1/claims/claim-66ad4624").json()["id"]
    assert asked.get(f"/api/v1/claims/{whole}").headers["cache-control"] == "no-cache"


def test_no_more_is_kept_than_there_is_room_for(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("incumbent.faces.api.front.MOST", 100_000)
    front = api(Desks(Service(place, lambda: TODAY)))
    assert isinstance(front, Front)
    asked = TestClient(front)
    for day in range(1, 25):
        assert asked.get(f"/state?organization=OpenAI&valid_at=2023-11-{day:02}").status_code == 200
    kept = list(front._answers.values())
    assert 0 < sum(len(answer.body) for answer in kept) == front._size <= 100_000
    assert next(reversed(front._answers))[1].endswith(b"2023-11-24")


def test_what_many_ask_at_once_is_made_once(place: Path) -> None:
    made = []

    async def slow(scope: Scope, receive: Receive, send: Send) -> None:
        made.append(scope["path"])
        await asyncio.sleep(0.05)
        scope[MADE_OF].append(((desks.last(), TODAY.date()), Footing(wide=True)))
        await answered({"made": len(made)})(scope, receive, send)

    desks = Desks(Service(place, lambda: TODAY))
    front = Front(slow, desks)

    async def ask() -> bytes:
        parts = []

        async def send(message: Message) -> None:
            parts.append(message.get("body", b""))

        scope = {"type": "http", "method": "GET", "path": "/x", "query_string": b"", "headers": []}
        await front(scope, None, send)  # type: ignore[arg-type]
        return b"".join(parts)

    async def crowd() -> list[bytes]:
        return await asyncio.gather(*(ask() for _ in range(20)))

    with ThreadPoolExecutor(1) as thread:  # this one may belong to a browser, which has a loop of its own
        assert thread.submit(asyncio.run, crowd()).result() == [b'{"made":1}'] * 20


def test_the_headers_of_every_answer_let_nothing_run(asked: TestClient) -> None:
    for address in (WHO, "/api/v1/who", "/api/v1/none", "/api/v1/openapi.json", "/api/v1/problems"):
        headers = asked.get(address).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert "server" not in headers and "access-control-allow-origin" not in headers
