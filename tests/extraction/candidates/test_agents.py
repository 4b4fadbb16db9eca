"""Posts that only tell who acts."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs


@pytest.mark.parametrize(
    ("text", "language", "holder", "post"),
    [
        ("Ann Lee a été choisie par le président du Sénat Tom Roe.", "fr", "Tom Roe", "president"),
        (
            "Le président camerounais Tom Roe a nommé Ann Lee ministre en remplacement de Lin Ek.",
            "fr",
            "Tom Roe",
            "president",
        ),
        ("Ann Lee was named by finance director Tom Roe.", "en", "Tom Roe", "finance-chief"),
    ],
)
def test_the_title_of_whoever_makes_a_change_is_nobody_elses(text: str, language: str, holder: str, post: str) -> None:
    found = (c for view in read(text, language).views for c in pairs(view))
    assert {c.person.entity.name for c in found if c.post and c.post.post_class == post} == {holder}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir a nommé hier un nouveau ministre au Togo.", set()),
        ("Anne Lenoir attend la nomination d'un ministre au Togo.", set()),
        ("Paul Vey devient un ministre du Togo.", {"Paul Vey"}),
        ("Anne Lenoir a été nommée à un poste de ministre.", {"Anne Lenoir"}),
    ],
)
def test_a_post_that_is_to_be_filled_is_nobodys(text: str, people: set[str]) -> None:
    found = (c for view in read(text, "fr").views for c in pairs(view))
    assert {c.person.entity.name for c in found if c.post and c.post.post_class == "minister"} == people


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le nouvel entraîneur a été présenté mardi par le président du club, Tom Roe.", "fr"),
        ("The new coach was presented on Tuesday by the president of Orbex City, Tom Roe.", "en"),
    ],
)
def test_a_title_to_whose_holder_somebody_does_something_is_not_theirs(text: str, language: str) -> None:
    (view,) = read(text, language).views
    assert {c.post.post_class for c in pairs(view) if c.post} == {"president"}


def test_whoever_succeeds_somebody_by_the_words_of_a_change_may_have_the_title() -> None:
    (view,) = read("The chairman of Orbex was succeeded by Ann Lee.").views
    assert [c.person.entity.name for c in pairs(view)] == ["Ann Lee"]


def test_a_title_behind_as_is_given_whatever_the_parse_makes_of_it() -> None:
    text = "On Monday Orbex's board named Mark Roe, the president, as temporary CEO and shares fell."
    assert ("start", "Mark Roe", "Orbex", "chief-executive") in tenures(text)
