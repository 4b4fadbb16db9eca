"""Origins over the example dispatches: the copy adds none, and the second clock counts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from incumbent.desk import Desk
from incumbent.settings import Settings


@pytest.fixture(scope="module")
def desk(gold_ledger: Path) -> Desk:
    return Desk(Settings.from_environment(gold_ledger))


def test_the_copy_of_the_dispatches_adds_no_origin(desk: Desk) -> None:
    found, sources = desk.origins("OpenAI")
    linked = [(sources[link.child].name, sources[link.parent].name) for origin in found for link in origin.links]
    assert linked == [("saltmarsh-1118", "courier-1117")]
    assert len(found) == len(sources) - 1


def test_an_article_leads_to_its_origin_by_the_head_of_its_id(desk: Desk) -> None:
    _, sources = desk.origins("OpenAI")
    copy = next(source for source in sources.values() if source.name == "saltmarsh-1118")
    ((origin,), _) = desk.origins(copy.id[:12])
    assert copy.id in origin.documents and len(origin.documents) == 2


def test_a_line_is_as_strong_as_its_origins(desk: Desk) -> None:
    (murati,) = desk.who("OpenAI", post="CEO", valid_at=date(2023, 11, 18), known_at=date(2023, 11, 18)).held
    assert murati.sources == 4, "four papers"
    assert len(murati.origins) == 3, "of which one copies another"


def test_what_was_published_later_makes_nobody_a_copy(desk: Desk) -> None:
    told = desk.who("OpenAI", post="CEO", valid_at=date(2023, 11, 17), known_at=date(2023, 11, 17)).held
    assert all(len(tenure.origins) == tenure.sources for tenure in told)
