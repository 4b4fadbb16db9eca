"""What is told of a post in the end, and what is not."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def told(text: str, language: str = "en") -> set[tuple[str, str, str]]:
    """Kind, person and class of each tenure claim."""
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    return {(c.tenure_kind, c.person, c.post_class) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Army troops met General Ann Lee in Lorvan.", "en"),
        ("Le général Paul Orvan a parlé de la société Orbex.", "fr"),
    ],
)
def test_a_rank_before_a_name_tells_of_no_post(text: str, language: str) -> None:
    assert told(text, language) == set()


def test_a_manager_is_no_coach_where_nothing_is_told_of_clubs() -> None:
    assert ("former", "Ann Lee", "executive") in told("Former Orbex manager Ann Lee joined Tarnac Corp in 2010.")
    assert ("hold", "Ann Lee", "coach") in told(
        "Lorvan FC lost the match. Lorvan FC manager Ann Lee blamed the weather."
    )


def test_who_is_told_to_have_founded_something_holds_no_post_for_it() -> None:
    assert told("Orbex Corp co-founder Ann Lee sold her shares.") == set()


def test_who_joins_somebody_goes_where_they_go() -> None:
    text = "Ann Lee will join Tarnac Corp. Lee will be joined by Tom Roe, the former chairman of Orbex Corp."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    starts = {(c.person, c.organization) for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == "start"}
    assert ("Tom Roe", "Orbex Corp") not in starts
    assert starts <= {("Ann Lee", "Tarnac Corp"), ("Tom Roe", "Tarnac Corp")}


def test_the_former_chief_who_resigned_is_told_to_have_left_that_post() -> None:
    text = "Ann Lee, the former president of Orbex Corp who resigned on Friday, spoke. Tom Roe is its chief executive."
    assert ("end", "Ann Lee", "chief-executive") not in told(text)
    assert ("end", "Ann Lee", "president") in told(text)


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("Orbex Corp named Ann Lee as chief executive late on Tuesday.", "en", "chief executive"),
        ("Orbex Corp named Ann Lee as interim chief executive with immediate effect.", "en", "interim chief executive"),
        (
            "Anne Lenoir est nommée directrice générale avec effet immédiat de la société Orbex.",
            "fr",
            "directrice générale",
        ),
        ("Anne Lenoir était directrice d'août 2006 à juillet 2014 de la société Orbex.", "fr", "directrice"),
        ("Anne Lenoir a été nommée directrice de la création d'Orbex.", "fr", "directrice de la création"),
        ("Anne Lenoir a pris la direction financière en mars 2022 de la banque Orbex.", "fr", "direction financière"),
        (
            "Anne Lenoir devient coprésidente du directoire aux côtés de la famille Orbex.",
            "fr",
            "coprésidente du directoire",
        ),
    ],
)
def test_what_belongs_to_the_sentence_is_no_part_of_the_post(text: str, language: str, post: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert [c.post for c in claims if isinstance(c, TenureClaim)] == [post]


def test_who_no_longer_sits_somewhere_does_not_hold_the_seat() -> None:
    assert ("hold", "Ann Lee", "board-member") not in told("Ann Lee no longer sits on the board of Orbex Corp.")
    assert ("hold", "Ann Lee", "board-member") in told("Ann Lee sits on the board of directors of Orbex Corp.")


def test_who_is_only_asked_to_leave_has_the_post() -> None:
    assert told("Shareholders urged Orbex Corp chairman Ann Lee to resign.") == {("hold", "Ann Lee", "chair")}


def test_a_verb_of_saying_spelt_like_a_title_is_no_post() -> None:
    assert told("« Rien ne presse », juge Anne Lenoir, qui connaît la société Orbex.", "fr") == set()
    assert ("hold", "Anne Lenoir", "judge") in told("La juge Anne Lenoir travaille au tribunal de Lorvan.", "fr")


def test_a_speaker_without_a_name_is_nobody_who_is_named() -> None:
    assert told("Orbex Corp will close the mill of Ann Lee, a spokesman said.") == set()
    assert told("A spokesman said Ann Lee liked the mill of Orbex Corp.") == set()
    assert ("hold", "Ann Lee", "spokesperson") in told("Orbex Corp spokesman Ann Lee said the mill will close.")


def test_the_deputy_of_somebody_is_no_member_of_parliament() -> None:
    assert ("hold", "Ann Lee", "vice-president") in told("Orbex Corp chairman Tom Roe and his deputy, Ann Lee, agreed.")


def test_words_that_say_who_holds_a_post_keep_a_change_before_them_from_it() -> None:
    text = "Orbex Corp named Ann Lee, its lawyer, as chief executive and said Tom Roe would serve as chairman."
    assert ("start", "Ann Lee", "chair") not in told(text)
    assert ("start", "Ann Lee", "chief-executive") in told(text)


def test_a_phrase_that_leads_to_a_post_keeps_no_change_from_it() -> None:
    text = "Thomas Roux rejoint la société Orbex au poste de directeur financier."
    assert told(text, "fr") == {("start", "Thomas Roux", "finance-chief")}


def test_how_long_somebody_has_what_they_take_up_is_no_end() -> None:
    text = "Le FC Lorvans a limogé son entraîneur, Paul Orvan. Marc Tessier le remplace jusqu'à la fin de la saison."
    assert ("end", "Marc Tessier", "coach") not in told(text, "fr")


def test_who_goes_somewhere_to_lead_it_leaves_none_there() -> None:
    text = "La directrice financière de la banque Orbex, Anne Lenoir, part diriger la société Tarnex."
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    assert ("end", "Tarnex") not in {(c.kind, c.organization) for c in claims if isinstance(c, TenureClaim)}


def test_who_takes_what_another_hands_over_may_stand_behind_what_the_post_is_of() -> None:
    text = "La présidente de la banque Orbex, Anne Lenoir, cède la direction générale du groupe à Thomas Roux."
    assert {("end", "Anne Lenoir", "chief-executive"), ("start", "Thomas Roux", "chief-executive")} <= told(text, "fr")


def test_who_joins_from_another_organisation_has_left_that_one() -> None:
    text = "Orbex Ltd chairman Ann Lee spoke. Tom Roe joined Orbex Ltd from Lampo Bank in May."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    moves = {(c.kind, c.organization) for c in claims if isinstance(c, TenureClaim) and c.person == "Tom Roe"}
    assert moves == {("start", "Orbex Ltd"), ("end", "Lampo Bank")}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("The CBT governor, Ann Verlaine, spoke.", "central-banker"),
        ("The governor of Orvia, Ann Verlaine, spoke.", "mayor"),
        ("The NWT governor, Ann Verlaine, spoke.", "mayor"),
    ],
)
def test_a_governor_of_the_initials_of_a_bank_is_a_central_banker(text: str, post_class: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert {c.post_class for c in claims if isinstance(c, TenureClaim)} == {post_class}


def test_the_boss_of_a_club_is_its_coach() -> None:
    clubs = "Lorvan Rovers coach Tom Roe spoke. Tarn boss Ann Verlaine agreed."
    assert ("hold", "Ann Verlaine", "coach") in told(clubs)
    assert ("hold", "Ann Verlaine", "chief-executive") in told("Lorvan Rovers won. Tarn boss Ann Verlaine agreed.")


def test_what_somebody_was_is_not_what_starts_behind_it() -> None:
    claims = told("Ann Verlaine was finance director of Orbex before she became chief executive of Lampo in 2015.")
    assert {("former", "Ann Verlaine", "finance-chief"), ("start", "Ann Verlaine", "chief-executive")} <= claims
    assert ("start", "Ann Verlaine", "finance-chief") not in claims


def test_what_somebody_is_may_start_in_the_words_before_it() -> None:
    assert ("start", "Ann Verlaine", "chair") in told("Ann Verlaine became the chairman of Orbex in May.")


def test_the_president_of_a_group_leads_no_party_where_it_is_a_company() -> None:
    assert ("hold", "Anne Lenoir", "president") in told("La présidente du groupe Orbex SA, Anne Lenoir, a parlé.", "fr")
    party = told("La présidente du groupe socialiste, Anne Lenoir, a parlé au Sénat.", "fr")
    assert ("hold", "Anne Lenoir", "party-leader") in party


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Ann Lee is client services manager for Orbex Ltd.", "executive"),
        ("Orbex Ltd boss Ann Lee spoke.", "chief-executive"),
    ],
)
def test_a_firm_has_no_coach(text: str, post_class: str) -> None:
    assert told(text) == {("hold", "Ann Lee", post_class)}


def test_titles_of_one_breath_are_of_one_organisation() -> None:
    text = "Ann Lee, president and chief executive of Orbex Ltd in Lorvans, spoke."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert {c.organization for c in claims if isinstance(c, TenureClaim)} == {"Orbex Ltd"}


def test_who_is_left_a_place_leaves_none() -> None:
    text = "Paul Lenoir a quitté son poste de manager du club Orbex pour laisser la place à Marc Orval."
    assert ("end", "Paul Lenoir", "coach") in told(text, "fr")
    assert ("end", "Marc Orval", "coach") not in told(text, "fr")


def test_what_stands_in_brackets_behind_a_title_no_change_gives() -> None:
    text = "Trois noms circulent : Tom Roe, patron de la société Orbex (vice-président de la Ligue Luvik), et Ann Lee."
    assert ("hold", "Tom Roe", "vice-president") in told(text, "fr")
    assert ("start", "Tom Roe", "vice-president") not in told(text, "fr")


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("ECB president Ann Lee spoke.", "en", ("ECB", "central-banker")),
        (
            "Orvia's ambassador met Secretary of State Ann Lee of the United States.",
            "en",
            ("United States", "minister"),
        ),
        ("Army chief General Ann Lee spoke.", "en", ("Army", "official")),
        (
            "Le président de la Banque centrale européenne, Paul Orvan, a parlé.",
            "fr",
            ("Banque centrale européenne", "central-banker"),
        ),
        ("Anne Orvan, gouverneure de la Banque de France, a parlé.", "fr", ("Banque de France", "central-banker")),
        ("Anne Orvan, présidente de Lorvan Métropole, a parlé.", "fr", ("Lorvan Métropole", "mayor")),
        (
            "Anne Orvan, directrice générale de Lorvan Métropole, a parlé.",
            "fr",
            ("Lorvan Métropole", "chief-executive"),
        ),
        ("Anne Orvan, première adjointe au maire de Lorvan, a parlé.", "fr", ("Lorvan", "vice-president")),
        ("Le président du Sénat, Paul Orvan, a parlé.", "fr", ("Sénat", "president")),
        ("Le président de la Cour des comptes, Paul Orvan, a parlé.", "fr", ("Cour des comptes", "judge")),
        ("Paul Orvan, secrétaire général de l'Élysée, a parlé.", "fr", ("Élysée", "official")),
        ("Le maire (PS) de Rouen, Paul Orvan, a parlé.", "fr", ("Rouen", "mayor")),
        ("La sénatrice UMP de Rouen, Anne Orvan, a parlé.", "fr", ("France", "legislator")),
    ],
)
def test_a_title_leaves_the_name_of_its_organisation_to_it(text: str, language: str, right: tuple[str, str]) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert [(c.organization, c.post_class) for c in claims if isinstance(c, TenureClaim)] == [right]


def test_what_another_is_said_to_become_is_not_of_whoever_was_named_before() -> None:
    text = "Orbex Corp named Ann Lee as chief executive and said Tom Roe would serve as chairman."
    assert ("start", "Ann Lee", "chair") not in told(text)
    assert ("start", "Tom Roe", "chair") in told(text)


def test_who_is_at_the_head_of_a_seat_has_that_seat_alone() -> None:
    text = "La banque Orbex a nommé Anne Lenoir à la tête de la direction des marques."
    assert told(text, "fr") == {("start", "Anne Lenoir", "executive")}
    text = "Anne Lenoir a été nommée à la tête du conseil d'administration de la banque Orbex."
    assert told(text, "fr") == {("start", "Anne Lenoir", "chair")}


def test_a_ministry_of_which_somebody_is_told_is_not_theirs() -> None:
    text = "Au niveau du ministère de la Justice, Anne Lenoir a été nommée directrice de l'Office des prisons."
    assert {post_class for _, _, post_class in told(text, "fr")} == {"official"}


def test_who_becomes_what_another_was_is_not_the_other() -> None:
    text = "La patronne du groupe Orbex, Anne Lenoir, a parlé. Marie Vey est la nouvelle patronne du groupe Orbex."
    assert ("start", "Marie Vey", "chief-executive") in told(text, "fr")


def test_the_director_of_a_museum_is_its_chief() -> None:
    assert told("Anne Lenoir a été nommée directrice du musée de Lorvan.", "fr") == {
        ("start", "Anne Lenoir", "chief-executive")
    }


def test_a_portfolio_that_falls_to_somebody_is_one_that_they_take_up() -> None:
    assert ("start", "Anne Lenoir", "minister") in told("Le portefeuille des Finances revient à Anne Lenoir.", "fr")


def test_what_a_party_is_called_behind_the_title_of_its_chief_is_no_person() -> None:
    text = "Luc Vasseur, chef du parti centriste Orvia Beitenu, a parlé."
    assert told(text, "fr") == {("hold", "Luc Vasseur", "party-leader")}


def test_a_second_name_is_given_its_post_behind_other_titles() -> None:
    text = "Paul Vey a nommé Luc Roche à la tête de la police et l'ancien sénateur Jean Mahé comme ministre du Budget."
    assert ("start", "Jean Mahé", "minister") in told(text, "fr")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Orbex Inc. chairman Ann Lee is expected to step down in 2017.", {"end", "hold"}),
        ("Orbex Inc. chairman Ann Lee will step down in 2017.", {"end"}),
        ("Orbex Inc. chairman Ann Lee has stepped down.", {"end"}),
    ],
)
def test_whoever_may_only_go_has_the_post(text: str, kinds: set[str]) -> None:
    assert {kind for kind, *_ in tenures(text)} == kinds
