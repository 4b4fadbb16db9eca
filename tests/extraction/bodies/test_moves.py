"""Where the words of a change take somebody, and from where."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, seats, tenures

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.moves import not_of, object_of, onward_to, whence_from
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def test_who_leaves_an_organisation_may_be_told_to_go_to_another_one() -> None:
    (view,) = read("Anne Lenoir quitte Orbex SA pour Lampo SA.", "fr").views
    (trigger,) = view.triggers
    bodies = [body.name if body else None for body in (object_of(view, trigger), onward_to(view, trigger))]
    assert bodies == ["Orbex SA", "Lampo SA"]


@pytest.mark.parametrize(
    "text", ["Anne Lenoir quitte Orbex SA pour raisons de santé.", "Anne Lenoir quitte Orbex SA avec Lampo SA."]
)
def test_what_else_stands_behind_is_no_place_to_go(text: str) -> None:
    (view,) = read(text, "fr").views
    assert [onward_to(view, trigger) for trigger in view.triggers if trigger.frame.id == "leave"] == [None]


def test_what_is_left_is_what_stands_right_behind() -> None:
    text = "Anne Lenoir dirige Lampo SA.\n\nPaul Vey quitte Orbex SA pour Lampo SA."
    assert seats(text, "Paul Vey", "leave", "fr") == {"member"}


@pytest.mark.parametrize(
    ("text", "whence"),
    [
        ("Ann Lee joined Lampo Ltd from the car firm Orbex Corp.", "Orbex Corp"),
        ("Ann Lee joined Orbex Ltd from the lender Lampo Bank.", "Lampo Bank"),
        ("Orbex Ltd hired Ann Lee from Lampo Bank.", "Lampo Bank"),
        ("Ann Lee joined the call from Lampo Bank.", None),
        ("Ann Lee joined Orbex Ltd with Lampo Bank.", None),
    ],
)
def test_who_starts_somewhere_may_be_told_to_come_from_another_organisation(text: str, whence: str | None) -> None:
    (view,) = read(text).views
    found = {body.name for t in view.triggers if t.frame.kind == "start" and (body := whence_from(view, t))}
    assert found == ({whence} if whence else set())


def test_the_bank_that_somebody_joins_is_the_one_told_of() -> None:
    view = read("Lampo Bank grew. Ann Lee joined the bank in 1990.").views[-1]
    (body,) = [object_of(view, trigger) for trigger in view.triggers]
    assert body is not None
    assert body.name == "Lampo Bank"


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Orbex Ltd hired Ann Lee from Lampo Bank as treasurer.", "treasurer", {"Lampo Bank"}),
        ("Orbex Ltd said treasurer Ann Lee was leaving for Lampo Bank.", "treasurer", {"Lampo Bank"}),
        ("Orbex Ltd hired Ann Lee, treasurer of Lampo Bank, from Lampo Bank.", "treasurer", set()),
    ],
)
def test_where_somebody_comes_from_or_goes_is_not_where_the_post_is(text: str, post: str, out: set[str]) -> None:
    analysis = read(text)
    candidate = beside(analysis, "Ann Lee", post)
    told = not_of(candidate.view, candidate, held_by(candidate.view, candidate))
    assert {entity.name for entity in analysis.names.entities if id(entity) in told} == out


def test_where_somebody_comes_from_is_not_where_they_start() -> None:
    text = "Orbex SA a choisi Anne Lenoir, venue de Lampo SA, comme directrice financière."
    candidate = beside(read(text, "fr"), "Anne Lenoir", "directrice")
    apart = not_of(candidate.view, candidate, held_by(candidate.view, candidate))
    assert {m.entity.name for m in candidate.view.others if id(m.entity) in apart} == {"Lampo SA"}


@pytest.mark.parametrize("told", ["annonce le départ d'Anne Lenoir", "note le départ de la directrice Anne Lenoir"])
def test_a_departure_may_be_one_for_another_organisation(told: str) -> None:
    (view,) = read(f"Orbex SA {told} pour Lampo SA.", "fr").views
    found = {body.name for t in view.triggers if (body := onward_to(view, t)) is not None}
    assert found == {"Lampo SA"}


def test_whence_somebody_comes_between_commas_is_not_where_they_start() -> None:
    text = "Orbex Bank lost its treasurer. His replacement, Ann Lee, from Lampo Ltd, will join in May as treasurer."
    found = {
        (f.kind, f.organization.name) for f in find_tenures(read(text), load_models()) if f.post and f.organization
    }
    assert ("start", "Lampo Ltd") not in found


def test_the_title_of_one_organisation_is_not_what_is_left_in_another() -> None:
    told = {(kind, body) for kind, _, body, _ in tenures("Orbex Ltd chief executive Ann Lee quit Lampo Bank in 2013.")}
    assert ("end", "Lampo Bank") in told
    assert ("end", "Orbex Ltd") not in told


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Le ministre des Armées Luc Roux a quitté Kiev mardi matin.", "fr", "hold"),
        ("Le ministre Luc Roux quitte le gouvernement.", "fr", "end"),
        ("Le préfet Luc Roux a quitté le Gers.", "fr", "end"),
        ("Foreign Minister Luc Roux left Kyiv on Tuesday.", "en", "hold"),
    ],
)
def test_whoever_travels_leaves_no_post(text: str, language: str, kind: str) -> None:
    assert [(told, body == "Ukraine") for told, _, body, _ in tenures(text, language)] == [(kind, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee joined Orbex Ltd as finance director from Lampo Bank.",
        "Ann Lee moves to Orbex Ltd as head of sales from Lampo Bank.",
        "Orbex Ltd appointed Ann Lee as finance director from rival Lampo Bank.",
    ],
)
def test_whoever_is_given_a_post_from_elsewhere_leaves_that(text: str) -> None:
    assert {(kind, body) for kind, _, body, _ in tenures(text)} == {("start", "Orbex Ltd"), ("end", "Lampo Bank")}


@pytest.mark.parametrize("between", ["with support", "after pressure", "on secondment"])
def test_what_else_comes_from_elsewhere_ends_nothing(between: str) -> None:
    told = tenures(f"Orbex Ltd appointed Ann Lee as chairman {between} from Lampo Bank.")
    assert not {body for kind, _, body, _ in told if kind == "end"}


@pytest.mark.parametrize(
    ("text", "start", "left"),
    [
        ("Le groupe Orbex SA recrute Anne Lenoir chez Lampo SA comme directrice financière.", "Orbex SA", {"Lampo SA"}),
        ("Anne Lenoir a été recrutée chez Lampo SA comme directrice financière.", "Lampo SA", set()),
    ],
)
def test_whom_a_firm_hires_at_another_one_comes_from_there(text: str, start: str, left: set[str]) -> None:
    told = tenures(text, "fr")
    assert {body for kind, _, body, _ in told if kind == "start"} == {start}
    assert {body for kind, _, body, _ in told if kind == "end"} == left


def test_changes_at_a_firm_take_nobody_from_there() -> None:
    text = (
        "Le groupe Orbex SA est en crise. Le cycle d'embauches et de départs chez Orbex SA a continué lundi : l'ancien "
    )
    told = tenures(text + "PDG Paul Vey a annoncé qu'il rejoindrait Lampo SA pour aider le secteur.", "fr")
    assert {body for kind, _, body, post in told if kind in ("end", "former") and post == "chief-executive"} <= {
        "Orbex SA"
    }
    assert ("start", "Paul Vey", "Lampo SA", "member") in told


def test_a_coach_who_has_gone_to_a_club_starts_there() -> None:
    text = "Paul Roux est le nouvel entraîneur de Lens. Il succède à Hubert Vey, parti à Lyon."
    assert tenures(text, "fr") == {
        ("start", "Paul Roux", "Lens", "coach"),
        ("end", "Hubert Vey", "Lens", "coach"),
        ("start", "Hubert Vey", "Lyon", "coach"),
    }


def test_who_has_gone_to_a_town_has_travelled() -> None:
    assert tenures("La ministre Anne Lenoir est partie à Lyon.", "fr") == {
        ("hold", "Anne Lenoir", "France", "minister")
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'entraîneur Paul Roux est annoncé à Sochaux.", {("start", "Paul Roux", "Sochaux", "coach")}),
        ("L'entraîneur Paul Roux est pisté par Sochaux.", {("start", "Paul Roux", "Sochaux", "coach")}),
        ("Le chanteur Paul Roux est annoncé au Stade de France.", set()),
    ],
)
def test_coaches_may_be_told_to_go_to_clubs(text: str, found: set[tuple[str, str, str | None, str]]) -> None:
    assert tenures(text, "fr") == found


def test_who_was_of_the_company_before_may_come_back_to_it() -> None:
    text = (
        "Orbex named Jo Roe to replace Chief Executive Tom Vey. It also named Ann Lee, the company's former treasurer, "
        "as president. Orbex competes with Lampo Inc."
    )
    assert ("start", "Ann Lee", "Orbex", "president") in tenures(text)
