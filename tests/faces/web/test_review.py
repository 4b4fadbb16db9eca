"""With the token a person judges on the pages: what they do, and what cannot be judged."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY
from tests.faces.web.asking import Seen
from tests.faces.web.reviewer import ARTICLE, CLAIM, HERE, TOKEN, act, end, proof

from incumbent.faces.cli.serve import assembled
from incumbent.ledger import Ledger
from incumbent.settings import Service


def first(client: TestClient) -> str:
    """The id of a claim whose words stand on the page of OpenAI."""
    return Seen(client, "/organization", name="OpenAI").link("/claim/").removeprefix("/claim/").partition("#")[0]


def test_a_confirmed_claim_says_so_beside_its_words_wherever_they_stand(kim: TestClient) -> None:
    shown = first(kim)
    assert "confirmed by" not in Seen(kim, "/organization", name="OpenAI").text()
    act(kim, f"/review/claim/{shown}", {"verdict": "confirmed"})
    assert "confirmed by Kim" in Seen(kim, "/organization", name="OpenAI").text()


def test_a_confirmed_claim_says_so_on_its_page_to_everybody(kim: TestClient) -> None:
    reply = act(kim, f"/review/claim/{CLAIM}", {"verdict": "confirmed"})
    assert (reply.status_code, reply.headers["location"]) == (303, f"/claim/{CLAIM}#review")
    kim.cookies.clear()
    seen = Seen(kim, f"/claim/{CLAIM}")
    assert "Confirmed" in seen.section("review") and "by Kim: read in the paper itself" in seen.section("review")
    assert "Confirmed: Kim" in Seen(kim, f"/article/{ARTICLE}").section("said")


def test_a_rejected_claim_counts_no_more_until_that_is_taken_back_in_the_log(kim: TestClient, place: Path) -> None:
    claim = first(kim)
    told = Seen(kim, f"/claim/{claim}").section("review")
    assert any(words in told for words in ("Loses a source", "Falls, since", "Changes:"))
    act(kim, f"/review/claim/{claim}", {"verdict": "rejected"})
    assert "no longer counts since 15 January 2024" in Seen(kim, f"/claim/{claim}").text()
    assert claim not in Seen(kim, "/organization", name="OpenAI").response.text
    reply = act(kim, "/review/undo/16", {}, data={"why": "it was the right one"})
    assert (reply.status_code, reply.headers["location"]) == (303, "/review")
    log = Seen(kim, "/review").text()
    assert "Takes back entry 16" in log and "it was the right one" in log and "taken back by entry 17" in log
    assert "no longer counts" not in Seen(kim, f"/claim/{claim}").text()
    assert claim in Seen(kim, "/organization", name="OpenAI").response.text
    assert not Seen(kim, "/review").parts("details"), "what was taken back cannot be taken back again"


def test_a_judgement_holds_from_the_day_that_the_reviewer_gives(kim: TestClient) -> None:
    claim = first(kim)
    act(kim, f"/review/claim/{claim}", {"verdict": "rejected", "on": "2023-12-01"})
    assert "no longer counts since 1 December 2023" in Seen(kim, f"/claim/{claim}").text()
    before, after = (Seen(kim, "/organization", name="OpenAI", known_at=day) for day in ("2023-11-30", "2023-12-01"))
    assert claim in before.response.text, "by then it had not been rejected"
    assert claim not in after.response.text
    act(kim, "/review/undo/16", {"on": "2023-12-24"})
    assert claim not in Seen(kim, "/organization", name="OpenAI", known_at="2023-12-23").response.text
    assert claim in Seen(kim, "/organization", name="OpenAI", known_at="2023-12-24").response.text
    act(kim, f"/review/article/{ARTICLE}", {"on": "2023-12"})
    assert "31 December 2023" in Seen(kim, f"/article/{ARTICLE}").section("versions"), "the last day of a month"


def test_a_form_asks_for_the_day_but_of_names_which_are_who_they_are_on_all_days(kim: TestClient) -> None:
    act(kim, f"/review/claim/{CLAIM}", {"verdict": "confirmed", "on": ""})
    act(kim, "/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "same"})
    asks = {
        str(form.get("action")): "on" in {field.get("name") for field in form.iter("input")}
        for path in (f"/claim/{CLAIM}", f"/article/{ARTICLE}", "/review")
        for form in Seen(kim, path).parts("form")
        if form.get("method") == "post" and form.get("action") != "/sign-out"
    }
    assert asks == {
        f"/review/claim/{CLAIM}": True,
        f"/review/article/{ARTICLE}": True,
        "/review/undo/16": True,
        "/review/undo/17": False,
        "/review/names": False,
    }


def test_an_article_is_taken_back_and_names_are_judged(kim: TestClient) -> None:
    assert act(kim, f"/review/article/{ARTICLE}", {}).headers["location"] == f"/article/{ARTICLE}#versions"
    assert "by Kim" in Seen(kim, f"/article/{ARTICLE}").section("versions").replace("Kim", "by Kim")
    reply = act(kim, "/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "same"})
    assert (reply.status_code, reply.headers["location"]) == (303, "/organization?name=OpenAI")
    people = {"one": "Sam Altman", "other": "Emmett Shear", "verdict": "different"}
    assert act(kim, "/review/names", people).headers["location"] == "/person?name=Sam+Altman#names"
    assert "read in the paper itself" in Seen(kim, "/person", name="Sam Altman").section("names")
    log = Seen(kim, "/review").text()
    assert "Taken back: article" in log and "One and the same: OpenAI · Twitch" in log


def test_controls_are_shown_to_who_is_signed_in_and_to_nobody_else(kim: TestClient, place: Path) -> None:
    paths = (f"/claim/{CLAIM}", f"/article/{ARTICLE}", "/person?name=Sam+Altman", "/review")

    def posts(client: TestClient, path: str) -> list[str]:
        forms = Seen(client, path).parts("form")
        return sorted({str(form.get("action")) for form in forms if form.get("method") == "post"} - {"/sign-out"})

    assert [posts(kim, path) for path in paths] == [
        [f"/review/claim/{CLAIM}"],
        [f"/review/article/{ARTICLE}"],
        ["/review/names"],
        ["/review/names"],
    ]
    for path in paths:
        for form in Seen(kim, path).parts("form"):
            if form.get("method") == "post" and form.get("action") != "/sign-out":
                fields = {field.get("name") for field in form.iter("input")}
                assert {"why", "by", "proof"} <= fields
                assert [field.get("value") for field in form.iter("input") if field.get("name") == "by"] == ["Kim"]
    kim.cookies.clear()
    assert [posts(kim, path) for path in paths] == [[], [], [], []]
    assert all("proof" not in kim.get(path).text for path in paths)
    bare = TestClient(assembled(Service(place, lambda: TODAY)))
    assert [posts(bare, path) for path in paths] == [[], [], [], []]
    assert "no token" in Seen(bare, "/sign-in").text() and not Seen(bare, "/sign-in").parts("#token")


def test_pages_speak_the_language_of_the_reviewer(kim: TestClient) -> None:
    seen = Seen(kim, f"/claim/{CLAIM}", lang="fr")
    assert "Confirmer" in seen.text() and "Identifié : Kim" in seen.text(".signed")
    reply = act(kim, f"/review/claim/{CLAIM}?lang=fr", {"verdict": "confirmed"})
    assert reply.headers["location"] == f"/claim/{CLAIM}?lang=fr#review"
    assert "Confirmée" in Seen(kim, reply.headers["location"]).section("review")
    refused = act(kim, f"/review/claim/{CLAIM}?lang=fr", {"verdict": "confirmed"}, data={"why": ""})
    assert refused.status_code == 400 and "Dites pourquoi" in refused.text


@pytest.mark.parametrize(
    ("path", "told", "status"),
    [
        (f"/review/claim/{CLAIM}", {"verdict": "perhaps"}, 400),
        (f"/review/claim/{CLAIM}", {}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "  "}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "x" * 2_001}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "by": ""}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "by": "x" * 101}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "a\x00b"}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "on": "soon"}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "on": "2023-02-30"}, 400),
        (f"/review/article/{ARTICLE}", {"on": "2023-11-20T10:00"}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "x" * 20_000}, 413),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected"} | {f"n{n}": "" for n in range(20)}, 400),
        ("/review/claim/claim-0", {"verdict": "rejected"}, 404),
        ("/review/article/doc-0", {}, 404),
        ("/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "unsure"}, 400),
        ("/review/names", {"one": "", "other": "Twitch", "verdict": "same"}, 400),
        ("/review/names", {"one": "Nobody", "other": "None", "verdict": "same"}, 404),
        ("/review/undo/1", {}, 404),
        ("/review/undo/x", {}, 400),
        ("/review/undo/999999999999999", {}, 404),
    ],
)
def test_what_cannot_be_judged_is_told_and_changes_nothing(
    path: str, told: dict[str, str], status: int, kim: TestClient, place: Path
) -> None:
    reply = act(kim, path, told)
    assert (reply.status_code, reply.headers["cache-control"]) == (status, "no-store")
    assert "<h1>" in reply.text and end(place) == 15


@pytest.mark.parametrize(
    ("kind", "status"), [("application/json", 415), ("text/plain", 415), ("multipart/form-data; boundary=x", 415)]
)
def test_only_a_plain_form_is_taken(kind: str, status: int, kim: TestClient, place: Path) -> None:
    body = f"proof={proof(kim)}&why=x&by=y&verdict=rejected"
    reply = kim.post(f"/review/claim/{CLAIM}", content=body, headers=HERE | {"content-type": kind})
    assert (reply.status_code, end(place)) == (status, 15)
    form = HERE | {"content-type": "application/x-www-form-urlencoded"}
    assert kim.post(f"/review/claim/{CLAIM}", content=b"\xff=\xff", headers=form).status_code == 400
    twice = kim.post(f"/review/claim/{CLAIM}", content=f"{body}&verdict=confirmed", headers=form)
    assert (twice.status_code, end(place)) == (400, 15)


WORDS = [
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(2)>",
    "{{ 7*7 }} {% include 'x' %}",
    "'; DROP TABLE review; --",
    "</q></li></main><form action='https://evil.example'>",
    "\u202e evil",
]


@pytest.mark.parametrize("words", WORDS)
def test_what_reviewers_write_is_shown_as_words_and_nothing_else(words: str, kim: TestClient, place: Path) -> None:
    told = {"verdict": "confirmed", "why": words, "by": words}
    assert act(kim, f"/review/claim/{CLAIM}", told).status_code == 303
    act(kim, f"/review/article/{ARTICLE}", {"why": words, "by": words})
    act(kim, "/review/names", {"one": "Sam Altman", "other": words, "verdict": "same", "why": words, "by": words})
    kim.cookies.clear()
    kim.post("/sign-in", data={"token": TOKEN, "by": words}, headers=HERE)
    for path in (
        f"/claim/{CLAIM}",
        f"/article/{ARTICLE}",
        "/review",
        "/organization?name=OpenAI",
        "/person?name=Sam+Altman",
    ):
        seen = Seen(kim, path)
        assert seen.status == 200
        assert " ".join(words.split()) in seen.text("html"), path
        assert not [script for script in seen.parts("script") if (script.text or "").strip()]
        assert not seen.parts("img") and "49" not in seen.text(".signed")
        for part in seen.tree.iter():
            assert not [name for name in part.attrib if name.startswith("on") or name == "style"]
        assert all(str(form.get("action")).startswith("/") for form in seen.parts("form"))
    with Ledger(place) as ledger:
        assert ledger.verify().faults == ()
