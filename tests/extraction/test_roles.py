"""Who has which part in a change."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates import events


def said(text: str, person: str, change: str, language: str = "en") -> set[str]:
    """What the words of the change say of the person, by order and by the parse."""
    (view,) = read(text, language).views
    found = [
        candidate.verdicts
        for candidate in events(view)
        if candidate.person.entity.name == person and candidate.trigger and candidate.trigger.frame.id == change
    ]
    return set().union(*found)


def test_who_owns_a_post_that_is_given_has_no_part() -> None:
    assert "end" not in said("Ann Lee will replace Bo Ek's finance chief, Tom Roe.", "Bo Ek", "succeed")
    assert "end" in said("Ann Lee will replace Bo Ek as finance chief.", "Bo Ek", "succeed")


def test_a_departure_in_the_genitive_is_of_its_owner() -> None:
    assert "end" in said("Ann Lee's resignation as chairman shook Orbex Corp.", "Ann Lee", "resign")


def test_whoever_another_word_takes_the_part_of_has_none() -> None:
    text = "The board of Orbex Corp named Ann Lee as chief executive a day after Tom Roe was killed."
    assert "end" not in said(text, "Ann Lee", "die")
    assert "end" in said(text, "Tom Roe", "die")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Anne Lenoir est devenue directrice générale de la société Orbex.", "become"),
        ("Anne Lenoir est entrée au conseil d'administration de la société Orbex.", "become"),
    ],
)
def test_a_verb_that_makes_no_passive_tells_of_its_subject(text: str, change: str) -> None:
    (view,) = read(text, "fr").views
    assert all(trigger.voice == "active" for trigger in view.triggers)
    assert any("start" in candidate.verdicts for candidate in events(view))


def test_a_reflexive_verb_is_no_passive() -> None:
    (view,) = read("Anne Lenoir s'est engagée avec la société Orbex comme directrice.", "fr").views
    assert {trigger.voice for trigger in view.triggers} == {"active"}
    (view,) = read("Anne Lenoir est nommée directrice de la société Orbex.", "fr").views
    assert {trigger.voice for trigger in view.triggers} == {"passive"}
