"""What a possessive takes up that may be of somebody or of an organisation."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

ROUX = "Paul Roux, en a parlé mardi."


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # the line before is about it, and names nobody
        (
            "Le président d'Orbex, Luc Pic, est venu. La Ligue des mines a confirmé la date. Son secrétaire général, ",
            "Ligue",
        ),
        # the subject of the sentence
        ("Le ministre espagnol Luc Pic est venu. Le Rwanda a démenti par la voix de son porte-parole, ", "Rwanda"),
        # a court has no chief executive
        ("Le tribunal de commerce de Lyon a désigné un administrateur pour le groupe Orbex. Son PDG, ", "Orbex"),
        # somebody else is spoken of
        ("Le maire de Lyon, Luc Pic, a salué la Ligue des mines. Son premier adjoint, ", "Lyon"),
    ],
)
def test_it_is_that_of_the_organisation_that_is_spoken_of(text: str, body: str) -> None:
    told = {name or "" for _, person, name, _ in tenures(text + ROUX, "fr") if person == "Paul Roux"}
    assert len(told) == 1
    assert told.pop().startswith(body)


def test_nobody_is_their_own_secretary() -> None:
    told = tenures("La Ligue des mines proteste. « C'est non », a dit Paul Roux, son secrétaire général.", "fr")
    assert {(person, body) for _, person, body, _ in told} == {("Paul Roux", "Ligue des mines")}


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Inc said Lampo Corp and its chief executive, Ann Lee, had agreed.",
        "Orbex Inc won praise as Lampo Corp asked Tom Roe to replace its chief executive, Ann Lee.",
    ],
)
def test_its_chief_is_that_of_whoever_stands_or_acts_last(text: str) -> None:
    assert {body for _, person, body, _ in tenures(text) if person == "Ann Lee"} == {"Lampo Corp"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Orbex SA a levé des fonds auprès de Lampo SA. « C'est utile », a déclaré son PDG, ", "Orbex SA"),
        ("Orbex SA a levé des fonds auprès de Lampo SA. « C'est utile. Et bon », a déclaré son PDG, ", "Orbex SA"),
        ("Lorvan grandit. Le fonds français Lampo SA y a investi. « C'est utile », a déclaré son PDG, ", "Lampo SA"),
        ("Orbex SA grandit. Lampo SA y investit, a déclaré son PDG, ", "Lampo SA"),
    ],
)
def test_behind_a_quotation_it_is_that_of_what_is_spoken_of_before(text: str, body: str) -> None:
    assert {name for _, person, name, _ in tenures(text + ROUX, "fr") if person == "Paul Roux"} == {body}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Lens s'est incliné dimanche. Son entraîneur, ", {"Lens"}),
        ("Nice a perdu. « On continue », a promis son entraîneur ", {"Nice"}),
        ("Nantes a perdu sa gare. Son maire, ", {"Nantes"}),
        ("Lyon accueille le salon. Son président, ", set()),
    ],
)
def test_a_town_has_a_coach_and_a_mayor_alone(text: str, body: set[str]) -> None:
    assert {name for _, person, name, _ in tenures(text + ROUX, "fr") if person == "Paul Roux"} == body


def test_its_title_is_of_whoever_has_the_title_before_it() -> None:
    text = (
        "Lampo Inc's Ann Lee will become Orbex Inc's new chief executive, an odd choice for its fourth CEO since May."
    )
    assert {body for kind, _, body, _ in tenures(text) if kind == "start"} == {"Orbex Inc"}
