"""Views and claims can be cited: addresses that tell all days, references, W3C annotations."""

from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient
from tests.faces.web.asking import ON_BOTH, Seen

PLACE = "http://testserver"


def claim_of(web: TestClient) -> str:
    return Seen(web, "/organization", name="OpenAI").link("/claim/").partition("?")[0].partition("#")[0]


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ("/organization?name=OpenAI", "valid_at=2024-01-15&known_at=2024-01-15&recorded_at=2024-01-15"),
        ("/person?name=Sam+Altman&known_at=2023-11-20", "known_at=2023-11-20&recorded_at=2024-01-15"),
        ("/changes?name=OpenAI&since=2023-11-20", "since=2023-11-20&until=2024-01-15&recorded_at=2024-01-15"),
        ("/disputes?recorded_at=2024-01-14", "known_at=2024-01-15&recorded_at=2024-01-14"),
        ("/articles", "known_at=2024-01-15&recorded_at=2024-01-15"),
        ("/?known_at=2023-11-20", "known_at=2023-11-20&recorded_at=2024-01-15"),
        ("/post?name=chair", "valid_at=2024-01-15&known_at=2024-01-15&recorded_at=2024-01-15"),
        ("/ask?question=Who+led+OpenAI%3F", "valid_at=2024-01-15&known_at=2024-01-15&recorded_at=2024-01-15"),
    ],
)
def test_a_view_has_an_address_that_tells_all_its_days(web: TestClient, asked: str, days: str) -> None:
    seen = Seen(web, asked)
    (address,) = [part.text_content() for part in seen.parts("#cite-address")]
    assert address.startswith(PLACE)
    assert days in address
    assert "lang=en" in address
    again = Seen(web, address.removeprefix(PLACE))
    assert again.text("h1") == seen.text("h1")
    assert again.text("#cite-address") == address


def test_what_is_cited_shows_the_same_whatever_is_read_later(web: TestClient) -> None:
    cited = Seen(web, "/organization", **ON_BOTH).text("#cite-address").removeprefix(PLACE)
    assert Seen(web, cited).section("state") == Seen(web, "/organization", **ON_BOTH).section("state")


def test_an_annotation_selects_the_words_by_place_and_by_quotation(web: TestClient) -> None:
    at = claim_of(web)
    response = web.get(f"{at}/annotation.json")
    assert response.headers["content-type"].startswith("application/ld+json")
    made = json.loads(response.text)
    assert (made["@context"], made["type"]) == ("http://www.w3.org/ns/anno.jsonld", "Annotation")
    assert made["body"] == PLACE + at
    assert made["target"]["source"].startswith("https://")
    place, words = made["target"]["selector"]
    assert place["end"] - place["start"] == len(words["exact"])
    seen = Seen(web, at)
    assert words["exact"] == seen.parts("mark")[0].text_content()
    assert words["prefix"] + words["exact"] + words["suffix"] in seen.parts("blockquote")[0].text_content()


def test_a_reference_names_publisher_day_title_words_and_claim(web: TestClient) -> None:
    at = claim_of(web)
    seen = Seen(web, at)
    (told,) = [part.text_content() for part in seen.parts("#cite-claim")]
    assert web.get(f"{at}/reference.txt").text == told + "\n"
    assert at.removeprefix("/claim/") in told
    assert "2023-11-" in told
    assert " ".join(seen.parts("mark")[0].text_content().split()) in told


def test_an_entry_for_bibtex_is_one(web: TestClient) -> None:
    lines = web.get(f"{claim_of(web)}/reference.bib").text.splitlines()
    assert lines[0].startswith("@misc{claim-")
    assert {line.split(" = ")[0].strip() for line in lines[1:-1]} >= {"author", "title", "year", "url", "urldate"}
    assert lines[-1] == "}"


def test_the_head_of_an_id_leads_to_the_whole(web: TestClient) -> None:
    at = claim_of(web)
    moved = web.get(at[:20], follow_redirects=False)
    assert (moved.status_code, moved.headers["location"]) == (302, at)
