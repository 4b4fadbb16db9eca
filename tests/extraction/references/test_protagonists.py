"""Descriptions of whoever comes, and of those whom an article is about."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
def test_the_newcomer_is_whoever_was_given_a_post_last() -> None:
    text = (
        "Orbex on Tuesday appointed Tom Roe as finance chief.\n"
        '"We looked for long," Ann Lee, the president of Lampo, told reporters.\n'
        "The newcomer was treasurer of Luvik for four years."
    )
    assert ("former", "Tom Roe", "Luvik", "executive") in tenures(text)


ABOUT = "Orbex chief executive Tom Roe resigned. Roe had led it for years. Roe will go in May.\n"


@pytest.mark.syntax
def test_whoever_is_only_heard_is_not_taken_up_by_a_description() -> None:
    text = '"He is fine," said Nora Vey, the chairwoman.\nThe 51-year-old was treasurer of Lampo until 2009.'
    assert {person for _, person, body, _ in tenures(ABOUT + text) if body == "Lampo"} == {"Tom Roe"}


@pytest.mark.syntax
def test_whoever_the_line_is_about_is() -> None:
    text = "The new treasurer is Nora Vey.\nThe 51-year-old was removed as finance chief of Lampo in 2009."
    assert {person for _, person, body, _ in tenures(ABOUT + text) if body == "Lampo"} == {"Nora Vey"}


@pytest.mark.syntax
def test_a_pronoun_in_a_clause_of_a_relative_clause_is_of_whom_that_tells() -> None:
    text = "Ann Roe said that Orbex would talk to Nora Lee, who led the trade union Siptu before she won a by-election."
    assert {person for _, person, body, _ in tenures(text) if body == "Siptu"} == {"Nora Lee"}
