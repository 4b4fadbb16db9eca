"""What a post is in the organisation that it is one of, where more is said behind its title."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.bodies.classes import class_in
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.languages.load import load_pack


def class_of(text: str, person: str, post: str) -> str:
    """The class of the person's post in Orvatel."""
    analysis = read(text, "fr")
    found = beside(analysis, person, post).post
    firm = next(one for one in analysis.names.entities if one.name == "Orvatel")
    assert found is not None
    return class_in(firm, found, analysis.standing, vocabulary(load_pack("fr")))


def test_who_presides_over_the_group_with_the_tower_leads_a_firm() -> None:
    text = "Orvatel a nommé jeudi Luc Marchal comme nouveau président du groupe à la tour."
    assert class_of(text, "Luc Marchal", "président du groupe") == "president"


def test_who_presides_over_the_group_leads_a_firm() -> None:
    text = "Orvatel a nommé jeudi Luc Marchal comme nouveau président du groupe."
    assert class_of(text, "Luc Marchal", "président du groupe") == "president"


def test_who_presides_over_an_assembly_rules_no_country() -> None:
    analysis = read("Speaker Ann Lee of Norway met President Tom Roe of Finland.")
    words = vocabulary(load_pack("en"))
    lands = {one.name: one for one in analysis.names.entities if one.type == "country"}
    speaker, president = beside(analysis, "Ann Lee", "Speaker").post, beside(analysis, "Tom Roe", "President").post
    assert speaker is not None
    assert president is not None
    assert class_in(lands["Norway"], speaker, analysis.standing, words) == "president"
    assert class_in(lands["Finland"], president, analysis.standing, words) == "head-of-state"


def test_who_presides_over_a_town_that_plays_leads_a_club() -> None:
    words = vocabulary(load_pack("fr"))
    club = read("Le président de Lyon Tom Roe défend l'entraîneur. Le club de Ligue 1 a perdu contre Lille.", "fr")
    region = read("Le président de Bretagne Tom Roe a présenté son budget.", "fr")
    for analysis, name, told in ((club, "Lyon", "president"), (region, "Bretagne", "mayor")):
        place = next(one for one in analysis.names.entities if one.name == name)
        post = beside(analysis, "Tom Roe", "président").post
        assert post is not None
        assert class_in(place, post, analysis.standing, words) == told


@pytest.mark.parametrize(
    ("text", "code", "post_class"),
    [
        ("Le gouvernement italien dirigé par Ann Lee a annoncé un plan.", "fr", "head-of-government"),
        ("Ann Lee dirige le gouvernement italien depuis mars.", "fr", "head-of-government"),
        ("Ann Lee dirige l'Italie depuis mars.", "fr", "head-of-state"),
    ],
)
def test_who_leads_a_government_is_its_head(text: str, code: str, post_class: str) -> None:
    assert {f.post_class for f in find_tenures(read(text, code), load_models())} == {post_class}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Chancellor Ann Lee spoke. The UK economy shrank.", "minister"),
        ("German Chancellor Ann Lee spoke.", "head-of-government"),
    ],
)
def test_a_chancellor_rules_some_countries_and_the_purse_of_others(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text)} == {post_class}


def test_whoever_runs_a_plant_does_not_run_the_firm() -> None:
    text = "La fonderie Lorvan est en grève. Ali Vey, le directeur de l'usine, a parlé. Son patron, Luc Rey, se tait."
    assert {(person, told) for _, person, _, told in tenures(text, "fr")} >= {("Ali Vey", "executive")}


def test_a_confederation_that_has_a_name_is_no_country() -> None:
    text = "Le président de la Confédération patronale gabonaise, Ali Vey, a parlé."
    assert "head-of-state" not in {told for _, _, _, told in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Orbex Inc named Ann Lee head of its European business.", "executive"),
        ("Orbex Inc named Ann Lee head of the group.", "chief-executive"),
    ],
)
def test_whoever_heads_a_part_of_a_firm_does_not_head_the_firm(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text)} == {post_class}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Le conseil de surveillance d'Orbex SA, présidé par Paul Vey, s'est réuni.", "chair"),
        ("Le conseil d'administration d'Orbex SA, que préside Paul Vey, s'est réuni.", "chair"),
        ("L'association Orbex, présidée par Paul Vey, s'est réunie.", "president"),
    ],
)
def test_whoever_presides_over_a_board_is_its_chair(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text, "fr")} == {post_class}


