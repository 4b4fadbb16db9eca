"""What a post phrase reaches over, and what may stand between that and a name."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.grammar.extents import extent


@pytest.mark.parametrize(
    ("text", "language", "reached"),
    [
        ("Ann Lee, Orbex Ltd's chief executive of retail, resigned.", "en", "orbex ltd 's chief executive of retail"),
        ("Orbex Ltd finance director Ann Lee resigned.", "en", "orbex ltd finance director"),
        ("La présidente de la société Orbex a parlé lundi.", "fr", "présidente de la société orbex"),
        ("Le ministre malien du Pétrole et du Gaz, Paul Vey, a parlé.", "fr", "ministre malien du pétrole et du gaz"),
        (
            "L'ancien ambassadeur au Gabon et au Togo, Paul Vey, a parlé.",
            "fr",
            "ancien ambassadeur au gabon et au togo",
        ),
        (
            "L'ancien sélectionneur du Gabon et du Togo, Paul Vey, part.",
            "fr",
            "ancien sélectionneur du gabon et du togo",
        ),
        (
            "Le ministre malien de l'Agriculture, de la Pêche et des Mines, Paul Vey, a parlé.",
            "fr",
            "ministre malien de l' agriculture , de la pêche et des mines",
        ),
    ],
)
def test_a_post_reaches_over_whose_and_of_what_it_is(text: str, language: str, reached: str) -> None:
    (view,) = read(text, language).views
    first, last = extent(view, view.posts[0])
    assert " ".join(token.fold for token in view.line.tokens[first:last]) == reached


@pytest.mark.parametrize(
    ("text", "person", "post", "tie"),
    [
        ("La maire de Lorvan (Isère), Anne Lenoir, a parlé.", "Anne Lenoir", "maire", "prefix,"),
        ("La maire socialiste de Lorvan (Isère) Anne Lenoir a parlé.", "Anne Lenoir", "maire", "prefix"),
        ("La maire de Lorvan, en Isère, Anne Lenoir, a parlé.", "Anne Lenoir", "maire", "prefix,"),
        ("Le patron d'Orbex (jouets en bois), Paul Vey, a parlé.", "Paul Vey", "patron", "prefix,"),
        (
            "Le porte-parole du Parti du travail (PDT), le capitaine Paul Vey, a parlé.",
            "Paul Vey",
            "porte-parole",
            "prefix,",
        ),
        ("Le porte-parole du président Luc Roux, Paul Vey, a parlé.", "Paul Vey", "porte-parole", "prefix,"),
        ("Le ministre ivoirien des Mines, du Pétrole et du Sol, Paul Vey, a parlé.", "Paul Vey", "ministre", "prefix,"),
    ],
)
def test_where_it_lies_and_whom_it_serves_part_a_title_from_no_name(
    text: str, person: str, post: str, tie: str
) -> None:
    assert beside(read(text, "fr"), person, post).tie == tie


def test_initials_in_brackets_stand_between_a_name_and_its_title() -> None:
    (view,) = read("The talks were between Lee and Bank of Tarn (BoT) Deputy Governor Tom Roe.", "en").views
    (post,) = (post for post in view.posts if post.words.startswith("Deputy"))
    first, _ = extent(view, post)
    assert view.line.tokens[first].fold == "bank"
