"""Feeds at their addresses."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from lxml import etree
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY, client
from tests.faces.feeds.test_atom import NAMES, texts

from incumbent.desk import Desk
from incumbent.settings import Settings


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "served.ledger"))


@pytest.fixture
def web(place: Path) -> TestClient:
    return client(place)


def retract_all_about(name: str, place: Path) -> None:
    desk = Desk(Settings(place, TODAY))
    for id_ in sorted({w.source.id for told in desk.timeline(name).tenures for w in told.witnesses}):
        desk.retract(id_, why="a test", by="person:Kim")


@pytest.mark.parametrize(
    "address", ["/feeds/organization?name=OpenAI", "/feeds/person?name=Sam+Altman", "/feeds/search?q=alt&lang=fr"]
)
def test_each_sort_has_its_feed(web: TestClient, address: str) -> None:
    reply = web.get(address)
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/atom+xml; charset=utf-8"
    assert reply.headers["x-content-type-options"] == "nosniff"
    top = etree.fromstring(reply.content)
    assert len(top.findall("a:entry", NAMES)) > 3
    (self,) = texts(top, "a:link[@rel='self']/@href")
    assert web.get(self).content == reply.content


def test_the_pages_that_entries_lead_to_are_there(web: TestClient) -> None:
    top = etree.fromstring(web.get("/feeds/organization?name=OpenAI").content)
    for address in (*texts(top, "a:link[@rel='alternate']/@href"), *texts(top, "//a:link[@rel='alternate']/@href")[:4]):
        assert web.get(address).status_code == 200


def test_who_has_it_already_is_told_so_until_the_ledger_grows(web: TestClient, place: Path) -> None:
    address = "/feeds/organization?name=OpenAI"
    first = web.get(address)
    again = web.get(address, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    retract_all_about("Emmett Shear", place)
    assert web.get(address, headers={"if-none-match": first.headers["etag"]}).status_code == 200


def test_a_retraction_deletes_what_nothing_tells_any_longer(web: TestClient, place: Path) -> None:
    address = "/feeds/person?name=Emmett+Shear"
    before = etree.fromstring(web.get(address).content)
    retract_all_about("Emmett Shear", place)
    after = etree.fromstring(web.get(address).content)
    gone = set(texts(after, "at:deleted-entry/@ref"))
    assert gone and gone <= set(texts(before, "a:entry/a:id"))
    assert gone.isdisjoint(texts(after, "a:entry/a:id"))


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/feeds", 404),
        ("/feeds/nothing?name=OpenAI", 404),
        ("/feeds/organization", 400),
        ("/feeds/organization?name=Nobody+At+All", 404),
        ("/feeds/organization?name=Sam+Altman", 404),
        ("/feeds/organization?name=OpenAI&lang=xx", 400),
        ("/feeds/organization?name=OpenAI&before=change-0", 400),
        ("/feeds/organization?name=OpenAI&since=2020", 400),
        ("/feeds/search?q=zzzzzz", 404),
        ("/feeds/search?q=" + "a" * 301, 400),
    ],
)
def test_what_is_wrong_is_a_problem(web: TestClient, address: str, status: int) -> None:
    reply = web.get(address)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.json()["status"] == status


def test_a_feed_is_only_to_be_read(web: TestClient) -> None:
    reply = web.post("/feeds/organization?name=OpenAI")
    assert (reply.status_code, reply.headers["allow"]) == (405, "GET, HEAD")
    head = web.head("/feeds/organization?name=OpenAI")
    assert (head.status_code, head.content) == (200, b"")
