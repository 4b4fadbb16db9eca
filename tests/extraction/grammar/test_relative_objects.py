"""Whom a relative clause has for its object."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.relative_objects import is_in_passing, is_object_of_relative
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def objects(text: str, code: str) -> set[str]:
    """Who is the object of a relative clause that tells of a change."""
    views = read(text, code).views
    return {
        m.entity.name for v in views for t in v.triggers for m in v.persons if is_object_of_relative(v, m, t)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tom Roe a salué Ann Lee, à qui il a succédé en mai.", "fr"),
        ("Tom Roe a salué Ann Lee, qu'il a remplacée en mai.", "fr"),
        ("Ann Lee, à laquelle Tom Roe a succédé à la tête d'Orbex, a parlé.", "fr"),
        ("Ann Lee, que le conseil d'Orbex a nommée directrice, a parlé.", "fr"),
        ("Tom Roe praised Ann Lee, whom he replaced in May.", "en"),
    ],
)
def test_it_is_who_stands_right_before_the_relative(text: str, code: str) -> None:
    assert objects(text, code) == {"Ann Lee"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ann Lee, qui a succédé à Tom Roe en mai, a parlé.", "fr"),  # its subject
        ("Ann Lee, dont les notes avaient fait scandale, avait dû quitter la tête d'Orbex.", "fr"),  # the main clause
        ("Ann Lee, who replaced Tom Roe in May, spoke.", "en"),
        ("Ann Lee a dit à Tom Roe qui a succédé au maire.", "fr"),  # no object by its form
    ],
)
def test_its_subject_is_no_object(text: str, code: str) -> None:
    assert objects(text, code) == set()


def test_what_is_told_so_is_told_in_passing() -> None:
    (view,) = read("Tom Roe praised Ann Lee, whom he replaced in May.").views
    assert is_in_passing(view, view.triggers[0])
    (view,) = read("Tom Roe replaced Ann Lee in May.").views
    assert not is_in_passing(view, view.triggers[0])


@pytest.mark.parametrize(
    "text",
    [
        "Le directeur général d'Orbex, Tom Roe, a salué Ann Lee, qu'il a remplacée en mai.",
        "Le directeur général d'Orbex, Tom Roe, a salué Ann Lee, à qui il a succédé en mai.",
    ],
)
def test_the_post_that_somebody_has_is_the_one_that_the_other_left(text: str) -> None:
    found = find_tenures(read(text, "fr"), load_models())
    assert ("end", "Ann Lee", "chief-executive") in [(f.kind, f.person.entity.name, f.post_class) for f in found]
