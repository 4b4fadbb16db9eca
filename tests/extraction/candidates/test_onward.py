"""Where whoever leaves goes next."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("She replaces Tom Roe, who left Orbex Inc. in May to join Lampo Corp.", "en", {("start", "Lampo Corp")}),
        ("Tom Roe resigned as dean of Orvan College in May to join Lampo Corp.", "en", {("start", "Lampo Corp")}),
        ("Paul Vey a quitté Orbex SA en mai pour rejoindre Lampo SA.", "fr", {("start", "Lampo SA")}),
        ("Paul Vey a quitté la direction d'Orbex SA pour rejoindre sa famille.", "fr", set()),
        ("Tom Roe left Orbex Inc. in May to join the campaign.", "en", set()),
    ],
)
def test_the_infinitive_behind_a_departure_tells_where_to(text: str, language: str, told: set[tuple[str, str]]) -> None:
    found = {(kind, body) for kind, person, body, _ in tenures(text, language) if person in ("Tom Roe", "Paul Vey")}
    assert {row for row in found if row[0] == "start"} == told
