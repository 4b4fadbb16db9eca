"""Brackets are parsed apart, and what stands in them is told of whoever they stand behind."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.bodies.pooling import holding
from incumbent.extraction.bodies.surroundings import enclosed
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.candidates.ordered_roles import role
from incumbent.extraction.grammar.attachments import attachment, given
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.lines.asides import interruption, parse_apart, pieces, stops
from incumbent.extraction.lines.syntax import Parse
from incumbent.extraction.text.tokens import Token, tokenize
from incumbent.languages.load import load_pack
from incumbent.model.document import Document

PACK = load_pack("en")


def tokens(text: str) -> list[Token]:
    return tokenize(text, 0, len(text), PACK)


def last_view(text: str, code: str = "en") -> View:
    return analyse(Document(name="a", text=text), load_pack(code)).views[-1]


class Chain:
    """A parser that hangs each token on the one before it, and takes rows of ten tokens at most."""

    def parse(self, rows: Sequence[Sequence[Token]], texts: Sequence[Sequence[str]]) -> list[Parse | None]:
        return [
            Parse(tuple(range(-1, len(row) - 1)), ("object",) * len(row), ("",) * len(row)) if len(row) <= 10 else None
            for row in rows
        ]


def parsed(text: str) -> Parse | None:
    row = tokens(text)
    return parse_apart(Chain(), [row], [[text[t.start : t.end] for t in row]])[0]


def test_a_row_is_cut_at_its_brackets() -> None:
    row = tokens("Lee (a former chief) spoke (in May).")
    assert [(piece.tokens, piece.after) for piece in pieces(row)] == [
        ((0, 6, 11), -1),
        ((2, 3, 4), 0),
        ((8, 9), 6),
    ]


@pytest.mark.parametrize(
    "text",
    ["(a former chief)", "Lee (60) spoke.", "Lee (a former chief spoke.", "Lee spoke :) again", "(In May) Lee spoke."],
)
def test_a_row_without_a_phrase_in_brackets_behind_a_word_stays_whole(text: str) -> None:
    assert len(pieces(tokens(text))) == 1


def test_brackets_within_brackets_are_one_aside() -> None:
    assert [piece.tokens for piece in pieces(tokens("Lee (chief (of two) once) spoke"))][1:] == [(2, 3, 4, 5, 6, 7)]


def test_an_aside_hangs_on_the_word_before_it_and_the_sentence_goes_on_behind() -> None:
    whole = parsed("Lee (a former chief) spoke")
    assert whole is not None
    assert whole.heads == (-1, 0, 0, 2, 3, 0, 0)
    assert whole.roles[2] == "apposition"


def test_a_row_with_a_part_that_is_too_long_is_not_parsed() -> None:
    assert parsed("Lee (a b c d e f g h i j k l) spoke") is None
    assert parsed("Lee (a b c d e f g) spoke out in May at last again") is not None


def test_what_brackets_say_of_one_person_is_said_of_no_other() -> None:
    view = last_view("Ann Verlaine was replaced by Tom Brask (the former chairman of Luvik) and took up her old post.")
    assert {c.person.entity.name for c in pairs(view) if c.post and c.post.post_class == "chair"} == {"Tom Brask"}


def test_brackets_behind_something_else_explain_nobody() -> None:
    view = last_view("Ann Verlaine left Orbex (Tom Brask told its chairman so).")
    assert "Ann Verlaine" in {c.person.entity.name for c in pairs(view)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Verlaine was replaced by Tom Brask and resigned as chairman.", "agent"),
        ("Ann Verlaine was replaced by Tom Brask, who and whose friends resigned.", "subject"),
        ("Ann Verlaine met Tom Brask and will resign as chairman.", "subject"),
    ],
)
def test_who_stands_behind_by_is_not_the_subject_of_the_next_verb(text: str, told: str) -> None:
    view = last_view(text)
    brask = next(m for m in view.persons if m.entity.name == "Tom Brask")
    assert role(view, brask, next(t for t in view.triggers if t.frame.kind == "end" and t.first > brask.last)) == told


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Tom Brask left his role as chairman of Orbex.", "genitive"),
        ("Tom Brask announced his resignation as chairman of Orbex.", "genitive"),
        ("Tom Brask sold his horse to the chairman of Orbex.", ""),
    ],
)
def test_his_role_as_chairman_is_his_post(text: str, tie: str) -> None:
    view = last_view(text)
    possessive = next(m for m in view.persons if m.form == "possessive")
    assert attachment(view, possessive, view.posts[0]) == tie


def test_what_somebody_was_elsewhere_does_not_tell_where_they_are_now() -> None:
    view = last_view("Tom Brask, a former chairman of Luvik, becomes chairman of Orbex.")
    brask = [c for c in pairs(view) if c.post is not None]
    assert len({holding(c) for c in brask}) == 2


def test_an_organisation_explained_in_brackets_is_not_that_of_a_post_outside() -> None:
    view = last_view("Tom Brask (a former chief executive of Luvik Bank) becomes chairman of Orbex.")
    luvik = next(m for m in view.others if m.entity.name == "Luvik Bank")
    told = {c.post.post_class: enclosed(view, luvik, c) for c in pairs(view) if c.post}
    assert told == {"chief-executive": False, "chair": True}


def test_a_post_within_the_words_of_a_change_is_the_one_that_it_takes() -> None:
    text = "Anne Lenoir a été remplacée en tant que présidente par Thomas Roux et redevient directrice financière."
    view = last_view(text, "fr")
    trigger = next(t for t in view.triggers if t.frame.id == "be-replaced")
    assert given(view, trigger) == (view.posts[0].group, "as")


def test_the_stop_of_an_abbreviation_is_parsed_with_its_word() -> None:
    text = "Orbex Corp. named Mr. Roe and John L. Lee."
    row = tokens(text)
    assert [row[index - 1].fold for index in stops(row, PACK.abbreviations)] == ["corp", "mr", "l"]


def test_a_stop_that_ends_a_row_or_stands_apart_is_none_of_an_abbreviation() -> None:
    row = tokens("Orbex bought Lampo Corp.")
    assert stops(row, PACK.abbreviations) == []
    assert stops(tokens("Lee left . Mr Roe stayed."), PACK.abbreviations) == []


def test_a_stop_hangs_on_its_word() -> None:
    text = "Mr. Lee spoke"
    row = tokens(text)
    parse = parse_apart(Chain(), [row], [[text[t.start : t.end] for t in row]], PACK.abbreviations)[0]
    assert parse is not None
    assert parse.heads == (-1, 0, 0, 2)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Lee has, in a decree of May, dismissed Roe", (3, 8)),
        ("Lee was, of course, chairman", (3, 5)),
        ("Lee has, dismissed Roe", None),
        ("Lee, in May, dismissed Roe", None),
        ("Lee has, said Roe: it is over, dismissed Ek", None),
    ],
)
def test_commas_behind_an_auxiliary_part_it_from_its_verb(text: str, inside: tuple[int, int] | None) -> None:
    assert interruption(tokens(text), frozenset(("has", "was"))) == inside


def test_what_parts_a_verb_from_its_auxiliary_is_parsed_apart() -> None:
    text = "Orbex has, according to the paper, fired its finance chief, Ann Lee."
    assert tenures(text) == {("end", "Ann Lee", "Orbex", "finance-chief")}
    text = "Le président Luc Roux a, dans un décret signé lundi, mis fin aux fonctions du ministre malien Paul Lenoir."
    assert ("end", "Paul Lenoir", "Mali", "minister") in tenures(text, "fr")
