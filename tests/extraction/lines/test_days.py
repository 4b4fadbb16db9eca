"""Days and adverbs between a verb and the words that it makes a change with."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.lines.days import days_of
from incumbent.languages.load import load_pack


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("a rendu jeudi soir son tablier", "fr", "jeudi soir"),
        ("a rendu le 3 mars 2020 son tablier", "fr", "le 3 mars 2020"),
        ("prend ce mardi 3 mai la tête", "fr", "ce mardi 3 mai"),
        ("prend dans la foulée la tête", "fr", "dans la foulée"),
        ("prend à 41 ans la tête", "fr", "à 41 ans"),
        ("prend le 3 pour la tête", "fr", ""),
        ("took on Monday the helm", "en", "on monday"),
        ("took on the helm", "en", ""),
    ],
)
def test_what_may_stand_beside_a_verb(text: str, language: str, day: str) -> None:
    tokens = read(text, language).views[0].line.tokens
    days = days_of(load_pack(language))
    found = [(at, days.end(tokens, at)) for at in range(len(tokens)) if days.end(tokens, at) > at]
    assert " ".join(token.fold for first, last in found[:1] for token in tokens[first:last]) == day


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_may_stand_there_begins_with_a_word_since_one_that_begins_with_any_is_never_found(language: str) -> None:
    assert not [words for words in load_pack(language).words["beside_a_verb"] if words.startswith("*")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anne Roux a été portée samedi à la tête d'Orbex.", "start"),
        ("Anne Roux a rendu jeudi son tablier de directrice d'Orbex.", "end"),
        ("Anne Roux a été placée en mars à la tête d'Orbex.", "start"),
        ("Anne Roux présidera désormais le conseil de surveillance d'Orbex SA.", "start"),
    ],
)
def test_the_change_is_told_as_without_them(text: str, kind: str) -> None:
    assert {(k, person) for k, person, _, _ in tenures(text, "fr")} == {(kind, "Anne Roux")}


def test_before_by_they_tell_nothing() -> None:
    text = "Le président d'Orbex, Paul Vey, a été remplacé en mars par Anne Roux."
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == {
        ("end", "Paul Vey"),
        ("start", "Anne Roux"),
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Paul Vey est parti, en mars 2014, présider Orbex SA.", "start"),
        ("Paul Vey a quitté, mardi, ses fonctions de directeur d'Orbex.", "end"),
        ("Depuis la démission, lundi, du directeur d'Orbex, Paul Vey, le calme règne.", "end"),
        ("Après le limogeage, le 3 mars, du directeur d'Orbex, Paul Vey, le calme règne.", "end"),
        ("Les rênes d'Orbex ont été confiées, à titre intérimaire, à Paul Vey.", "start"),
        ("Paul Vey, directeur d'Orbex, a pris, lundi, la parole.", "hold"),
    ],
)
def test_they_may_stand_between_commas(text: str, kind: str) -> None:
    assert {(k, person) for k, person, _, _ in tenures(text, "fr")} == {(kind, "Paul Vey")}


@pytest.mark.parametrize(
    "text",
    [
        "Anne Roux, directrice d'Orbex, a annoncé début janvier son départ.",
        "Anne Roux a quitté fin avril son poste de directrice d'Orbex.",
    ],
)
def test_a_part_of_a_month_stands_between_a_verb_and_its_words(text: str) -> None:
    assert tenures(text, "fr") == {("end", "Anne Roux", "Orbex", "chief-executive")}
