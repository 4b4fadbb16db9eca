"""The fields of ministers, which are no names."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Anne Lenoir, ministre chargée du Numérique, est partie.", "fr", ["Anne Lenoir"]),
        ("Anne Lenoir, ministre en charge de la Ruralité, est partie.", "fr", ["Anne Lenoir"]),
        (
            "Anne Lenoir, ministre des Relations avec les Collectivités locales, est là.",
            "fr",
            ["Anne Lenoir"],
        ),
        ("Anne Lenoir, ministre fédérale de l'Énergie, est partie.", "fr", ["Anne Lenoir"]),
        ("Anne Lenoir, ministre des Forces armées du Tchad, est partie.", "fr", ["Anne Lenoir", "Tchad"]),
        ("Anne Lenoir, échevine de la Mobilité, est partie.", "fr", ["Anne Lenoir"]),
        ("Anne Lenoir, directrice de la Mobilité, est partie.", "fr", ["Anne Lenoir", "Mobilité"]),
        ("Anne Lenoir, chargée du budget de Lampo, est partie.", "fr", ["Anne Lenoir", "Lampo"]),
        ("Ann Lee, minister in charge of Elections, left.", "en", ["Ann Lee"]),
        ("The Minister for Transport, Ann Lee, left.", "en", ["Ann Lee"]),
        ("Ann Lee, manager in charge of Lampo, left.", "en", ["Ann Lee", "Lampo"]),
    ],
)
def test_what_a_minister_is_in_charge_of_is_no_organization(text: str, language: str, names: list[str]) -> None:
    (view,) = read(text, language).views
    assert sorted(m.entity.name for m in (*view.persons, *view.others)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le président du Tchad Paul Vey parle.", ["Paul Vey", "Tchad"]),
        ("La maire du Lorvan Anne Lenoir parle.", ["Anne Lenoir", "Lorvan"]),
        ("Le Breton Paul Vey parle.", ["Paul Vey"]),
    ],
)
def test_where_somebody_is_from_is_no_name_and_what_they_preside_is(text: str, names: list[str]) -> None:
    (view,) = read(text, "fr").views
    assert sorted(m.entity.name for m in (*view.persons, *view.others)) == names


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Culture : Anne Lenoir ; Défense : Paul Vey", ["Culture", "Défense"]),
        ("Affaires étrangères : Anne Lenoir (ancienne députée)", ["Affaires étrangères"]),
        ("A la Santé, Anne Lenoir remplace Paul Vey.", ["Santé"]),
        ("Culture : Anne Lenoir expose au musée", []),  # more than a name behind the colon
        ("Culture : une annonce sera faite", []),
    ],
)
def test_a_field_before_a_colon_and_a_name_is_a_post(text: str, fields: list[str]) -> None:
    (view,) = read(text, "fr").views
    assert [post.words for post in view.posts if post.post_class == "minister"] == fields


@pytest.mark.parametrize("opening", ["À l'Intérieur", "A l'Intérieur", "À la Défense"])
def test_a_field_that_opens_the_sentence_is_no_name(opening: str) -> None:
    text = f"Le gouvernement belge a changé lundi. {opening}, Anne Roux succède à Paul Vey."
    assert ("start", "Anne Roux", "Belgique", "minister") in tenures(text, "fr")


def test_a_word_for_a_body_is_a_field_where_nothing_names_one() -> None:
    text = "La ministre chargée de l'Autonomie et de l'Hôpital, Anne Lenoir, a parlé."
    assert ("hold", "Anne Lenoir", "France", "minister") in tenures(text, "fr")
