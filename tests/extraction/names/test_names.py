"""Who is who, and what is what, among the names of one article."""

from __future__ import annotations

import pytest
from tests.extraction.naming import found, meant, signs, sorts
from tests.extraction.told import read


def test_an_honorific_tells_which_of_two_people_of_one_name_is_meant() -> None:
    text = "Anne Verlaine préside Orbex. Marc Verlaine préside Luvik. Mme Verlaine est partie. M. Verlaine reste."
    assert meant(read(text, "fr")) == [("Verlaine", "Anne Verlaine"), ("Verlaine", "Marc Verlaine")]


def test_without_an_honorific_a_surname_means_whoever_was_named_last() -> None:
    text = "Anne Verlaine chairs Orbex. Verlaine left. Marc Verlaine chairs Luvik. Verlaine stayed."
    assert meant(read(text)) == [("Verlaine", "Anne Verlaine"), ("Verlaine", "Marc Verlaine")]


def test_a_nickname_in_quotation_marks_parts_no_name() -> None:
    people = [e.name for e in read('Orbex said Charles "Chuck" Pratt resigned as chairman.').names.entities]
    assert 'Charles "Chuck" Pratt' in people


def test_the_government_with_a_capital_is_no_name() -> None:
    text = "Anne Verlaine, promue au Gouvernement, a été nommée ministre de la Culture en France."
    assert "Gouvernement" not in sorts(read(text, "fr"))


def test_an_organisation_has_the_name_that_mostly_stands_for_it() -> None:
    text = "The airline Orbex opened its Orbex Days. The airline Orbex grew. The airline Orbex has a chairman."
    assert "Orbex" in sorts(read(text)) and "Orbex Days" not in sorts(read(text))


def test_letters_that_end_a_company_name_are_no_title() -> None:
    posts = [
        post.words for view in read("Orbex AG, a bank, replaced chairman Ann Verlaine.").views for post in view.posts
    ]
    assert posts == ["chairman"]


def kinds(text: str) -> dict[str, str]:
    return {e.name: e.type for e in read(text).names.entities}


def test_one_name_behind_a_title_written_large_is_a_person() -> None:
    text = "The Lorvan campaign has money. The Lorvan administration grows. President Lorvan's party won."
    assert kinds(text)["Lorvan"] == "person"


def test_a_heading_in_capitals_is_no_part_of_the_name_that_the_sentence_below_begins_with() -> None:
    text = "Ann Verlaine runs Orbex. On Monday Verlaine spoke. BIG SHOES Verlaine, 60, joined Orbex in 1991."
    assert "BIG SHOES Verlaine" not in kinds(text)
    assert kinds(text)["Ann Verlaine"] == "person"


def test_capitals_that_belong_to_a_name_stay_in_it() -> None:
    assert "ORB LUX Mills" in kinds("ORB LUX Mills named Ann Verlaine chairman. Ann Verlaine joined ORB LUX Mills.")


def test_a_country_of_several_words_is_found_behind_a_post() -> None:
    assert kinds("Ann Verlaine was chief executive of New Zealand forest company Orbex.")["New Zealand"] == "country"


def test_a_party_and_a_constituency_in_brackets_are_no_organisation() -> None:
    assert not {"D-Orb", "I-Vt"} & set(kinds("Rep. Ann Verlaine (D-Orb.) met Sen. Tom Roe (I-Vt.) on Monday."))


def test_a_name_behind_the_word_for_what_it_is_is_no_person() -> None:
    names = read("Anne Roux, cheffe du parti Orvan, est partie.", "fr").names
    assert {e.name: e.type for e in names.entities if e.sort != "home"} == {
        "Anne Roux": "person",
        "Orvan": "organization",
    }


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("South Korean President Lee Jae-ho named a cabinet.", "South Korea"),
        ("Sri Lankan President Anura Verlaine named a cabinet.", "Sri Lanka"),
        ("Sri Lanka President Anura Verlaine named a cabinet.", "Sri Lanka"),
    ],
)
def test_the_people_of_a_country_of_several_words_stand_for_it(text: str, country: str) -> None:
    assert found(text)[country] == "country"


