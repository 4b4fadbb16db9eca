"""An article of hundreds of organisations asks each place about those around, and those that it is about."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.bodies.horizon import AHEAD, BACK, MOST, Horizon
from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.document import Document

LETTERS = "bdfgklmnprstvz"


def firm(number: int) -> str:
    """A name of its own for each number up to 196."""
    return f"{LETTERS[number // len(LETTERS)].upper()}o{LETTERS[number % len(LETTERS)]}ex Group"


def roundup(entries: int) -> str:
    lines = (f"Paul {firm(n).split()[0]}son was named chairman of {firm(n)} on Monday." for n in range(entries))
    return "\n".join(lines)


def asked(text: str, person: str, post: str) -> list[str]:
    analysis = read(text)
    bodies = [entity for entity in analysis.names.entities if entity.type == "organization"]
    return [body.name for body in Horizon(analysis.views, bodies).bodies(beside(analysis, person, post))]


def test_an_article_of_few_asks_about_all() -> None:
    assert len(asked(roundup(20), "Paul Bobexson", "chairman")) == 20


@pytest.mark.parametrize("number", [0, 60, 119])
def test_an_article_of_many_asks_about_those_around(number: int) -> None:
    names = asked(roundup(120), f"Paul {firm(number).split()[0]}son", "chairman")
    assert firm(number) in names
    assert len(names) <= MOST + BACK + AHEAD
    assert names == sorted(names, key=[firm(n) for n in range(120)].index)  # in the order of the article


def test_what_the_article_is_about_is_asked_about_everywhere() -> None:
    text = "Velmont Bank has a new board. Velmont Bank grew.\n" + roundup(120) + "\nAnn Lee is its chairman."
    assert "Velmont Bank" in asked(text, "Ann Lee", "chairman")


def test_what_is_told_beside_somebody_is_asked_about_far_away() -> None:
    text = "Ann Lee has long worked for Velmont Bank.\n" + roundup(120) + "\nAnn Lee, the chairman, resigned."
    assert "Velmont Bank" in asked(text, "Ann Lee", "chairman")


@pytest.mark.parametrize("entries", [40, 160])
def test_a_long_roundup_tells_as_much_of_each_as_a_short_one(entries: int) -> None:
    document = Document(name="a", text=roundup(entries))
    claims = extract(document, load_pack("en")).claims
    told = {(claim.person, claim.organization) for claim in claims}  # type: ignore[union-attr]
    assert told == {(f"Paul {firm(n).split()[0]}son", firm(n)) for n in range(entries)}
