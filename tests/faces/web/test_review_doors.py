"""Without the token, from elsewhere or without the proof, nothing changes on the pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY
from tests.faces.web.reviewer import ACTS, CLAIM, HERE, SAID, TOKEN, end, proof

from incumbent.faces.cli.serve import assembled
from incumbent.faces.serving import doors
from incumbent.faces.web.sessions import COOKIE
from incumbent.settings import Service


@pytest.mark.parametrize(("path", "told"), ACTS)
def test_whoever_is_not_signed_in_changes_nothing(
    path: str, told: dict[str, str], visitor: TestClient, place: Path
) -> None:
    before = end(place)
    for data in (told | SAID, told | SAID | {"proof": ""}, told | SAID | {"proof": "x", "token": TOKEN}):
        assert visitor.post(path, data=data, headers=HERE).status_code == 403
    assert visitor.post(path, data=told | SAID, headers=HERE | {"cookie": f"{COOKIE}=guessed"}).status_code == 403
    assert visitor.post(path, data=told | SAID, headers=HERE | {"authorization": f"Bearer {TOKEN}"}).status_code == 403
    assert end(place) == before


@pytest.mark.parametrize(("path", "told"), ACTS)
@pytest.mark.parametrize("given", [None, "", "x", "é\x00"])
def test_a_form_without_its_proof_changes_nothing(
    path: str, told: dict[str, str], given: str | None, kim: TestClient, place: Path
) -> None:
    before = end(place)
    data = told | SAID | ({} if given is None else {"proof": given})
    assert kim.post(path, data=data, headers=HERE).status_code == 403
    assert end(place) == before


def test_the_proof_of_one_reviewer_is_not_that_of_another(kim: TestClient, place: Path) -> None:
    theirs, word = proof(kim), kim.cookies[COOKIE]
    kim.post("/sign-in", data={"token": TOKEN, "by": "Lou"}, headers=HERE)
    assert proof(kim) != theirs and kim.cookies[COOKIE] != word
    assert "Signed in" not in TestClient(kim.app).get("/", headers={"cookie": f"{COOKIE}={word}"}).text
    reply = kim.post("/review/names", data=ACTS[3][1] | SAID | {"proof": theirs}, headers=HERE)
    assert (reply.status_code, end(place)) == (403, 15)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://testserver.evil.example"},
        {"origin": "http://testserver:8080"},
        {"origin": "http://evil.example@testserver.example"},
        {"origin": "http://[testserver"},
        {"referer": "https://evil.example/testserver"},
        {"referer": ""},
        {},
        {"origin": "http://testserver", "sec-fetch-site": "cross-site"},
        {"origin": "http://testserver", "sec-fetch-site": "same-site"},
    ],
)
def test_a_page_of_another_site_changes_nothing_and_signs_nobody_in(
    headers: dict[str, str], kim: TestClient, place: Path
) -> None:
    data = {"proof": proof(kim), **SAID}
    for path, told in ACTS:
        assert kim.post(path, data=data | told, headers=headers).status_code == 403
    assert kim.post("/sign-out", data=data, headers=headers).status_code == 403
    assert kim.post("/sign-in", data={"token": TOKEN, "by": "Eve"}, headers=headers).status_code == 403
    assert "Signed in as Kim" in kim.get("/").text
    assert end(place) == 15


def test_a_page_of_ours_may_be_told_by_its_referer_alone(kim: TestClient, place: Path) -> None:
    data = {"proof": proof(kim), **SAID, "verdict": "confirmed"}
    reply = kim.post(f"/review/claim/{CLAIM}", data=data, headers={"referer": f"http://testserver/claim/{CLAIM}"})
    assert (reply.status_code, end(place)) == (303, 16)


@pytest.mark.parametrize("path", [path for path, _ in ACTS] + ["/sign-out"])
def test_nothing_is_changed_by_reading(path: str, kim: TestClient, place: Path) -> None:
    for method in ("GET", "HEAD", "PUT", "DELETE", "PATCH"):
        assert kim.request(method, path, headers=HERE).status_code == 405
    assert end(place) == 15


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "é" * 99])
def test_a_wrong_token_signs_nobody_in(token: str, visitor: TestClient) -> None:
    reply = visitor.post("/sign-in", data={"token": token, "by": "Eve"}, headers=HERE)
    assert (reply.status_code, "set-cookie" in reply.headers) == (403, False)
    assert "Signed in" not in visitor.get("/").text
    assert not token or token not in reply.text


def test_the_token_is_compared_in_constant_time_and_so_is_the_proof(
    visitor: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    compare = doors.hmac.compare_digest

    def watched(one: bytes, other: bytes) -> bool:
        compared.append(len(other))
        return compare(one, other)

    monkeypatch.setattr(doors.hmac, "compare_digest", watched)
    visitor.post("/sign-in", data={"token": "x", "by": "Kim"}, headers=HERE)
    visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    assert compared == [32, 32]
    visitor.post("/review/names", data=ACTS[3][1] | SAID | {"proof": "x"}, headers=HERE)
    assert compared == [32, 32, 64, 64], "the token twice, what the browser holds, the proof"


def test_who_guesses_the_token_is_slowed_on_the_pages_and_in_the_api_alike(visitor: TestClient) -> None:
    for number in range(doors.TRIES):
        if number % 2:
            visitor.post("/sign-in", data={"token": "x", "by": "Eve"}, headers=HERE)
        else:
            visitor.post("/api/v1/names", json={}, headers={"authorization": "Bearer x"})
    reply = visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    assert (reply.status_code, "set-cookie" in reply.headers) == (429, False)
    assert int(reply.headers["retry-after"]) > 0


def test_a_server_without_a_token_takes_nothing(place: Path) -> None:
    bare = TestClient(assembled(Service(place, lambda: TODAY)), follow_redirects=False)
    assert bare.post("/sign-in", data={"token": "", "by": "Eve"}, headers=HERE).status_code == 403
    for path, told in ACTS:
        assert bare.post(path, data=told | SAID | {"proof": ""}, headers=HERE).status_code == 403
    assert end(place) == 15
