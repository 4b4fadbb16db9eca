"""The titles of a sentence."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Mr King left early.", "en", "King"),
        ("Mr. Bishop left early.", "en", "Bishop"),
        ("Mme Reine Orvan est partie.", "fr", "Reine Orvan"),
    ],
)
def test_a_title_behind_a_form_of_address_is_a_name(text: str, language: str, name: str) -> None:
    analysis = read(text, language)
    assert [entity.name for entity in analysis.names.entities if entity.type == "person"] == [name]
    assert not [post for view in analysis.views for post in view.posts]


def test_with_its_article_it_is_a_title() -> None:
    told = tenures("M. le maire de Lyon, Paul Vey, est parti.", "fr")
    assert {person for _, person, _, post in told if post == "mayor"} == {"Paul Vey"}


def test_a_name_in_angle_brackets_is_one() -> None:
    text = "Ann Lee is president of <Orbex Inc> and chairman of <Lampo Corp>."
    told = {(body, post_class) for _, _, body, post_class in tenures(text)}
    assert told == {("Orbex Inc", "president"), ("Lampo Corp", "chair")}


@pytest.mark.parametrize(
    ("title", "body", "language", "land"),
    [
        ("Remaniement au Bénin", "Anne Roux est nommée ministre des Finances.", "fr", "Bénin"),
        ("Reshuffle in Ghana", "Ann Lee was named finance minister.", "en", "Ghana"),
    ],
)
def test_the_word_that_opens_a_short_headline_shouts_nothing(title: str, body: str, language: str, land: str) -> None:
    document = Document(name="a", text=f"{title}\n{body}", title_end=len(title))
    claims = extract(document, load_pack(language)).claims
    assert [claim.organization for claim in claims if isinstance(claim, TenureClaim)] == [land]
