"""Names of institutions: where they begin, what belongs to them, what is short for them."""

from __future__ import annotations

import pytest
from tests.extraction.naming import bodies, found, meant
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Anne Roux dirige le musée des Beaux-Arts de Lorvan.", "musée des Beaux-Arts de Lorvan"),
        ("Anne Roux dirige l'hôpital Saint-Orvan.", "hôpital Saint-Orvan"),
        ("Le recteur de l'université de Lorvan a parlé.", "université de Lorvan"),
        ("Le recteur de l'université de La Rochelle a parlé.", "université de La Rochelle"),
        ("Anne Roux aide l'Association des petites villes.", "Association des petites villes"),
        ("La Nouvelle Ronde républicaine (NRR) aide Anne Roux.", "Nouvelle Ronde républicaine"),
        (
            "Anne Roux aide le Groupe d'étude et d'essai sur le métier et les artisans du verre (GEEMAV).",
            "Groupe d'étude et d'essai sur le métier et les artisans du verre",
        ),
        ("Anne Roux a saisi le tribunal de commerce de Lorvan.", "tribunal de commerce de Lorvan"),
        ("Anne Roux a saisi le tribunal de grande instance de Lorvan.", "tribunal de grande instance de Lorvan"),
        (
            "Anne Roux aide la chambre de commerce et d'industrie de Lorvan.",
            "chambre de commerce et d'industrie de Lorvan",
        ),
        ("Anne Roux, directrice de cabinet du ministère de la Santé, est partie.", "ministère de la Santé"),
    ],
)
def test_an_institution_may_open_small(text: str, right: str) -> None:
    names = read(text, "fr").names
    assert [e.name for e in names.entities if e.type == "organization"] == [right]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Anne Roux et l'école de Paul Verdier ont gagné.", "école de Paul Verdier"),
        ("Anne Roux salue le syndicat Orbex.", "syndicat Orbex"),
        ("Anne Roux prend la tête du ministère de la Santé.", "ministère de la Santé"),
    ],
)
def test_what_only_describes_a_name_is_no_part_of_it(text: str, wrong: str) -> None:
    names = read(text, "fr").names
    assert wrong not in {e.name for e in names.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle préside la Fédération française de judo.", "Fédération française de judo"),
        ("Elle préside la Banque africaine de développement.", "Banque africaine de développement"),
        ("Elle préside l'Union monétaire ouest-africaine.", "Union monétaire ouest-africaine"),
        ("Elle dirige le Centre dramatique national de Lorvan.", "Centre dramatique national de Lorvan"),
        ("Elle dirige l'Office national des postes.", "Office national des postes"),
        ("Elle dirige la Fondation Anne Verlaine.", "Fondation Anne Verlaine"),
        ("L'Autorité du marché des capitaux (AMC) a un chef.", "Autorité du marché des capitaux"),
        ("Le Parti libéral-démocrate (PLD) a un chef.", "Parti libéral-démocrate"),
        ("Elle préside le Front de libération nationale.", "Front de libération nationale"),
        ("Elle préside l'Union des forces démocratiques d'Orvia.", "Union des forces démocratiques d'Orvia"),
        ("Elle préside le Conseil national de l'ordre des avocats.", "Conseil national de l'ordre des avocats"),
        ("Elle dirige la Haute Autorité pour la transparence.", "Haute Autorité pour la transparence"),
        ("Elle dirige la Direction générale de la sûreté.", "Direction générale de la sûreté"),
        ("Elle préside la Grande Mosquée de Lorvan.", "Grande Mosquée de Lorvan"),
        ("Elle préside les Forces ouvrières lorvanes (FOL).", "Forces ouvrières lorvanes"),
    ],
)
def test_an_institution_is_named_with_what_it_is_of_and_whom_it_honours(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Elle accuse l'Office national de revoir ses comptes.",  # a verb
        "Fédération de judo cherche président.",  # a sentence begins with a capital
    ],
)
def test_what_a_sentence_says_of_an_institution_is_no_part_of_its_name(text: str) -> None:
    assert all(name in ("Office national", "Fédération") for name in bodies(text))


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("Le Parti libéral-démocrate (PLD) a un chef. Le PLD a voté.", "PLD"),
        ("L'Institut national de la santé et de la recherche médicale (Inserm) a un chef. L'Inserm a voté.", "Inserm"),
    ],
)
def test_initials_in_brackets_stand_for_the_name_before_them(text: str, initials: str) -> None:
    assert (initials, bodies(text)[0]) in meant(read(text, "fr"))
    assert len(bodies(text)) == 1


