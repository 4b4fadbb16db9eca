"""What somebody once was is not the seat that they leave to who comes for them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("taken", "left"),
    [
        ("nommée mardi directrice générale d'Orbex", ("Orbex", "chief-executive")),
        ("élue dimanche présidente de l'Union républicaine", ("Union républicaine", "party-leader")),
    ],
)
def test_they_leave_the_seat_that_is_taken(taken: str, left: tuple[str, str]) -> None:
    text = f"Anne Roux a été {taken}.\nElle succède à Paul Vey. L'ancien ministre de la Défense n'était pas candidat."
    assert {claim for claim in tenures(text, "fr") if claim[1] == "Paul Vey"} == {
        ("end", "Paul Vey", *left),
        ("former", "Paul Vey", "France", "minister"),
    }


@pytest.mark.syntax
def test_a_former_post_of_that_very_kind_stays_what_they_left() -> None:
    text = (
        "Anne Roux a été nommée mardi directrice générale d'Orbex.\n"
        "Elle succède à Paul Vey. L'ancien directeur général d'Orbex a quitté ses fonctions en mai."
    )
    assert {claim for claim in tenures(text, "fr") if claim[1] == "Paul Vey"} == {
        ("end", "Paul Vey", "Orbex", "chief-executive")
    }
