"""Posts that words of change lead to by "as"."""

from __future__ import annotations

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
