"""Titles and names that stand in one row."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.rows import dated


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        ("Former Orbex Bank treasurer and Lampo Corp chairman Ann Lee spoke.", ["prefix", "prefix"]),
        ("Former mayor and Lampo Corp chairman Ann Lee spoke.", ["prefix", "prefix"]),
        ("The mayor and Lampo Corp chairman Ann Lee spoke.", ["", "prefix"]),
        ("Orbex Bank treasurer Tom Roe and Lampo Corp chairman Ann Lee spoke.", ["", "prefix"]),
    ],
)
def test_two_titles_of_two_organisations_stand_before_one_name(text: str, ties: list[str]) -> None:
    (view,) = read(text).views
    lee = next(m for m in view.persons if m.entity.name == "Ann Lee")
    assert [attachment(view, lee, post) for post in view.posts] == ties


@pytest.mark.parametrize(
    ("text", "post", "tie"),
    [
        ("Devant les députés, le préfet du Gard, Ann Lee, a parlé.", "députés", ""),
        ("Entourée de ministres, la maire de Lyon, Ann Lee, a parlé.", "ministres", ""),
        ("Face aux sénateurs, Ann Lee, directrice d'Orbex, a nié.", "sénateurs", ""),
        ("Devant les députés, le préfet du Gard, Ann Lee, a parlé.", "préfet", "prefix,"),
    ],
)
def test_those_who_listen_share_no_title_with_who_speaks(text: str, post: str, tie: str) -> None:
    view = read(text, "fr").views[0]
    (person,) = view.persons
    (own,) = [p for p in view.posts if p.words.startswith(post)]
    assert attachment(view, person, own) == tie


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Le ministre de la Défense Paul Amegan, le chef d'état-major, Luc Ayité, et d'autres étaient là.",
            "fr",
            {("Paul Amegan", "minister"), ("Luc Ayité", "official")},
        ),
        (
            "The Chairman of the Ports Board, Garba Bello, and the Director of Unity Bank, Kola Bankole, met.",
            "en",
            {("Garba Bello", "chair"), ("Kola Bankole", "board-member")},
        ),
    ],
)
def test_titles_before_names_in_a_row_are_of_the_next(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert {(person, post) for _, person, _, post in tenures(text, language)} == told


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Orbex SA a nommé trois administrateurs, dont Anne Roux et Paul Vey.", {"Anne Roux", "Paul Vey"}),
        ("Les députés, dont la plupart soutiennent Anne Roux, ont voté.", set()),
    ],
)
def test_some_of_several_are_what_all_are(text: str, people: set[str]) -> None:
    (view,) = read(text, "fr").views
    assert {m.entity.name for m in view.persons if attachment(view, m, view.posts[0]) == "row"} == people


def test_all_of_a_long_row_share_its_post_and_what_is_told_of_each() -> None:
    names = [f"Ann {first}orv{last}" for first in ("L", "M", "N") for last in ("an", "en", "in", "on", "un")]
    row = ", ".join(f"{name}, a lawyer" for name in names)
    (view,) = read(f"The directors of Orbex Ltd include {row} and Tom Roe.").views
    tied = {c.person.entity.name for c in pairs(view) if c.post and c.post.words.startswith("directors") and c.tie}
    assert tied == {*names, "Tom Roe"}


def test_a_row_ends_where_something_else_is_told() -> None:
    (view,) = read("The directors include Ann Lee, Tom Roe, who met Jo Beck, and Eva Ott of Orbex Ltd.").views
    tied = {c.person.entity.name for c in pairs(view) if c.tie}
    assert tied == {"Ann Lee", "Tom Roe"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee and Paul Roe are in charge of Orbex.", "en"),
        ("Ann Lee and Paul Roe are on the board of Orbex.", "en"),
        ("Ann Lee and Paul Roe head Orbex.", "en"),
        ("Ann Lee et Paul Roe sont à la tête de la société Orbex.", "fr"),
    ],
)
def test_a_state_that_follows_a_row_of_names_is_told_of_each(text: str, language: str) -> None:
    assert {(row[0], row[1]) for row in tenures(text, language)} == {("hold", "Ann Lee"), ("hold", "Paul Roe")}


@pytest.mark.parametrize(
    ("symbols", "end"),
    [
        ("( num - num ) ,", 5),
        ("( num - num , and num ) ,", 8),
        ("( of num to num ) and", 6),
        ("( of num of num ) and", 6),
        ("( w num - w num ) and", 7),
        ("of num of num and", 4),
        ("( PER num ) and", 0),
        ("( POST of num ) and", 0),
        ("( w ) and", 0),
    ],
)
def test_brackets_of_years_are_passed_over(symbols: str, end: int) -> None:
    assert dated(symbols.split(), 0) == end
