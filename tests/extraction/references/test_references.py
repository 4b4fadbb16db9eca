"""How what takes up a name stands beside the names themselves."""

from __future__ import annotations

from tests.extraction.told import read


def test_what_takes_up_a_name_stands_with_the_names_by_place() -> None:
    text = "Ann Lee runs Orbex Corp. She left Lampo Ltd before she joined the company."
    told = [(m.span.of(text), m.entity.name) for m in read(text).names.mentions]
    assert told == [
        ("Ann Lee", "Ann Lee"),
        ("Orbex Corp", "Orbex Corp"),
        ("She", "Ann Lee"),
        ("Lampo Ltd", "Lampo Ltd"),
        ("she", "Ann Lee"),
        ("the company", "Lampo Ltd"),
    ]


def test_a_town_in_what_takes_up_its_club_is_not_named() -> None:
    text = "Lorvan Rovers sacked Tom Roe. The west London club were tenth."
    read_so = [(m.span.of(text), m.entity.name) for m in read(text).names.mentions]
    assert ("The west London club", "Lorvan Rovers") in read_so
    assert "London" not in {exact for exact, _ in read_so}
