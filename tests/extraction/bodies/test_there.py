"""The organisation in which somebody is told to have had a post "there"."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.there import There


def there(text: str, post: str) -> str | None:
    """The organisation that "y" takes up before a post of Ann Lee's."""
    analysis = read(text, "fr")
    candidate = beside(analysis, "Ann Lee", post)
    body = There(analysis.views).body(candidate, held_by(candidate.view, candidate))
    return body.name if body else None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee a rejoint la banque Orbex en 2003. Elle y a occupé les fonctions de directrice financière.",
        "Ann Lee préside la banque Orbex depuis 2012, après y avoir été directrice financière.",
    ],
)
def test_it_is_the_one_told_last(text: str) -> None:
    assert (there(text, "directrice financière") or "").endswith("Orbex")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee a rejoint la banque Orbex en 2003. Elle a occupé le poste de directrice financière.",  # no "there"
        "Ann Lee a rejoint la banque Orbex. Elle y a été directrice financière de Luvik.",  # one of its own
        "Ann Lee a quitté la banque Orbex. Il y a deux ans, Ann Lee, directrice financière, a parlé.",  # there is
        "La banque Orbex se tait. Il y a des appels au départ d'Ann Lee, directrice financière.",
        "La banque Orbex se tait. Il n'y avait pas de doute pour Ann Lee, directrice financière.",
        "Ann Lee y pense, dit-on : directrice financière, elle connaît le métier.",  # of another clause
    ],
)
def test_a_post_with_a_place_of_its_own_takes_up_nothing(text: str) -> None:
    assert there(text, "directrice financière") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "La Fédération des Brasseurs est née en 1919. Le vieux Paul Vey, qui l'a présidée de 1990 à 2002, parle.",
            {("former", "Paul Vey", "Fédération des Brasseurs")},
        ),
        (
            "La Fédération des Brasseurs publie un rapport. Anne Lenoir, qui la préside depuis 2010, s'en réjouit.",
            {("hold", "Anne Lenoir", "Fédération des Brasseurs")},
        ),
        ("La Fédération des Brasseurs publie un rapport. Anne Lenoir, qui l'a lu, s'en réjouit.", set()),
    ],
)
def test_what_a_small_word_takes_up_before_a_verb_of_leading_is_led(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {claim[:3] for claim in tenures(text, "fr")} == told
