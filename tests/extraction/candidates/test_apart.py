"""Who has no part in a post by grammar alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.apart import told_in_turn
from incumbent.extraction.candidates.candidates import pairs


def near(text: str, post: str, language: str = "en") -> set[str]:
    """Who is weighed beside the post, in the last line."""
    view = read(text, language).views[-1]
    return {c.person.entity.name for c in pairs(view) if c.post and c.post.words.startswith(post)}


@pytest.mark.parametrize(
    ("text", "post", "people"),
    [
        ("Tom Roe will take over as chairman and director Ann Lee will become treasurer.", "treasurer", {"Ann Lee"}),
        ("Tom Roe and Ann Lee will become directors of Orbex Ltd.", "directors", {"Tom Roe", "Ann Lee"}),
    ],
)
def test_the_subject_of_a_second_change_takes_what_that_one_gives(text: str, post: str, people: set[str]) -> None:
    assert near(text, post) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Tom Roe was replaced by Ann Lee after the exit of former chairman Jo Beck.", {"Jo Beck"}),
        ("Ann Lee replaces former chairman Jo Beck.", {"Jo Beck", "Ann Lee"}),
    ],
)
def test_what_somebody_was_is_taken_only_by_who_comes_for_them(text: str, people: set[str]) -> None:
    assert near(text, "chairman") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Lee, who joined Orbex Ltd in May, will help treasurer Tom Roe on the succession.", {"Tom Roe"}),
        ("Ann Lee will succeed treasurer Tom Roe.", {"Tom Roe", "Ann Lee"}),
    ],
)
def test_a_title_is_taken_from_its_holder_only_by_whom_the_change_tells_of(text: str, people: set[str]) -> None:
    assert near(text, "treasurer") == people


def test_each_of_several_posts_that_are_given_is_of_whom_it_is_given_to() -> None:
    text = "Orbex Ltd elected Ann Lee as dean, succeeding Tom Roe, and Jo Beck as treasurer, succeeding Eva Ott."
    assert near(text, "dean") == {"Ann Lee", "Tom Roe"}
    assert near(text, "treasurer") == {"Jo Beck", "Eva Ott"}


def test_a_title_is_not_exchanged_where_a_seat_is_told_behind_it() -> None:
    text = (
        "Anne Lenoir, directrice d'Orbex, annonce l'arrivée de Paul Vey à la présidence, en remplacement de Jean Roux."
    )
    assert near(text, "directrice", "fr") == {"Anne Lenoir"}
    assert near(text, "présidence", "fr") >= {"Paul Vey", "Jean Roux"}


@pytest.mark.parametrize(
    ("text", "post", "people"),
    [
        ("Ann Lee, an adviser to the minister, has resigned.", "minister", set()),
        ("Ann Lee, an adviser to Health Minister Tom Roe, has resigned.", "Health Minister", {"Tom Roe"}),
        ("Ann Lee was promoted from treasurer to chairman.", "chairman", {"Ann Lee"}),
        ("Ann Lee was named chief of staff to the mayor, Tom Roe.", "mayor", {"Tom Roe"}),
    ],
)
def test_the_post_of_whom_somebody_serves_is_not_theirs(text: str, post: str, people: set[str]) -> None:
    assert near(text, post) == people


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir devient conseillère auprès du ministre, Paul Vey.",
        "Anne Lenoir a été nommée conseillère du ministre, Paul Vey.",
    ],
)
def test_whoever_is_named_behind_whom_somebody_comes_to_serve_is_that_one(text: str) -> None:
    assert near(text, "ministre", "fr") == {"Paul Vey"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Tom Roe served in Prime Minister Ann Lee's cabinet until May.", {"Ann Lee"}),
        ("Tom Roe replaces Bo Ek as Prime Minister Ann Lee's finance chief.", {"Ann Lee"}),
        ("Tom Roe will take Prime Minister Ann Lee's seat, succeeding her.", {"Ann Lee", "Tom Roe"}),
    ],
)
def test_a_title_before_a_genitive_is_of_whom_something_is(text: str, people: set[str]) -> None:
    assert near(text, "Prime Minister") == people


def test_whoever_is_in_charge_of_somebody_has_no_part_in_what_they_did() -> None:
    assert near("Ann Lee worked as head of finance under Tom Roe.", "head") == {"Ann Lee"}


def test_whoever_is_told_of_in_turn_behind_a_change_is_known_by_their_titles() -> None:
    (view,) = read("Le conseil a nommé : Anne Lenoir, directrice de Lampo ; Paul Vey, adjoint.", "fr").views
    assert told_in_turn(view, view.triggers[0]) == {id(person) for person in view.persons}


def test_two_titles_with_an_article_each_are_of_two_people() -> None:
    (view,) = read("Le préfet et la maire Anne Lenoir ont parlé.", "fr").views
    assert [c.post.words for c in pairs(view) if c.post] == ["maire"]


def test_one_name_behind_a_change_is_no_turn() -> None:
    (view,) = read("Le conseil a nommé Anne Lenoir, directrice de Lampo, à Lorvan.", "fr").views
    assert not told_in_turn(view, view.triggers[0])


@pytest.mark.parametrize(
    ("text", "post", "people"),
    [
        (
            "Entrée dans le gouvernement de Jean Vey comme ministre du Travail, Anne Lenoir reste.",
            "ministre",
            "Anne Lenoir",
        ),
        ("Sous la présidence de Jean Vey, Anne Lenoir était ministre du Travail.", "ministre", "Anne Lenoir"),
        ("Le conseiller de Jean Vey, Anne Lenoir, a été nommé préfet.", "conseiller", "Anne Lenoir"),
        ("Reconduite à la tête d'Orbex par Jean Vey, Anne Lenoir reste.", "tête", "Anne Lenoir"),
        (
            "Anne Lenoir est nommée rectrice de Lorvan à la place de Luce Vey, qui devient directrice d'Orbex.",
            "directrice",
            "Luce Vey",
        ),
    ],
)
def test_who_is_over_others_or_stands_before_another_clause_has_not_their_posts(
    text: str, post: str, people: str
) -> None:
    assert near(text, post, "fr") == {people}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("La présidence de Jean Vey s'achève à Orbex.", "présidence"),
        ("Orbex voit finir le mandat de président de Jean Vey.", "président"),
        ("Anne Lenoir, qui devient directrice d'Orbex, remplace Jean Vey.", "directrice"),
        ("Orbex est dirigé par le président Jean Vey.", "président"),
        ("Anne Lenoir remplacera Jean Vey, parti en mai et qui fut plus tard président d'Orbex.", "président"),
    ],
)
def test_but_whoever_has_the_seat_or_the_term_keeps_it(text: str, post: str) -> None:
    assert "Jean Vey" in near(text, post, "fr")


def test_a_title_that_stands_for_somebody_who_has_no_part_in_a_change_is_nobody_elses() -> None:
    text = "La ministre de l'Économie, Anne Lenoir, a parlé. Marc Vey remplacera Paul Orvan, a dit la ministre."
    view = read(text, "fr").views[-1]
    assert {c.person.entity.name for c in pairs(view) if c.post and c.post.words == "ministre"} == {"Anne Lenoir"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Lee, the half-sister of Tom Roe, is chairman of Orbex Corp.", {"Ann Lee"}),
        ("The wife of Tom Roe is chairman of Orbex Corp.", set()),
        ("Ann Lee, a sister of Tom Roe, the chairman of Orbex Corp, spoke.", {"Tom Roe"}),
    ],
)
def test_whose_kin_somebody_is_has_no_part_in_what_is_told_of_them(text: str, people: set[str]) -> None:
    assert near(text, "chairman") == people


def test_the_former_title_of_a_successor_is_none_of_whom_they_replace() -> None:
    text = "Ann Lee left Orbex Corp. She was replaced by Tom Roe, a former chairman of Lampo Bank."
    assert posts_of(text, "Ann Lee") == set()
    taken = "Ann Lee replaced Tom Roe, the former chairman of Lampo Bank."
    assert posts_of(taken, "Ann Lee") == {"chairman"}


def test_under_whom_a_board_met_gives_nobody_a_seat() -> None:
    text = "Réuni sous la présidence de Jean Orvan, le conseil d'Orbex a choisi Anne Verlaine comme directrice."
    assert posts_of(text, "Anne Verlaine", "fr") == {"directrice"}


def test_the_title_that_opens_a_sentence_is_of_its_subject() -> None:
    text = "A former chairman of Orbex Corp, the banker followed Ann Lee and Tom Roe."
    assert posts_of(text, "Tom Roe") == set()
    assert posts_of("A former chairman of Orbex Corp, Ann Lee followed Tom Roe.", "Ann Lee") == {"chairman"}


def posts_of(text: str, person: str, language: str = "en") -> set[str]:
    """The posts beside which the person is weighed."""
    told = (c for view in read(text, language).views for c in pairs(view) if c.person.entity.name == person)
    return {c.post.words.split()[0] for c in told if (c.post and "seat" not in c.post.modifiers) or c.tie}


def test_whose_minister_somebody_was_has_no_part_in_what_they_are() -> None:
    text = "Anne Verlaine, ancienne ministre de Jean Orvan et présidente d'Orbex, a parlé."
    assert posts_of(text, "Jean Orvan", "fr") == set()


@pytest.mark.parametrize(
    ("text", "post", "people"),
    [
        ("L'épouse du ministre de la Santé, Anne Lenoir, a parlé.", "ministre", set()),
        ("L'avocat de l'ancien ministre du Budget, Me Jean Vey, a fait appel.", "ancien ministre", set()),
        ("L'avocat de l'ancien ministre du Budget Jean Vey a fait appel.", "ancien ministre", {"Jean Vey"}),
        ("L'ancien ministre du Budget, Jean Vey, a fait appel.", "ancien ministre", {"Jean Vey"}),
    ],
)
def test_who_stands_behind_the_comma_is_the_kin_or_the_lawyer(text: str, post: str, people: set[str]) -> None:
    view = read(text, "fr").views[-1]
    assert {c.person.entity.name for c in pairs(view) if c.post and post.split()[-1] in c.post.words} == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("L'ancien sélectionneur de l'équipe de France Paul Vey a été nommé entraîneur du FC Lorvan.", {"Paul Vey"}),
        ("Dans l'équipe de Paul Vey, Anne Roux a été nommée entraîneuse du FC Lorvan.", {"Anne Roux"}),
    ],
)
def test_the_team_of_a_country_is_named_after_nobody(text: str, people: set[str]) -> None:
    assert near(text, "entraîneu", "fr") == people
