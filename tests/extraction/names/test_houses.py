"""Institutions that an article calls by a common noun alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("Orbex SA grandit. Le directeur de l'hôpital, Paul Vey, a parlé.", "fr", "hôpital"),
        ("Orbex SA grandit. Le patron de la chambre de commerce, Paul Vey, a parlé.", "fr", "chambre de commerce"),
        ("La prison de Lorvan est vieille. Le directeur de la prison, Paul Vey, a parlé.", "fr", "prison de Lorvan"),
        ("Orbex SA grandit. Le directeur général de la police nationale Paul Vey a parlé.", "fr", "police nationale"),
        ("Paul Vey, ancien numéro deux de la police judiciaire, a écrit à Orbex.", "fr", "police judiciaire"),
        ("Paul Vey, directeur de cabinet à la préfecture de police, a parlé.", "fr", "préfecture de police"),
        ("Le secrétaire général de la préfecture de police, Paul Vey, a parlé.", "fr", "préfecture de police"),
        ("Paul Vey, directeur de l'ordre public à la préfecture de police, a parlé.", "fr", "préfecture de police"),
        ("Le chef de la police nationale du Mali, Paul Vey, a parlé.", "fr", "Mali"),
        ("Orbex Ltd grew. The director of the museum, Paul Vey, spoke.", "en", "museum"),
    ],
)
def test_whoever_heads_one_heads_nothing_else(text: str, language: str, body: str) -> None:
    assert {organization for _, person, organization, _ in tenures(text, language) if person == "Paul Vey"} == {body}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey est entré à l'hôpital.",
        "Un directeur d'hôpital a parlé à Paul Vey.",
        "Le ministre à l'hôpital, Paul Vey a parlé.",
    ],
)
def test_without_a_title_that_names_it_there_is_none(text: str) -> None:
    assert not [e for e in read(text, "fr").names.entities if e.type == "organization"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Le recteur de l'université Cheikh Anta Diop, Ali Vey, a parlé.", "université Cheikh Anta Diop"),
        ("La fondation Jean Lorvan a nommé Ali Vey directeur général.", "fondation Jean Lorvan"),
        ("Le lycée Jean Lorvan est fermé, selon son proviseur, Ali Vey.", "lycée Jean Lorvan"),
        ("Ali Vey est le nouveau directeur de l'hôpital « Paul Orvan ».", "hôpital « Paul Orvan »"),
    ],
)
def test_one_that_has_somebodys_name_is_nobody(text: str, body: str) -> None:
    assert {(person, organization) for _, person, organization, _ in tenures(text, "fr")} == {("Ali Vey", body)}


def test_behind_a_title_the_name_may_be_whose_that_is() -> None:
    text = "Le directeur de l'école Jean Lorvan a parlé."
    assert ("person", "Jean Lorvan") in {(e.type, e.name) for e in read(text, "fr").names.entities}
