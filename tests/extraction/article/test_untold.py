"""Words of change that tell of none where they stand."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("If the finance minister of Latvia, Ann Lee, resigns, the coalition will fall.", "en", "minister"),
        (
            "Ann Lee, chief executive of Orbex Corp, would get money if she quit or was fired.",
            "en",
            "chief-executive",
        ),
        ("Si la ministre lettone des Finances, Ann Lee, démissionne, la coalition tombera.", "fr", "minister"),
    ],
)
def test_what_is_only_supposed_is_no_change(text: str, language: str, post: str) -> None:
    assert {(kind, told) for kind, _, _, told in tenures(text, language)} == {("hold", post)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee said she would resign as finance minister of Latvia if the vote was lost.", "en"),
        ("La ministre lettone des Finances, Ann Lee, s'en ira si le vote est perdu.", "fr"),
        ("La ministre lettone des Finances, Ann Lee, s'est retirée de son poste.", "fr"),
    ],
)
def test_what_depends_on_something_else_is_told(text: str, language: str) -> None:
    assert [kind for kind, *_ in tenures(text, language)] == ["end"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("If Ann Lee resigned as chairman of Orbex Inc. on Monday, it was because sales fell.", "en"),
        ("Si Ann Lee a démissionné lundi de la présidence d'Orbex SA, c'est que les ventes ont chuté.", "fr"),
        ("Comme si de rien n'était, Ann Lee a démissionné de la présidence d'Orbex SA.", "fr"),
    ],
)
def test_what_has_happened_is_told(text: str, language: str) -> None:
    assert [kind for kind, *_ in tenures(text, language)] == ["end"]


def test_whoever_presides_over_a_government_is_its_head() -> None:
    text = "Le nouveau gouvernement tunisien présidé par Paul Roux a prêté serment."
    assert [post for *_, post in tenures(text, "fr")] == ["head-of-government"]


def test_a_post_given_once_in_a_line_is_no_membership_besides() -> None:
    text = "Gov. Tom Ek nominated Ann Lee to replace retired Justice Paul Roe on the Texas Supreme Court."
    assert [post for kind, person, _, post in tenures(text, "en") if (kind, person) == ("start", "Ann Lee")] == [
        "judge"
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anne Lenoir prend la tête du classement, à la place de l'ancien ministre malien Paul Roux.", "former"),
        ("Anne Lenoir a été nommée ministre malienne de la Santé, à la place de Paul Roux.", "end"),
    ],
)
def test_a_phrase_of_what_only_looks_like_a_change_is_none(text: str, kind: str) -> None:
    assert {told for told, person, _, _ in tenures(text, "fr") if person == "Paul Roux"} == {kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le ministre malien de la Santé, Paul Roux, est parti lundi inspecter la zone.", "hold"),
        ("Le ministre malien de la Santé, Paul Roux, a quitté sa place avant la fin.", "hold"),
        ("Le ministre malien de la Santé, Paul Roux, est parti à la retraite.", "end"),
        ("L'archevêque émérite de Lomé, Paul Roux, est décédé lundi.", "former"),
    ],
)
def test_who_goes_somewhere_leaves_no_post(text: str, kind: str) -> None:
    assert {told for told, *_ in tenures(text, "fr")} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir incarne une ministre limogée dans une série de France 2.",
        "L'opposition malienne a déposé une motion de censure contre le Premier ministre Paul Roux.",
    ],
)
def test_a_part_and_a_motion_are_no_change(text: str) -> None:
    assert "end" not in {kind for kind, *_ in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Le ministre malien de la Santé, Paul Roux, n'a pas quitté son mutisme.", "fr", "hold"),
        ("Le ministre malien de la Santé, Paul Roux, quitte le navire.", "fr", "end"),
        ("Mali's health minister, Ann Lee, is leaving decisions on hospitals to others.", "en", "hold"),
        ("Mali's health minister, Ann Lee, is leaving the job.", "en", "end"),
    ],
)
def test_who_leaves_a_thing_leaves_no_post(text: str, language: str, kind: str) -> None:
    assert {told for told, *_ in tenures(text, language)} == {kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee is doubling as interim chief executive of Orbex until a permanent successor is found.", "hold"),
        ("Ann Lee will double as interim chief executive of Orbex until a permanent successor is found.", "start"),
    ],
)
def test_until_when_somebody_stands_in_is_no_beginning(text: str, kind: str) -> None:
    assert [told for told, *_ in tenures(text, "en")] == [kind]
