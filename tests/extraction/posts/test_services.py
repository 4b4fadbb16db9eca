"""What only a state has, led by a verb, and titles before what is somebody's."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "kind", "body"),
    [
        ("Paul Vey a dirigé les douanes du Mali pendant dix ans.", "fr", "former", "Mali"),
        ("Paul Vey dirige les renseignements militaires en Libye.", "fr", "hold", "Libye"),
        ("Le général Paul Vey, qui a dirigé la police nationale, est candidat en France.", "fr", "former", "France"),
        ("Ann Lee led the prison service in Kenya for six years.", "en", "former", "Kenya"),
        ("Ann Lee, who led Pakistan's military intelligence, was arrested.", "en", "former", "Pakistan"),
        ("Ann Lee, head of the country's customs service, was arrested in Kenya.", "en", "hold", "Kenya"),
    ],
)
def test_who_leads_a_service_of_the_state_is_an_official(text: str, language: str, kind: str, body: str) -> None:
    assert {(k, b, p) for k, _, b, p in tenures(text, language)} == {(kind, body, "official")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Vey dirige une enquête sur les douanes au Mali.", "fr"),
        ("Ann Lee hosts a police podcast in Kenya.", "en"),
        ("Ann Lee led the inquiry in Kenya.", "en"),
        ("Ann Lee, president of the country's largest bank, resigned in Kenya.", "en"),
    ],
)
def test_who_leads_something_else_is_none(text: str, language: str) -> None:
    assert not tenures(text, language)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee is head of the country's customs service.", "head of the country's customs service"),
        ("Ann Lee is chairman of the bank's audit committee.", "chairman of the bank's audit committee"),
    ],
)
def test_the_words_of_a_post_go_on_behind_a_genitive(text: str, words: str) -> None:
    assert words in {post.words for post in read(text, "en").views[-1].posts}


@pytest.mark.parametrize(
    ("text", "post"),
    [("Paul Vey, élu socialiste de Dole, a voté contre.", True), ("Paul Vey a été élu socialiste de l'année.", False)],
)
def test_who_is_elected_is_a_councillor_by_a_noun_alone(text: str, post: bool) -> None:
    assert ("legislator" in {p for *_, p in tenures(text, "fr")}) is post
