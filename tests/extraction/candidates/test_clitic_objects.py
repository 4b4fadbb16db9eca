"""Whom a small word before a verb takes up."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def test_who_is_replaced_by_it_takes_nothing() -> None:
    text = (
        "Le président gambien a limogé son ministre de la Justice, Omar Jal, et l'a remplacé par l'avocate Fatou Ces."
    )
    told = {(kind, person) for kind, person, _, _ in tenures(text, "fr")}
    assert ("end", "Omar Jal") in told
    assert ("start", "Omar Jal") not in told
    assert ("start", "Fatou Ces") in told


@pytest.mark.parametrize(
    "behind",
    [
        "lui succède Anne Roux.",
        "Lui succède, à 45 ans, Anne Roux.",
        "Le 3 mars lui a succédé Anne Roux.",
        "C'est Anne Roux qui lui succède.",
        "Anne Roux lui succède.",
        "Anne Roux, la préfète du Cher, lui succède.",
    ],
)
def test_who_comes_for_somebody_may_stand_behind_the_verb(behind: str) -> None:
    text = f"Paul Vey, le directeur d'Orbex, a démissionné lundi. {behind}".replace(". lui", " ; lui")
    told = {(kind, person) for kind, person, _, post in tenures(text, "fr") if post == "chief-executive"}
    assert told == {("end", "Paul Vey"), ("start", "Anne Roux")}


def test_who_is_taken_up_by_a_relative_goes() -> None:
    told = tenures("Le ministre gambien de la Justice, Omar Jal, à qui succède Fatou Ces, est parti.", "fr")
    assert {(kind, person) for kind, person, _, _ in told} == {("end", "Omar Jal"), ("start", "Fatou Ces")}


@pytest.mark.parametrize("who", ["Le ministre", "La présidente de la République", "Le président du conseil"])
def test_the_title_before_such_a_word_is_whose_who_acts(who: str) -> None:
    told = tenures(f"Paul Vey est directeur d'Orbex. {who} l'a limogé lundi.", "fr")
    assert {(kind, person, post) for kind, person, _, post in told} == {("end", "Paul Vey", "chief-executive")}
