"""From which day a claim no longer counts: a retraction, or a newer version of the article; and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import permutations

import pytest
from tests.contracts.conftest import Place
from tests.ledger.test_ledger import RECORDED, keys
from tests.told import document, leaves

from incumbent.errors import NotFound
from incumbent.ledger import Ledger
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import Judgement

WHO = ("Ann Lee", "Bo Ray", "Cy Orr")


def article(number: int, published: str | None, **given: str) -> tuple[Document, list[Claim]]:
    """A version of one article, in which another person quits."""
    text = f"{WHO[number]} quit Orbex."
    fields = {"publisher": "The Lantern", "name": "quits"} | given
    url = fields.pop("url", "")
    said = document(text, published=published, **fields)
    said = Document(**{name: getattr(said, name) for name in Document.__slots__} | {"url": url})
    return said, [leaves(said, WHO[number], f"{WHO[number]} quit")]


def out(ledger: Ledger, known_at: str | None = None, recorded_by: str = "") -> dict[str, str | None]:
    at = date.fromisoformat(known_at) if known_at else None
    found = ledger.witnesses(organization="orbex", known_at=at, recorded_by=recorded_by)
    return {w.claim.person: w.withdrawn_at and w.withdrawn_at.isoformat() for w in found}  # type: ignore


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_newer_version_takes_the_place_of_older_ones_in_whatever_order_they_are_read(
    place: Place, order: tuple[int, ...]
) -> None:
    versions = [article(0, "2023-11-18"), article(1, "2023-11-20"), article(2, "2023-11-22")]
    with Ledger(place, writable=True) as ledger:
        for number in order:
            ledger.append(*versions[number], RECORDED, keys)
        assert out(ledger) == {"Ann Lee": "2023-11-20", "Bo Ray": "2023-11-22", "Cy Orr": None}
        assert out(ledger, "2023-11-19") == {"Ann Lee": None, "Bo Ray": None, "Cy Orr": None}
        assert out(ledger, "2023-11-21") == {"Ann Lee": "2023-11-20", "Bo Ray": None, "Cy Orr": None}


def test_of_two_versions_of_one_day_the_one_that_was_read_later_counts(place: Place) -> None:
    with Ledger(place, writable=True) as ledger:
        ledger.append_all([article(1, "2023-11-18"), article(0, "2023-11-18")], RECORDED, keys)
        assert out(ledger) == {"Bo Ray": "2023-11-18", "Ann Lee": None}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"url": "https://l.example/a"}, {"url": "https://l.example/a", "publisher": "Another", "name": "x"}, True),
        ({"url": "https://l.example/a"}, {"url": "https://l.example/b"}, False),
        ({"url": "https://l.example/"}, {"url": "https://l.example/", "name": "another"}, False),
        ({}, {"publisher": "the lantern"}, True),
        ({}, {"name": "another"}, False),
        ({}, {"publisher": "The Harbour"}, False),
        ({"publisher": ""}, {"publisher": ""}, False),
    ],
)
def test_what_makes_two_documents_versions_of_one_article(
    place: Place, one: dict[str, str], other: dict[str, str], same: bool
) -> None:
    with Ledger(place, writable=True) as ledger:
        ledger.append_all([article(0, "2023-11-18", **one), article(1, "2023-11-20", **other)], RECORDED, keys)
        assert (out(ledger)["Ann Lee"] is not None) == same


def test_a_retraction_counts_from_its_day_and_can_be_undone(place: Place) -> None:
    said, claims = article(0, "2023-11-18")
    with Ledger(place, writable=True) as ledger:
        ledger.append(said, claims, "2023-11-18T12:00:00Z", keys)
        made = ledger.retract(said.id[:10], "it was made up", "person:me", "2023-12-01T12:00:00Z")
        assert (made.document, made.on, made.why) == (said.id, date(2023, 12, 1), "it was made up")
        assert out(ledger) == {"Ann Lee": "2023-12-01"}
        assert out(ledger, "2023-11-30") == {"Ann Lee": None}
        assert out(ledger, recorded_by="2023-11-30T00:00:00Z") == {"Ann Lee": None}
        undone = ledger.restore(said.id, "it was true", "person:me", "2024-01-01T12:00:00Z")
        assert out(ledger) == {"Ann Lee": None}
        assert out(ledger, "2023-12-15") == {"Ann Lee": "2023-12-01"}
        assert ledger.retractions() == [made, undone]
        ledger.retract(said.id, "no", "person:me", "2024-02-01T12:00:00Z", on=date(2024, 1, 20))
        assert out(ledger) == {"Ann Lee": "2024-01-20"}
        assert ledger.check()[0] == 4


def test_a_version_that_is_retracted_gives_its_place_back(place: Place) -> None:
    versions = [article(0, "2023-11-18"), article(1, "2023-11-20"), article(2, "2023-11-22")]
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(versions[:2], RECORDED, keys)
        ledger.retract(versions[1][0].id, "made up", "person:me", RECORDED, on=date(2023, 11, 25))
        assert out(ledger) == {"Ann Lee": None, "Bo Ray": "2023-11-25"}
        assert out(ledger, "2023-11-24") == {"Ann Lee": "2023-11-20", "Bo Ray": None}
        ledger.append(*versions[2], RECORDED, keys)
        assert out(ledger) == {"Ann Lee": "2023-11-20", "Bo Ray": "2023-11-22", "Cy Orr": None}


def test_what_was_withdrawn_in_a_span_of_days_is_found(place: Place) -> None:
    versions = [article(0, "2023-11-18"), article(1, "2023-11-20")]
    lone = article(2, "2023-11-18", name="another")
    with Ledger(place, writable=True) as ledger:
        ledger.append_all([*versions, lone], RECORDED, keys)
        ledger.retract(lone[0].id, "made up", "person:me", RECORDED, on=date(2023, 11, 25))

        def people(since: int, until: int) -> list[str]:
            found = ledger.withdrawn(date(2023, 11, since), date(2023, 11, until))
            return [w.claim.person for w in found]  # type: ignore[attr-defined]

        assert people(20, 20) == ["Ann Lee"]
        assert people(21, 30) == ["Cy Orr"]
        assert sorted(people(1, 30)) == ["Ann Lee", "Cy Orr"]
        assert people(1, 19) == []


def test_a_document_that_is_not_there_cannot_be_retracted(place: Place) -> None:
    with Ledger(place, writable=True) as ledger:
        with pytest.raises(NotFound, match="no document"):
            ledger.retract("doc-0", "why", "person:me", RECORDED)
        assert ledger.check()[0] == 0


def test_judgements_are_kept_in_order_with_what_undid_them(place: Place, new_place: Callable[[], Place]) -> None:
    first = Judgement(
        sort="person",
        one="ann lee",
        other="anne lee",
        names=("Ann Lee", "Anne Lée"),
        verdict="same",
        by="rule:test",
        why="one letter",
    )
    with Ledger(place, writable=True) as ledger:
        seq = ledger.judge(first, "2024-01-01T00:00:00Z")
        fields = {name: getattr(first, name) for name in Judgement.__slots__}
        second = Judgement(**fields | {"verdict": "different", "by": "person:me", "undoes": seq})
        ledger.judge(second, "2024-01-02T00:00:00Z")
        told = ledger.judgements()
        assert [(j.seq, j.verdict, j.undoes) for j in told] == [(1, "same", None), (2, "different", 1)]
        assert told[0] == Judgement(**fields | {"seq": 1, "recorded_at": "2024-01-01T00:00:00Z"})
        assert ledger.judgements(recorded_by="2024-01-01T12:00:00Z") == told[:1]
        assert [entry.kind for entry in ledger.entries()] == ["judge", "judge"]
        assert ledger.check()[0] == 2
