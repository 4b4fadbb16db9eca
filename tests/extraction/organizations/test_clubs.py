"""A town that stands for its club, and the seat that a club has though nobody is named who has it."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, seats, tenures

from incumbent.extraction.candidates.candidates import events
from incumbent.extraction.extract import extract
from incumbent.extraction.seats.seat import kin_of, seats_of
from incumbent.extraction.seats.seats import options
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered
from incumbent.extraction.tenure.thresholds import Thresholds
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def clubs(text: str, language: str = "fr") -> set[str]:
    analysis = read(text, language)
    return {e.name for e in analysis.names.entities if analysis.standing.sort(e) == "club"}


def told(text: str) -> list[TenureClaim]:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    return [claim for claim in claims if isinstance(claim, TenureClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "L'entraîneur de Brest, Paul Lenoir, a parlé.",
        "Brest a limogé Paul Lenoir. Le club cherche un entraîneur.",
        "Paul Lenoir a été limogé par Brest, qui cherche un entraîneur.",
        "Paul Lenoir a rejoint Brest. Le nouvel entraîneur a signé.",
        "Le limogeage de Paul Lenoir à Brest surprend les autres entraîneurs.",
    ],
)
def test_a_town_that_does_what_clubs_do_is_one(text: str) -> None:
    assert clubs(text) == {"Brest"}


@pytest.mark.parametrize(
    "text",
    [
        "Brest a limogé Paul Lenoir, qui dirigeait le port.",  # nothing is told of coaches
        "L'entraîneur Paul Lenoir vit à Brest.",
        "L'entraîneur Paul Lenoir a gagné à Brest.",
    ],
)
def test_elsewhere_a_town_is_a_town(text: str) -> None:
    assert "Brest" not in clubs(text)


def test_a_club_has_a_coach_where_coaches_are_told_of() -> None:
    text = "Deux clubs ont changé d'entraîneur. Brest a limogé Paul Lenoir."
    assert "coach" in seats(text, "Paul Lenoir", "dismiss", "fr")
    assert "coach" not in seats("Le groupe Orbex a limogé Paul Lenoir.", "Paul Lenoir", "dismiss", "fr")


@pytest.mark.parametrize(
    "text",
    [
        "L'entraîneur de Nantes est Tom Roe. Brest a limogé Paul Lenoir.",
        "L'entraîneur de Nantes est Tom Roe. Le limogeage de Paul Lenoir à Brest surprend.",
    ],
)
def test_whoever_a_club_dismisses_leaves_a_seat_of_that_club(text: str) -> None:
    assert places(text, "Paul Lenoir", "dismiss") == {"Brest"}


def places(text: str, person: str, change: str) -> set[str]:
    """The organisations of the seats among which that of the person is looked for."""
    analysis = read(text, "fr")
    told = seats_of(gathered(analysis, load_models(), Thresholds(event=2.0)))
    kin = kin_of(analysis.views, analysis.standing, told)
    return {
        seat.organization.name
        for view in analysis.views
        for candidate in events(view)
        if candidate.person.entity.name == person and candidate.trigger and candidate.trigger.frame.id == change
        for seat in options(candidate, told, kin)
        if seat.organization is not None
    }


def test_who_is_told_of_among_matches_and_goals_coaches_a_club() -> None:
    plain = "Ex-Orvan boss Ann Lee spoke on Monday."
    among = f"{plain} The striker missed the fixture, and the league leaders won the match."
    assert "former coach" in {f"{c.kind} {c.post_class}" for c in told(among)}
    assert "former coach" not in {f"{c.kind} {c.post_class}" for c in told(plain)}


def test_a_coach_who_goes_from_club_to_club_coaches_them() -> None:
    text = "Lorvan United coach Ann Lee is leaving. Lee joined Orvan Rovers, the striker said after the league match."
    assert "coach" in seats(text, "Ann Lee", "join", "en")


def test_whoever_is_dismissed_at_a_club_leaves_a_seat_there() -> None:
    text = "Lorvan United coach Ann Lee spoke. She had been sacked at Orvan Rovers in May."
    analysis = read(text)
    found = seats_of(gathered(analysis, load_models(), Thresholds()))
    (candidate,) = (c for view in analysis.views for c in events(view) if c.trigger and c.trigger.frame.id == "dismiss")
    bodies = {
        s.organization.name
        for s in options(candidate, found, kin_of(analysis.views, analysis.standing, found))
        if s.organization
    }
    assert bodies == {"Orvan Rovers"}


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("Leeds sack coach Tom Roe. Leeds City have sacked coach Tom Roe after the match.", {"Leeds City"}),
        (
            "Leeds sack coach Tom Roe. Leeds City and Leeds Rovers play on Monday.",
            {"Leeds", "Leeds City", "Leeds Rovers"},
        ),
    ],
)
def test_a_town_is_the_one_club_named_after_it(text: str, clubs: set[str]) -> None:
    assert {m.entity.name for view in read(text).views for m in view.others} == clubs


def test_the_reins_of_a_town_among_matches_and_goals_are_a_coach_s() -> None:
    text = (
        "Paul Vey prend les rênes de Rouen. Le championnat reprend, et le match contre Brest ouvre la saison au stade."
    )
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    assert [c.post_class for c in claims if isinstance(c, TenureClaim)] == ["coach"]


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Leeds sack manager Tom Roe. Leeds City are last in the Premier League.", True),
        ("Leeds sack manager Tom Roe. Leeds City pays the bills.", False),
    ],
)
def test_managers_beside_a_competition_are_those_of_clubs(text: str, club: bool) -> None:
    assert (
        any(m.entity.name == "Leeds City" and m.entity.sort == "club" for v in read(text).views for m in v.others)
        is club
    )


SEASON = "The coach spoke before the match. The season ends with a championship game."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Senators fired Ann Lee.", {"Senators"}),
        ("Ann Lee coached the Tarnwick Chiefs.", {"Tarnwick Chiefs"}),
        ("The Black Storks hired Ann Lee.", {"Black Storks"}),
        ("The Senators Ann Lee and Bo Ek spoke.", set()),
    ],
)
def test_in_sport_a_plural_with_a_capital_is_a_team(text: str, names: set[str]) -> None:
    assert clubs(f"{text} {SEASON}", "en") == names


def test_elsewhere_it_is_what_people_are() -> None:
    assert clubs("The Senators fired Ann Lee. The vote is on Monday.", "en") == set()


SPORT = " Le championnat reprend samedi, et le match ouvre la saison au stade."


@pytest.mark.parametrize(
    "text",
    [
        "L'entraîneur de Nantes est Tom Roe. À Brest, Paul Lenoir a été limogé lundi.",
        "L'entraîneur de Nantes est Tom Roe. A Brest, Paul Lenoir a été limogé lundi.",
        "L'entraîneur de Nantes est Tom Roe. Paul Lenoir a quitté Brest, où Luc Vey avait limogé Paul Lenoir.",
    ],
)
def test_a_town_that_says_where_all_of_a_sentence_is_has_the_seat(text: str) -> None:
    assert "Brest" in places(text + SPORT, "Paul Lenoir", "dismiss")
    assert "Nantes" not in places(text + SPORT, "Paul Lenoir", "dismiss")


def test_a_town_of_which_a_sentence_among_matches_tells_as_of_a_team_is_a_club() -> None:
    text = "Brest a ouvert la série avec le renvoi de Paul Lenoir."
    assert clubs(text + SPORT) == {"Brest"}
    assert "Brest" not in clubs(text)


def test_in_sport_a_country_has_the_coach_of_its_team() -> None:
    plain = "Le Togo a limogé Paul Lenoir."
    assert "coach" in seats(f"{plain} Le sélectionneur a perdu.{SPORT}", "Paul Lenoir", "dismiss", "fr")
    assert "coach" not in seats(plain, "Paul Lenoir", "dismiss", "fr")


def test_whoever_follows_a_coach_has_the_seat_that_was_told_of_before() -> None:
    text = f"Le club de Nantes cherche un entraîneur. Brest a limogé Paul Lenoir. Il a été remplacé par Tom Roe.{SPORT}"
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    assert ("Tom Roe", "Brest") in {(c.person, c.organization) for c in claims if isinstance(c, TenureClaim)}


def test_whoever_leads_a_country_among_matches_leads_its_team() -> None:
    def classes(text: str) -> set[str]:
        claims = extract(Document(name="a", text=text), load_pack("fr")).claims
        return {c.post_class for c in claims if isinstance(c, TenureClaim)}

    text = "Paul Lenoir a dirigé le Togo de 2004 à 2006."
    assert classes(f"{text} Le sélectionneur a perdu.{SPORT}") == {"coach"}
    assert classes(text) == {"head-of-state"}


def test_an_organisation_of_no_known_sort_beside_whoever_goes_is_their_club_among_coaches() -> None:
    text = f"L'entraîneur de Nantes est Tom Roe. Paul Lenoir (Tarnex) a été limogé.{SPORT}"
    assert places(text, "Paul Lenoir", "dismiss") == {"Tarnex"}


def test_a_team_goes_by_the_last_word_of_its_name() -> None:
    text = "The Lorvan Mets hired Ann Lee. The Mets won. Orbex United and Tarn United lost. United coach Bo Ek spoke."
    found = {m.span.of(text): m.entity.name for view in read(text).views for m in view.others}
    assert (found["Mets"], found["United"]) == ("Lorvan Mets", "United")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Orbex have sacked manager Ann Lee.", {"Orbex"}),
        ("St Lorvan gets a boss. St Lorvan have appointed Ann Lee as their manager.", {"St Lorvan"}),
        ("Orbex has sacked manager Ann Lee.", set()),
        ("Orbex have appointed Ann Lee as manager of their Lorvan plant.", set()),
        ("Orbex have appointed Ann Lee as fund manager.", set()),
    ],
)
def test_what_is_told_of_as_several_with_a_manager_is_a_club(text: str, found: set[str]) -> None:
    assert clubs(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Orbex have sacked head coach Ann Lee.", {"Orbex"}),
        ("Orbex has hired Ann Lee as head coach.", {"Orbex"}),
        ("Orbex has hired Ann Lee as head of sales.", set()),
        ("Orbex has hired fund manager Ann Lee.", set()),
        ("Head coach Ann Lee praised Orbex.", set()),
    ],
)
def test_what_takes_or_dismisses_a_head_coach_is_a_club(text: str, found: set[str]) -> None:
    assert clubs(text, "en") == found


def test_whoever_leaves_the_club_with_a_head_coach_was_at_that_club() -> None:
    claims = told("Orbex have sacked head coach Ann Lee.\n\nGoalkeeping coach Tom Roe has also left the club.")
    assert {(c.person, c.organization, c.post_class) for c in claims} == {
        ("Ann Lee", "Orbex", "coach"),
        ("Tom Roe", "Orbex", "coach"),
    }


def test_a_town_that_has_an_assistant_coach_is_a_club() -> None:
    text = "L'entraîneur Paul Vey a parlé après le match. Yves Roux est adjoint à Lens."
    assert ("hold", "Yves Roux", "Lens", "coach") in tenures(text, "fr")


@pytest.mark.parametrize("verb", ["parted company with", "have sacked"])
def test_the_country_that_opens_a_sentence_has_no_coach_who_goes(verb: str) -> None:
    text = f"Lens coach Paul Vey was sacked on Monday. In Spain, Real Betis {verb} Tom Roe on Monday."
    assert ("end", "Tom Roe", "Real Betis", "coach") in tenures(text)