def test_a_form_of_address_of_the_same_letters_is_no_country() -> None:
    assert "Mulyani Verlaine" in found("Sri Mulyani Verlaine is finance minister of Indonesia.")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The club will be run by Dean Verlaine, its new head coach.", "Dean Verlaine"),
        ("Dean Verlaine is the manager of Orbex Town.", "Dean Verlaine"),
        ("Registrar Md Karim Verlaine resigned.", "Md Karim Verlaine"),
    ],
)
def test_a_title_before_one_capital_may_be_a_given_name(text: str, person: str) -> None:
    assert found(text)[person] == "person"


def test_a_title_before_a_whole_name_is_a_title() -> None:
    assert "Sally Verlaine" in found("Dean Sally Verlaine said the university would act.")
    assert "Karim Verlaine" in found("Orbex MD Karim Verlaine resigned.")


def test_a_name_behind_a_title_is_one_name() -> None:
    assert "Verlan Kim Jong Min" in found("Bishop Verlan Kim Jong Min was named archbishop.")


def test_an_organisation_before_a_name_stands_by_itself() -> None:
    assert "Kim Verlaine" in found("The board of Orbex Luvik Kim Verlaine left.")
    assert "Ann Verlaine" in found("President FGL Ann Verlaine said so.")


def test_a_month_before_a_day_is_no_name() -> None:
    assert "Jan" not in found("LORVANS, Jan 5 (Reuters) - Ann Verlaine, chairman of Orbex, resigned.")
    assert "Jan Verlaine" in found("Jan Verlaine, chairman of Orbex, resigned.")


def test_words_that_say_how_a_post_is_held_open_no_name() -> None:
    names = found("Outgoing Bangladesh coach Dave Verlaine met Ann Roe.")
    assert "Bangladesh" in names
    assert not any("Outgoing" in name for name in names)


def test_the_club_of_a_statement_is_no_name() -> None:
    assert "Club" not in found("Orbex Town said the Club thanked coach Ann Verlaine, who was sacked.")
    assert "Explorers Club" in found("Ann Verlaine is president of the Explorers Club.")


def test_initials_before_a_given_name_are_part_of_the_name() -> None:
    names = found("Registrar KM Karim Verlaine said KV Kim Roe had resigned as president of Orbex.")
    assert {"KM Karim Verlaine", "KV Kim Roe"} <= names.keys()


def test_a_country_in_capitals_is_no_initials() -> None:
    assert "Ann Verlaine" in found("UK Ann Verlaine resigned as president of Orbex.")


def test_what_is_named_by_its_last_word_further_down_has_its_whole_name_where_it_is_told_first() -> None:
    people = found("Orbex lost a director. Verl Lorvan, 49, was its president. It thanked Lorvan, who resigned.")
    assert "Verl Lorvan" in people


def test_a_first_word_is_no_part_of_a_name_that_was_told_before() -> None:
    assert "Orbex" in found("The chairman of Orbex, Ann Verlaine, left. Fixing Orbex was hard for Ann Verlaine.")


def test_a_verb_of_several_behind_one_name_tells_of_a_team() -> None:
    assert "of-many" in signs("Lorvan Rhinos have appointed Brad Verlaine as head coach.", "Lorvan Rhinos")
    assert "of-many" not in signs("Ann Lorvan and Tom Verlaine have resigned from Orbex.", "Tom Verlaine")
    assert "of-many" not in signs("Ann Lorvan has resigned from Orbex.", "Ann Lorvan")


def test_what_people_do_stands_before_their_names() -> None:
    assert "calling" in signs("The job of minister went to economist Ornel Verlaine.", "Ornel Verlaine")
    assert "calling" in signs("Wicketkeeper Drenish Lorvan was named captain.", "Drenish Lorvan")
    assert "calling" not in signs("The job of minister went to Ornel Verlaine.", "Ornel Verlaine")


