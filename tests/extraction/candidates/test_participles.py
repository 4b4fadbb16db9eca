"""Whom participles and passives tell of, and whom they keep from a post."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import events, pairs
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def people_beside(text: str, post: str, language: str = "fr") -> set[str]:
    """Everybody who may have to do with the post of that class."""
    found = (c for view in read(text, language).views for c in pairs(view))
    return {c.person.entity.name for c in found if c.post and c.post.post_class == post}


def people_changed(text: str, change: str, language: str = "fr") -> set[str]:
    """Everybody whom words of change of that frame may tell of."""
    found = (c for view in read(text, language).views for c in events(view))
    return {c.person.entity.name for c in found if c.trigger and c.trigger.frame.id == change}


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("Ann Lee succède à Tom Roe, nommé préfet de Lorvans.", "fr", "official"),
        ("Ann Lee remplace à ce poste Tom Roe nommé préfet de Lorvans.", "fr", "official"),
        ("Ann Lee succeeds Tom Roe, appointed chairman of Luvik Corp.", "en", "chair"),
    ],
)
def test_a_participle_behind_a_name_tells_of_that_one_alone(text: str, language: str, post: str) -> None:
    assert people_beside(text, post, language) == {"Tom Roe"}
    assert people_changed(text, "appoint", language) == {"Tom Roe"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee a été nommée préfète de Lorvans par Tom Roe.",  # with its auxiliary
        "Le conseil a entendu Ann Lee et Tom Roe, nommés préfets de Lorvans.",  # of a row
        "La conseillère de Tom Roe, nommée préfète de Lorvans, est Ann Lee.",  # of whoever serves the one of the name
    ],
)
def test_a_participle_elsewhere_may_tell_of_others(text: str) -> None:
    assert "Ann Lee" in people_beside(text, "official")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee a dit ignorer quand serait nommé le prochain directeur général.", "fr"),
        ("La nomination d'un nouveau directeur général sera annoncée par Ann Lee.", "fr"),
        ("Ann Lee a précisé qu'un nouveau directeur général serait nommé à la rentrée.", "fr"),
        ("Ann Lee said a new chief executive would be named in June.", "en"),
    ],
)
def test_who_speaks_of_a_post_that_is_still_open_does_not_get_it(text: str, language: str) -> None:
    assert people_beside(text, "chief-executive", language) == set()
    assert people_changed(text, "appoint", language) == set()


def test_who_is_named_new_in_a_post_gets_it() -> None:
    assert people_beside("Ann Lee a été nommée nouvelle directrice générale.", "chief-executive") == {"Ann Lee"}


def test_words_of_change_that_begin_with_their_auxiliary_are_no_participle() -> None:
    (view,) = read("La ministre du Travail, Ann Lee, a jeté l'éponge mardi.", "fr").views
    assert [told_of(view, trigger) for trigger in view.triggers] == [None]


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("Orbex Corp announced the resignations of dean Ann Lee and treasurer Tom Roe.", "en", "Tom Roe"),
        ("Le départ de la doyenne Ann Lee et du trésorier Tom Roe affaiblit Orbex SA.", "fr", "Tom Roe"),
    ],
)
def test_a_change_that_is_of_one_of_a_row_is_of_all(text: str, language: str, person: str) -> None:
    found = [f for f in find_tenures(read(text, language), load_models()) if f.person.entity.name == person]
    assert {f.kind for f in found} == {"end"}


def test_a_change_that_is_of_a_titled_one_is_of_nobody_else() -> None:
    text = "La ministre Ann Lee a annoncé la nomination du nouveau patron de la société Orbex, Tom Roe."
    assert people_beside(text, "chief-executive") == {"Tom Roe"}
    assert people_changed(text, "appoint") == {"Tom Roe"}
    succession = "Ann Lee prend la succession du patron de la société Orbex, Tom Roe."
    assert people_beside(succession, "chief-executive") == {"Ann Lee", "Tom Roe"}


@pytest.mark.parametrize(
    ("text", "change", "language", "people"),
    [
        ("Minister Ann Lee left on Sunday for Europe.", "move", "en", set()),
        ("Ann Lee left Orbex Ltd for Europe.", "leave", "en", {"Ann Lee"}),
        ("Ann Lee left Orbex Ltd for Luvik Corp.", "leave", "en", {"Ann Lee"}),
        ("Ann Lee's return to Peru was delayed.", "return", "en", set()),
        ("Ann Lee's return to Orbex Ltd was delayed.", "return", "en", {"Ann Lee"}),
    ],
)
def test_a_journey_to_a_country_is_no_change(text: str, change: str, language: str, people: set[str]) -> None:
    told = people_changed(text, change, language) | (people_changed(text, "move", language) if people else set())
    assert told == people


def test_a_participle_between_a_comma_and_a_title_tells_of_whom_the_comma_follows() -> None:
    text = "Ann Lee, appointed chairman of Orbex Ltd last year, said she agreed."
    (view,) = read(text, "en").views
    assert [t.voice for t in view.triggers] == ["bare"]
    assert people_changed(text, "appoint", "en") == {"Ann Lee"}


def test_a_verb_whose_object_stands_behind_it_is_active_behind_a_comma() -> None:
    (view,) = read("Ann Lee, sources said, named Tom Roe chairman of Orbex Ltd.", "en").views
    assert "bare" not in [t.voice for t in view.triggers]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anne Verlaine, une conseillère de Paul Vey nommée ministre de la Culture, a parlé.", False),
        ("Anne Verlaine, une conseillère de Paul Vey nommé ministre de la Culture, a parlé.", True),
    ],
)
def test_a_participle_agrees_with_whom_it_tells_of(text: str, told: bool) -> None:
    found = find_tenures(read(text, "fr"), load_models())
    assert (("start", "Paul Vey") in {(f.kind, f.person.entity.name) for f in found}) is told


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Ann Lee, appointed a director of Orbex Ltd in 1997, spoke.", "bare"),
        ("Orbex Ltd chairman Ann Lee, elected to the board in 2003, spoke.", "bare"),
        ("The chairman, Ann Lee, appointed a director of sales.", "active"),
        ("Ann Lee appointed a director of sales.", "active"),
    ],
)
def test_a_verb_that_opens_an_aside_about_somebody_is_a_participle(text: str, voice: str) -> None:
    (view,) = read(text).views
    assert [t.voice for t in view.triggers] == [voice]


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lys a été nommée ministre de la Santé du Togo, en remplacement de Paul Mensah, décédé en mars.",
        "Anne Lys remplace Paul Mensah, démissionnaire, à la tête de la société Orbex.",
    ],
)
def test_a_participle_between_commas_is_of_the_name_before_it(text: str) -> None:
    found = find_tenures(read(text, "fr"), load_models())
    assert {f.person.entity.name for f in found if f.kind == "end"} == {"Paul Mensah"}


@pytest.mark.parametrize(
    "text",
    [
        "Le président du Togo, Luc Zinsou, a limogé vendredi son ministre de la Justice, Marc Dossou.",
        "La Première ministre du Togo, Lise Holm, a limogé mardi matin le ministre des Finances Marc Dossou.",
    ],
)
def test_a_day_behind_a_verb_stands_between_it_and_nothing(text: str) -> None:
    found = find_tenures(read(text, "fr"), load_models())
    assert ("end", "Marc Dossou") in {(f.kind, f.person.entity.name) for f in found}


@pytest.mark.parametrize(
    "text",
    [
        "Marie Vey remplace Paul Roux, parti à la retraite, à la direction d'Orbex SA.",
        "Marie Vey succède à Paul Roux, atteint par la limite d'âge, à la présidence d'Orbex SA.",
    ],
)
def test_what_is_said_between_commas_behind_a_name_is_of_that_one(text: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == {
        ("start", "Marie Vey"),
        ("end", "Paul Roux"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Entré chez Orbex SA en 2011 comme directeur des achats, Paul Roux en est devenu le PDG en 2013.",
        "Arrivé en 2011 chez Orbex SA comme directeur des achats, Paul Roux en a pris les rênes en 2013.",
    ],
)
def test_who_comes_as_something_and_becomes_another_takes_both(text: str) -> None:
    told = {("start", "executive"), ("start", "chief-executive")}
    assert {(kind, post_class) for kind, _, _, post_class in tenures(text, "fr")} == told
