"""Which organisation "the company", "its" and "the town" take up."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


def taken_up(text: str, language: str = "en") -> list[str]:
    return [m.entity.name for m in read(text, language).names.mentions if m.form == "generic"]


def test_the_company_is_what_did_something_and_not_where_an_analyst_works() -> None:
    text = (
        'Orbex Corp hired Bo Ek as chairman. "The board likes him," said Kim Roe, an analyst at Fort Pond Capital '
        "Group. The company named Ann Lee chairman."
    )
    assert taken_up(text)[-1] == "Orbex Corp"


def test_a_ministry_is_no_paper_that_was_named_last() -> None:
    text = "Lorvan Times a révélé l'affaire. Anne Lenoir devient directrice de cabinet du ministère."
    assert "Lorvan Times" not in taken_up(text, "fr")


def test_the_club_is_none_that_is_named_only_later() -> None:
    text = "Ann Lee has left the club after a year. The coach joins Lorvan Rovers."
    assert taken_up(text) == []


def test_the_town_is_the_last_one_named_and_no_region() -> None:
    text = "Anne Lenoir quitte Bordeaux (Gironde). Paul Vey devient maire de la ville."
    assert taken_up(text, "fr") == ["Bordeaux"]
    assert taken_up("Anne Lenoir quitte Orbex. Paul Vey devient maire de la ville.", "fr") == []


def test_its_is_not_of_where_somebody_comes_from_who_is_hired() -> None:
    text = "Orbex Ltd made a loss. The owners replaced Tom Roe with Tarnex Bank head Ann Lee as its chief executive."
    assert taken_up(text) == ["Orbex Ltd"]


def test_the_presidency_of_an_organization_takes_up_no_country() -> None:
    text = "La France a parlé. Paul Vey quitte la présidence d'Orbex SA."
    forms = {m.form for view in read(text, "fr").views[1:] for m in view.others}
    assert "generic" not in forms


def test_the_bank_is_the_one_that_did_something() -> None:
    text = "Orbex Bank named Ann Lee as chairman. She came from Tarnex Bank in May. The bank has three directors."
    assert taken_up(text)[-1] == "Orbex Bank"


def test_this_maker_is_what_its_sentence_is_about() -> None:
    text = "Lampo Corp sank. Orbex Co. -- Ann Lee was named a director of this maker of shoes."
    assert taken_up(text)[-1] == "Orbex Co"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Orbex Corp grew. The company named Ann Lee, a director of Lampo Ltd, as its chairman.", "Orbex Corp"),
        ("Orbex Corp grew. It named Ann Lee, a director of Lampo Ltd, as its chairman.", "Orbex Corp"),
        ("Orbex Corp grew. Lampo Ltd named Ann Lee as its chairman.", "Lampo Ltd"),
    ],
)
def test_its_is_of_whoever_acts_and_not_of_where_somebody_comes_from(text: str, body: str) -> None:
    assert taken_up(text)[-1] == body


def test_the_group_is_the_only_organisation_that_the_line_names_before() -> None:
    text = "Orbex SA a nommé Anne Lenoir. Elle est entrée chez Lampo SA quand Paul Roux présidait le groupe."
    assert taken_up(text, "fr")[-1] == "Lampo SA"


def test_the_channel_is_the_one_that_the_article_is_about() -> None:
    text = (
        "Orbex TV change de tête. Les salariés d'Orbex TV sont inquiets. Marc Vey, venu de Radio Lampo, quitte Orbex "
        "TV. Anne Lenoir, directrice de l'information de la chaîne, le remplace."
    )
    told = {body for _, person, body, post in tenures(text, "fr") if person == "Anne Lenoir" and post == "executive"}
    assert told == {"Orbex TV"}


def test_what_somebody_is_called_right_before_the_name_is_no_firm() -> None:
    text = "Le président d'Orbex, l'industriel Paul Vey, a réuni les salariés."
    assert tenures(text, "fr") == {("hold", "Paul Vey", "Orbex", "president")}


@pytest.mark.syntax
def test_a_noun_takes_up_the_only_institution_that_has_it_in_its_name() -> None:
    text = "Ann Lee told the Budget Committee of the work of Save the Children. The committee's clerk, Tom Roe, spoke."
    assert {body for _, person, body, _ in tenures(text) if person == "Tom Roe"} == {"Budget Committee"}


@pytest.mark.syntax
def test_the_country_is_the_one_in_the_genitive_before_it_in_its_paragraph() -> None:
    text = "Chile is rich. Chile digs.\nAnn Lee leads Zambia's Lampo. The country's energy minister, Tom Roe, agreed."
    assert ("hold", "Tom Roe", "Zambia", "minister") in tenures(text)
