"""With the token a program confirms, rejects, retracts, judges names and undoes; without it nothing can be changed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from starlette.testclient import TestClient
from tests.faces.api.served import client

from incumbent.faces.api import judged, shapes
from incumbent.faces.serving import doors
from incumbent.ledger import Ledger

TOKEN = "correct-horse-battery-staple"
WITH = {"authorization": f"Bearer {TOKEN}"}
CLAIM, DOCUMENT = "/api/v1/claims/claim-66ad4624", "/api/v1/documents/doc-99ccdbba"
SAID = {"why": "read in the paper itself", "by": "Kim"}
CHANGES: list[tuple[str, dict[str, Any]]] = [
    (f"{CLAIM}/review", SAID | {"verdict": "rejected"}),
    (f"{CLAIM}/review", SAID | {"verdict": "confirmed"}),
    (f"{DOCUMENT}/retraction", SAID),
    ("/api/v1/names", SAID | {"one": "OpenAI", "other": "Twitch", "verdict": "same"}),
    ("/api/v1/log/16/undo", SAID),
]


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "mine.ledger"))


@pytest.fixture
def asked(place: Path) -> TestClient:
    return client(place, token=TOKEN)


def end(place: Path) -> int:
    with Ledger(place) as ledger:
        return ledger.last()[0]


def test_a_confirmed_claim_says_who_confirmed_it_wherever_it_is_told(asked: TestClient) -> None:
    reply = asked.post(f"{CLAIM}/review", json=SAID | {"verdict": "confirmed"}, headers=WITH)
    assert (reply.status_code, reply.headers["cache-control"]) == (200, "no-store")
    TypeAdapter(judged.Reviewed).validate_python(reply.json(), strict=True)
    assert reply.json()["fallout"] is None
    shown = asked.get(CLAIM).json()
    TypeAdapter(shapes.ClaimInContext).validate_python(shown, strict=True)
    assert [(one["verdict"], one["by"], one["why"]) for one in shown["reviews"]] == [
        ("confirmed", "person:Kim", "read in the paper itself")
    ]
    told = asked.get("/api/v1/timeline?name=OpenAI").json()
    by = {w["id"]: w["confirmed_by"] for tenure in told["tenures"] for w in tenure["evidence"]}
    assert by[shown["id"]] == "person:Kim"
    assert {other for id_, other in by.items() if id_ != shown["id"]} == {None}


def test_a_rejected_claim_is_not_counted_from_then_on_and_is_again_when_that_is_undone(asked: TestClient) -> None:
    def claims(**query: str) -> set[str]:
        told = asked.get("/api/v1/timeline", params={"name": "OpenAI", **query}).json()
        return {w["id"] for tenure in told["tenures"] for w in tenure["evidence"]}

    whole = asked.get(CLAIM).json()["id"]
    assert whole in claims()
    ahead = asked.get(f"{CLAIM}/fallout").json()
    TypeAdapter(judged.Fallout).validate_python(ahead, strict=True)
    assert ahead["weaker"] or ahead["changes"] or ahead["falls"]
    reply = asked.post(f"{CLAIM}/review", json=SAID | {"verdict": "rejected"}, headers=WITH)
    TypeAdapter(judged.Reviewed).validate_python(reply.json(), strict=True)
    assert reply.json()["fallout"] == ahead
    assert whole not in claims() and whole in claims(known_at="2024-01-14")
    entry = reply.json()["review"]["entry"]
    undone = asked.post(f"/api/v1/log/{entry}/undo", json=SAID | {"why": "a mistake"}, headers=WITH)
    TypeAdapter(judged.Undone).validate_python(undone.json(), strict=True)
    assert undone.json()["undone"]["undoes"] == entry and whole in claims()
    again = asked.post(f"/api/v1/log/{entry}/undo", json=SAID, headers=WITH)
    assert (again.status_code, again.json()["code"]) == (404, "answer.not-found")


def test_an_article_is_retracted_and_names_are_judged_and_the_log_tells_it_in_pages(asked: TestClient) -> None:
    ahead = asked.get(f"{DOCUMENT}/fallout").json()
    done = asked.post(f"{DOCUMENT}/retraction", json=SAID | {"on": "2024-01-10"}, headers=WITH).json()
    TypeAdapter(judged.Retracted).validate_python(done, strict=True)
    assert done["fallout"] == ahead and done["retraction"]["on"] == "2024-01-10"
    again = asked.post(f"{DOCUMENT}/retraction", json=SAID | {"on": "2024-01-12"}, headers=WITH).json()
    assert again["retraction"] == done["retraction"], "nothing is appended for what counts no more already"
    names = SAID | {"one": "OpenAI", "other": "Twitch", "verdict": "same"}
    joined = asked.post("/api/v1/names", json=names, headers=WITH).json()
    TypeAdapter(judged.NamesJudged).validate_python(joined, strict=True)
    assert {"OpenAI", "Twitch"} <= set(joined["parties"][0]["names"])
    asked.post(f"/api/v1/log/{joined['judgement']['entry']}/undo", json=SAID, headers=WITH)
    first = asked.get("/api/v1/log?limit=2")
    TypeAdapter(judged.Log).validate_python(first.json(), strict=True)
    assert [(one["of"], one["undone_by"] is None) for one in first.json()["log"]] == [("names", True), ("names", False)]
    second = asked.get(first.headers["link"].partition("<")[2].partition(">")[0])
    assert [one["of"] for one in second.json()["log"]] == ["article"]
    assert "link" not in second.headers


# ---- without the token -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("address", "told"), CHANGES)
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": TOKEN},
        {"authorization": "Bearer "},
        {"authorization": "Bearer wrong"},
        {"authorization": f"Bearer {TOKEN[:-1]}"},
        {"authorization": f"Bearer {TOKEN}x"},
        {"authorization": f"Basic {TOKEN}"},
        {"cookie": f"token={TOKEN}"},
        {"x-token": TOKEN},
    ],
)
def test_without_the_token_nothing_is_changed(
    address: str, told: dict[str, Any], headers: dict[str, str], asked: TestClient, place: Path
) -> None:
    before = end(place)
    reply = asked.post(address, json=told, headers=headers)
    assert (reply.status_code, reply.headers["content-type"]) == (401, "application/problem+json")
    assert reply.headers["www-authenticate"].startswith("Bearer")
    assert asked.post(f"{address}?token={TOKEN}", json=told).status_code == 401
    assert end(place) == before


@pytest.mark.parametrize(("address", "told"), CHANGES)
@pytest.mark.parametrize("headers", [{}, WITH, {"authorization": "Bearer "}])
def test_a_server_without_a_token_refuses_every_change(
    address: str, told: dict[str, Any], headers: dict[str, str], place: Path
) -> None:
    before = end(place)
    reply = client(place).post(address, json=told, headers=headers)
    assert (reply.status_code, reply.headers["content-type"]) == (403, "application/problem+json")
    assert end(place) == before


def test_whoever_has_no_token_does_not_learn_what_is_wrong_with_the_request(asked: TestClient) -> None:
    for body in (b"{", b"[]", json.dumps(SAID).encode(), b""):
        assert asked.post(f"{CLAIM}/review", content=body).status_code == 401
    assert asked.post("/api/v1/claims/claim-0/review", json=SAID).status_code == 401


def test_tokens_are_compared_in_constant_time_and_as_digests_of_one_length(
    asked: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []
    compare = doors.hmac.compare_digest

    def watched(one: bytes, other: bytes) -> bool:
        compared.append((len(one), len(other)))
        return compare(one, other)

    monkeypatch.setattr(doors.hmac, "compare_digest", watched)
    for token in ("x", TOKEN, "é" * 500):
        asked.post("/api/v1/log/1/undo", json=SAID, headers={"authorization": f"Bearer {token}".encode()})
    assert compared == [(32, 32)] * 3
    source = Path(doors.__file__).read_text(encoding="utf-8")
    assert "== self._digest" not in source and "== token" not in source


def test_who_guesses_is_slowed_and_cannot_tell_the_right_token_meanwhile() -> None:
    now = [0.0]
    door = doors.Door(TOKEN, lambda: now[0])
    assert [door.knock("x", "1.2.3.4") for _ in range(doors.TRIES)] == ["wrong"] * doors.TRIES
    assert door.knock(TOKEN, "1.2.3.4") == door.knock("x", "1.2.3.4") == "slow"
    assert door.knock(TOKEN, "5.6.7.8") == "open"
    now[0] += doors.WITHIN + 1
    assert door.knock(TOKEN, "1.2.3.4") == "open"
    for number in range(2 * doors.WATCHED):
        door.knock("x", str(number))
    assert len(door._tries) <= doors.WATCHED


def test_the_api_tells_who_guesses_to_wait(asked: TestClient, place: Path) -> None:
    wrong = {"authorization": "Bearer wrong"}
    for _ in range(doors.TRIES):
        assert asked.post("/api/v1/log/1/undo", json=SAID, headers=wrong).status_code == 401
    reply = asked.post("/api/v1/names", json=CHANGES[3][1], headers=WITH)
    assert (reply.status_code, reply.headers["content-type"]) == (429, "application/problem+json")
    assert int(reply.headers["retry-after"]) > 0
    assert asked.get("/api/v1/log").json() == {"log": []}


# ---- wrong requests --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "told", "status"),
    [
        (f"{CLAIM}/review", {}, 400),
        (f"{CLAIM}/review", SAID | {"verdict": "perhaps"}, 400),
        (f"{CLAIM}/review", SAID | {"verdict": "rejected", "why": ""}, 400),
        (f"{CLAIM}/review", SAID | {"verdict": "rejected", "why": "x" * 2001}, 400),
        (f"{CLAIM}/review", SAID | {"verdict": "rejected", "by": "a\nb"}, 400),
        (f"{CLAIM}/review", SAID | {"verdict": "rejected", "on": "2023-02-31"}, 400),
        (f"{CLAIM}/review", SAID | {"verdict": "rejected", "more": 1}, 400),
        ("/api/v1/claims/claim-0/review", SAID | {"verdict": "rejected"}, 404),
        ("/api/v1/claims/x/review", SAID | {"verdict": "rejected"}, 400),
        ("/api/v1/documents/doc-0/retraction", SAID, 404),
        ("/api/v1/names", SAID | {"one": "Nobody", "other": "None", "verdict": "same"}, 404),
        ("/api/v1/names", SAID | {"one": "OpenAI", "other": "OpenAI", "verdict": "same"}, 404),
        ("/api/v1/names", SAID | {"one": "OpenAI", "other": "Twitch", "verdict": "unsure"}, 400),
        ("/api/v1/log/1/undo", SAID, 404),
        ("/api/v1/log/0/undo", SAID, 400),
        ("/api/v1/log/99999999999999999999/undo", SAID, 400),
        (f"{CLAIM}/review?verdict=rejected", SAID | {"verdict": "rejected"}, 400),
    ],
)
def test_a_wrong_change_is_told_as_a_problem_and_nothing_is_written(
    address: str, told: dict[str, Any], status: int, asked: TestClient, place: Path
) -> None:
    before = end(place)
    reply = asked.post(address, json=told, headers=WITH)
    assert (reply.status_code, reply.headers["content-type"]) == (status, "application/problem+json"), reply.text
    assert end(place) == before


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"null", b"[" * 5_000, b"why=x&by=y&verdict=rejected"])
def test_what_is_no_json_is_told_as_a_problem(content: bytes, asked: TestClient) -> None:
    reply = asked.post(f"{CLAIM}/review", content=content, headers=WITH | {"content-type": "application/json"})
    assert (reply.status_code, reply.headers["content-type"]) == (400, "application/problem+json")


def test_a_form_of_another_site_is_no_json(asked: TestClient) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        body = json.dumps(SAID | {"verdict": "rejected"})
        reply = asked.post(f"{CLAIM}/review", content=body, headers=WITH | {"content-type": kind})
        assert reply.status_code == 400, kind


def test_a_request_that_is_too_large_is_refused(asked: TestClient) -> None:
    body = json.dumps(SAID | {"why": "x" * 1_100_000, "verdict": "rejected"})
    assert asked.post(f"{CLAIM}/review", content=body, headers=WITH).status_code in (400, 413)


def test_an_address_to_post_to_says_so(asked: TestClient) -> None:
    for method in ("GET", "PUT", "DELETE", "PATCH"):
        reply = asked.request(method, "/api/v1/names", headers=WITH)
        assert (reply.status_code, reply.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "'; DROP TABLE review; --", "né \u202e {{7*7}}", "\\"])
def test_what_persons_write_is_only_words(words: str, asked: TestClient, place: Path) -> None:
    told = {"why": words, "by": words, "verdict": "confirmed"}
    assert asked.post(f"{CLAIM}/review", json=told, headers=WITH).status_code == 200
    (one,) = asked.get("/api/v1/log").json()["log"]
    assert (one["why"], one["by"]) == (words, f"person:{words.strip()}")
    with Ledger(place) as ledger:
        assert ledger.verify().faults == ()
