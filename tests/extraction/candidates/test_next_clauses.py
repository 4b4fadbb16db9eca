"""Posts that two clauses of one sentence give to two people."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def test_each_gets_the_post_of_their_own_clause() -> None:
    text = (
        "Martin Feld was named chief executive of Orbex Corp and George Till, a director since 1981, was named "
        "chairman of Orbex Corp."
    )
    told = {(kind, person, post) for kind, person, _, post in tenures(text) if kind == "start"}
    assert told == {("start", "Martin Feld", "chief-executive"), ("start", "George Till", "chair")}


def test_two_who_are_named_by_one_verb_share_it() -> None:
    told = {person for kind, person, _, _ in tenures("Ann Lee and Tom Roe were named directors of Orbex Corp.")}
    assert told == {"Ann Lee", "Tom Roe"}


@pytest.mark.syntax
def test_what_somebody_left_for_is_not_given_to_whom_the_next_clause_names() -> None:
    text = "Tom Roe quit to become head of Orbex, and Lampo named Ann Lee its treasurer."
    assert {(body, post) for kind, person, body, post in tenures(text) if (kind, person) == ("start", "Ann Lee")} == {
        ("Lampo", "executive")
    }
