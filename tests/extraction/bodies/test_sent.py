"""Where somebody is sent is not whose envoy they are; and whose towns' officers are of no country unnamed."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible, tenures


@pytest.mark.parametrize(
    ("text", "post", "land"),
    [
        ("Ann Lee has served as special envoy for Libya of the United Nations.", "special envoy", "Libya"),
        ("Ann Lee is the UN special representative in Iraq.", "UN special representative", "Iraq"),
    ],
)
def test_an_envoy_is_none_of_the_country_that_they_are_sent_to(text: str, post: str, land: str) -> None:
    assert land not in possible(text, "Ann Lee", post)


def test_an_envoy_may_be_one_of_the_country_that_sends_them() -> None:
    assert "France" in possible("Ann Lee is the special envoy of France.", "Ann Lee", "special envoy")


@pytest.mark.parametrize(
    "title", ["ministre des Sports puis ambassadrice au Mali", "ambassadrice au Mali et ministre des Sports"]
)
def test_where_an_ambassador_is_sent_is_whose_no_title_beside_is(title: str) -> None:
    told = tenures(f"Anne Roux, {title}, est morte lundi en France.", "fr")
    assert ("minister", "France") in {(post, body) for _, _, body, post in told}
    assert "Mali" not in {body for _, _, body, _ in told}


@pytest.mark.parametrize(
    ("title", "home"), [("police chief", False), ("treasury secretary", True), ("finance minister", False)]
)
def test_officers_of_towns_are_of_no_country_that_is_not_named(title: str, home: bool) -> None:
    found = possible(f"The {title}, Ann Lee, spoke on Monday.", "Ann Lee", title)
    assert ("United States" in found) == home


def test_the_head_of_a_region_is_one_of_the_region_that_the_article_is_about() -> None:
    text = "Ann Lee of Uttar Pradesh has won in India. Chief Minister Ann Lee spoke on Monday."
    assert possible(text, "Ann Lee", "Chief Minister") == {"Uttar Pradesh"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("The health minister, Ann Lee, resigned on Friday.", "Britain"),
        ("The MP Ann Lee resigned on Friday.", "Britain"),
        ("The treasury secretary, Ann Lee, resigned on Friday.", "United States"),
    ],
)
def test_a_title_that_one_home_country_lacks_is_of_the_other(text: str, land: str) -> None:
    assert {body for _, _, body, _ in tenures(text, "en")} == {land}


def test_where_one_ambassador_is_sent_is_not_whose_the_next_one_is() -> None:
    text = "Le roi du Maroc a nommé Ali Lenoir ambassadeur au Sénégal et Anne Roe ambassadrice en Suède."
    assert possible(text, "Anne Roe", "ambassadrice", language="fr").isdisjoint({"Sénégal", "Suède"})


def test_where_an_envoy_is_is_nobody_elses_country() -> None:
    text = "Luc Roux, ancien ambassadeur au Mali et ancien ministre de la Défense, est mort."
    assert {told[2] for told in tenures(text, "fr")} == {"France"}
