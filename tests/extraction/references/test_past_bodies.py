"""Organisations that are named only as where somebody was before, and what is told behind them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

LEDE = "Le groupe Orbex a nommé Anne Roux directrice générale. "


@pytest.mark.parametrize(
    "station",
    [
        "Elle était depuis 2016 à la tête de Luvik Bank.",
        "Elle dirigeait auparavant Luvik.",
        "Passée par Luvik puis par le cabinet Lampo, elle est mariée.",
        "Elle avait débuté chez Luvik.",
        "Elle avait été directrice des achats de Luvik.",
        "C'est une ancienne de Luvik.",
        "Elle fut dans les années 1990 la directrice générale de la coopérative Luvik.",
    ],
)
def test_what_comes_behind_is_of_another(station: str) -> None:
    told = tenures(f"{LEDE}{station}\nLa directrice commerciale, Zoé Vey, conserve son poste.", "fr")
    assert ("hold", "Zoé Vey", "Orbex") in {(kind, person, body) for kind, person, body, _ in told}


@pytest.mark.parametrize(
    "opening", ["Passée par Luvik puis par le cabinet Lampo", "Venue de Luvik", "Transfuge de Luvik"]
)
def test_the_group_takes_up_another(opening: str) -> None:
    told = tenures(f"{LEDE}{opening}, elle est entrée dans le groupe en 2008 comme directrice marketing.", "fr")
    assert {body for kind, _, body, _ in told if kind == "start"} == {"Orbex"}


def test_but_what_was_before_may_be_of_it() -> None:
    told = tenures("Luc Lenoir, ancien directeur d'Orbex, a été condamné. Il avait quitté l'entreprise en 2012.", "fr")
    assert {body for _, _, body, _ in told} == {"Orbex"}


def test_but_the_first_that_is_named_is_what_the_article_is_about() -> None:
    told = tenures("Luc Lenoir avait dirigé Orbex. La directrice générale, Zoé Vey, a salué son travail.", "fr")
    assert ("hold", "Zoé Vey", "Orbex") in {(kind, person, body) for kind, person, body, _ in told}
