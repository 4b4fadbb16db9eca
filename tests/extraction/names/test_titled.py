"""Names that can only be somebody's by the title beside them."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def people(text: str, language: str) -> set[str]:
    return {entity.name for entity in read(text, language).names.entities if entity.type == "person"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Deux puits ont fermé, selon Talwa Ngandu, le patron de la Chambre des mines.", "fr", "Talwa Ngandu"),
        ("Le président zambien Josefa Mwanaka a mis fin jeudi à la réunion.", "fr", "Josefa Mwanaka"),
        ("La cheffe de l'opposition zambienne Dilruka Amarak a parlé.", "fr", "Dilruka Amarak"),
        ("Irena Mutalwa, secretary-general of the union, declined to comment.", "en", "Irena Mutalwa"),
    ],
)
def test_a_title_beside_it_makes_it_somebodys(text: str, language: str, name: str) -> None:
    assert name in people(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Anne Lenoir, de Talwa Ngandu, présidente du jury, a parlé.", "fr", "Talwa Ngandu"),
        ("At Talwa Ngandu, chairman Ann Lee resigned.", "en", "Talwa Ngandu"),
    ],
)
def test_it_may_be_something_else_behind_other_words(text: str, language: str, name: str) -> None:
    assert name not in people(text, language)


@pytest.mark.parametrize(
    ("text", "name", "somebody"),
    [
        ("Keisha Broadwin was sworn in as mayor of Lorvan on Monday.", "Keisha Broadwin", True),
        ("Keisha Broadwin will be sworn in as mayor of Lorvan Heights on Jan. 4.", "Keisha Broadwin", True),
        ("Orbex Capital was named manager of the fund.", "Orbex Capital", False),
        ("Orbex Rail was named operator of the line.", "Orbex Rail", False),
    ],
)
def test_who_is_given_what_no_organisation_has_is_somebody(text: str, name: str, somebody: bool) -> None:
    assert (name in people(text, "en")) is somebody
