"""What somebody had before, by words that leave no doubt."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.states.pasts import is_closed, leads_outright, was_before


def any_of(text: str, language: str) -> bool:
    return any(was_before(c) for view in read(text, language).views for c in pairs(view))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("After serving as finance director of Orbex, Ann Lee joined Luvik.", "en"),
        ("Having run Orbex Corp, Ann Lee knows the trade.", "en"),
        ("Ann Lee ran Orbex Corp before joining Luvik Inc.", "en"),
        ("Ann Lee ran Orbex Corp from 2004 to 2008.", "en"),
        ("Before joining Luvik Inc, Ann Lee ran Orbex Corp.", "en"),
        ("Avant d'arriver chez Luvik, Ann Lee dirigeait la banque Orbex.", "fr"),
        ("Après avoir été directrice financière d'Orbex, Ann Lee a rejoint Luvik.", "fr"),
        ("Ayant dirigé la banque Orbex, Ann Lee connaît le métier.", "fr"),
        ("Ann Lee a dirigé la banque Orbex pendant dix ans.", "fr"),
    ],
)
def test_a_post_that_is_over_by_its_words(text: str, language: str) -> None:
    assert any_of(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee runs Orbex Corp.", "en"),
        ("Ann Lee has run Orbex Corp since 2004.", "en"),
        ("After the meeting Ann Lee, finance director of Orbex, spoke.", "en"),
        ("Ann Lee dirige la banque Orbex depuis 2004.", "fr"),
        ("Ann Lee a dirigé la banque Orbex.", "fr"),
    ],
)
def test_a_post_that_may_go_on(text: str, language: str) -> None:
    assert not any_of(text, language)


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("Ann Lee chairs Orbex Corp.", "en", "hold"),
        ("Ann Lee chaired Orbex Corp for twelve years.", "en", "former"),
        ("Ann Lee dirige aujourd'hui Orbex SA.", "fr", "hold"),
        ("Ann Lee has run Orbex Corp.", "en", ""),  # it may go on
        ("Ann Lee leads a task force on trade at Orbex Corp.", "en", ""),  # something else is its object
        ("Ann Lee a dirigé Orbex SA.", "fr", "former"),  # here the perfect tells of what is over
        ("Ann Lee avait dirigé Orbex SA presque sans pause depuis 1998.", "fr", ""),
        ("Ann Lee ne dirige pas Orbex SA.", "fr", ""),
    ],
)
def test_a_verb_with_an_organisation_for_its_object(text: str, language: str, state: str) -> None:
    told = {leads_outright(c) for view in read(text, language).views for c in pairs(view) if c.post and c.post.holding}
    assert told == {state}


def test_years_that_are_over_close_a_title() -> None:
    views = read("Tom Roe, ministre de la Justice de 1997 à 2000, est mort samedi.", "fr").views
    assert [is_closed(c) for view in views for c in pairs(view)] == [True]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Luc Roux dirigeait le groupe Orbex.", "fr", "former"),
        ("Luc Roux est à la tête du groupe Orbex.", "fr", "hold"),
        ("Luc Roux est aux commandes du groupe Orbex.", "fr", "hold"),
        ("The Orbex Group, formerly headed by Luc Roux, lost money.", "en", "former"),
        ("The Orbex Group, headed by Luc Roux, lost money.", "en", "hold"),
        ("Luc Roux had a spell as chairman of the Orbex Group.", "en", "former"),
    ],
)
def test_what_a_verb_by_itself_says_of_who_is_at_the_head(text: str, language: str, kind: str) -> None:
    assert {(row[0], row[1]) for row in tenures(text, language)} == {(kind, "Luc Roux")}


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee ran the lending arm of Orbex Corp.", "former"),
        ("Ann Lee runs the lending arm of Orbex Corp.", "hold"),
        ("Ann Lee led the Brazilian subsidiary of Orbex Corp.", "former"),
    ],
)
def test_a_part_of_an_organisation_is_led_as_the_whole_is(text: str, kind: str) -> None:
    assert tenures(text) == {(kind, "Ann Lee", "Orbex Corp", "executive")}


@pytest.mark.syntax
def test_nobody_leads_a_race() -> None:
    assert not tenures("Ann Lee ran the marathon of Lorvan Corp.")


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Paul Vey, maire de Lorvan, a siégé au Sénat de 1998 à 2008.", "fr", {("former", "Sénat", "legislator")}),
        ("Anne Lenoir, qui siège au Parlement européen, parle.", "fr", {("hold", "Parlement européen", "legislator")}),
        ("Anne Lenoir siège au premier rang du Sénat.", "fr", set()),
        ("Ann Lee served in the Senate from 1998 to 2004.", "en", {("former", "Senate", "legislator")}),
        ("Ann Lee served in the army from 1998 to 2004.", "en", set()),
    ],
)
def test_who_sits_in_a_parliament_is_a_member_of_it(text: str, language: str, told: set[tuple[str, str, str]]) -> None:
    claims = tenures(text, language)
    assert {(kind, body, post) for kind, _, body, post in claims if post == "legislator"} == told


def test_whoever_was_the_first_in_years_that_are_over_is_a_former_one() -> None:
    told = tenures("The first dean of Lorvan University was Ann Lee (1963-69).", "en")
    assert told == {("former", "Ann Lee", "Lorvan University", "academic-head")}