def test_other_initials_in_brackets_are_another_name() -> None:
    assert "ONU" in bodies("Le Parti libéral-démocrate (ONU) a un chef. L'ONU a voté.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle quitte l'Agence de Presse et de Communication.", "Agence de Presse et de Communication"),
        ("Il préside le Conseil économique, social et culturel.", "Conseil économique, social et culturel"),
        ("Elle rejoint l'Institut de recherche Luvik.", "Institut de recherche Luvik"),
        ("La directrice générale du Groupe Luvik, Ann Lee, a parlé.", "Groupe Luvik"),
    ],
)
def test_an_institution_is_named_with_all_that_belongs_to_it(text: str, name: str) -> None:
    assert bodies(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle a étudié à l'Université de Lyon et de Grenoble.", "Université de Lyon"),  # two places
        ("Elle rejoint l'Institut de recherche Anne Lenoir.", "Institut de recherche"),  # a person behind
        ("Le Conseil économique, la presse et Luvik attendent.", "Conseil économique"),
    ],
)
def test_what_only_stands_behind_is_no_part_of_it(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La présidente de Médecins sans frontières, Anne Roux, a parlé.", "Médecins sans frontières"),
        ("Anne Roux préside La France insoumise.", "La France insoumise"),
        ("Anne Roux préside Santé publique France.", "Santé publique France"),
        ("La présidente du Conseil national de transition a parlé.", "Conseil national de transition"),
        ("La présidente de l'Autorité de la concurrence a parlé.", "Autorité de la concurrence"),
        ("Le chef du parti travailliste Paul Roux a parlé.", "parti travailliste"),
        ("Le chef du parti libéral Koulvan, Paul Roux, a parlé.", "Koulvan"),
        ("La présidente du parti conservateur britannique a parlé.", "parti conservateur britannique"),
    ],
)
def test_names_that_no_capitals_bound_are_known_or_stand_inside_titles(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle a quitté la Commission de son plein gré.", "Commission"),  # a possessive opens what is said
        ("Elle a quitté l'Élysée en mai.", "Élysée"),
        ("Elle passera de l'Élysée à l'École nationale d'administration.", "École nationale d'administration"),
        ("L'ancien responsable de l'Onu Anne Roux a parlé.", "Onu"),
    ],
)
def test_what_leads_on_from_an_institution_is_no_part_of_it(text: str, name: str) -> None:
    assert name in bodies(text)


def test_syllables_in_brackets_stand_for_the_name_before_them() -> None:
    text = "La Société des mines de fer (Somifer) a un chef. La Somifer a voté."
    assert ("Somifer", "Société des mines de fer") in meant(read(text, "fr"))
    assert "Luvik" in bodies("La Société des mines de fer (Luvik) a un chef. Luvik a voté.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le Stade lorvannais a perdu son entraîneur.", "Stade lorvannais"),
        ("Le Stade désormais vide attend son entraîneur.", "Stade"),
    ],
)
def test_the_adjective_of_a_town_closes_the_name_of_a_club(text: str, name: str) -> None:
    assert name in {e.name for e in read(text, "fr").names.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ohio Department of Health director Bea Lorne left.", "Ohio Department of Health"),
        ("Georgia Bureau of Investigation Director Bea Lorne left.", "Georgia Bureau of Investigation"),
        ("Kenya Tourism Board director Bea Lorne left.", "Kenya Tourism Board"),
        ("England and Wales Cricket Board (ECB) chairman Tom Roe left.", "England and Wales Cricket Board"),
        ("The Arizona Cardinals fired coach Tom Roe.", "Arizona Cardinals"),
    ],
)
def test_offices_of_a_state_boards_of_a_field_and_teams_have_their_whole_names(text: str, name: str) -> None:
    assert name in {e.name for e in read(text).names.entities}