def test_the_field_of_a_post_is_no_organisation() -> None:
    assert "Corporate Communications" not in found("The Director of Corporate Communications, Ann Verlaine, spoke.")
    assert "First Bank" in found("Ann Verlaine is an executive director at First Bank.")
    assert "Lorvan Communications" in found("The director of Lorvan Communications, Ann Verlaine, spoke.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le ministre malien de la Défense Bako Dour a parlé.", "Bako Dour"),
        ("La ministre du Logement et de la Ville Kadi Dour a parlé.", "Kadi Dour"),
        ("Le ministre de l'Économie Paul Le Maire a parlé.", "Paul Le Maire"),
        ("Le Breton Paul Lorvan est nommé préfet.", "Paul Lorvan"),
        ("Jean N'Dour préside la commission.", "Jean N'Dour"),
        ("La nomination de Sofar Ben Lorvan a surpris.", "Sofar Ben Lorvan"),
        ("Elle remplace le Sénégalais Malak Dour.", "Malak Dour"),
        ("On attend Mme Bako Amina Dour.", "Bako Amina Dour"),
        ("La fédération salue Noël Le Lorvan.", "Noël Le Lorvan"),
    ],
)
def test_small_words_and_fields_end_or_join_a_name(text: str, name: str) -> None:
    assert [e.name for e in read(text, "fr").names.entities if e.type != "country"] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le patron de Santé Luvik, Paul Lorvan, a parlé.", "Santé Luvik"),
        ("La Fondation Anne Lorvan a fermé.", "Fondation Anne Lorvan"),
        ("Paul Lorvan quitte l'Orbex.", "Orbex"),
        ("Le chef du Parti Libéral Luvik, Paul Lorvan, a parlé.", "Parti Libéral Luvik"),
        ("Paul Lorvan dirige la rédaction du Nouvel Arpenteur.", "Nouvel Arpenteur"),
        ("Paul Lorvan prend la direction d'Europe 1 en mai.", "Europe 1"),
        ("Paul Lorvan préside l'université Lorvan 8, à Luvik.", "université Lorvan 8"),
        ("Le patron de Banque Luvik Bako Dour part. Un jour, Banque Luvik a remercié Bako Dour.", "Banque Luvik"),
    ],
)
def test_an_organisation_keeps_its_words(text: str, name: str) -> None:
    assert name in [e.name for e in read(text, "fr").names.entities if e.type == "organization"]


def test_a_number_that_counts_or_a_score_is_no_part_of_a_name() -> None:
    names = [e.name for e in read("En France 2 habitants sur trois ont vu France 2 - Brésil 0.", "fr").names.entities]
    assert "France 2" not in names


def test_what_somebody_leaves_is_no_part_of_their_name() -> None:
    assert found("Le départ de Guy Lorvan du Stade Luvik surprend.", "fr") == {
        "Guy Lorvan": "person",
        "Stade Luvik": "organization",
    }


def test_what_several_names_begin_with_is_a_name_by_itself() -> None:
    text = "Luvik SA vend Luvik Sénégal et Luvik Mobile Services. Le patron de Luvik, Paul Lorvan, a parlé."
    assert {"Luvik SA", "Luvik Mobile Services"} <= {*found(text, "fr")}
    text = "Le patron de Luvik Sénégal et celui de Luvik Mobile Services ont vu celui de Luvik, Paul Lorvan."
    assert "Luvik" in found(text, "fr")


def test_a_legal_form_written_small_tells_a_company() -> None:
    assert found("Anna Verlaine was finance chief of Arthur Lorvan plc before.")["Arthur Lorvan"] == "organization"
    text = "Anne Verlaine était directrice financière d'Arthur Lorvan plc en mai."
    assert found(text, "fr")["Arthur Lorvan"] == "organization"


def test_a_heading_of_a_column_is_no_name() -> None:
    assert "Nécrologie" not in found("Nécrologie : Paul Lorvan est mort.", "fr")


def test_a_surname_that_is_a_title_has_its_article_with_a_capital() -> None:
    text = "Paul Le Maire et Anne Verlaine restent. On dit que Le Maire, lui, a vu le maire."
    assert ("Le Maire", "Paul Le Maire") in meant(read(text, "fr"))