def test_where_a_firm_is_does_not_make_it_a_part() -> None:
    text = "Orbex SA est en crise. Paul Vey prend la tête de la société française."
    assert tenures(text, "fr") == {("start", "Paul Vey", "Orbex SA", "chief-executive")}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Paul Rey préside la communauté de communes du Pays de Lorvan.", "mayor"),
        ("Paul Rey dirige la Banque centrale de Lorvan.", "central-banker"),
        ("Paul Rey, maire d'Orvan, est président de la communauté de communes du Pays de Lorvan.", "mayor"),
        ("Le colonel Paul Rey prend le commandement du groupement de gendarmerie de Lorvan.", "official"),
    ],
)
def test_what_an_organisation_is_called_tells_what_whoever_runs_it_is(text: str, post_class: str) -> None:
    found = {(claim[2], claim[3]) for claim in tenures(text, "fr")}
    assert post_class in {told for body, told in found if body != "Orvan"}


@pytest.mark.parametrize(
    ("text", "language", "post_class"),
    [
        ("Anne Lenoir, qui dirige l'aquarium de Marseille, a parlé.", "fr", "chief-executive"),
        ("Anne Lenoir, qui dirige la ville de Marseille, a parlé.", "fr", "mayor"),
        ("Ann Lee, who runs the aquarium in Chicago, spoke.", "en", "chief-executive"),
        ("Orvian Rugby Union president Ann Lee spoke.", "en", "president"),
        ("Ann Lee, chairman of the Allied Workers Union, spoke.", "en", "union-leader"),
    ],
)
def test_what_stands_in_a_town_is_not_the_town_nor_a_federation_a_union(
    text: str, language: str, post_class: str
) -> None:
    assert {told for _, _, _, told in tenures(text, language)} == {post_class}


def test_whoever_is_chief_of_a_part_of_an_agency_leads_no_party() -> None:
    text = "Anne Lenoir, chef du service économique d'Orbex, a parlé."
    assert {told for _, _, _, told in tenures(text, "fr")} == {"executive"}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("La cheffe de l'Orvia, Anne Lenoir, a parlé.", "executive"),
        ("La cheffe de l'Orvia, Anne Lenoir, a parlé. Le Parti Lampo est dans l'opposition.", "party-leader"),
    ],
)
def test_a_chief_of_what_nothing_is_known_of_leads_a_party_where_the_article_tells_of_parties(
    text: str, post_class: str
) -> None:
    assert {told for _, _, _, told in tenures(text, "fr")} == {post_class}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Ann Lee is governor of Orvia's central bank.", "central-banker"),
        ("Ann Lee is governor of Orvia.", "mayor"),
    ],
)
def test_a_governor_of_a_lands_bank_is_a_central_banker(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text, "en")} == {post_class}


@pytest.mark.parametrize(
    ("text", "language", "post_class"),
    [
        ("Ann Lee dirige l'équipe nationale du Mali.", "fr", "coach"),
        ("Ann Lee est à la tête de l'équipe du Mali depuis 2018.", "fr", "coach"),
        ("Luc Marchal, nommé en février à la tête des Bleus, a parlé.", "fr", "coach"),
        ("La fédération a choisi Luc Marchal pour diriger les Lions de l'Atlas.", "fr", "coach"),
        ("Luc Marchal est le sélectionneur des Fennecs.", "fr", "coach"),
        ("Luc Marchal dirige depuis 1988 les Bouchonneries Marchal.", "fr", "chief-executive"),
        ("Ann Lee, numéro un de la fédération des transports, est venue. La CGT a parlé.", "fr", "union-leader"),
        ("Le président du club de Lens, Paul Vey, a parlé.", "fr", "president"),
        ("The chairman of the Senate Judiciary Committee, Ann Lee, spoke.", "en", "official"),
        ("The president of the European Commission, Ann Lee, spoke.", "en", "president"),
    ],
)
def test_the_words_of_what_is_led_tell_as_what(text: str, language: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text, language)} >= {post_class}


@pytest.mark.parametrize(
    ("text", "language", "post_class"),
    [
        ("Anne Lenoir, qui dirige la distribution d'Orbex SA en Asie, a parlé.", "fr", "executive"),
        ("Anne Lenoir, qui dirige le groupe Orbex, a parlé.", "fr", "chief-executive"),
        ("Ann Lee, who leads the drawing shop of Orbex Inc, spoke.", "en", "executive"),
        ("Ann Lee, who leads Orbex Inc, spoke.", "en", "chief-executive"),
    ],
)
def test_who_runs_a_part_of_an_organisation_runs_not_all_of_it(text: str, language: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text, language)} == {post_class}


@pytest.mark.parametrize("of", ["for finance", "of marketing", "of human resources"])
def test_vice_presidents_of_a_field_are_vice_presidents(of: str) -> None:
    assert tenures(f"Ann Lee, vice president {of} at Orbex Inc, spoke.") == {
        ("hold", "Ann Lee", "Orbex Inc", "vice-president")
    }


def test_whoever_moves_from_one_to_another_starts_there() -> None:
    assert tenures("Ann Lee is moving from Lampo Corp to Orbex Inc.") == {
        ("end", "Ann Lee", "Lampo Corp", "member"),
        ("start", "Ann Lee", "Orbex Inc", "member"),
    }