@pytest.mark.parametrize(
    ("text", "no_name"),
    [
        ("The commission kept 16 CPs in May, director Bea Lorne said.", "CPs"),
        ("Independent councillor Bea Lorne spoke.", "Independent"),
        ("Minister of National Security Dr Bea Lorne spoke.", "National Security"),
        ("Ohio Senators Bea Lorne and Tom Roe spoke.", "Ohio Senators"),
    ],
)
def test_several_people_fields_and_adjectives_of_titles_are_no_names(text: str, no_name: str) -> None:
    assert no_name not in {e.name for e in read(text).names.entities}


def test_a_team_goes_by_the_last_word_of_its_name() -> None:
    text = "The Arizona Cardinals fired coach Tom Roe on Monday. Bea Lorne joins the Cardinals from Orbex Rovers."
    assert ("Cardinals", "Arizona Cardinals") in meant(read(text))


def test_a_title_does_not_end_the_name_of_a_club() -> None:
    assert "Derby County" in {e.name for e in read("Derby County manager Tom Roe left.").names.entities}
    assert "Derby County" not in {e.name for e in read("The county manager of Derby, Tom Roe, left.").names.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anne Lenoir préside l'Association des maires.", "Association des maires"),
        ("Anne Lenoir préside la Conférence nationale des procureurs.", "Conférence nationale des procureurs"),
    ],
)
def test_an_institution_may_be_one_of_those_who_have_a_title(text: str, name: str) -> None:
    assert name in {entity.name for entity in read(text, "fr").names.entities}


@pytest.mark.parametrize("post", ["chancellor", "Chancellor", "dean"])
def test_a_university_is_named_with_what_it_is_of_whatever_stands_before(post: str) -> None:
    told = found(f"Ann Lee was {post} of the University of Lorvan's college.")
    assert told == {"Ann Lee": "person", "University of Lorvan": "organization"}


def test_when_something_is_belongs_to_no_name() -> None:
    assert "Fondation Orbex" in {
        e.name for e in read("Paul Vey a quitté la Fondation Orbex en juin.", "fr").names.entities
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anne Lenoir, présidente de la Commission scolaire de Lorvan, a ri.", "Commission scolaire de Lorvan"),
        ("Anne Lenoir, directrice de la création au ministère de la Culture, a ri.", "ministère de la Culture"),
        ("Anne Lenoir, directrice de la qualité interne au ministère de la Santé, a ri.", "ministère de la Santé"),
        ("La présidente de Lorvan Télévisions Anne Lenoir a ri.", "Lorvan Télévisions"),
    ],
)
def test_the_institution_behind_a_title_has_its_whole_name(text: str, name: str) -> None:
    assert name in bodies(text)


def test_whoever_is_appointed_to_a_ministry_has_its_seat() -> None:
    assert "ministère de la Culture" not in bodies("La directrice a été nommée au ministère de la Culture, dit Orbex.")


def test_no_club_is_one_for_another() -> None:
    names = read("L'attaquant Paul Roux a quitté le Racing pour le FC Lorvan.", "fr").names
    assert {entity.name for entity in names.entities if entity.type == "organization"} == {"Racing", "FC Lorvan"}


def test_what_partys_initials_stand_behind_is_no_name_with_a_title_in_it() -> None:
    told = tenures("Le sénateur (LR) Paul Vey et la sénatrice (PS) Anne Roux ont déposé un texte.", "fr")
    assert {person for _, person, _, _ in told} == {"Paul Vey", "Anne Roux"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le manager de l'Aviron bayonnais, Paul Vey, quittera le club.", "Aviron bayonnais"),
        ("Paul Vey, président des Amis du patrimoine du Haut-Doubs, a parlé.", "Amis du patrimoine du Haut-Doubs"),
    ],
)
def test_french_clubs_and_associations_have_their_whole_names(text: str, name: str) -> None:
    assert {body for _, _, body, _ in tenures(text, "fr")} == {name}