def test_a_department_is_one_word_whatever_stands_in_it() -> None:
    places = [e.name for e in read("Le préfet du Val-d'Oise a vu celui de la Côte-d'Or.", "fr").names.entities]
    assert {"Val-d'Oise", "Côte-d'Or"} <= {*places}


def test_who_is_told_as_a_post_has_it() -> None:
    assert "takes-post" in signs("Orbex Aid has appointed Tavish Lorvan as interim chair.", "Tavish Lorvan")
    assert "takes-post" not in signs("Orbex Aid sees Tavish Lorvan as a friend.", "Tavish Lorvan")


def test_a_noun_that_opens_a_sentence_within_a_title_is_no_organisation() -> None:
    assert "Council" not in found("Council leader Ann Verlaine resigned.")
    assert "Council" in found("The Council leader Ann Verlaine resigned.")


def test_how_a_post_is_held_is_no_part_of_an_organisation() -> None:
    assert not any("Interim" in name for name in found("Orvia's Interim Police Chief Ann Verlaine spoke."))


def test_what_is_named_after_a_country_of_several_words_has_a_name_of_its_own() -> None:
    assert found("New Zealand Cricket said coach Ann Verlaine would leave.")["New Zealand Cricket"] == "organization"
    assert "New Zealand" in found("New Zealand Foreign Minister Ann Verlaine said so.")
    assert "New Zealand" in found("New Zealand Verlaine fans met Ann Roe, the coach.")


def test_the_field_of_a_minister_is_no_organisation_even_where_companies_are_called_so() -> None:
    assert "Infrastructure" not in found("Former Infrastructure minister Ann Verlaine spoke.")
    assert "Lorvan Infrastructure" in found("Former Lorvan Infrastructure chairman Ann Verlaine spoke.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lorvan Times belongs to Times Mirror Co. A reporter of the Times spoke.", "Lorvan Times"),
        ("The Lorvan Tribune belongs to Tribune Co. Tribune rose.", "Tribune Co"),
    ],
)
def test_a_paper_goes_by_the_last_word_of_its_name(text: str, name: str) -> None:
    analysis = read(text)
    last = max((m for m in analysis.names.mentions if m.entity.type == "organization"), key=lambda m: m.span.start)
    assert last.entity.name == name


def test_letters_stand_for_both_halves_of_a_name_with_a_hyphen() -> None:
    assert ("TP", "Tarnac-Prade Co") in meant(read("Tarnac-Prade Co named Ann Lee chairman. TP chief Tom Roe left."))


def test_a_union_within_a_title_is_named() -> None:
    assert "TUC" in found("TUC general secretary Ann Verlaine will retire.")
    assert "Union" not in found("Union leader Ann Verlaine will retire.")


def test_a_bank_calls_itself_the_bank() -> None:
    assert "Bank" not in found("Lorvan Bank Plc named Ann Verlaine chairman of the board of the Bank.")
    assert "Bank of Orvia" in found("Ann Verlaine leads the Bank of Orvia and spoke of the Bank.")


def test_a_sound_of_african_names_does_not_end_one() -> None:
    assert "Ann Ng'oma" in {e.name for e in read("Minister Ann Ng'oma resigned on Monday.").names.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anne Lenoir préside la CGT au Conseil de Lorvan.", "CGT"),
        ("Anne Lenoir préside la région Provence-Alpes-Côte d'Azur depuis mai.", "région Provence-Alpes-Côte d'Azur"),
        ("De Marine Lenoir à Paul Vey, les présidents de parti restent.", "Marine Lenoir"),
        ("De Marine Le Vey à Paul Lenoir, les présidents de parti restent.", "Marine Le Vey"),
    ],
)
def test_small_words_join_names_only_where_one_thing_is_named(text: str, name: str) -> None:
    assert name in {entity.name for entity in read(text, "fr").names.entities}


def test_a_ministers_title_holds_no_organisation() -> None:
    assert "Health Cabinet" not in found("Orvia's Health Cabinet Secretary Tom Lorvan spoke.")


def test_how_something_is_done_tells_of_no_country() -> None:
    assert "Italie" not in found("Anne Lenoir craint une crise à l'italienne.", "fr")
