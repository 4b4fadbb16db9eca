"""Whether somebody holds a post or held it, where the words leave no doubt."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.extract import extract
from incumbent.extraction.states.coming import will_hold
from incumbent.extraction.states.states import (
    as_fronted,
    goes_on,
    is_new,
    is_only_title,
    sure_of_state,
    told_in_row,
    until_now,
    with_end,
)
from incumbent.extraction.tenure.gifts import teller
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document

CHANCES = {"hold": 0.3, "former": 0.4, "start": 0.1, "none": 0.2}


@pytest.mark.parametrize(
    ("text", "language", "post", "state"),
    [
        ("Ann Lee is president of Orbex Corp.", "en", "president", "hold"),
        ("Ann Lee was president of Orbex Corp.", "en", "president", "former"),
        ("The former president of Orbex Corp, Ann Lee, spoke.", "en", "president", "former"),
        ("Ann Lee, president of Orbex Corp, spoke.", "en", "president", "hold"),
        ("Orbex Corp president Ann Lee spoke.", "en", "president", "hold"),
        ("Ann Lee is currently a director of Orbex Corp.", "en", "director", "hold"),
        ("Ann Lee was formerly president of Orbex Corp.", "en", "president", "former"),
        ("Ann Lee, formerly an Orbex Corp executive, spoke.", "en", "executive", "former"),
        ("Ann Lee, who led Orbex Corp, spoke.", "en", "", "former"),
        ("Ann Lee has served the Lampo Fund for years and is president of Orbex Corp.", "en", "president", "hold"),
        ("The directors of Orbex Corp include Tom Roe and Ann Lee.", "en", "directors", "hold"),
        ("La directrice de la société Orbex, Ann Lee, a parlé.", "fr", "directrice", "hold"),
        ("Présidente du Togo de 2004 à 2008, Ann Lee a parlé.", "fr", "Présidente", "former"),
        ("Ann Lee était directrice de la société Orbex.", "fr", "directrice", "former"),
        ("Ann Lee a été directrice de la société Orbex.", "fr", "directrice", "former"),
        ("Ann Lee est directrice de la société Orbex.", "fr", "directrice", "hold"),
        ("Ann Lee est depuis mars directrice de la société Orbex.", "fr", "directrice", "hold"),
    ],
)
def test_a_title_and_the_tense_of_to_be_say_it(text: str, language: str, post: str, state: str) -> None:
    analysis = read(text, language)
    found = sure_of_state(beside(analysis, "Ann Lee", post), CHANCES)
    assert {"hold", "former"} & set(found) == {state}
    assert found[state] == pytest.approx(0.7)
    assert found.get("start") == (None if "former" in text else 0.1)  # nobody takes up a former post


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("The new president of Orbex Corp, Ann Lee, spoke.", "en", "president"),
        ("La nouvelle directrice de la société Orbex, Ann Lee, a parlé.", "fr", "directrice"),
        ("La nouvelle directrice de la société Orbex est Ann Lee.", "fr", "directrice"),
        ("La nouvelle directrice de la société Orbex n'est autre que Ann Lee.", "fr", "directrice"),
        ("The new president of Orbex Corp is none other than Ann Lee.", "en", "president"),
    ],
)
def test_who_is_called_new_starts(text: str, language: str, post: str) -> None:
    candidate = beside(read(text, language), "Ann Lee", post)
    assert is_new(candidate)
    assert sure_of_state(candidate, CHANCES) == {"start": pytest.approx(0.8), "none": 0.2}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, president of Orbex Corp (1998), spoke.",
        "Ann Lee has worked for Orbex Corp for ten years as president.",
        "Ann Lee has been president of Orbex Corp.",
    ],
)
def test_elsewhere_weights_decide(text: str) -> None:
    assert sure_of_state(beside(read(text), "Ann Lee", "president"), CHANCES) == CHANCES


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee dirigera la société Orbex.", "fr"),
        ("Ann Lee va diriger la société Orbex.", "fr"),
        ("Ann Lee will run Orbex Corp.", "en"),
    ],
)
def test_who_will_hold_a_post_starts(text: str, language: str) -> None:
    candidate = beside(read(text, language), "Ann Lee", "")
    assert will_hold(candidate) and is_new(candidate)
    assert sure_of_state(candidate, CHANCES) == {"start": pytest.approx(0.8), "none": 0.2}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ann Lee dirige la société Orbex.", "fr"), ("Ann Lee peut diriger Orbex.", "fr"), ("Ann Lee runs Orbex.", "en")],
)
def test_who_holds_one_or_may_does_not_start(text: str, language: str) -> None:
    assert not will_hold(beside(read(text, language), "Ann Lee", ""))


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("Ann Lee occupe le poste de directrice de la société Orbex.", "fr", "hold"),
        ("Ann Lee occupait le poste de directrice de la société Orbex.", "fr", "former"),
        ("Ann Lee serves as a director of Orbex Corp.", "en", "hold"),
    ],
)
def test_the_tense_of_a_verb_that_says_who_has_a_post_says_it(text: str, language: str, state: str) -> None:
    found = sure_of_state(beside(read(text, language), "Ann Lee", "direct"), CHANCES)
    assert {"hold", "former"} & set(found) == {state}


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("La société Orbex est dirigée par Ann Lee.", "fr", "hold"),
        ("La société Orbex a été dirigée par Ann Lee.", "fr", "former"),
        ("La société Orbex était dirigée par Ann Lee.", "fr", "former"),
        ("La société Orbex a été dirigée successivement par Ann Lee.", "fr", "former"),
        ("Orbex Corp is led by Ann Lee.", "en", "hold"),
        ("Orbex Corp was led by Ann Lee.", "en", "former"),
    ],
)
def test_by_whom_something_is_led_is_told_by_the_tense(text: str, language: str, state: str) -> None:
    found = sure_of_state(beside(read(text, language), "Ann Lee", ""), CHANCES)
    assert {"hold", "former"} & set(found) == {state}


def test_who_stands_in_a_row_has_what_the_row_is_told_to_have() -> None:
    text = "The directors of Orbex Corp include Lampo chief Tom Roe and Ann Lee."
    chances = told_in_row(beside(read(text), "Ann Lee", "directors"), {"hold": 0.1, "none": 0.9})
    assert max(chances, key=lambda name: chances[name]) == "hold"
    assert sum(chances.values()) == pytest.approx(1.0)


def test_only_whose_former_post_it_is_has_left_it() -> None:
    chances = CHANCES | {"end": 0.5}
    analysis = read("Ann Lee met Tom Roe and spoke of the former president of Orbex Corp, Jo Beck.")
    assert "end" in sure_of_state(beside(analysis, "Jo Beck", "president"), chances)
    analysis = read("Ann Lee left, and nobody saw the former president of Orbex Corp.")
    assert "end" not in sure_of_state(beside(analysis, "Ann Lee", "president"), chances)


def test_whoever_is_called_a_former_holder_leaves_nothing_by_dying_or_elsewhere() -> None:
    def told(text: str) -> set[tuple[str, str | None]]:
        claims = extract(Document(name="a", text=text), load_pack("fr")).claims
        return {(c.kind, c.organization) for c in claims if isinstance(c, TenureClaim)}

    text = "L'ancien sélectionneur du Togo et de la Mauritanie Paul Lenoir est mort à 78 ans."
    assert told(text) == {("former", "Togo"), ("former", "Mauritanie")}
    text = "Paul Lenoir, l'ancien entraîneur du FC Lorvan, a été limogé par Brest."
    assert ("former", "FC Lorvan") in told(text) and ("end", "FC Lorvan") not in told(text)


@pytest.mark.parametrize("post", ["chairman", "chief executive"])
def test_what_somebody_keeps_is_held_whoever_comes_after_them(post: str) -> None:
    text = "Ann Lee joined Orbex Corp. She succeeds Tom Roe, 61, who remains chairman and chief executive."
    candidate = beside(read(text), "Tom Roe", post)
    assert goes_on(candidate)
    assert teller(candidate, "end") is None


@pytest.mark.parametrize(
    "text",
    [
        "Tom Roe remained chairman of Orbex Corp until Ann Lee came.",
        "Tom Roe, chairman of Orbex Corp, remains in hospital.",
        "Tom Roe would not say whether he remains chairman of Orbex Corp.",
    ],
)
def test_what_somebody_kept_or_may_keep_is_weighed(text: str) -> None:
    assert not goes_on(beside(read(text), "Tom Roe", "chairman"))


def test_who_is_dismissed_loses_the_only_title_beside_the_name() -> None:
    only, former, said = (
        beside(read(text), "Ann Lee", "chairman")
        for text in (
            "Ann Lee, chairman of Orbex Corp, was dismissed.",
            "Orbex Corp dismissed former chairman Ann Lee.",
            "Treasurer Tom Roe said that the chairman of Orbex Corp, Ann Lee, had resigned.",
        )
    )
    assert [is_only_title(c, c.view.triggers[0]) for c in (only, former, said)] == [True, False, True]
    likelier = with_end({"end": 0.4, "hold": 0.4, "none": 0.2}, 0.8)
    assert [round(likelier[kind], 2) for kind in ("end", "hold", "none")] == [0.6, 0.27, 0.13]
    assert with_end(likelier, 0.5) == likelier


def test_a_former_title_with_how_it_ended_behind_it_is_told_as_an_end() -> None:
    for text, code in (
        ("Anne Lenoir, l'ancienne présidente d'Orbex qui a démissionné vendredi, a répondu.", "fr"),
        ("Ann Lee, the former chairman of Orbex Ltd who was dismissed in May, spoke.", "en"),
    ):
        assert [f.kind for f in find_tenures(read(text, code), load_models())] == ["end"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee, who has died aged 87, was chairman of Orbex Ltd from 1970 to 1983.", "former"),
        ("Ann Lee, who died on Monday, was chairman of Orbex Ltd for nine years.", "former"),
        ("Ann Lee, chairman of Orbex Ltd, died on Monday.", "end"),
    ],
)
def test_whoever_died_and_was_in_a_post_before_did_not_leave_it_by_that(text: str, kind: str) -> None:
    assert {f.kind for f in find_tenures(read(text), load_models())} == {kind}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le groupe Orbex est en crise. Anne Lenoir a quitté Orbex, dont elle était directrice financière.", "fr"),
        ("Le groupe Orbex est en crise. Anne Lenoir quitte Orbex, où elle était directrice financière.", "fr"),
        ("Orbex Ltd is in trouble. Ann Lee resigned from Orbex Ltd, where she was finance chief.", "en"),
    ],
)
def test_what_somebody_was_where_they_leave_is_what_ends(text: str, language: str) -> None:
    claims = extract(Document(name="a", text=text, language=language), load_pack(language)).claims
    told = {(c.kind, c.post_class) for c in claims if isinstance(c, TenureClaim)}
    assert told == {("end", "finance-chief")}


def test_what_somebody_was_elsewhere_ends_by_no_leaving() -> None:
    text = "Orbex Ltd is in trouble. Ann Lee left Orbex Ltd. She joined Luvik Corp, where she had been finance chief."
    claims = extract(Document(name="a", text=text, language="en"), load_pack("en")).claims
    assert ("end", "finance-chief") not in {(c.kind, c.post_class) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee has served as president of Orbex Corp. since 2004.", "hold"),
        ("Ann Lee served as president of Orbex Corp.", "former"),
        ("Ann Lee was promoted to treasurer of Orbex Corp from controller.", "start"),
    ],
)
def test_a_verb_of_holding_tells_by_its_tense_and_since(text: str, kind: str) -> None:
    assert kind in {f.kind for f in find_tenures(read(text), load_models()) if f.person.entity.name == "Ann Lee"}


def test_of_those_who_are_each_given_a_post_the_later_ones_start_too() -> None:
    text = "Orbex Corp named Tom Roe company secretary and Ann Lee head of research."
    found = {(f.kind, f.person.entity.name, f.post_class) for f in find_tenures(read(text), load_models())}
    assert ("start", "Ann Lee", "science-chief") in found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nommé directeur général d'Orbex SA en mars, Ann Lee a parlé.", "start"),
        ("Limogé de la présidence d'Orbex SA en mars, Ann Lee a parlé.", "end"),
        ("Directeur général d'Orbex SA, nommé en mars, Ann Lee a parlé.", ""),
    ],
)
def test_a_participle_that_opens_the_sentence_tells_of_its_change_alone(text: str, kind: str) -> None:
    candidate = beside(read(text, "fr"), "Ann Lee", "")
    triggers = {kind: trigger for kind in ("start", "end") if (trigger := teller(candidate, kind))}
    found = as_fronted(candidate, triggers, {**CHANCES, "end": 0.2})
    assert ("hold" not in found and kind in found) if kind else found["hold"] == CHANCES["hold"]


def test_words_between_is_and_a_post_change_nothing() -> None:
    candidate = beside(
        read("Ann Lee a fondé Orbex SA et en est toujours la présidente.", "fr"), "Ann Lee", "présidente"
    )
    assert "former" not in sure_of_state(candidate, CHANCES)


def test_who_stays_is_the_subject_of_what_was_told_before() -> None:
    text = "Ann Lee cède la direction d'Orbex SA à Tom Roux mais reste présidente du conseil d'administration."
    assert goes_on(beside(read(text, "fr"), "Ann Lee", "présidente"))


@pytest.mark.parametrize(
    ("text", "language", "post", "state"),
    [
        ("Ann Lee, chairman of Orbex Corp from 2010 to 2015, spoke.", "en", "chairman", "former"),
        ("Ann Lee occupe le poste de directrice d'Orbex SA depuis 2012.", "fr", "directrice", "hold"),
        ("La nouvelle directrice d'Orbex SA sera Ann Lee.", "fr", "directrice", "start"),
        ("Ann Lee, à la fois présidente d'Orbex SA et de Lampo SA, a parlé.", "fr", "présidente", "hold"),
        ("Ann Lee, directrice d'Orbex SA pendant dix ans, est là.", "fr", "directrice", "former"),
        ("Ann Lee, directrice d'Orbex SA (2004-2008), est là.", "fr", "directrice", "former"),
        ("Ann Lee, directrice d'Orbex SA (Tarn), est là.", "fr", "directrice", "hold"),
    ],
)
def test_years_and_verbs_say_it_too(text: str, language: str, post: str, state: str) -> None:
    found = sure_of_state(beside(read(text, language), "Ann Lee", post), CHANCES)
    assert max(found, key=lambda kind: found[kind]) == state


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Anne Lenoir, jusqu'ici directrice d'Orbex, a été nommée pour le remplacer.", False),
        ("Anne Lenoir, jusque-là directrice d'Orbex, a été nommée pour le remplacer.", False),
        ("Anne Lenoir, directrice d'Orbex, a été nommée pour le remplacer.", True),
    ],
)
def test_a_title_until_now_is_none_that_somebody_takes(text: str, starts: bool) -> None:
    candidate = beside(read(text, "fr"), "Anne Lenoir", "directrice")
    chances = {"hold": 0.2, "former": 0.1, "start": 0.5, "end": 0.1, "none": 0.1}
    told = until_now(candidate, chances, load_pack("fr").words["until"])
    assert (told["start"] > 0) == starts
    assert sum(told.values()) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("Anne Verlaine et Paul Vey dirigeront la fondation Orbex.", "fr", {"Anne Verlaine", "Paul Vey"}),
        ("Ann Lee and Tom Roe will run Orbex Corp.", "en", {"Ann Lee", "Tom Roe"}),
        ("Ann Lee said Tom Roe will run Orbex Corp.", "en", {"Tom Roe"}),
    ],
)
def test_of_several_who_lead_together_each_does(text: str, language: str, right: set[str]) -> None:
    told = find_tenures(read(text, language), load_models())
    assert {f.person.entity.name for f in told if f.kind == "start"} == right


def test_what_somebody_was_until_now_is_past_whatever_ends_it() -> None:
    text = "Ann Lee a parlé. Elle était jusqu'ici directrice financière de la banque Luvik."
    assert ("former", "finance-chief") in {
        (f.kind, f.post_class) for f in find_tenures(read(text, "fr"), load_models())
    }


def test_an_end_is_told_though_nothing_else_spoke_for_one() -> None:
    assert with_end({"start": 0.8, "none": 0.2}, 0.6) == pytest.approx({"start": 0.56, "none": 0.14, "end": 0.3})
    assert with_end({"end": 0.7, "none": 0.3}, 0.6) == {"end": 0.7, "none": 0.3}
