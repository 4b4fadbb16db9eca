"""Sentences that tell who comes for whom, as agencies write them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

LEFT = {
    "en": "Paul Roe resigned as chief executive of Orbex Ltd. ",
    "fr": "Le PDG d'Orbex, Paul Vey, a démissionné. ",
}


@pytest.mark.parametrize(
    ("text", "language", "comer"),
    [
        ("Anne Lenoir pourrait lui succéder.", "fr", "Anne Lenoir"),
        ("Anne Lenoir va lui succéder.", "fr", "Anne Lenoir"),
        ("Anne Lenoir devrait le remplacer.", "fr", "Anne Lenoir"),
        ("L'intérim sera assuré par Anne Lenoir.", "fr", "Anne Lenoir"),
        ("L'intérim sera assuré par la directrice financière, Anne Lenoir.", "fr", "Anne Lenoir"),
        ("Le poste revient à Anne Lenoir.", "fr", "Anne Lenoir"),
        ("Le poste a été confié à Anne Lenoir.", "fr", "Anne Lenoir"),
        ("The job went to Ann Lee.", "en", "Ann Lee"),
        ("Ann Lee, head of sales, is seen as the front-runner to replace him.", "en", "Ann Lee"),
    ],
)
def test_whoever_comes_takes_the_post_of_whoever_goes(text: str, language: str, comer: str) -> None:
    told = {(kind, person, post) for kind, person, _, post in tenures(LEFT[language] + text, language)}
    leaver = "Paul Roe" if language == "en" else "Paul Vey"
    assert ("start", comer, "chief-executive") in told
    assert ("end", leaver, "chief-executive") in told
    assert comer not in {person for kind, person, _ in told if kind == "end"}


def test_what_a_successor_goes_to_is_none_of_whoever_comes_for_them() -> None:
    text = "Elle remplace Anne Roux, élue mardi à la tête de la Commission européenne."
    told = tenures("Ann Verlaine est ministre de la Défense en Allemagne. " + text, "fr")
    assert {person for kind, person, body, _ in told if body == "Commission européenne"} == {"Anne Roux"}


def test_a_passive_in_the_future_tells_of_a_start() -> None:
    told = tenures("La fondation Orbex sera dirigée par Paul Vey à partir de juin.", "fr")
    assert {kind for kind, person, _, _ in told if person == "Paul Vey"} == {"start"}


def test_the_board_of_a_firm_chooses_for_that_firm() -> None:
    text = "Le conseil de surveillance de Voltaris a choisi l'ancien patron d'Aérolix, Paul Vey, "
    told = tenures(text + "pour prendre la présidence du directoire.", "fr")
    assert ("start", "Paul Vey", "Voltaris", "chief-executive") in told


@pytest.mark.parametrize(
    ("text", "body", "post_class"),
    [
        ("Paul Vey, patron de Radio Lorvan, a été nommé président du groupe.", "Radio Lorvan", "president"),
        ("Le président du groupe socialiste au Sénat, Paul Vey, a parlé.", "Sénat", "party-leader"),
    ],
)
def test_the_president_of_a_group_leads_a_firm_or_a_party(text: str, body: str, post_class: str) -> None:
    assert (body, post_class) in {(told, kind) for _, _, told, kind in tenures(text, "fr")}


def test_whoever_founded_a_firm_may_come_to_lead_it() -> None:
    text = "Le patron de Twittel, Paul Vey, va céder sa place à Luc Roux, cofondateur du réseau social."
    assert ("start", "Luc Roux", "Twittel", "chief-executive") in tenures(text, "fr")


def test_who_sits_in_the_opposition_or_is_charged_with_a_field_takes_no_seat_told_of_another() -> None:
    text = "Luc Roux a été élu maire de Pau. Le président du MoDem retrouve un mandat. "
    told = tenures(
        text + "Paul Vey, premier adjoint, sera chargé des finances. Jean Morel siégera dans l'opposition.", "fr"
    )
    assert {person for kind, person, _, _ in told if kind == "start"} == {"Luc Roux"}


def test_a_leader_of_a_party_is_one_whatever_the_gender() -> None:
    for text in (
        "Le chef de file des Verts, Paul Vey, a démissionné.",
        "La cheffe de file des Verts, Anne Vey, est là.",
    ):
        assert {post for _, _, _, post in tenures(text, "fr")} == {"party-leader"}
