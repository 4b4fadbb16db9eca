"""Posts that words of change lead to by "as"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def test_each_change_gives_or_takes_the_post_behind_its_as() -> None:
    text = (
        "Tom Roe, who was ousted as chief executive of Lampo Insurance last year, is returning to the industry as "
        "chairman of Orbex Corp."
    )
    told = {(kind, body, post) for kind, _, body, post in tenures(text)}
    assert told >= {("end", "Lampo Insurance", "chief-executive"), ("start", "Orbex Corp", "chair")}
    assert ("end", "Orbex Corp", "chair") not in told


def test_a_title_that_opens_a_sentence_before_a_pronoun_is_nobody_elses() -> None:
    text = (
        "Anton Karam est élu doyen de la faculté de médecine de Nancy. Chef de service au musée Orbex, il succède à "
        "Marc Braun."
    )
    told = {(kind, post) for kind, person, _, post in tenures(text, "fr") if person == "Marc Braun"}
    assert told == {("end", "academic-head")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L'université de Savoie a porté mardi à sa présidence Anne Lenoir.", {("start", "academic-head")}),
        (
            "La Fédération protestante de Suisse a élu samedi à sa présidence le pasteur Anne Lenoir.",
            {("start", "president"), ("hold", "religious-leader")},
        ),
        ("La société Orbex doit à sa présidente Anne Lenoir un beau succès.", {("hold", "president")}),
    ],
)
def test_whoever_is_brought_to_a_seat_starts_there_and_is_what_their_title_says(
    text: str, told: set[tuple[str, str]]
) -> None:
    assert {(kind, post) for kind, person, _, post in tenures(text, "fr") if person == "Anne Lenoir"} == told
