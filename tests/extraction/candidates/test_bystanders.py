"""Who stands in a line for something else than its posts and changes."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import events, pairs
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def near(text: str, post: str, language: str) -> set[str]:
    """Who is weighed beside the post, in the last line."""
    view = read(text, language).views[-1]
    return {c.person.entity.name for c in pairs(view) if c.post and c.post.words.startswith(post)}


@pytest.mark.parametrize(
    ("text", "post", "language", "people"),
    [
        ("Ann Lee and two other editors of The Tarn were dismissed.", "editors", "en", set()),
        ("Two other editors, Ann Lee and Tom Roe, were dismissed.", "editors", "en", {"Ann Lee", "Tom Roe"}),
        ("Anne Lenoir et trois adjoints ont démissionné.", "adjoints", "fr", set()),
        ("Trois adjoints, dont Anne Lenoir, ont démissionné.", "adjoints", "fr", {"Anne Lenoir"}),
        (
            "Anne Lenoir (44 ans, ancienne élève de Paul Vey) a été nommée directrice.",
            "directrice",
            "fr",
            {"Anne Lenoir"},
        ),
        ("La présidente (Anne Lenoir) a été nommée directrice.", "directrice", "fr", {"Anne Lenoir"}),
        ("Anne Lenoir a remis sa démission au préfet du Tarn.", "préfet", "fr", set()),
        ("Anne Lenoir a remis sa démission au préfet du Tarn, Paul Vey.", "préfet", "fr", {"Paul Vey"}),
        ("Anne Lenoir, cheffe des Orvistes (5 députés), a voté.", "députés", "fr", set()),
        ("Anne Lenoir, sa directrice de cabinet, s'en va.", "directrice", "fr", {"Anne Lenoir"}),
        ("Anne Lenoir quitte la tête du Tarn.", "tête", "fr", {"Anne Lenoir"}),
        ("Anne Lenoir a été élue maire de Lorvan face à Paul Vey.", "maire", "fr", {"Anne Lenoir"}),
        (
            "Anne Lenoir a été élue maire de Lorvan par 19 voix contre 17 au premier adjoint, Paul Vey.",
            "maire",
            "fr",
            {"Anne Lenoir"},
        ),
        ("Anne Lenoir, battant Paul Vey, a été élue maire de Lorvan.", "maire", "fr", {"Anne Lenoir"}),
        ("Ann Lee, beating Tom Roe, was elected mayor of Lorvan.", "mayor", "en", {"Ann Lee"}),
        ("Ann Lee replaced Tom Roe, who was later named ambassador.", "ambassador", "en", {"Tom Roe"}),
        ("Ann Lee replaces Tom Roe, who was ousted as chairman.", "chairman", "en", {"Ann Lee", "Tom Roe"}),
        ("Ann Lee said Tom Roe will run Orbex Ltd.", "", "en", {"Tom Roe"}),
        ("Anne Lenoir fut ministre sous la présidence de Paul Vey.", "présidence", "fr", set()),
        ("Le Togo est calme. Anne Lenoir fut ministre sous la présidence de Paul Vey.", "présidence", "fr", set()),
        (
            "Anne Lenoir a quitté la direction générale d'Orbex, peu après le départ du président, Paul Vey.",
            "direction",
            "fr",
            {"Anne Lenoir"},
        ),
        (
            "Anne Lenoir prend la présidence d'Orbex, Paul Vey devenant directeur général.",
            "présidence",
            "fr",
            {"Anne Lenoir"},
        ),
    ],
)
def test_who_is_told_beside_has_none_of_the_posts(text: str, post: str, language: str, people: set[str]) -> None:
    assert near(text, post, language) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir, battue par Paul Vey, prend la tête d'Orbex.", {"Anne Lenoir"}),
        ("Anne Lenoir, épaulée par Paul Vey, qui prend la tête d'Orbex, est là.", {"Paul Vey"}),
        (
            "Anne Lenoir a vu Jean Roux et Paul Vey, qui prend la tête d'Orbex.",
            {"Anne Lenoir", "Jean Roux", "Paul Vey"},
        ),
    ],
)
def test_who_only_did_something_to_the_subject_is_not_the_subject(text: str, people: set[str]) -> None:
    (view,) = read(text, "fr").views
    assert {c.person.entity.name for c in events(view) if c.trigger and c.trigger.frame.id == "take-over"} == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ce proche d'Anne Lenoir a été élu maire.", set()),
        ("Un fidèle d'Anne Lenoir, Paul Vey, a été élu maire.", {"Paul Vey"}),
    ],
)
def test_a_friend_of_somebody_is_not_that_one(text: str, people: set[str]) -> None:
    (view,) = read(text, "fr").views
    assert {c.person.entity.name for c in events(view)} == people


def test_who_has_somebody_at_their_side_has_not_that_post() -> None:
    (view,) = read("La maire, Anne Lenoir, perd son directeur de cabinet.", "fr").views
    beside = [c.person.form for c in pairs(view) if c.post and c.post.words.startswith("directeur")]
    assert beside == ["possessive"]


def test_a_possessive_with_a_word_for_a_post_repeats_whom_the_line_names() -> None:
    (view,) = read("Anne Lenoir a annoncé qu'elle quittait son poste de directrice d'Orbex.", "fr").views
    assert "possessive" not in {c.person.form for c in pairs(view)}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Tom Roe was named treasurer of Orbex Ltd and Ann Lee was named chairman.", "treasurer"),
        ("Orbex Ltd names new chairman as Ann Lee departs.", "chairman"),
    ],
)
def test_whoever_has_a_clause_of_their_own_has_no_post_of_the_one_before(text: str, post: str) -> None:
    (view,) = read(text).views
    assert "Ann Lee" not in {c.person.entity.name for c in pairs(view) if c.post and c.post.words == post}


@pytest.mark.parametrize(
    ("text", "dismissed"),
    [
        ("Le maire a remercié Anne Lenoir.", False),
        ("Paul Vey, directeur d'Orbex, a remercié Anne Lenoir, sa présidente.", False),
        ("Le conseil d'Orbex a remercié Anne Lenoir.", True),
        ("Anne Lenoir a été remerciée par Orbex.", True),
    ],
)
def test_persons_give_thanks_and_organisations_dismiss(text: str, dismissed: bool) -> None:
    (view,) = read(text, "fr").views
    assert ("dismissed" in {t.frame.manner for t in view.triggers}) is dismissed


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Anne Lenoir a présenté sa démission au préfet Paul Vey.", {"Paul Vey"}),
        ("Anne Lenoir a présenté sa démission auprès du préfet, Paul Vey.", {"Paul Vey"}),
        ("La ministre propose au préfet la nomination d'Anne Lenoir comme directrice.", set()),
    ],
)
def test_whoever_is_told_of_an_end_or_a_proposal_has_the_title_alone(text: str, others: set[str]) -> None:
    assert near(text, "préfet", "fr") == others


def test_whom_a_resignation_is_handed_to_leaves_nothing() -> None:
    text = "Anne Lenoir, maire de Nantes, est partie. Elle a remis sa démission au préfet de la Sarthe, Paul Vey."
    found = find_tenures(read(text, "fr"), load_models())
    assert {f.post_class for f in found if f.kind == "end"} == {"mayor"}
    assert ("hold", "Paul Vey") in {(f.kind, f.person.entity.name) for f in found}


def test_a_name_that_opens_a_clause_behind_a_comma_has_no_post_told_before_of_another() -> None:
    text = "Anne Lenoir est nommée directrice d'Orbex, Paul Vey devient secrétaire général."
    assert near(text, "directrice", "fr") == {"Anne Lenoir"}
    assert near("Nommé directeur d'Orbex, Paul Vey devient ministre.", "directeur", "fr") == {"Paul Vey"}


@pytest.mark.parametrize(
    ("text", "post", "language", "people"),
    [
        ("Ann Lee, a friend of the president, was named dean.", "president", "en", set()),
        ("Le roi nomme Anne Lenoir, fidèle de la première heure du ministre, rectrice.", "ministre", "fr", set()),
        ("Le roi nomme Anne Lenoir, ministre, rectrice.", "ministre", "fr", {"Anne Lenoir"}),
        ("Le secrétaire d'État auprès de Paul Vey est devenu ministre.", "secrétaire", "fr", set()),
        ("Le secrétaire d'État Paul Vey est devenu ministre.", "secrétaire", "fr", {"Paul Vey"}),
        ("Le conseiller auprès de Paul Vey, préfet du Tarn, est parti.", "préfet", "fr", {"Paul Vey"}),
    ],
)
def test_whose_friend_or_aide_somebody_is_says_nothing_of_who_has_the_post(
    text: str, post: str, language: str, people: set[str]
) -> None:
    assert near(text, post, language) == people


def test_a_title_behind_a_comma_may_be_of_whoever_is_named_behind_it() -> None:
    told = tenures("Selon le chercheur Paul Vey, la présidente d'Orbex SA, Anne Roux, a raison.", "fr")
    assert {person for _, person, _, post in told if post == "president"} == {"Anne Roux"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le pays a un Premier ministre, Anne Lenoir, à quelques heures de l'arrivée du président orvien Paul Vey.",
            "fr",
        ),
        ("Orvia named Ann Lee prime minister hours before the arrival of Foreign Minister Tom Roe.", "en"),
    ],
)
def test_a_guest_with_a_title_of_state_takes_nothing(text: str, language: str) -> None:
    assert not any(
        kind == "start" and person in ("Paul Vey", "Tom Roe") for kind, person, _, _ in tenures(text, language)
    )


def test_whoever_arrives_somewhere_takes_something_there() -> None:
    text = "L'arrivée d'Anne Lenoir à la tête d'Orbex SA a surpris."
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == {("start", "Anne Lenoir")}


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Orbex SA a nommé une nouvelle présidente juste avant l'arrivée d'Anne Lenoir.", set()),
        ("Orbex SA perdait de l'argent avant l'arrivée de sa nouvelle présidente, Anne Lenoir.", {"Anne Lenoir"}),
    ],
)
def test_an_arrival_that_only_says_when_is_none_to_the_post_told_before(text: str, starts: set[str]) -> None:
    assert {person for kind, person, _, _ in tenures(text, "fr") if kind == "start"} == starts
