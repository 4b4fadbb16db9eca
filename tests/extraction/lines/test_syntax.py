"""The parser says what spaCy's own pipeline says, with less work."""

from __future__ import annotations

import importlib

import pytest

from incumbent.extraction.lines.syntax import SpacyParser, parser_of
from incumbent.extraction.text.tokens import Token, tokenize
from incumbent.languages.load import load_pack

TEXTS = {
    "en": [
        "The board of Orbex said on Friday that Ann Lee, its chief executive since 2015, will be succeeded by Bob Ray.",
        "Lorvan left. Marc Tarvel of the Luvik Bank in New Tarn replaces her next week",
        "Resigned",
    ],
    "fr": [
        "Le conseil d'Orbex a annoncé vendredi qu'Anne Lenoir, sa directrice générale, cédera la place à Marc Tarvel.",
        "Lorvan est partie. Elle dirigeait la Banque de Luvik depuis 2015",
    ],
}


def rows(code: str) -> tuple[list[list[Token]], list[list[str]]]:
    found = [tokenize(text, 0, len(text), load_pack(code)) for text in TEXTS[code]]
    words = [[text[t.start : t.end] for t in row] for text, row in zip(TEXTS[code], found, strict=True)]
    return found, words


@pytest.fixture(params=sorted(TEXTS))
def parser(request: pytest.FixtureRequest) -> SpacyParser:
    found = parser_of(load_pack(request.param))
    assert isinstance(found, SpacyParser)
    return found


@pytest.mark.syntax
def test_heads_sentences_and_names_are_those_of_the_pipeline(parser: SpacyParser) -> None:
    from spacy.tokens import Doc

    words = rows(parser._pack.code)[1]
    docs = list(parser._nlp.pipe(Doc(parser._nlp.vocab, words=row) for row in words))
    trees = parser._trees(parser._vectors.of_rows(words))
    starts = [[start == 1 for _, _, start in tree] for tree in trees]
    assert [[at + step for at, (step, _, _) in enumerate(tree)] for tree in trees] == [
        [token.head.i for token in doc] for doc in docs
    ]
    assert starts == [[bool(token.is_sent_start) for token in doc] for doc in docs]
    assert parser._guesses.of_rows(words, starts) == [[token.ent_type_ for token in doc] for doc in docs]


@pytest.mark.syntax
def test_a_row_is_parsed_alike_whatever_stands_before_it(parser: SpacyParser) -> None:
    tokens, words = rows(parser._pack.code)
    together = parser.parse(tokens, words)
    alone = [parser.parse([row], [told])[0] for row, told in zip(tokens, words, strict=True)]
    assert together == alone and [one.sorts for one in together if one] == [one.sorts for one in alone if one]


@pytest.mark.syntax
def test_a_word_is_worked_out_once(parser: SpacyParser, monkeypatch: pytest.MonkeyPatch) -> None:
    tokens, words = rows(parser._pack.code)
    parser.parse(tokens, words)
    for vectors in (parser._vectors, parser._guesses._vectors):
        monkeypatch.setattr(vectors, "_alone", [pytest.fail])
    parser.parse(tokens, words)


@pytest.mark.syntax
def test_what_is_kept_of_a_word_does_not_depend_on_the_words_it_was_met_with(parser: SpacyParser) -> None:
    kind = type(parser._vectors)
    words = [word for row in rows(parser._pack.code)[1] for word in row]
    found = []
    for told in (words, words[::-1], words[5:11], [word for word in words for word in (word, word + "s")]):
        vectors = kind(parser._nlp, parser._nlp.get_pipe("tok2vec").model)
        vectors.of_rows([told])
        found.append({word: vectors._kept[word].tobytes() for word in words[5:11]})
    assert all(one == found[0] for one in found)


@pytest.mark.syntax
def test_the_layers_of_the_models_are_known(parser: SpacyParser) -> None:
    kind = importlib.import_module("incumbent.extraction.lines.vectors")._Layers
    assert isinstance(parser._vectors._together, kind) and isinstance(parser._guesses._vectors._together, kind)
