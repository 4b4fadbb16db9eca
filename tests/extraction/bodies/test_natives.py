"""The club that the adjective of a town behind a title means."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures

MATCH = "Amiens a limogé un joueur. Le match de la Ligue 1 entre Amiens et le RC Lens a ouvert la saison au stade."


@pytest.mark.parametrize(
    ("title", "club"),
    [("L'entraîneur amiénois", "Amiens"), ("L'entraîneur lensois", "RC Lens"), ("Le capitaine amiénois", "Amiens")],
)
def test_the_adjective_of_a_town_says_whose_coach_somebody_is(title: str, club: str) -> None:
    found = find_tenures(read(f"{MATCH} {title}, Paul Lenoir, a parlé.", "fr"), load_models())
    assert {f.organization.name for f in found if f.organization and f.person.entity.name == "Paul Lenoir"} == {club}


def test_that_of_a_country_names_no_club() -> None:
    found = find_tenures(read(f"{MATCH} L'entraîneur français Paul Lenoir a parlé.", "fr"), load_models())
    assert "Amiens" not in {f.organization.name for f in found if f.organization}
