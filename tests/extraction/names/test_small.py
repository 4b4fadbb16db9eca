"""Institutions that are written small throughout, told by the title before them."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Le président de la fédération française de natation, Luc Besnard, est parti.",
            "fédération française de natation",
        ),
        (
            "Marie Lorval, directrice du musée de l'histoire de l'immigration, parle.",
            "musée de l'histoire de l'immigration",
        ),
        ("Luc Besnard a été réélu à la tête du syndicat des pharmaciens.", "syndicat des pharmaciens"),
        ("Luc Besnard, président du syndicat des pharmaciens, a parlé.", "syndicat des pharmaciens"),
        ("Luc Besnard, président de la chambre d'agriculture, a parlé.", "chambre d'agriculture"),
        ("Marie Lorval dirige l'association des victimes.", "association des victimes"),
        ("Marie Lorval a présidé la ligue de football.", "ligue de football"),
        (
            "Le rapport de la fédération française de judo, présidée par Luc Roux, est là.",
            "fédération française de judo",
        ),
        ("L'association des victimes, dirigée depuis 2010 par Anne Vey, a parlé.", "association des victimes"),
    ],
)
def test_they_are_names_behind_a_title_or_a_verb_that_leads(text: str, name: str) -> None:
    assert name in {entity.name for entity in read(text, "fr").names.entities}
    assert name in {body for _, _, body, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marie Lorval, présidente de la ligue, a salué la mesure.", "ligue"),
        ("Marie Lorval, présidente d'une association de quartier, est partie.", "association"),
        ("Paul Roux, président du comité exécutif de Lorvane, a parlé.", "comité"),
        ("Marie Lorval, présidente de l'association Orbex, est partie.", "association"),
        ("Marie Lorval a salué la fédération française de natation.", "fédération"),
        ("La fédération a salué Marie Lorval.", "fédération"),
    ],
)
def test_elsewhere_they_are_none(text: str, name: str) -> None:
    assert not [entity.name for entity in read(text, "fr").names.entities if entity.name.startswith(name)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Le syndicat des policiers a critiqué ce renvoi. Selon sa présidente, Anne Roux, il est trop tard.",
            "syndicat",
        ),
        ("L'association des victimes dénonce un scandale. Sa présidente, Anne Roux, sera reçue.", "association"),
    ],
)
def test_what_opens_a_line_and_does_something_is_one(text: str, body: str) -> None:
    assert {name.split()[0] for _, _, name, _ in tenures(text, "fr") if name} == {body}
