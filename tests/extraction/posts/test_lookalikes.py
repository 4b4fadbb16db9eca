"""What reads like a post and is nobody's: what somebody runs for, and the seat that only speaks."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def posts(text: str, language: str) -> list[str]:
    (view,) = read(text, language).views
    return [post.words for post in view.posts if "speaks" not in post.modifiers]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ann Lee ran for mayor of Lorvan.", "en", []),
        ("Ann Lee became mayor of Lorvan.", "en", ["mayor"]),
        ("Ann Lee, a Labour candidate for the presidency, spoke.", "en", []),
        ("Ann Lee sought president Tom Roe.", "en", ["president"]),
        ("Anne Lenoir est candidate UDC à la mairie de Lorvan.", "fr", []),
        ("Anne Lenoir est la candidate du maire de Lorvan.", "fr", ["maire"]),
        ("Anne Lenoir brigue la mairie de Lorvan.", "fr", []),
        ("Anne Lenoir quitte la mairie de Lorvan.", "fr", ["mairie"]),
        ("Huit candidats, dont Paul Vey, briguaient la magistrature suprême.", "fr", []),
        ("Paul Vey, prétendant à la mairie de Lorvan, se tait.", "fr", []),
        ("Paul Vey postule au poste de directeur du port.", "fr", []),
        ("Anne Lenoir est nommée au poste de directrice du port.", "fr", ["directrice"]),
    ],
)
def test_what_somebody_runs_for_is_no_post_of_theirs(text: str, language: str, told: list[str]) -> None:
    assert posts(text, language) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anne Lenoir est nommée cheffe de Lampo, a annoncé la présidence.", ["cheffe"]),
        ("Anne Lenoir est nommée cheffe de Lampo, selon la direction.", ["cheffe"]),
        ("Anne Lenoir est nommée cheffe de Lampo et quitte la présidence.", ["cheffe", "présidence"]),
        ("Anne Lenoir s'est assuré la présidence de Lampo.", ["présidence"]),
        ("Anne Lenoir est nommée, par décret de la présidence.", []),
        ("Anne Lenoir est nommée, selon un communiqué du ministère.", []),
    ],
)
def test_a_seat_that_speaks_is_no_post_of_anybody(text: str, told: list[str]) -> None:
    assert posts(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Orbex chief executive Ann Lee tendered her resignation to the board.", "en", ["chief executive"]),
        ("Orbex director Ann Lee handed the board her resignation.", "en", ["director"]),
        ("Orbex director Ann Lee announced her resignation from the board.", "en", ["director", "the board"]),
        ("Le maire, Paul Vey, a remis sa démission au conseil d'administration.", "fr", ["maire"]),
        ("Paul Vey a donné sa démission du conseil d'administration.", "fr", ["conseil d'administration"]),
    ],
)
def test_the_seat_that_a_resignation_is_handed_to_is_no_post(text: str, language: str, told: list[str]) -> None:
    assert posts(text, language) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le général de corps d'armée Paul Vey est parti.", []),
        ("Le chef d'état-major Paul Vey est parti.", ["chef d'état-major"]),
    ],
)
def test_a_rank_of_several_words_is_no_post(text: str, told: list[str]) -> None:
    assert posts(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "language", "led"),
    [
        ("Anne Lenoir a mené l'enquête à Lorvan.", "fr", 0),
        ("Une enquête menée par Anne Lenoir est finie.", "fr", 0),
        ("Anne Lenoir a mené l'équipe d'Orbex.", "fr", 1),
        ("Présidée par Anne Lenoir, la réunion est finie.", "fr", 0),
        ("Présidée par Anne Lenoir, la banque Orbex va mieux.", "fr", 1),
        ("Ann Lee led a new inquiry for Orbex.", "en", 0),
        ("Ann Lee led Orbex.", "en", 1),
    ],
)
def test_what_is_only_done_has_nobody_at_its_head(text: str, language: str, led: int) -> None:
    (view,) = read(text, language).views
    assert sum(bool(post.holding) for post in view.posts) == led


def test_a_ministry_that_goes_to_somebody_is_no_longer_title() -> None:
    (view,) = read("Le ministère des Sports revient au conservateur Paul Vey.", "fr").views
    assert "conservateur" not in " ".join(post.words for post in view.posts)
    assert [trigger.frame.id for trigger in view.triggers] == ["appoint"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le vote est clos, juge Anne Lenoir.", []),
        ("Le vote est clos, juge la maire de Lorvan, Anne Lenoir.", ["maire"]),
        ("Le vote est clos, dit la juge Anne Lenoir.", ["juge"]),
        ("Anne Lenoir, juge à Lorvan, a parlé.", ["juge"]),
    ],
)
def test_a_verb_of_saying_behind_a_comma_is_no_title(text: str, told: list[str]) -> None:
    assert posts(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Lee is a former head of travel company Orbex Corp.", ["head"]),
        (
            "Ann Lee is a former vice president for strategy at software giant Orbex Corp.",
            ["vice president for strategy"],
        ),
        ("Ann Lee was named chief executive of Lorvan-based Orbex Corp.", ["chief executive"]),
        ("Ann Lee is a former head of retail at Orbex Corp.", ["head of retail"]),
        ("Ann Lee joins the board of the cement company on Dec. 1.", ["the board of the cement company"]),
    ],
)
def test_what_only_says_what_an_organization_is_belongs_to_no_post(text: str, told: list[str]) -> None:
    assert posts(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Lee rose to become merchandise director of Orbex Corp.", ["merchandise director"]),
        ("Ann Lee rose to become principal of Lorvan School.", ["principal"]),
        ("Ann Lee runs its principal unit.", [""]),
        ("Ann Lee is a Class II director of Orbex Corp.", ["director"]),
    ],
)
def test_a_noun_before_a_title_belongs_to_it_and_an_adjective_is_none(text: str, told: list[str]) -> None:
    assert posts(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('The panel (the "Board") appointed Ann Lee president.', ["president"]),
        ("The paper was sold to a group led by Ann Lee.", []),
        ("Orbex, a bank led by Ann Lee, was sold.", [""]),
        ("Ann Lee was made president of the parent in 1973.", ["president"]),
        ("Ann Lee was named director of its Africa zone.", ["director"]),
    ],
)
def test_what_a_word_stands_for_and_who_leads_some_group_are_no_posts(text: str, told: list[str]) -> None:
    assert posts(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Lee informed the board of her plans to retire.", []),
        ("Ann Lee joined the board of Orbex.", ["the board"]),
        ("Anne Lenoir a informé le conseil d'administration.", []),
    ],
)
def test_the_seat_that_something_is_said_to_is_nobodys(text: str, told: list[str]) -> None:
    assert posts(text, "fr" if "Lenoir" in text else "en") == told


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Ann Lee is expected to run.", False),
        ("Ann Lee led a large union.", False),
        ("Ann Lee led a union, Orbex United Workers Ltd.", True),
        ("Ann Lee ran Orbex Bank.", True),
    ],
)
def test_a_verb_leads_what_has_a_name(text: str, holds: bool) -> None:
    (view,) = read(text, "en").views
    assert any(post.holding for post in view.posts) == holds


def test_what_one_firm_is_to_another_is_nobody_s_post() -> None:
    assert posts("Ann Lee is the head of Orbex Ltd partner Lampo Bank.", "en") == ["head"]
    assert posts("Ann Lee is a Lampo Bank partner.", "en") == ["partner"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('Les journalistes d\'"Envoyé spécial" Anne Lenoir et Paul Vey sont partis.', []),
        ('Anne Lenoir se dit "cheffe de cabinet" de Lampo.', ["cheffe de cabinet"]),
    ],
)
def test_the_title_of_a_work_is_no_post(text: str, told: list[str]) -> None:
    assert posts(text, "fr") == told


def test_whoever_leads_followers_has_no_post_over_them() -> None:
    (view,) = read("Tom Roe led junior officers of Orbex Corp to the gate.").views
    assert not [post for post in view.posts if post.holding]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orbex Ltd became the largest steel producer under Ann Lee.", []),
        ("Hedge fund manager Ann Lee owns Orbex Ltd.", []),
        ("Ann Lee, a representative of Orbex Ltd, spoke.", []),
        ("Representative Ann Lee spoke.", ["Representative"]),
        ("Ann Lee is a talented executive.", []),
        ("Orbex Ltd R&D chief Ann Lee spoke.", ["R&D chief"]),
    ],
)
def test_what_somebody_is_without_a_post(text: str, told: list[str]) -> None:
    assert [post for view in read(text).views for post in [p.words for p in view.posts]] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what sort of organisation it is
        ("Publisher Orbex Ltd hired Ann Lee. The publisher, Ann Lee, spoke.", ["publisher"]),
        ("The publisher Ann Lee spoke.", ["publisher"]),
        # the end of a name, and the title behind it
        ("Orbex Air chief executive Ann Lee spoke.", ["chief executive"]),
        ("Air chief Ann Lee spoke.", ["Air chief"]),
    ],
)
def test_what_stands_beside_the_name_of_an_organisation_and_is_no_title(text: str, told: list[str]) -> None:
    assert [post.words for view in read(text).views for post in view.posts] == told


@pytest.mark.parametrize("text", ["Ann Lee ran for governor.", "Ann Lee ran against Tom Roe of Orbex Corp."])
def test_whoever_runs_for_a_post_leads_nothing(text: str) -> None:
    assert not [post for view in read(text).views for post in view.posts if post.holding]


def test_a_race_to_lead_gives_nobody_the_post() -> None:
    text = "Ann Lee beat Tom Roe in the race to lead the Orbex Workers' Union."
    assert not [post for view in read(text).views for post in view.posts if post.holding]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Deposed Thai premier Tom Roe spoke.", ("Thai premier", True)),
        ("Thai premier Tom Roe spoke.", ("premier", False)),
    ],
)
def test_a_word_that_calls_somebody_former_opens_no_name(text: str, told: tuple[str, bool]) -> None:
    (post,) = [post for view in read(text).views for post in view.posts]
    assert (post.words.removeprefix("Deposed "), "former" in post.modifiers) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Lee is director of consumer protection at Orbex Corp.", "executive"),
        ("Ann Lee is a director of the company, Orbex Corp.", "board-member"),
    ],
)
def test_a_director_of_a_field_sits_on_no_board(text: str, told: str) -> None:
    assert [post.post_class for view in read(text).views for post in view.posts] == [told]


@pytest.mark.parametrize(
    ("text", "language"), [("Anne Roux est magistrate de formation.", "fr"), ("Ann Lee is a judge by training.", "en")]
)
def test_what_somebody_has_learned_is_no_post(text: str, language: str) -> None:
    assert not [post for view in read(text, language).views for post in view.posts]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Ann Lee runs Lampo Bank and heads Orbex Bank.", 2),
        ("Ann Lee and Paul Roe coach the Rovers.", 1),
        ("Ann Lee met Orbex Bank chair Paul Roe.", 0),
    ],
)
def test_what_a_verb_and_a_title_are_both_spelt_like(text: str, holds: int) -> None:
    (view,) = read(text, "en").views
    assert sum(bool(post.holding) for post in view.posts) == holds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le porte-parole en chef de l'exécutif européen, Paul Vey, parle.", "spokesperson"),
        ("Le négociateur en chef de l'État, Paul Vey, parle.", "official"),
        ("Le chef de l'État, Paul Vey, parle.", "head-of-state"),
    ],
)
def test_what_ends_a_title_opens_no_other_one(text: str, told: str) -> None:
    (view,) = read(text, "fr").views
    assert [post.post_class for post in view.posts] == [told]
