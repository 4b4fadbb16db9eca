"""An organisation with forty seats and three hundred tenures has a page that is light, and that is whole in parts."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import client
from tests.faces.web.asking import Seen
from tests.told import document

from incumbent.desk import Desk
from incumbent.faces.web import organization
from incumbent.ledger import Ledger
from incumbent.model.claim import POST_CLASSES, TenureClaim
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.settings import Settings

SEATS = [*sorted(POST_CLASSES - {"member", "other"}), "other"]
FIRST, LAST = (
    "Ann Bo Cleo Dov Ema Finn Gus Hana Ivo Jun".split(),
    "Abara Falk Ito Lee Moreau Novak Okafor Perrin".split(),
)


def change(kind: str, person: str, seat: str, day: date, teller: str) -> tuple:  # type: ignore[type-arg]
    post = seat.replace("-", " ")
    text = f"{person} {'takes' if kind == 'start' else 'leaves'} the post of {post}, writes {teller} on {day}."
    news = document(text, name=f"{teller} {seat} {day}", published=str(day), publisher=teller)
    claim = TenureClaim(
        document=news.id,
        evidence=Evidence.of(news.text, Span(0, len(news.text))),
        tenure_kind=kind,  # type: ignore[arg-type]
        person=person,
        organization="Orbex",
        post=post,
        post_class=seat,
        date=str(day),
    )
    return news, [claim]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    place = tmp_path_factory.mktemp("large") / "large.ledger"
    readings = []
    for number in range(300):
        person, seat = f"{FIRST[number % 10]} {LAST[number // 7 % 8]}", SEATS[number % len(SEATS)]
        start = date(2005, 1, 1) + timedelta(700 * (number // len(SEATS)) + number % 31)
        for kind, day in (("start", start), ("end", start + timedelta(690))):
            readings += [change(kind, person, seat, day, teller) for teller in ("The Post", "Le Soir")]
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(readings, "2024-01-15T12:00:00Z", Desk(Settings.from_environment(place)).keys_of)
    return client(place)


def test_its_page_is_light(large: TestClient) -> None:
    page = large.get("/organization?name=Orbex", headers={"accept-encoding": "gzip"})
    loaded = [page, *(large.get(address) for address in re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))]
    assert page.text.count("data-tenure=") == 300
    assert sum(int(one.headers["content-length"]) for one in loaded) <= 100_000


def test_its_tenures_are_told_page_by_page_and_none_is_lost(large: TestClient) -> None:
    address, told = "/organization?name=Orbex", set[str]()
    while address:
        seen = Seen(large, address)
        ids = {str(part.get("id")) for part in seen.parts(".entry") if str(part.get("id")).startswith("tenure-")}
        assert ids
        assert not ids & told
        told |= ids
        following = seen.tree.xpath("//a[@rel='next']/@href")
        address = str(following[0]) if following else ""
    bars = set(re.findall(r'data-tenure="([^"]+)"', large.get("/organization?name=Orbex").text))
    assert told == bars


def test_of_a_large_origin_some_articles_are_shown_and_a_link_leads_to_all(
    gold_ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Seen(client(gold_ledger), "/organization", name="OpenAI").section("origins")
    assert not re.search(r"and \d+ more", whole)
    monkeypatch.setattr(organization, "ARTICLES", 1)
    page = Seen(client(gold_ledger), "/organization", name="OpenAI")
    assert re.search(r"and \d+ more", page.section("origins"))
    link = page.tree.xpath("//section[@aria-labelledby='origins']//p/a")[0]
    assert link.get("href").endswith("#versions")
    article = Seen(client(gold_ledger), link.get("href").partition("#")[0])
    assert article.status == 200 and len(article.tree.xpath("//ul[@class='tree']//li")) > 1