@pytest.mark.parametrize(
    ("text", "language", "body", "post_class"),
    [
        ("European Trade Commissioner Ann Lee spoke.", "en", "European Commission", "official"),
        ("Ann Lee, who heads the Senate Banking Committee, spoke.", "en", "Senate Banking Committee", "official"),
        ("Anne Lenoir, la femme forte du Mali et homme fort d'Orbex SA, a parlé.", "fr", "Orbex SA", "chief-executive"),
        ("Anne Lenoir, assistante parlementaire de Luc Roux, a parlé.", "fr", "France", "official"),
        ("Anne Lenoir est aux manettes d'Orbex SA depuis 2015.", "fr", "Orbex SA", "chief-executive"),
    ],
)
def test_titles_of_which_only_their_words_tell(text: str, language: str, body: str, post_class: str) -> None:
    assert (body, post_class) in {(told, sort) for _, _, told, sort in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Tom Roe, the former Wigan, Derby and Republic of Ireland manager, has died.", "coach"),
        ("Tom Roe, the former Lampo, Orbex and Tarnex manager, has died.", "coach"),
        ("Tom Roe, a former Lampo and Orbex manager, has died.", "executive"),
        ("Tom Roe, the former Lampo Bank, Tarnex Bank and Orbex Bank manager, has died.", "executive"),
        ("Tom Roe, the former Lampo manager, has died.", "executive"),
    ],
)
def test_who_managed_several_was_their_coach(text: str, post_class: str) -> None:
    assert {told for kind, _, _, told in tenures(text) if kind == "former"} == {post_class}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Tom Roe was put in charge of Zambia, the country's football association said.", "coach"),
        ("Tom Roe was in charge of Kenya at the 2012 Africa Cup of Nations.", "coach"),
        ("Tom Roe was put in charge of Zambia, the bank said.", "executive"),
    ],
)
def test_in_charge_of_a_land_where_it_plays_is_its_coach(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text)} == {post_class}


def test_a_team_is_that_of_the_land_that_acts() -> None:
    text = "Ghana have put Tom Roe in charge of the national team after the defeat by Egypt."
    assert tenures(text) == {("start", "Tom Roe", "Ghana", "coach")}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Le président de la Confédération africaine de judo, Paul Roux, a parlé.", "president"),
        ("Le président de la Confédération des employés, Paul Roux, a parlé.", "union-leader"),
        ("Le président du Conseil régional de l'ordre des médecins, Paul Roux, a parlé.", "president"),
        ("Le président du conseil régional de Bretagne, Paul Roux, a parlé.", "mayor"),
        ("La directrice générale de la Banque centrale du Congo, Anne Lenoir, a parlé.", "chief-executive"),
        ("Le gouverneur de la Banque centrale du Congo, Paul Roux, a parlé.", "central-banker"),
    ],
)
def test_what_a_name_has_in_common_with_others_does_not_make_it_one(text: str, post: str) -> None:
    assert {told for _, _, _, told in tenures(text, "fr")} == {post}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Le président du Syndicat intercommunal des eaux de Lorvan, Paul Vey, parle.", "president"),
        ("Le président du Syndicat national des notaires, Paul Vey, parle.", "union-leader"),
        ("Paul Vey, responsable régional du syndicat Alliance, parle.", "union-leader"),
    ],
)
def test_not_every_syndicat_is_a_union(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text, "fr")} == {post_class}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Paul Vey, ancien dirigeant de Créteil, attend le match de handball.", "executive"),
        ("Paul Vey, ancien dirigeant de Créteil, attend le budget.", "mayor"),  # no match is told of
    ],
)
def test_who_leads_a_town_among_matches_leads_its_club(text: str, post_class: str) -> None:
    assert {found for _, _, _, found in tenures(text, "fr")} == {post_class}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anne Roe, coordonnatrice nationale du Syndicat des mines d'Orvia, a protesté.", "union-leader"),
        ("Anne Roe, coordonnatrice nationale du groupe Orbex, a protesté.", "executive"),
        ("Anne Roe, représentante résidente de la Banque mondiale au Tchad, a protesté.", "official"),
        ("L'ancienne présidente du Libéria, Anne Roe, a protesté.", "head-of-state"),
    ],
)
def test_titles_of_french_bodies_have_their_classes(text: str, told: str) -> None:
    assert {post_class for _, _, _, post_class in tenures(text, "fr")} == {told}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Luc Vey, chef du service des sports de la région Lorvan, est parti.", "executive"),
        ("Luc Vey, responsable scientifique au département de la Santé, est parti.", "official"),
        ("Luc Vey, président de la région Lorvan, est parti.", "mayor"),
    ],
)
def test_who_runs_a_part_of_a_region_is_not_its_head(text: str, post_class: str) -> None:
    assert {told[3] for told in tenures(text, "fr")} == {post_class}
