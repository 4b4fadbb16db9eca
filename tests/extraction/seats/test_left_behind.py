"""What somebody has left by a line is not what they take by it."""

from __future__ import annotations

from tests.extraction.told import tenures

SCENE = "Leeds have appointed Ann Lee as head coach of the Premier League club."


def test_who_left_a_club_does_not_sign_there() -> None:
    text = f"{SCENE} Lee left Stoke in May after two years in charge."
    told = {(kind, body) for kind, person, body, _ in tenures(text, "en") if person == "Ann Lee"}
    assert told == {("start", "Leeds"), ("end", "Stoke")}


def test_a_chairman_without_a_club_is_one_of_the_club_that_is_spoken_of() -> None:
    told = tenures(f"{SCENE} Chairman Paul Vey said the club had got their man.", "en")
    assert ("hold", "Paul Vey", "Leeds", "chair") in told
