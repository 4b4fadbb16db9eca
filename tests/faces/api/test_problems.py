"""Whatever is wrong with a request, the answer is a problem that says what to do: no page, no traceback."""

from __future__ import annotations

import shutil
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
        ("/api/v1/changes?since=2023-11-20&until=2023-11-17", 404, "answer.not-found"),
        ("/api/v1/who?organization=OpenAI&known=2023", 400, "input.parameter"),
        ("/api/v1/who?organization=OpenAI&organization=Twitch", 400, "input.parameter"),
        ("/api/v1/who?organization=Open%0AAI", 400, None),
        ("/api/v1/who?organization=%C2%85", 400, "input.parameter"),
        ("/api/v1/search?words=a&limit=0", 400, "input.parameter"),
        ("/api/v1/search?words=a&limit=many", 400, "input.parameter"),
        ("/api/v1/disputes?limit=1001", 400, "input.parameter"),
        ("/api/v1/disputes?cursor=none", 404, "answer.not-found"),
        ("/api/v1/disputes?cursor=%2B", 400, "input.parameter"),
        ("/api/v1/ask?question=What&language=xx", 400, "input.parameter"),
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


@pytest.mark.parametrize(
    "name", ["\u202e", "../../etc/passwd", "'; DROP TABLE entry; --", "<script>", "\ud83d", "%", "\\"]
)
def test_strange_names_are_looked_for_like_any_other(name: str, asked: TestClient) -> None:
    reply = asked.get("/api/v1/timeline", params={"name": name.encode("utf-8", "surrogatepass")})
    assert (reply.status_code, reply.headers["content-type"]) == (404, "application/problem+json")
    assert reply.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("accept", ["text/html", "application/xml, image/*", "application/json;q=0"])
def test_who_takes_no_json_is_told_so(accept: str, asked: TestClient) -> None:
    reply = asked.get("/api/v1/who?organization=OpenAI", headers={"accept": accept})
    assert (reply.status_code, reply.headers["content-type"]) == (406, "application/problem+json")


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html, application/*;q=0.5", ""])
def test_who_takes_json_among_others_gets_it(accept: str, asked: TestClient) -> None:
    assert asked.get("/api/v1/who?organization=OpenAI", headers={"accept": accept}).status_code == 200


def test_what_a_broken_ledger_says_of_the_server_is_not_told_to_clients(gold_ledger: Path, tmp_path: Path) -> None:
    place = Path(shutil.copy(gold_ledger, tmp_path / "secret-place.ledger"))
    with client(place) as asked:
        assert asked.get("/api/v1/").status_code == 200
        place.unlink()
        reply = asked.get("/api/v1/who?organization=OpenAI")
    assert (reply.status_code, reply.json()["code"]) == (503, "ledger.missing")
    assert "secret-place" not in reply.text


def test_a_fault_of_ours_is_told_without_a_traceback(
    gold_ledger: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("of the inside")

    monkeypatch.setattr("incumbent.desk.desk.Desk.who", broken)
    asked = TestClient(client(gold_ledger).app)  # raises what the server would not have caught
    reply = asked.get("/api/v1/who?organization=OpenAI")
    assert (reply.status_code, reply.headers["content-type"]) == (500, "application/problem+json")
    assert "inside" not in reply.text
    assert capsys.readouterr().err.startswith("incumbent: unexpected error: ValueError: of the inside")


def test_an_address_is_only_to_be_read(asked: TestClient) -> None:
    reply = asked.post("/api/v1/who?organization=OpenAI", content=b"x")
    assert (reply.status_code, reply.headers["content-type"]) == (405, "application/problem+json")
    assert reply.headers["allow"] == "GET, HEAD"


def test_a_server_answers_to_its_own_name_only(asked: TestClient) -> None:
    reply = asked.get("/api/v1/who?organization=OpenAI", headers={"host": "evil.example"})
    assert (reply.status_code, reply.headers["content-type"]) == (421, "application/problem+json")
