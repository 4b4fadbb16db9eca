"""Titles that are another one's: the counterpart of a minister is one, of a country of their own."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures

Told = set[tuple[str, str, str | None]]


def told(text: str, language: str) -> Told:
    found = find_tenures(read(text, language), load_models())
    return {(f.person.entity.name, f.post_class, f.organization and f.organization.name) for f in found}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (
            "Le ministre belge des Transports, Luc Sorel, a reçu son homologue tchadien Adam Yacoub.",
            "fr",
            ("Adam Yacoub", "minister", "Tchad"),
        ),
        (
            "Le président kényan a reçu son homologue ghanéen, Kofi Asante.",
            "fr",
            ("Kofi Asante", "head-of-state", "Ghana"),
        ),
        (
            "Avec son homologue italienne Carla Berti, la ministre belge du Travail Anne Sorel a plaidé.",
            "fr",
            ("Carla Berti", "minister", "Italie"),
        ),
        (
            "Le maire de Lorvan, Luc Sorel, a reçu son homologue d'Orvan, Anne Verdier.",
            "fr",
            ("Anne Verdier", "mayor", "Orvan"),
        ),
        (
            "Ghana's president, Kofi Asante, met his Kenyan counterpart, Mary Odinga.",
            "en",
            ("Mary Odinga", "head-of-state", "Kenya"),
        ),
    ],
)
def test_a_counterpart_has_the_title_of_whoever_is_spoken_of(
    text: str, language: str, who: tuple[str, str, str]
) -> None:
    assert who in told(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Adam Yacoub a reçu son homologue tchadien, Luc Sorel.", "fr"),  # no title near
        ("La direction a reçu l'homologue de Luc Sorel.", "fr"),  # a seat is nobody's title
        ("Kofi Asante met his Kenyan counterpart, Mary Odinga.", "en"),
    ],
)
def test_without_a_title_near_it_is_none(text: str, language: str) -> None:
    assert not told(text, language)


def test_its_words_are_those_of_the_title_without_its_country() -> None:
    text = "Le ministre de la Défense malien, Ali Touré, a reçu son homologue tchadien Adam Yacoub."
    posts = {post.words for one in read(text, "fr").views for post in one.posts}
    assert posts == {"ministre de la Défense"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le président Luc Sorel a appelé son homologue turc à négocier.", "fr"),
        ("President Ann Lee met her Polish counterpart.", "en"),
    ],
)
def test_whoever_has_one_is_not_of_its_country(text: str, language: str) -> None:
    assert {country for _, _, country in told(text, language)}.isdisjoint({"Turquie", "Poland"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le ministre du Travail, Luc Sorel, parle. M. Sorel, ancien préfet, a vu son homologue, Adam Yacoub.", "fr"),
        (
            "Le ministre du Travail, Luc Sorel, parle. M. Sorel, qui a été préfet, voit son homologue, Adam Yacoub.",
            "fr",
        ),
        ("Labour minister Luke Sorel spoke. Sorel, a former mayor, met his counterpart, Adam Yacoub.", "en"),
    ],
)
def test_what_somebody_was_before_is_no_counterparts_title(text: str, language: str) -> None:
    assert {post for who, post, _ in told(text, language) if who == "Adam Yacoub"} == {"minister"}


@pytest.mark.parametrize(
    ("text", "who", "post"),
    [
        (
            "Le ministre de l'Intérieur, Luc Sorel, et sa collègue du Budget, Anne Roux, sont là.",
            "Anne Roux",
            "minister",
        ),
        ("Le ministre de l'Intérieur, Luc Sorel, a revu son collègue des Finances Paul Vey.", "Paul Vey", "minister"),
        ("La sénatrice Anne Roux a interpellé son collègue Paul Vey.", "Paul Vey", "legislator"),
        ("Le PDG d'Orbex SA, Luc Sorel, et son collègue Paul Vey ont parlé.", "Paul Vey", ""),
    ],
)
def test_a_colleague_has_the_title_of_a_minister_or_a_legislator_alone(text: str, who: str, post: str) -> None:
    assert {title for name, title, _ in told(text, "fr") if name == who} == ({post} if post else set())
