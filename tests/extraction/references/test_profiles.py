"""Whose life a sentence tells that opens with an age, a birth or a school."""

from __future__ import annotations

import pytest

from incumbent.extraction.article.analysis import analyse
from incumbent.languages.load import load_pack
from incumbent.model.document import Document

HEAD = "Luc Roux nommé évêque de Lorvan"
NEWS = "La nouvelle a été lue aux fidèles par le nonce apostolique en Orvia, Paul Vey, à l'issue de la messe. "


def meant(text: str, title: str = HEAD, language: str = "fr") -> list[str]:
    """Whom the last pronoun of the text takes up."""
    document = Document(name="a", text=f"{title}\n{text}", title_end=len(title))
    mentions = analyse(document, load_pack(language)).names.mentions
    return [m.entity.name for m in mentions if m.form == "pronoun"][-1:]


@pytest.mark.parametrize("opening", ["Âgé de 58 ans", "Né à Tarnex", "Diplômé de droit canonique", "À 58 ans"])
def test_it_is_the_life_of_whom_the_headline_names(opening: str) -> None:
    assert meant(f"{NEWS}{opening}, il a dirigé le diocèse de Tarnex.") == ["Luc Roux"]


def test_it_is_the_life_of_whoever_did_something_in_the_line_before() -> None:
    assert meant("Paul Vey dirige le diocèse. Né à Tarnex, il a dirigé une école.") == ["Paul Vey"]


def test_any_other_sentence_goes_on_with_whoever_was_named_last() -> None:
    assert meant(f"{NEWS}Lundi, il a dirigé la messe.") == ["Paul Vey"]


@pytest.mark.parametrize("opening", ["Born in Tarnex", "Aged 52", "A graduate of Tarnex College", "At 52"])
def test_an_english_life_is_that_of_whom_the_headline_names(opening: str) -> None:
    news = "The news was read to the faithful by the papal nuncio in Orvia, Paul Vey, at the end of mass. "
    text = f"{news}{opening}, he ran the diocese of Tarnex."
    assert meant(text, "Luke Roe named bishop of Lorvan", "en") == ["Luke Roe"]


def test_an_english_sentence_of_another_kind_goes_on_with_whoever_was_named_last() -> None:
    news = "The news was read to the faithful by the papal nuncio in Orvia, Paul Vey, at the end of mass. "
    assert meant(f"{news}On Monday, he ran the service.", "Luke Roe named bishop of Lorvan", "en") == ["Paul Vey"]
