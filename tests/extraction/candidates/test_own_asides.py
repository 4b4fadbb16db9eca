"""Changes told in an aside between a titled name and the next one of a row."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "changes"),
    [
        (
            "Le président d'Orbex, Paul Roux, nommé à la place de Jean Roy, et le chef de Lorvan, Luc Vey, sont là.",
            "fr",
            {("start", "Paul Roux", "Orbex", "president"), ("end", "Jean Roy", "Orbex", "president")},
        ),
        (
            "La secrétaire nationale des Verts, Anne Vey, élue en mai, et le patron de Lorvan, Luc Roux, sont venus.",
            "fr",
            {("start", "Anne Vey", "Verts", "party-leader")},
        ),
        (
            "The chairman of Orbex, Paul Roe, appointed in March, and the treasurer of Lorvan, Ann Lee, signed.",
            "en",
            {("start", "Paul Roe", "Orbex", "chair")},
        ),
    ],
)
def test_it_is_of_the_title_before_the_name(text: str, language: str, changes: set[tuple[str, str, str, str]]) -> None:
    assert {told for told in tenures(text, language) if told[0] in ("start", "end")} == changes


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, Paul Roe's deputy at Orbex Inc., will take over as chief executive in May.",
        "Ann Lee, Paul Roe's chief of staff, becomes chief executive of Orbex Inc.",
    ],
)
def test_whose_somebody_is_in_an_aside_takes_nothing_behind_it(text: str) -> None:
    assert {person for kind, person, *_ in tenures(text, "en") if kind == "start"} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (
            "Le président d'Orbex, Paul Roux, nommé directeur de Lorvan, et la maire de Tours, Anne Vey, ont signé.",
            ("start", "Paul Roux", "Lorvan", "chief-executive"),
        ),
        ("Le maire de Tours, Paul Roux, élu en 2014, préside Orbex.", ("start", "Paul Roux", "Tours", "mayor")),
    ],
)
def test_an_aside_with_a_title_or_outside_a_row_tells_its_own(text: str, change: tuple[str, str, str, str]) -> None:
    assert {told for told in tenures(text, "fr") if told[0] == "start"} == {change}
