"""The other side of a match in articles of sport."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

LILLE = "Lille, dix-neuvième de Ligue 2, a limogé son entraîneur, Jean Vey, après un match perdu en championnat. "


@pytest.mark.parametrize(
    "text",
    [
        "Le directeur du centre de formation, Paul Roux, dirigera l'équipe vendredi contre Auxerre.",
        "C'est son adjoint, Paul Roux, qui sera sur le banc samedi contre Niort.",
        "L'entraîneur Paul Roux a fêté l'exploit surprise contre le Rwanda.",
    ],
)
def test_nobody_has_a_post_there(text: str) -> None:
    assert not {body for _, _, body, _ in tenures(LILLE + text, "fr")} & {"Auxerre", "Niort", "Rwanda"}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Roux jouera samedi contre Niort, où il avait été entraîneur.",
        "Paul Roux, l'entraîneur de Niort, jouera samedi contre Lille.",
    ],
)
def test_what_is_told_of_it_elsewhere_counts(text: str) -> None:
    assert "Niort" in {body for _, person, body, _ in tenures(LILLE + text, "fr") if person == "Paul Roux"}
