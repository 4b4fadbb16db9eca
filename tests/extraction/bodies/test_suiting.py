"""What a post may be one of: neither what has no such posts, nor what only stands nearby."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


@pytest.mark.parametrize(
    ("text", "right", "out"),
    [
        ("Ann Lee was chairman of the Orbex Co.'s Lampo Television.", "Lampo Television", "Orbex Co"),
        ("Ann Lee was chairman of Chad's Lampo Bank.", "Lampo Bank", "Chad"),
        ("Ann Lee was chairman of Orbex Ltd's Chad branch.", "Orbex Ltd", ""),
        ("Ann Lee was chairman of Orbex rival Lampo Bank.", "Lampo Bank", "Orbex"),
        ("Ann Lee was chairman of Orbex Bank parent Lampo Ltd.", "Lampo Ltd", "Orbex Bank"),
    ],
)
def test_whose_organisation_it_is_has_not_its_posts(text: str, right: str, out: str) -> None:
    found = possible(text, "Ann Lee", "chairman")
    assert right in found
    assert out not in found


def test_a_part_of_the_world_has_no_posts() -> None:
    text = "Orbex Ltd named Ann Lee as head of trading for Europe, the Middle East and Africa."
    assert possible(text, "Ann Lee", "head of trading") == {"Orbex Ltd"}
    assert "Asie" not in possible("Anne Lenoir, directrice d'Orbex SA pour l'Asie.", "Anne Lenoir", "directrice", "fr")


def test_the_president_of_a_branch_is_none_of_a_country() -> None:
    text = "Orbex Ltd sells lamps in Chad, said Ann Lee, president of retail markets."
    assert possible(text, "Ann Lee", "president") == {"Orbex Ltd"}
    assert "Chad" in possible("Ann Lee, president of Chad, spoke.", "Ann Lee", "president")


def test_an_agency_that_sends_the_news_is_not_whose_minister_speaks() -> None:
    text = "LORVAN (AP) - Chairman Ann Lee of Orbex Corp left. AP said that chairman Ann Lee had resigned."
    assert "AP" not in possible(text, "Ann Lee", "chairman")


def test_the_organisation_within_the_phrase_always_counts() -> None:
    assert "AP" in possible("AP chairman Ann Lee left.", "Ann Lee", "chairman")


def test_a_bishop_is_one_of_a_town_named_before() -> None:
    text = "Tom Roe was named Bishop of Paris. He follows Archbishop Ann Lee."
    assert "Paris" in possible(text, "Ann Lee", "Archbishop")
    assert "Paris" not in possible(text.replace("Archbishop Ann", "President Ann"), "Ann Lee", "President")


def test_what_stands_right_before_a_title_is_what_it_is_of() -> None:
    text = "Ann Lee, Lampo Publishing vice president, who oversees the Orbex Fund, spoke. The Orbex Fund rose."
    assert possible(text, "Ann Lee", "vice president") == {"Lampo Publishing"}


def test_a_chief_executive_is_one_of_no_country() -> None:
    text = "Orbex Ltd's Chad chief executive, Ann Lee, resigned."
    assert possible(text, "Ann Lee", "chief executive") == {"Orbex Ltd"}
    assert "Chad" in possible("Chad's finance minister, Ann Lee, resigned.", "Ann Lee", "finance minister")


@pytest.mark.parametrize(
    "text",
    [
        "La députée Anne Lenoir (Parti du Tarn) est partie.",
        "Anne Lenoir, députée (Parti du Tarn) du Cher, est partie.",
    ],
)
def test_a_member_of_parliament_is_one_of_the_country_and_not_of_the_party(text: str) -> None:
    assert possible(text, "Anne Lenoir", "députée", "fr") == {"France"}


def test_what_has_no_name_and_is_led_is_no_organisation_told_of() -> None:
    text = "Orbex United won the match. A group led by Ann Lee bought the club."
    assert possible(text, "Ann Lee", "") == set()


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Ann Lee of Orbex Corp, who is head of the Canadian firm, spoke.", "head", True),
        ("Ann Lee of Orbex Corp becomes deputy chief executive in Canada.", "deputy chief executive", True),
        ("Ann Lee of Orbex Corp met the Canadian minister, Ann Lee.", "minister", False),
    ],
)
def test_what_only_firms_have_is_of_no_country(text: str, post: str, out: bool) -> None:
    assert ("Canada" not in possible(text, "Ann Lee", post)) is out


def test_where_a_firm_is_from_is_not_whose_its_president_is() -> None:
    text = "Orbex SA a publié ses résultats. Anne Lenoir, présidente du groupe français, est confiante."
    assert "France" not in possible(text, "Anne Lenoir", "présidente", "fr")


def test_a_possessive_takes_up_no_town_in_which_something_is_said() -> None:
    text = "Orbex est prudente, a rappelé à Lyon sa porte-parole, Anne Lenoir. La société Orbex vend des stylos."
    assert "Lyon" not in possible(text, "Anne Lenoir", "porte-parole", "fr")
