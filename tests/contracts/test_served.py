"""A server answers alike over both engines, and sees what others append."""

from __future__ import annotations

from datetime import UTC, datetime

from starlette.testclient import TestClient
from tests.contracts.conftest import Place
from tests.contracts.test_names import filled

from incumbent.faces.cli.serve import assembled
from incumbent.settings import Service

QUESTIONS = (
    "who?organization=OpenAI&valid_at=2023-11-25",
    "timeline?name=Sam+Altman",
    "changes?since=2023&until=2023",
    "disputes",
    "origins?name=OpenAI",
    "search?words=alt",
    "snapshot?valid_at=2023-11-20",
)


def test_questions_are_answered_again_and_again_from_what_is_kept(place: Place) -> None:
    filled(place)
    asked = TestClient(assembled(Service(place, lambda: datetime(2024, 1, 15, 12, tzinfo=UTC))))
    for question in QUESTIONS:
        first, second = asked.get(f"/api/v1/{question}"), asked.get(f"/api/v1/{question}")
        assert first.status_code == 200, first.text
        assert (second.content, second.headers["etag"]) == (first.content, first.headers["etag"])


def test_what_another_appends_counts_at_once(place: Place) -> None:
    desk = filled(place)
    asked = TestClient(assembled(Service(place, lambda: datetime(2024, 1, 15, 12, tzinfo=UTC))))
    before = asked.get("/api/v1/parties?name=Twitch").json()
    desk.judge("Twitch", "OpenAI", "same", why="a test", by="person:test")
    assert asked.get("/api/v1/parties?name=Twitch").json() != before
