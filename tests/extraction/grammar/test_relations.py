"""The part that a name or a post has in a change, by the parse."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.relations import role_of
from incumbent.languages.load import load_pack
from incumbent.model.document import Document


def view(text: str, code: str = "en") -> View:
    return analyse(Document(name="a", text=text), load_pack(code)).views[-1]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Verlaine, who resigned on Friday, was chairman.", "subject"),
        ("Ann Verlaine, who was appointed by the minister, is a lawyer.", "patient"),
        ("Ann Verlaine, whom the board fired on Friday, was chairman.", "object"),
    ],
)
def test_the_noun_before_a_relative_clause_has_the_part_of_the_word_that_stands_for_it(text: str, role: str) -> None:
    seen = view(text)
    assert role_of(seen.line.parse, seen.persons[0], seen.triggers[0]) == role


def test_where_no_word_stands_for_it_it_is_what_the_clause_lacks() -> None:
    seen = view("The chairman it fired was Ann Verlaine.")
    assert role_of(seen.line.parse, seen.posts[0], seen.triggers[0]) == "object"


def test_in_french_too_who_left_is_the_subject_and_not_the_object() -> None:
    seen = view("Anne Lenoir, l'ancienne présidente d'Orbex qui a démissionné vendredi, se tait.", "fr")
    assert role_of(seen.line.parse, seen.posts[0], seen.triggers[0]) == "subject"


def test_each_change_tells_of_its_own_people() -> None:
    seen = view("Ann Verlaine succeeded Tom Brask as chairman of Orbex.")
    said = {
        (c.person.entity.name, kind): c.tells(seen.triggers[0], kind) for c in pairs(seen) for kind in ("start", "end")
    }
    assert said["Ann Verlaine", "start"] and not said["Ann Verlaine", "end"]
    assert said["Tom Brask", "end"] and not said["Tom Brask", "start"]


@pytest.mark.parametrize(
    "text",
    ["The minister met Ann Lee, a banker.", "The bishop blessed Ann Lee.", "The mayor thanked Ann Lee."],
)
def test_a_title_does_not_reach_over_its_verb(text: str) -> None:
    assert tenures(text) == set()
