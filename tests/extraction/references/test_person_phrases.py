"""Whom "she", "him", "her" and "the 51-year-old" take up."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def test_he_is_the_subject_of_the_line_before_though_nothing_tells_his_gender() -> None:
    def meant(pronoun: str) -> list[str]:
        text = f"Sadoun Kabré quitte Orbex après un différend avec {{}} Lorvan. {pronoun} a été maire."
        text = text.format("Paul" if pronoun == "Il" else "Anne")
        return [m.entity.name for m in read(text, "fr").names.mentions if m.form == "pronoun"]

    assert meant("Il") == ["Sadoun Kabré"]
    assert meant("Elle") == ["Anne Lorvan"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Tom Roe dismissed Jim Beck as treasurer and replaced him on Monday.", "Jim Beck"),
        ("Tom Roe said that he would leave and that Jim Beck knew.", "Tom Roe"),
    ],
)
def test_what_somebody_does_is_done_to_somebody_else(text: str, person: str) -> None:
    assert {m.entity.name for m in read(text).names.mentions if m.form == "pronoun"} == {person}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ('"I have known Ann Lee for years," Tom Roe said before he was elected.', "Tom Roe"),
        ('Jim Beck spoke. Bo Ek said: "I was there when he was chairman."', "Jim Beck"),
        ("Jim Beck died on Monday. Under Tom Roe, he was finance minister.", "Jim Beck"),
        ("Jim Beck died on Monday. Tom Roe, a career banker, said that he would leave.", "Tom Roe"),
    ],
)
def test_a_pronoun_stays_on_its_side_of_a_quotation_and_of_what_opens_the_sentence(text: str, person: str) -> None:
    assert {m.entity.name for m in read(text).names.mentions if m.form == "pronoun"} == {person}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Tom Roe accepted the resignation of Jim Beck and named Bo Ek as his successor.", "Jim Beck"),
        ("Tom Roe named Bo Ek as his successor.", "Tom Roe"),
    ],
)
def test_the_successor_is_that_of_who_goes(text: str, person: str) -> None:
    assert {m.entity.name for m in read(text).names.mentions if m.form == "possessive"} == {person}


def test_whom_a_pronoun_takes_up_is_spoken_of_in_its_line() -> None:
    text = "Paul Vey est né ici. Il était entré dans le cabinet de Jean Lenoir. Reconduit en mai, il est ministre."
    pronouns = [m.entity.name for m in read(text, "fr").names.mentions if m.form == "pronoun"]
    assert pronouns == ["Paul Vey", "Paul Vey"]


@pytest.mark.parametrize(
    ("text", "taken_up"),
    [
        ("Paul Vey quitte Orbex. L'homme d'affaires américain Jean Roche arrive.", []),
        ("Paul Vey quitte Orbex. L'homme d'affaires américain arrive.", ["L'homme d'affaires"]),
    ],
)
def test_what_somebody_is_before_their_name_takes_up_nobody_else(text: str, taken_up: list[str]) -> None:
    mentions = [m for view in read(text, "fr").views for m in view.persons if m.form == "description"]
    assert [m.span.of(text) for m in mentions] == taken_up


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("Paul Vey a parlé. Depuis qu'il avait pris la direction, Marc Orvan avait tout changé.", "fr", "Marc Orvan"),
        ("Paul Vey a parlé. Quand il est parti, Marc Orvan a pris la direction de la banque Orbex.", "fr", "Paul Vey"),
        ("Tom Roe spoke. When he joined Orbex Corp in 2012, Jim Beck was a lawyer.", "en", "Jim Beck"),
    ],
)
def test_a_pronoun_that_opens_a_sentence_may_speak_of_who_is_named_behind_it(
    text: str, language: str, person: str
) -> None:
    assert [m.entity.name for m in read(text, language).names.mentions if m.form == "pronoun"] == [person]


def test_a_pronoun_that_only_adds_to_the_subject_takes_up_nobody() -> None:
    text = "Marc Orvan est parti. Paul Vey a lui aussi décidé de quitter la banque Orbex."
    assert not [m for m in read(text, "fr").names.mentions if m.form == "pronoun"]


def test_a_description_may_end_a_line_without_a_stop() -> None:
    text = "Anne Lenoir quitte Orbex, dont elle est la présidente\n\nUne surprise pour l'ancienne banquière"
    found = [m for m in read(text, "fr").names.mentions if m.form == "description"]
    assert [m.entity.name for m in found] == ["Anne Lenoir"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Paul Vey est là. Il est possible que le maire parte.", 0),
        ("Paul Vey est là. Il n'est pas question d'un autre maire.", 0),
        ("Paul Vey est là. Il faut un maire.", 0),
        ("Paul Vey est là. Il y a un maire.", 0),
        ("Paul Vey est là. Il est maire de Lorvan.", 1),
        ("Paul Vey est là. Il a posé une question.", 1),
    ],
)
def test_a_pronoun_of_what_nobody_does_takes_up_nobody(text: str, meant: int) -> None:
    assert sum(m.form == "pronoun" for m in read(text, "fr").names.mentions) == meant


def test_whom_somebody_is_named_to_succeed_is_another_one() -> None:
    text = "Tom Roe left Orbex Corp. Paul Orr was named to succeed him."
    assert [m.entity.name for m in read(text).names.mentions if m.form == "pronoun"] == ["Tom Roe"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Paul Vey est là. Ancien conseiller de Luc Roux, il a été maire.", "Paul Vey"),
        ("Paul Vey est là. Nommé maire par Luc Roux, il est là.", "Luc Roux"),
        ("Nommé maire par le pape Luc Roux, Paul Vey est là. Il a été élu.", "Paul Vey"),
        ("Luc Roux et Paul Vey sont là. Il a été élu.", "Luc Roux"),
        ("Luc Roux a nommé mercredi Paul Vey directeur. Il prendra ses fonctions en mai.", "Paul Vey"),
        ("Luc Roux a nommé mercredi Paul Vey directeur. Il a salué la foule.", "Luc Roux"),
        ("Luc Roux a été nommé directeur par Paul Vey. Il prendra ses fonctions en mai.", "Luc Roux"),
    ],
)
def test_a_pronoun_takes_up_nobody_of_whom_only_somebody_else_is_told(text: str, person: str) -> None:
    assert [m.entity.name for m in read(text, "fr").names.mentions if m.form == "pronoun"] == [person]


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("Venu d'Orbex, où il était directeur, Paul Roux prend la tête de Lampo.", "fr", ["Paul Roux"]),
        ("Formerly of Orbex, where he was a director, Tom Roe was named chairman.", "en", ["Tom Roe"]),
        ("Venu d'Orbex, où elle était directrice, Paul Roux prend la tête de Lampo.", "fr", []),
        ("Chez Orbex, où il était directeur, on regrette Paul Roux.", "fr", []),
    ],
)
def test_a_pronoun_in_what_opens_a_sentence_is_whoever_is_its_subject(
    text: str, language: str, right: list[str]
) -> None:
    assert [m.entity.name for m in read(text, language).names.mentions if m.form == "pronoun"] == right


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir devient, elle, ministre.", []),
        ("Anne Lenoir, quant à elle, préside Orbex.", []),
        ("Paul Vey est lui directeur d'Orbex.", []),
        ("Paul Vey s'en va. Anne Lenoir doit lui succéder.", ["Paul Vey"]),
        ("Anne Lenoir est ministre depuis qu'elle est revenue.", ["Anne Lenoir"]),
    ],
)
def test_a_pronoun_that_only_stresses_the_subject_takes_up_nobody(text: str, people: list[str]) -> None:
    assert [m.entity.name for m in read(text, "fr").names.mentions if m.form == "pronoun"] == people


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Paul Vey a nommé Jean Roux ministre. Ancien juge, il a été maire.", "Jean Roux"),
        ("Paul Vey a nommé Jean Roux ministre. Le président dit qu'il rit.", "Paul Vey"),
    ],
)
def test_the_title_that_opens_a_sentence_is_told_of_whoever_was_given_a_post(text: str, person: str) -> None:
    assert [m.entity.name for m in read(text, "fr").names.mentions if m.form == "pronoun"] == [person]


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("Après le départ de Luc Roux, Paul Vey a été nommé directeur d'Orbex. Il dirigeait Lampo.", "fr", "Paul Vey"),
        ("After the exit of Tom Roe, Jim Beck was named director of Orbex. He ran Lampo.", "en", "Jim Beck"),
        ("After the death of Tom Roe on Friday, Jim Beck told the board that he would go.", "en", "Jim Beck"),
        ("After the death of Tom Roe on Friday, the board said that he had been ill.", "en", "Tom Roe"),
        ("Après la mort de Luc Roux vendredi, Anne Lenoir a dit qu'il était malade.", "fr", "Luc Roux"),
    ],
)
def test_a_sentence_is_about_the_subject_of_its_main_verb(text: str, language: str, person: str) -> None:
    assert [m.entity.name for m in read(text, language).names.mentions if m.form == "pronoun"] == [person]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir a rejoint Orbex. Elle y a occupé plusieurs postes.", ["Anne Lenoir"]),
        ("Paul Vey a rejoint Orbex. Il y a occupé les fonctions de directeur.", ["Paul Vey"]),
        ("Paul Vey a rejoint Orbex. Il y a été directeur.", ["Paul Vey"]),
        ("Paul Vey a rejoint Orbex. Il y a deux ans.", []),
    ],
)
def test_who_did_something_there_is_somebody(text: str, people: list[str]) -> None:
    assert [m.entity.name for m in read(text, "fr").names.mentions if m.form == "pronoun"] == people


def test_who_somebody_is_by_training_takes_them_up() -> None:
    text = "Paul Vey préside Orbex. Cet agrégé d'histoire a été maire de Lorvan."
    told = [m.entity.name for m in read(text, "fr").names.mentions if m.form == "description"]
    assert told == ["Paul Vey"]


@pytest.mark.parametrize("people", ["Dutchman", "Cornishman", "Mancunian"])
def test_where_somebody_is_from_is_part_of_what_they_are_called(people: str) -> None:
    text = f"Lorvan City have sacked manager Tom Roe. The 44-year-old {people}, who replaced Bo Vey, is out."
    (_, view) = read(text).views
    (called,) = [m for m in view.persons if m.form == "description"]
    assert (called.entity.name, view.line.tokens[called.last - 1].fold) == ("Tom Roe", people.lower())
    assert {m.entity.name for m in view.persons} == {"Tom Roe", "Bo Vey"}
