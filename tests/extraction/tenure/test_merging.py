"""Which kinds are told of what several lines say of one seat."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee is chairman of Orbex Bank. Mrs Lee succeeded Tom Roe in 1993.", "start"),
        ("Ann Lee is chairman of Orbex Bank. Mrs Lee spoke in 1993.", "hold"),
    ],
)
def test_how_somebody_came_to_a_seat_is_told_rather_than_that_they_have_it(text: str, kind: str) -> None:
    found = find_tenures(read(text), load_models())
    assert {f.kind for f in found if f.person.entity.name == "Ann Lee"} == {kind}


def test_what_somebody_was_before_is_told_beside_another_post_of_the_sort() -> None:
    text = "Anne Lenoir, ancienne ministre de la Justice, devient ministre du Logement."
    found = find_tenures(read(text, "fr"), load_models())
    told = {(f.kind, f.post.words) for f in found if f.post is not None and f.person.entity.name == "Anne Lenoir"}
    assert told == {("former", "ministre de la Justice"), ("start", "ministre du Logement")}


def test_what_somebody_had_until_now_is_told_beside_what_they_take_of_the_same_sort() -> None:
    text = "Ann Lee, jusqu'ici ministre de la Culture, est nommée ministre de la Justice de la France."
    told = find_tenures(read(text, "fr"), load_models())
    assert {(f.kind, f.post.words) for f in told if f.post} == {
        ("hold", "ministre de la Culture"),
        ("start", "ministre de la Justice"),
    }


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("The chief executive of Orbex Inc, Tom Roe, spoke to reporters. Tom Roe was relieved of his duties.", False),
        ("The chief executive of Orbex Inc, Tom Roe, spoke to reporters. Tom Roe may have to resign.", True),
    ],
)
def test_what_happened_for_certain_is_told_rather_than_what_somebody_has(text: str, holds: bool) -> None:
    found = find_tenures(read(text), load_models())
    assert ("hold" in {f.kind for f in found if f.person.entity.name == "Tom Roe"}) == holds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'ancien ministre malien de la Santé, Paul Roux, a parlé. M. Roux avait été nommé ministre en 2002.", "fr"),
        ("Tom Roe, a former chairman of Orbex Inc, spoke. Roe was named chairman of Orbex in 2002.", "en"),
    ],
)
def test_who_is_called_a_former_holder_is_so_beside_how_they_came_to_it(text: str, language: str) -> None:
    kinds = {f.kind for f in find_tenures(read(text, language), load_models())}
    assert kinds == {"former", "start"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Anne Lenoir a été ministre de la Culture et ministre de la Justice.", 2),
        ("Anne Lenoir, ministre de la Justice et garde des Sceaux, a parlé.", 1),
    ],
)
def test_two_posts_by_one_title_in_one_line_are_two(text: str, number: int) -> None:
    assert len(find_tenures(read(text, "fr"), load_models())) == number


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Paul Vey, devenu ministre.\n\nMinistre du Budget de 1988 à 1992, Paul Vey est mort lundi.", {"former"}),
        ("Paul Vey, devenu ministre.\n\nMinistre du Budget depuis 1988, Paul Vey est mort lundi.", {"end"}),
    ],
)
def test_nobody_dies_in_a_post_that_is_said_to_be_past(text: str, kinds: set[str]) -> None:
    found = find_tenures(read(text, "fr"), load_models())
    assert {f.kind for f in found if f.post_class == "minister"} - {"start"} == kinds
