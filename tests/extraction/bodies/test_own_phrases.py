"""What the phrase of a post names without being whose post it is."""

from __future__ import annotations

from tests.extraction.told import possible


def test_a_party_beside_a_town_only_tells_which_mayor() -> None:
    found = possible("Anne Lenoir, maire RPR de Bordeaux, a parlé.", "Anne Lenoir", "maire", "fr")
    assert "Bordeaux" in found
    assert "RPR" not in found


def test_a_party_right_behind_a_title_has_the_post_where_nothing_else_is_named_behind_it() -> None:
    assert "PS" in possible("La présidente du PS Anne Lenoir est partie.", "Anne Lenoir", "présidente", "fr")
    assert "PS" in possible("La secrétaire nationale PS, Anne Lenoir, est partie.", "Anne Lenoir", "secrétaire", "fr")


def test_a_bureau_chief_is_of_the_paper_and_not_of_the_town() -> None:
    text = "Ann Lee, the Orbex Times's London bureau chief, spoke."
    assert possible(text, "Ann Lee", "bureau chief") == {"Orbex Times"}


def test_the_town_of_a_mayor_has_no_ministers() -> None:
    text = "Carl Bask, ancien Premier ministre, maire d'Orvan, a souri à Paris."
    assert "Orvan" not in possible(text, "Carl Bask", "Premier ministre", "fr")
    assert "Orvan" in possible(text, "Carl Bask", "maire", "fr")


def test_a_deputy_mayor_has_the_colours_of_a_party_and_no_post_in_it() -> None:
    text = "Anne Lenoir est maire de Lyon. Paul Vey, adjoint PCF au Logement, conduira la liste."
    assert "PCF" not in possible(text, "Paul Vey", "adjoint", "fr")
    assert "PS" in possible("Le vice-président du PS Paul Vey a parlé.", "Paul Vey", "vice-président", "fr")
