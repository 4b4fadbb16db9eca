"""What the packs promise about questions: each wording has a question that it takes, and one that it does not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from importlib import import_module
from string import Formatter
from typing import Any

import pytest
from tests.inquiry.names import Directory

from incumbent.inquiry import understand
from incumbent.inquiry.reply import INTENTS
from incumbent.inquiry.wordings import Wordings, wordings
from incumbent.languages.load import codes, load_pack
from incumbent.model.claim import POST_CLASSES
from incumbent.model.inquiry import Inquiry

UNDERSTAND = import_module("incumbent.inquiry.understand")
TODAY = date(2024, 1, 15)
FRAMES = [
    (code, row) for code in codes() for kind in ("frame", "gist") for row in load_pack(code).frames["questions"][kind]
]
ADJUNCTS = [(code, row) for code in codes() for row in load_pack(code).frames["questions"]["adjunct"]]
REPLIES = {code: load_pack(code).lexicon["replies"] for code in codes()}


def named(pair: Any) -> str:
    return f"{pair['id']}" if isinstance(pair, Mapping) and "id" in pair else str(pair)[:20]


def asked(text: str, code: str) -> Inquiry:
    return understand(text, load_pack(code), Directory(), TODAY)


@pytest.mark.parametrize(("code", "row"), FRAMES, ids=named)
def test_the_example_of_a_frame_is_understood_by_that_frame(code: str, row: Mapping[str, Any]) -> None:
    inquiry = asked(row["example"], code)
    assert (inquiry.traits.get("frame"), inquiry.intent) == (row["id"], row["intent"]), inquiry.unknown


@pytest.mark.parametrize(("code", "row"), FRAMES, ids=named)
def test_the_counter_example_of_a_frame_is_not_understood(code: str, row: Mapping[str, Any]) -> None:
    assert not asked(row["counter"], code).intent


@pytest.mark.parametrize(("code", "row"), ADJUNCTS, ids=lambda one: one["role"] if isinstance(one, dict) else one)
def test_the_example_of_an_adjunct_is_understood_and_not_without_it(
    code: str, row: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asked(row["example"], code).intent
    ours = wordings(load_pack(code))
    less = replace(ours, adjuncts=tuple(one for one in ours.adjuncts if one.does != row["role"]))
    monkeypatch.setattr(UNDERSTAND, "wordings", lambda pack: less)
    without = asked(row["example"], code)
    assert without != asked_with(ours, row["example"], code, monkeypatch)


def asked_with(ours: Wordings, text: str, code: str, monkeypatch: pytest.MonkeyPatch) -> Inquiry:
    monkeypatch.setattr(UNDERSTAND, "wordings", lambda pack: ours)
    return asked(text, code)


@pytest.mark.parametrize("code", codes())
def test_every_frame_has_its_own_name_and_an_intent_that_there_is(code: str) -> None:
    rows = [row for at, row in FRAMES if at == code]
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["intent"] for row in rows} == set(INTENTS)


@pytest.mark.parametrize("code", codes())
def test_the_posts_of_questions_are_classes_of_the_contract(code: str) -> None:
    table = load_pack(code).frames["questions"]
    assert {name for row in table["posts"].values() for name in row["classes"]} <= set(POST_CLASSES)
    assert {row["post"] for row in (*table["frame"], *table["gist"]) if "post" in row} <= set(table["posts"])


@pytest.mark.parametrize("code", codes())
def test_every_row_of_words_is_used_by_a_form(code: str) -> None:
    table = load_pack(code).frames["questions"]
    forms = [form for kind in ("frame", "adjunct") for row in table[kind] for form in row["forms"]]
    forms += [*table["asides"], *(row["form"] for row in table["rewrite"])]
    assert {name for form in forms for name in re.findall(r"<([\w-]+)>", form)} == set(table["words"])


@pytest.mark.parametrize("code", codes())
def test_every_cue_is_asked_for_by_a_gist(code: str) -> None:
    table = load_pack(code).frames["questions"]
    assert {name for row in table["gist"] for name in (*row["needs"], *row["may"])} == set(table["cues"])


def test_every_pack_says_the_same_replies_with_the_same_gaps() -> None:
    first, *others = (REPLIES[code] for code in codes())
    for other in others:
        assert set(first) == set(other)
        for section in ("join", "dates", "posts", "manners", "disputes", "events", "outcomes", "plans", "say"):
            assert set(first[section]) == set(other[section]), section
        for name, template in first["say"].items():
            assert gaps(template) == gaps(other["say"][name]), name


@pytest.mark.parametrize("code", codes())
def test_every_class_of_post_has_a_name(code: str) -> None:
    assert set(REPLIES[code]["posts"]) == set(POST_CLASSES)


def gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
