"""Whoever does what is done to a pronoun is somebody else."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

LEFT = {
    "en": "Paul Roe resigned as chief executive of Orbex Ltd. ",
    "fr": "Paul Vey, président d'Orbex, a démissionné. ",
}


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("Tom Lee could succeed him.", "en", "Paul Roe"),
        ("Tom Lee, head of sales, is seen as the front-runner to replace him.", "en", "Paul Roe"),
        ("Luc Lenoir pourrait lui succéder.", "fr", "Paul Vey"),
        ("Luc Lenoir, chef des ventes, pourrait lui succéder.", "fr", "Paul Vey"),
    ],
)
def test_the_subject_is_not_whom_something_is_done_to(text: str, language: str, person: str) -> None:
    told = [m.entity.name for m in read(LEFT[language] + text, language).names.mentions if m.form == "pronoun"]
    assert told == [person]


def test_whoever_is_asked_does_it_to_whoever_asks() -> None:
    mentions = read("Paul Roe, chairman of Orbex Ltd, asked Tom Lee to replace him.").names.mentions
    assert [m.entity.name for m in mentions if m.form == "pronoun"] == ["Paul Roe"]


def test_whoever_is_named_between_commas_does_what_the_verb_tells() -> None:
    text = "Paul Vey s'en va. La doyenne de la faculté de Lorvan, Anne Roux, pourrait lui succéder."
    line = read(text, "fr").views[-1]
    assert [m.entity.name for m in line.persons if m.form == "pronoun"] == ["Paul Vey"]


@pytest.mark.parametrize(
    "text",
    [
        "Luc Lenoir, 45 ans, lui succède.",
        "Luc Lenoir, directeur des ventes du groupe, le remplacera.",
        "Sa directrice des ventes, Luce Lenoir, lui succédera.",
    ],
)
def test_nor_is_whoever_is_named_before_an_aside(text: str) -> None:
    told = [m.entity.name for m in read(LEFT["fr"] + text, "fr").views[-1].persons if m.form == "pronoun"]
    assert told == ["Paul Vey"]
