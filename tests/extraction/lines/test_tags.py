"""Words are sorted as spaCy's own tagger sorts them, under the names of the pack."""

from __future__ import annotations

from dataclasses import replace

import pytest

from incumbent.extraction.lines.syntax import SpacyParser, parser_of
from incumbent.extraction.lines.tags import sort_of
from incumbent.extraction.text.tokens import tokenize
from incumbent.languages.load import load_pack

SORTED = {
    "en": [
        ("Tensions", "plural"),
        ("grew", "verb"),
        ("after", ""),
        ("Ann", "name"),
        ("Lee", "name"),
        ("was", "verb"),
        ("dismissed", "verb"),
        (".", ""),
    ],
    "fr": [
        ("Paul", "name"),
        ("Vey", "name"),
        ("dirigeait", "verb"),
        ("la", ""),
        ("banque", "noun"),
        ("et", ""),
        ("quittera", "verb"),
        ("Paris", "name"),
        (".", ""),
    ],
}


@pytest.mark.syntax
@pytest.mark.parametrize("code", sorted(SORTED))
def test_each_word_has_its_sort(code: str) -> None:
    pack = load_pack(code)
    text = " ".join(word for word, _ in SORTED[code])
    row = tokenize(text, 0, len(text), pack)
    (parse,) = parser_of(pack).parse([row], [[text[t.start : t.end] for t in row]])
    assert parse is not None and parse.sorts == tuple(sort for _, sort in SORTED[code])
    assert parse.sort(0) == SORTED[code][0][1]


@pytest.mark.syntax
@pytest.mark.parametrize("code", sorted(SORTED))
def test_the_sorts_are_those_of_the_pipeline(code: str) -> None:
    from spacy.tokens import Doc

    parser = parser_of(load_pack(code))
    assert isinstance(parser, SpacyParser)
    words = [word for word, _ in SORTED[code]]
    (doc,) = parser._nlp.pipe([Doc(parser._nlp.vocab, words=words)])
    labels = [f"{token.tag_}|POS={token.pos_}|{token.morph}" for token in doc]
    (vectors,) = parser._vectors.of_rows([words])
    sorts = load_pack(code).syntax["tags"]["sorts"]
    assert parser._tags.of_row(vectors) == tuple(sort_of(label, sorts) for label in labels)


@pytest.mark.syntax
def test_a_pack_may_name_no_tagger() -> None:
    pack = load_pack("en")
    bare = replace(pack, syntax={name: value for name, value in pack.syntax.items() if name != "tags"})
    row = tokenize("Ann Lee left.", 0, 13, pack)
    (parse,) = SpacyParser(bare).parse([row], [["Ann", "Lee", "left", "."]])
    assert parse is not None and parse.sorts == () and parse.sort(0) == ""


def test_a_label_may_say_more_than_the_sort() -> None:
    sorts = {"POS=VERB": "verb", "NNP": "name"}
    assert sort_of("Mood=Cnd|Number=Sing|POS=VERB|VerbForm=Fin", sorts) == "verb"
    assert sort_of("NNP", sorts) == "name"
    assert sort_of("POS=DET", sorts) == ""
