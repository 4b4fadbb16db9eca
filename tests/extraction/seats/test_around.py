"""Changes without a post are asked about the seats around, and about those of their own person."""

from __future__ import annotations

from tests.extraction.bodies.test_horizon import firm, roundup
from tests.extraction.told import read

from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.bodies.horizon import Horizon
from incumbent.extraction.candidates.candidates import Candidate, events
from incumbent.extraction.seats.around import SeatsAround
from incumbent.extraction.seats.seat import Seat, seats_of
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered


def article(text: str, person: str) -> tuple[SeatsAround, Candidate]:
    """The seats of the article, and the last change that it tells of somebody."""
    analysis = read(text)
    changes = [c for view in analysis.views for c in events(view) if c.person.entity.name == person]
    seats = seats_of(gathered(analysis, load_models()))
    return SeatsAround(seats, horizon_of(analysis)), changes[-1]


def horizon_of(analysis: Analysis) -> Horizon:
    return Horizon(analysis.views, [entity for entity in analysis.names.entities if entity.type != "person"])


def names(seats: SeatsAround, candidate: Candidate) -> list[str]:
    return [seat.organization.name for seat in seats.of(candidate) if seat.organization]


def test_an_article_of_few_organisations_asks_about_all_its_seats() -> None:
    around, change = article(roundup(10) + "\nPaul Bobexson resigned.", "Paul Bobexson")
    assert len(names(around, change)) == 10


def test_an_article_of_many_asks_about_the_person_s_own_seat_however_far() -> None:
    around, change = article(roundup(150) + "\nPaul Bobexson resigned.", "Paul Bobexson")
    told = names(around, change)
    assert firm(0) in told
    assert firm(149) in told
    assert firm(40) not in told


def test_seats_that_are_told_later_are_asked_about_from_then_on() -> None:
    analysis = read(roundup(150) + "\nPaul Bobexson resigned.")
    change = [c for view in analysis.views for c in events(view) if c.person.entity.name == "Paul Bobexson"][-1]
    seats = seats_of(gathered(analysis, load_models()))
    around = SeatsAround(seats, horizon_of(analysis))
    assert "coach" not in {seat.post_class for seat in around.of(change)}
    own = [f for seat in seats for f in seat.findings if f.person.entity.name == "Paul Bobexson"]
    seats.append(Seat("coach", seats[-1].organization, seats[-1].post, own))
    assert "coach" in {seat.post_class for seat in around.of(change)}
