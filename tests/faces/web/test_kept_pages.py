"""A page is kept until something changes of what it stands on: never longer, and not let go by what it does not tell.

A small ledger grows at random, by all that may happen to one: articles and new versions of them, judgements of all
kinds about names, retractions, reviews, and any of it taken back. After each step the pages that a server has kept are
compared with those that a server makes anew.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient
from tests.told import document

from incumbent.desk import Desk
from incumbent.desk.footing import Footing, Noting
from incumbent.desk.serving import Desks
from incumbent.errors import NotFound
from incumbent.faces.web import keeping
from incumbent.faces.web.asked import Asked
from incumbent.faces.web.site import site
from incumbent.ledger import Ledger
from incumbent.model.claim import Claim, QuotationClaim, TenureClaim, TenureKind
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.settings import Service, Settings

PLACES = ("Orbex", "Orbex Mining", "Norlind", "Quarz")
PEOPLE = ("Ann Lee", "Anna Lee", "Lee", "Bo Mark", "B. Mark", "Cy Dorn")
POSTS = (("chief-executive", "chief executive"), ("chair", "chair"), ("board-member", "director"))
NOW = datetime(2024, 3, 1, 12, tzinfo=UTC)


class Growing:
    """A ledger to which something happens, `dice` say what."""

    def __init__(self, place: Path, seed: int) -> None:
        self.place, self.dice, self.now = place, random.Random(seed), NOW
        self.documents: list[Document] = []
        self.claims: list[Claim] = []

    @property
    def desk(self) -> Desk:
        return Desk(Settings(self.place, self.now))

    def step(self) -> str:
        """Lets something happen; gives what."""
        self.now += timedelta(minutes=1)
        kinds = ["read"] * 4 + ["judge"] * 3 + ["review", "retract", "undo", "undo"]
        kind = self.dice.choice(kinds) if len(self.documents) > 3 else "read"
        with suppress(NotFound):
            getattr(self, f"_{kind}")()
        return kind

    def _read(self) -> None:
        day = date(2024, 1, 1) + timedelta(self.dice.randrange(50))
        where, (post_class, post) = self.dice.choice(PLACES), self.dice.choice(POSTS)
        who, whom = self.dice.sample(PEOPLE, 2)
        kind: TenureKind = self.dice.choice(("start", "end", "hold"))
        text = f"{who} of {where}, {post}, {kind} {self.dice.random()}. {whom} said so."
        told = replace(
            document(text, published=day.isoformat()), url=f"https://paper.example/{self.dice.randrange(12)}"
        )
        modality = self.dice.choice(("asserted", "asserted", "planned"))
        claims: list[Claim] = [
            TenureClaim(
                document=told.id,
                evidence=Evidence.of(told.text, Span(0, text.index("."))),
                tenure_kind=kind,
                person=who,
                organization=where,
                post=post,
                post_class=post_class,
                modality=modality,
                date=day.isoformat(),
            ),
            QuotationClaim(document=told.id, evidence=Evidence.of(told.text, Span(0, 5)), speaker=whom, content="so"),
        ]
        with Ledger(self.place, writable=True) as ledger:
            ledger.append(told, claims, self.settings_time, self.desk.keys_of, self.desk.sign)
        self.documents.append(told)
        self.claims += claims

    @property
    def settings_time(self) -> str:
        return self.now.strftime("%Y-%m-%dT%H:%M:%SZ")

    def _judge(self) -> None:
        names = self.dice.choice((PLACES, PEOPLE, PEOPLE))
        one, other = self.dice.sample(names, 2)
        if names is PEOPLE:
            one, other = (
                f"{name} @ {place}" if place else name for name, place in ((one, self._at()), (other, self._at()))
            )
        by = self.dice.choice(("person:Kim", "rule:near"))
        self.desk.judge(one, other, self.dice.choice(("same", "different", "unsure")), why="a test", by=by)

    def _at(self) -> str:
        return self.dice.choice(("", "", *PLACES))

    def _review(self) -> None:
        verdict = self.dice.choice(("confirmed", "rejected"))
        self.desk.review(self.dice.choice(self.claims).id, verdict, why="a test", by="person:Kim", on=self._day())

    def _retract(self) -> None:
        self.desk.retract(self.dice.choice(self.documents).id, why="a test", by="person:Kim", on=self._day())

    def _undo(self) -> None:
        with Ledger(self.place) as ledger:
            told = ledger.judged(20) + [one for one in ledger.judgements() if one.by.startswith("rule")]
        if told:
            self.desk.undo(self.dice.choice(told).seq, why="a test", by="person:Kim", on=self._day())

    def _day(self) -> date:
        return date(2024, 1, 1) + timedelta(self.dice.randrange(60))

    def addresses(self) -> Iterator[str]:
        """What is asked for after each step."""
        for name in PLACES[:3]:
            yield f"/organization?{urlencode({'name': name})}"
        yield f"/organization?{urlencode({'name': PLACES[0], 'valid_at': '2024-02-01', 'known_at': '2024-02-10'})}"
        for name in ("Ann Lee", "Lee", "Bo Mark", "B. Mark @ Quarz"):
            yield f"/person?{urlencode({'name': name})}"
        yield f"/article/{self.documents[1].id}"
        yield f"/article/{self.documents[0].id[:12]}"
        yield f"/claim/{self.claims[0].id}"
        yield "/"
        yield "/post?name=chair"
        yield "/ask?question=Who+chaired+Orbex%3F"


def served(growing: Growing) -> TestClient:
    return TestClient(site(Desks(Service(growing.place, lambda: NOW))))


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The hands of the clock by which a shelf trusts its last look at the ledger."""
    told = [0.0]
    monkeypatch.setattr(keeping, "monotonic", lambda: told[0])
    return told


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of all pages that are made."""
    told: list[str] = []
    keep = keeping.Shelf.keep

    def counted(shelf: keeping.Shelf, asked: Asked, *rest: object, **more: object) -> keeping.Kept:
        told.append(asked.path)
        return keep(shelf, asked, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(keeping.Shelf, "keep", counted)
    return told


@pytest.mark.parametrize("seed", range(2))
def test_no_page_that_was_kept_differs_from_one_that_is_made_anew(
    tmp_path: Path, hands: list[float], made: list[str], seed: int
) -> None:
    growing = Growing(tmp_path / "growing.ledger", seed)
    for _ in range(6):
        growing.step()
    server, asked, anew = served(growing), 0, 0
    for _ in range(16):
        kind = growing.step()
        hands[0] += 10
        fresh = served(growing)
        for address in growing.addresses():
            before = len(made)
            kept = server.get(address)
            anew, asked = anew + len(made) - before, asked + 1
            right = fresh.get(address)
            assert (kept.status_code, kept.text) == (right.status_code, right.text), f"{address} after {kind}"
    assert anew < asked * 0.75, "pages are kept"


def test_what_is_read_about_others_lets_no_page_go(tmp_path: Path, hands: list[float], made: list[str]) -> None:
    growing = Growing(tmp_path / "growing.ledger", 1)
    _tell(growing, "Ann Lee", "Orbex")
    _tell(growing, "Bo Mark", "Norlind")
    server = served(growing)
    pages = [f"/organization?name={name}" for name in ("Orbex", "Norlind")] + ["/person?name=Ann+Lee"]
    for page in pages:
        server.get(page)
    made.clear()
    _tell(growing, "Cy Dorn", "Norlind")
    growing.desk.judge("Cy Dorn", "Bo Mark", "different", why="a test", by="person:Kim")
    hands[0] += 10
    for page in pages[:2]:
        server.get(page)
    assert made == ["/organization"], "that of Norlind alone"
    assert "Cy Dorn" in server.get("/organization?name=Norlind").text
    made.clear()
    growing.desk.judge("Ann Lee", "Cy Dorn", "same", why="a test", by="person:Kim")
    hands[0] += 10
    for page in pages:
        server.get(page)
    assert made == ["/organization", "/organization", "/person"]


def test_a_page_is_made_anew_when_another_ledger_takes_the_place_of_its_own(tmp_path: Path, hands: list[float]) -> None:
    growing, other = (Growing(tmp_path / f"{name}.ledger", 1) for name in ("growing", "other"))
    _tell(growing, "Ann Lee", "Orbex")
    _tell(other, "Bo Mark", "Orbex")
    _tell(other, "Cy Dorn", "Norlind")
    server = served(growing)
    assert "Ann Lee" in server.get("/organization?name=Orbex").text
    other.place.replace(growing.place)
    hands[0] += 10
    assert "Bo Mark" in server.get("/organization?name=Orbex").text


def _tell(growing: Growing, person: str, organization: str) -> None:
    told = document(f"{person} is chair of {organization}.", published="2024-01-10")
    claim = TenureClaim(
        document=told.id,
        evidence=Evidence.of(told.text, Span(0, 8)),
        tenure_kind="hold",
        person=person,
        organization=organization,
        post="chair",
        post_class="chair",
    )
    with Ledger(growing.place, writable=True) as ledger:
        ledger.append(told, [claim], growing.settings_time, growing.desk.keys_of, growing.desk.sign)


def test_whatever_nobody_thought_of_hangs_on_all_of_the_ledger(gold_ledger: Path) -> None:
    with Noting(gold_ledger) as ledger:
        ledger.witnesses(organization="openai")
        assert ledger.footing.marks and not ledger.footing.wide
        ledger.footing = Footing()
        ledger.newest(3)
        assert ledger.footing.wide
