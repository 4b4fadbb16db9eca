"""All about one party in one look: the same as its answers one by one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from incumbent.desk import Desk
from incumbent.settings import Settings

CLOCKS = {"known_at": date(2023, 11, 22), "recorded_at": date(2024, 1, 31)}


@pytest.fixture(scope="module")
def desk(gold_ledger: Path) -> Desk:
    return Desk(Settings(ledger=gold_ledger, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))


def test_a_dossier_holds_the_answers_one_by_one(desk: Desk) -> None:
    found = desk.dossier("OpenAI", valid_at=date(2023, 11, 18), **CLOCKS)
    assert found.timeline == desk.timeline("OpenAI", **CLOCKS)
    assert found.state == desk.state("OpenAI", valid_at=date(2023, 11, 18), **CLOCKS)
    assert found.disputes == desk.disputes("OpenAI", **CLOCKS)
    assert (found.sort, found.name) == ("organization", "OpenAI")


def test_a_dossier_tells_only_of_sources_that_were_known(desk: Desk) -> None:
    found = desk.dossier("OpenAI", known_at=date(2023, 11, 17))
    days = {source.published_at.edtf for source in found.sources.values() if source.published_at}
    assert days == {"2023-11-16", "2023-11-17"}
    assert {id_ for origin in found.origins for id_ in origin.documents} == set(found.sources)
    assert max(found.known_days) == date(2023, 11, 30)


def test_the_dossier_of_a_person_has_posts_and_words_and_no_state(desk: Desk) -> None:
    found = desk.dossier("Emmett Shear")
    assert found.timeline == desk.timeline("Emmett Shear")
    assert (found.sort, found.state) == ("person", None)
    assert {w.claim.kind for w in desk.dossier("Odile Fenn").quotations} == {"quotation"}


def test_what_a_person_held_on_a_day_is_what_the_organisations_answer(desk: Desk) -> None:
    for day in (date(2023, 11, 16), date(2023, 11, 18), date(2023, 11, 20), date(2023, 11, 25)):
        for name in ("Sam Altman", "Emmett Shear", "Mira Murati", "Greg Brockman"):
            found = desk.dossier(name, valid_at=day)
            places = {tenure.organization for tenure in found.timeline.tenures if tenure.organization}
            answers = [t for place in places for t in desk.who(place, valid_at=day).held if t.person == name]
            seats = {(t.organization_key, t.post_class, t.valid_from) for t in found.held}
            assert seats == {(t.organization_key, t.post_class, t.valid_from) for t in answers}


def test_news_are_the_changes_and_disputes_of_the_latest_articles(desk: Desk) -> None:
    news = desk.news()
    assert news.changes == desk.changes(since=news.changes.since, until=news.changes.until)
    assert set(news.disputes.disputes) == set(desk.disputes().disputes)
    then = desk.news(known_at=date(2023, 11, 17))
    assert max(change.known_at for change in then.changes.changes) == date(2023, 11, 17)


def test_a_claim_is_told_with_the_answer_that_rests_on_it(desk: Desk) -> None:
    for reading in desk.readings(20):
        _, claims = desk.show_document(reading.source.id)
        supported = desk.supported(reading.source.id)
        assert supported.keys() <= {claim.id for claim in claims}
        for claim in claims:
            if claim.id in supported:
                assert claim.id in {w.claim.id for w in supported[claim.id].witnesses}
            else:
                assert (
                    claim.kind == "quotation" or claim.modality != "asserted" or not getattr(claim, "organization", "")
                )
