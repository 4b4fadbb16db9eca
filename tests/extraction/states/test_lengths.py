"""Titles with the years that they were held."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.extract import extract
from incumbent.extraction.states.states import told_state
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("Directrice d'Orbex entre 2009 et 2013, Anne Lenoir écrit un livre.", "fr", "Directrice"),
        ("Chairman of Orbex Inc between 2009 and 2013, Ann Lee wrote a book.", "en", "Chairman"),
    ],
)
def test_years_between_a_title_and_a_name_are_those_of_the_title(text: str, language: str, post: str) -> None:
    candidate = next(
        beside(read(text, language), name, post) for name in ("Anne Lenoir", "Ann Lee") if name.split()[0] in text
    )
    assert (candidate.tie, told_state(candidate)) == ("prefix,", "former")


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Anne Lenoir, directrice d'Orbex jusqu'en 2013, écrit un livre.", "fr", "former"),
        ("Anne Lenoir, directrice d'Orbex jusqu'en 2027, écrit un livre.", "fr", "hold"),
        ("Anne Lenoir, romancière et, jusqu'en 2013, directrice d'Orbex, écrit un livre.", "fr", "former"),
        ("Anne Lenoir, romancière et, jusqu'en 2027, directrice d'Orbex, écrit un livre.", "fr", "hold"),
        ("Ann Lee, chairman of Orbex Inc until 2013, wrote a book.", "en", "former"),
        ("Ann Lee, chairman of Orbex Inc until 2027, wrote a book.", "en", "hold"),
    ],
)
def test_a_day_until_which_somebody_had_a_post_tells_whether_it_is_past(text: str, language: str, kind: str) -> None:
    document = Document(name="a", text=text, published_at=PartialDate.parse("2021-03-15"), published_basis="given")
    claims = extract(document, load_pack(language)).claims
    assert [claim.tenure_kind for claim in claims if isinstance(claim, TenureClaim)] == [kind]


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("President Ann Lee (2004-2008) of Orbex Corp wrote a book.", "en", "former"),
        ("La ministre de la Culture Ann Lee (2004-2008) écrit un livre.", "fr", "former"),
        ("La ministre de la Culture Ann Lee (2004) écrit un livre.", "fr", ""),  # it may be anything
    ],
)
def test_first_and_last_year_behind_a_name_are_those_of_its_title(text: str, language: str, state: str) -> None:
    post = "President" if language == "en" else "ministre"
    assert told_state(beside(read(text, language), "Ann Lee", post)) == state


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir, directrice d'Orbex à l'époque, a été entendue.",
        "Anne Lenoir, ministre des Sports lors des grèves de 1995, a été entendue.",
        "Anne Lenoir, directrice d'Orbex au moment des faits, a été entendue.",
        "La directrice d'Orbex de l'époque, Anne Lenoir, avait signé.",
        "Anne Lenoir, ministre des Sports sous Jacques Durand, a parlé.",
        "Anne Lenoir, ministre des Sports sous le président Jacques Durand, a parlé.",
    ],
)
def test_days_that_are_over_and_whoever_ruled_then_make_a_title_past(text: str) -> None:
    post = "directrice" if "directrice" in text else "ministre des Sports"
    candidate = beside(read(text, "fr"), "Anne Lenoir", post)
    assert told_state(candidate) == "former"


def test_whoever_ruled_then_had_not_the_post() -> None:
    found = extract(
        Document(name="a", text="Anne Lenoir, ministre des Sports sous Jacques Durand, a parlé."), load_pack("fr")
    )
    assert {claim.person for claim in found.claims if isinstance(claim, TenureClaim)} == {"Anne Lenoir"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee, who led Orbex Inc for ten years, has died.", "en"),
        ("Ann Lee, chief executive of Orbex Inc until 1995, has died.", "en"),
        ("Paul Vey, qui fut ministre de la Santé, est mort lundi.", "fr"),
        ("Paul Vey a été responsable des ventes d'Orbex SA.", "fr"),
    ],
)
def test_what_was_over_before_a_death_is_no_end(text: str, language: str) -> None:
    claims = extract(
        Document(name="a", text=text, published_at=PartialDate.parse("2020-03-10")), load_pack(language)
    ).claims
    assert {claim.kind for claim in claims if isinstance(claim, TenureClaim)} == {"former"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee was from 2014 to 2017 president of Orbex Inc.", "en"),
        ("Ann Lee served between 2014 and 2017 on the board of Orbex Inc.", "en"),
        ("Anne Lenoir a été entre 2014 et 2017 directrice d'Orbex SA.", "fr"),
        ("Anne Lenoir avait siégé entre 2014 et 2017 au conseil d'administration d'Orbex SA.", "fr"),
    ],
)
def test_the_years_between_a_verb_and_a_post_are_those_in_which_it_was_held(text: str, language: str) -> None:
    claims = extract(
        Document(name="a", text=text, published_at=PartialDate.parse("2020-03-10")), load_pack(language)
    ).claims
    told = [(claim.kind, str(claim.date)) for claim in claims if isinstance(claim, TenureClaim)]
    assert told == [("former", "2014/2017")]


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tom Roe, who has led the insurer Lampo since 2009, said so.", "hold"),
        ("Since 2013 she has chaired the insurer Lampo, Ann Roe said.", "hold"),
        ("Tom Roe, who led Lampo until 2009, said so.", "former"),
        ("Tom Roe had led Lampo since 2009.", "former"),
    ],
)
def test_what_somebody_has_led_since_then_they_lead(text: str, kind: str) -> None:
    assert {told for told, _, body, _ in tenures(text) if body == "Lampo"} == {kind}


def test_titles_that_open_a_sentence_may_be_past_each_with_its_own_time() -> None:
    text = "Ministre du Budget de 1988 à 1992 puis maire de Lorvan de 1995 à 2001, Paul Vey est mort lundi."
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    told = {(c.tenure_kind, c.post_class, str(c.date)) for c in claims if isinstance(c, TenureClaim)}
    assert told == {("former", "minister", "1988/1992"), ("former", "mayor", "1995/2001")}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ministre du Budget en 1988, maire de Lorvan pendant dix-huit ans, Paul Vey s'est éteint lundi.", {"former"}),
        ("Maire de Lorvan pendant dix-huit ans, Paul Vey s'est éteint lundi.", {"former"}),
        ("Maire de Lorvan depuis dix-huit ans, Paul Vey s'est éteint lundi.", {"end"}),
    ],
)
def test_nobody_dies_in_a_post_that_was_theirs_for_years(text: str, kinds: set[str]) -> None:
    assert {kind for kind, _, _, post_class in tenures(text, "fr") if post_class == "mayor"} == kinds


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Le directeur d'Orbex SA, Paul Vey, en poste de 2001 à 2009, a été entendu.", "fr", "former"),
        ("Le directeur d'Orbex SA, Paul Vey, en poste depuis 2001, a été entendu.", "fr", "hold"),
        ("The mayor of Mombasa at the time, Ann Lee, signed the deal.", "en", "former"),
        ("Ann Lee, mayor of Mombasa at the time, signed the deal.", "en", "former"),
        ("The mayor of Mombasa, Ann Lee, signed the deal in time.", "en", "hold"),
        ("The manager of Hull City, Ann Lee, in charge from 2001 to 2009, spoke.", "en", "former"),
    ],
)
def test_who_was_in_office_at_the_time_or_for_some_years_is_so_no_more(text: str, language: str, kind: str) -> None:
    assert {told for told, *_ in tenures(text, language)} == {kind}
