"""What a post may be one of: neither what has no such posts, nor what only stands nearby."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


def test_a_president_with_a_title_alone_is_one_of_a_country() -> None:
    text = "Orbex Corp told President Carl Bask at the Pentagon in Washington what the White House had heard."
    found = possible(text, "Carl Bask", "President")
    assert "United States" in found
    assert not {"Orbex Corp", "Pentagon", "Washington", "White House"} & found


def test_the_president_of_an_institution_is_named_with_it() -> None:
    assert "Senate" in possible("Senate President Carl Bask spoke in Washington.", "Carl Bask", "Senate President")


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Orbex Institute welcomed Prime Minister Ann Lee of Canada.", "Prime Minister", "Orbex Institute"),
        ("Lorvan University lost to coach Ann Lee and the Orbex Cubs of the Tarn League.", "coach", "Tarn League"),
    ],
)
def test_what_has_no_such_posts_is_not_weighed(text: str, post: str, out: str) -> None:
    assert out not in possible(text, "Ann Lee", post)


@pytest.mark.parametrize(
    ("text", "right", "out"),
    [
        ("Ann Lee was chairman of the Orbex Co.'s Lampo Television.", "Lampo Television", "Orbex Co"),
        ("Ann Lee was chairman of Chad's Lampo Bank.", "Lampo Bank", "Chad"),
        ("Ann Lee was chairman of Orbex Ltd's Chad branch.", "Orbex Ltd", ""),
        ("Ann Lee was chairman of Orbex rival Lampo Bank.", "Lampo Bank", "Orbex"),
        ("Ann Lee was chairman of Orbex Bank parent Lampo Ltd.", "Lampo Ltd", "Orbex Bank"),
    ],
)
def test_whose_organisation_it_is_has_not_its_posts(text: str, right: str, out: str) -> None:
    found = possible(text, "Ann Lee", "chairman")
    assert right in found
    assert out not in found


def test_a_part_of_the_world_has_no_posts() -> None:
    text = "Orbex Ltd named Ann Lee as head of trading for Europe, the Middle East and Africa."
    assert possible(text, "Ann Lee", "head of trading") == {"Orbex Ltd"}
    assert "Asie" not in possible("Anne Lenoir, directrice d'Orbex SA pour l'Asie.", "Anne Lenoir", "directrice", "fr")


def test_the_president_of_a_branch_is_none_of_a_country() -> None:
    text = "Orbex Ltd sells lamps in Chad, said Ann Lee, president of retail markets."
    assert possible(text, "Ann Lee", "president") == {"Orbex Ltd"}
    assert "Chad" in possible("Ann Lee, president of Chad, spoke.", "Ann Lee", "president")


def test_a_paper_that_is_told_is_not_whose_chairman_speaks() -> None:
    text = "Orbex Corp fell. Orbex Corp rose. Chairman Ann Lee told the Lorvan Times that Orbex Corp would grow."
    assert possible(text, "Ann Lee", "Chairman") == {"Orbex Corp"}


def test_an_agency_that_sends_the_news_is_not_whose_minister_speaks() -> None:
    text = "LORVAN (AP) - Chairman Ann Lee of Orbex Corp left. AP said that chairman Ann Lee had resigned."
    assert "AP" not in possible(text, "Ann Lee", "chairman")


def test_the_organisation_within_the_phrase_always_counts() -> None:
    assert "AP" in possible("AP chairman Ann Lee left.", "Ann Lee", "chairman")


@pytest.mark.parametrize(
    ("text", "post", "language"),
    [
        ("Ann Lee was the ambassador of Canada to France.", "ambassador", "en"),
        ("Anne Lenoir est ambassadrice du Canada en France.", "ambassadrice", "fr"),
    ],
)
def test_an_ambassador_is_not_one_of_the_country_that_they_are_sent_to(text: str, post: str, language: str) -> None:
    found = possible(text, "Ann Lee" if language == "en" else "Anne Lenoir", post, language)
    assert "Canada" in found
    assert "France" not in found


def test_a_party_beside_a_town_only_tells_which_mayor() -> None:
    found = possible("Anne Lenoir, maire RPR de Bordeaux, a parlé.", "Anne Lenoir", "maire", "fr")
    assert "Bordeaux" in found
    assert "RPR" not in found


def test_a_governor_may_be_one_of_a_bank() -> None:
    text = "The Bank of Orvia has lost its deputy governor, Tom Roe. Governor Ann Lee of Orvia left."
    assert "Bank of Orvia" in possible(text, "Ann Lee", "Governor")
    assert "Bank of Orvia" not in possible(text.replace("Governor Ann", "Mayor Ann"), "Ann Lee", "Mayor")


def test_a_bishop_is_one_of_a_town_named_before() -> None:
    text = "Tom Roe was named Bishop of Paris. He follows Archbishop Ann Lee."
    assert "Paris" in possible(text, "Ann Lee", "Archbishop")
    assert "Paris" not in possible(text.replace("Archbishop Ann", "President Ann"), "Ann Lee", "President")


def test_a_governor_called_by_the_title_sits_on_no_board() -> None:
    text = "Ann Lee chairs the Orbex Foundation. Governor Tom Roe praised Ann Lee in Orvia."
    assert "Orbex Foundation" not in possible(text, "Tom Roe", "Governor")
    assert "Orbex Foundation" in possible("Tom Roe is a governor of the Orbex Foundation.", "Tom Roe", "governor")
    assert "Orbex Foundation" not in possible(
        "The governor, Tom Roe, praised the Orbex Foundation.", "Tom Roe", "governor"
    )


def test_what_stands_right_before_a_title_is_what_it_is_of() -> None:
    text = "Ann Lee, Lampo Publishing vice president, who oversees the Orbex Fund, spoke. The Orbex Fund rose."
    assert possible(text, "Ann Lee", "vice president") == {"Lampo Publishing"}


def test_where_a_piece_was_written_has_no_posts() -> None:
    text = "LONDON (Tarn) - Coach Ann Lee left. Orbex United need a striker for the next match of the season."
    assert "LONDON" not in possible(text, "Ann Lee", "Coach")


def test_a_chief_executive_is_one_of_no_country() -> None:
    text = "Orbex Ltd's Chad chief executive, Ann Lee, resigned."
    assert possible(text, "Ann Lee", "chief executive") == {"Orbex Ltd"}
    assert "Chad" in possible("Chad's finance minister, Ann Lee, resigned.", "Ann Lee", "finance minister")


@pytest.mark.parametrize(
    ("text", "post", "country"),
    [
        ("Councillor Ann Lee spoke in Britain.", "Councillor", False),
        ("Senator Ann Lee spoke in Canada.", "Senator", True),
    ],
)
def test_an_office_of_a_town_is_none_of_a_country(text: str, post: str, country: bool) -> None:
    assert bool({"Britain", "Canada"} & possible(text, "Ann Lee", post)) is country


def test_a_councillor_is_one_of_a_council() -> None:
    text = "Councillor Ann Lee left Lorvan County Council."
    assert "Lorvan County Council" in possible(text, "Ann Lee", "Councillor")


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Le Conseil des ministres nomme Anne Lenoir directrice.", "directrice", "Conseil des ministres"),
        ("À Lorvan, la maire Anne Lenoir (Parti du Tarn) est partie.", "maire", "Parti du Tarn"),
        ("La présidente (Parti du Tarn) de la région Tarn, Anne Lenoir, est partie.", "présidente", "Parti du Tarn"),
        ("La présidente PS de la région Tarn, Anne Lenoir, est partie.", "présidente", "PS"),
        ("Le Conseil du Tarn a reçu la maire Anne Lenoir.", "maire", "Conseil du Tarn"),
        ("En France, l'adjointe aux sports Anne Lenoir est partie.", "adjointe", "France"),
    ],
)
def test_who_appoints_and_the_party_in_brackets_have_not_the_posts(text: str, post: str, out: str) -> None:
    assert out not in possible(text, "Anne Lenoir", post, "fr")


def test_a_party_right_behind_a_title_has_the_post_where_nothing_else_is_named_behind_it() -> None:
    assert "PS" in possible("La présidente du PS Anne Lenoir est partie.", "Anne Lenoir", "présidente", "fr")
    assert "PS" in possible("La secrétaire nationale PS, Anne Lenoir, est partie.", "Anne Lenoir", "secrétaire", "fr")


@pytest.mark.parametrize(
    "text",
    [
        "La députée Anne Lenoir (Parti du Tarn) est partie.",
        "Anne Lenoir, députée (Parti du Tarn) du Cher, est partie.",
    ],
)
def test_a_member_of_parliament_is_one_of_the_country_and_not_of_the_party(text: str) -> None:
    assert possible(text, "Anne Lenoir", "députée", "fr") == {"France"}


def test_what_somebody_leads_stands_before_the_words_for_it() -> None:
    text = "Le Conseil du Tarn, présidé par Anne Lenoir, consulte la Fondation Orbex."
    assert possible(text, "Anne Lenoir", "", "fr") == {"Conseil du Tarn"}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Orbex Corp said President Ann Lee will leave in May.", True),
        ("Orbex Corp aides met President Lee in May.", False),
        ("Orbex Corp said President Ann Lee spoke at the White House.", False),
        ("Tarnex Corp closed a mill. Tarnex Corp sold one. Orbex Corp said President Ann Lee knew.", False),
    ],
)
def test_a_president_with_a_title_alone_may_head_the_firm_that_speaks(text: str, own: bool) -> None:
    person = "Ann Lee" if "Ann Lee" in text else "Lee"
    assert ("Orbex Corp" in possible(text, person, "President")) is own


def test_where_a_firm_is_is_not_whose_its_chairman_is() -> None:
    text = "Orbex Inc. grew. Tom Roe, chairman of the Moonachie, N.J., maker of shoes, said so."
    assert "Moonachie" not in possible(text, "Tom Roe", "chairman")
    assert "Moonachie" in possible("Tom Roe, mayor of Moonachie, N.J., said so.", "Tom Roe", "mayor")


def test_what_has_no_name_and_is_led_is_no_organisation_told_of() -> None:
    text = "Orbex United won the match. A group led by Ann Lee bought the club."
    assert possible(text, "Ann Lee", "") == set()


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Ann Lee of Orbex Corp, who is head of the Canadian firm, spoke.", "head", True),
        ("Ann Lee of Orbex Corp becomes deputy chief executive in Canada.", "deputy chief executive", True),
        ("Ann Lee of Orbex Corp met the Canadian minister, Ann Lee.", "minister", False),
    ],
)
def test_what_only_firms_have_is_of_no_country(text: str, post: str, out: bool) -> None:
    assert ("Canada" not in possible(text, "Ann Lee", post)) is out


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President Ann Lee spoke. The Orvia Trade Commission is an agency.", False),
        ("Ann Lee, president of the Orvia Trade Commission, spoke.", True),
    ],
)
def test_a_president_whose_title_opens_the_sentence_is_of_no_agency(text: str, names: bool) -> None:
    assert ("Orvia Trade Commission" in possible(text, "Ann Lee", "president" if names else "President")) == names


def test_a_plain_president_is_none_of_what_somebody_else_presides_over() -> None:
    text = "La présidente du Sénat, Anne Lenoir, a parlé à Paris. Le président Carl Bask a souri."
    assert "Sénat" not in possible(text, "Carl Bask", "président", "fr")
    assert "Sénat" in possible(text, "Anne Lenoir", "présidente", "fr")
    both = "Le président du Sénat, Carl Bask, a parlé à Paris. Le président Carl Bask a souri."
    assert "Sénat" in possible(both, "Carl Bask", "président", "fr")


@pytest.mark.parametrize("title", ["préfet", "sénateur", "sous-préfet"])
def test_titles_of_a_land_are_of_no_other_institution(title: str) -> None:
    text = f"L'Institut Luvik a un chef. Le {title}, Carl Bask, a vu le Parlement à Paris."
    assert "Institut Luvik" not in possible(text, "Carl Bask", title, "fr")
    assert "Institut Luvik" in possible(text.replace(title, "directeur"), "Carl Bask", "directeur", "fr")


def test_a_bureau_chief_is_of_the_paper_and_not_of_the_town() -> None:
    text = "Ann Lee, the Orbex Times's London bureau chief, spoke."
    assert possible(text, "Ann Lee", "bureau chief") == {"Orbex Times"}


def test_a_country_that_is_only_taken_up_in_brackets_keeps_its_posts() -> None:
    text = "Le président tchadien a parlé. L'ancien ministre Luc Vey (conseiller à la présidence) est là."
    assert "Tchad" in possible(text, "Luc Vey", "ministre", "fr")


def test_the_region_of_which_somebody_is_prefect_is_a_land() -> None:
    text = "Carl Bask est nommé préfet de la Région Basse-Lorvanie."
    assert "Région Basse-Lorvanie" in possible(text, "Carl Bask", "préfet", "fr")


def test_the_town_of_a_mayor_has_no_ministers() -> None:
    text = "Carl Bask, ancien Premier ministre, maire d'Orvan, a souri à Paris."
    assert "Orvan" not in possible(text, "Carl Bask", "Premier ministre", "fr")
    assert "Orvan" in possible(text, "Carl Bask", "maire", "fr")


def test_a_state_behind_a_town_only_says_where_that_is() -> None:
    found = possible("The pope met Bishop Ann Lee of Anchorage, Alaska, on Monday.", "Ann Lee", "Bishop")
    assert "Anchorage" in found
    assert "Alaska" not in found


def test_where_a_firm_is_from_is_not_whose_its_president_is() -> None:
    text = "Orbex SA a publié ses résultats. Anne Lenoir, présidente du groupe français, est confiante."
    assert "France" not in possible(text, "Anne Lenoir", "présidente", "fr")


def test_a_deputy_mayor_has_the_colours_of_a_party_and_no_post_in_it() -> None:
    text = "Anne Lenoir est maire de Lyon. Paul Vey, adjoint PCF au Logement, conduira la liste."
    assert "PCF" not in possible(text, "Paul Vey", "adjoint", "fr")
    assert "PS" in possible("Le vice-président du PS Paul Vey a parlé.", "Paul Vey", "vice-président", "fr")


@pytest.mark.parametrize(
    ("text", "post", "language", "right"),
    [
        (
            "Le Département de la Creuse croît. Le président du département, Paul Vey, part.",
            "président",
            "fr",
            True,
        ),
        ("Orbex SA grandit. Le président du département, Paul Vey, a parlé.", "président", "fr", False),
        ("Le maire de Lyon, Jean Roux, part. La première adjointe, Paul Vey, reste.", "première", "fr", True),
        ("Lorvan Rovers lost. Team president Paul Vey spoke to Orbex Bank.", "Team", "en", False),
        ("Le porte-parole du gouvernement, Paul Vey, visite Orbex SA.", "porte-parole", "fr", False),
    ],
)
def test_a_title_tells_what_it_is_of(text: str, post: str, language: str, right: bool) -> None:
    bodies = {"Département de la Creuse", "Orbex SA", "Lyon", "Orbex Bank"}
    assert bool(possible(text, "Paul Vey", post, language) & bodies) is right


def test_whoever_speaks_for_a_government_speaks_for_no_parliament() -> None:
    text = "La France vote. Au Sénat, {}, Anne Lenoir, a parlé."
    assert possible(text.format("la porte-parole du gouvernement"), "Anne Lenoir", "porte-parole", "fr") == {"France"}
    assert "Sénat" in possible(text.format("la porte-parole"), "Anne Lenoir", "porte-parole", "fr")


def test_a_possessive_takes_up_no_town_in_which_something_is_said() -> None:
    text = "Orbex est prudente, a rappelé à Lyon sa porte-parole, Anne Lenoir. La société Orbex vend des stylos."
    assert "Lyon" not in possible(text, "Anne Lenoir", "porte-parole", "fr")


def test_what_somebody_was_before_is_told_to_a_court_and_was_not_there() -> None:
    text = "Le tribunal de Lorvans a entendu l'ancien président, Paul Roux. L'association Orbex vend des stylos."
    assert "tribunal de Lorvans" not in possible(text, "Paul Roux", "président", "fr")
