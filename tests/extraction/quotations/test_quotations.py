"""Who is quoted with which words, in both languages, by the cases of their packs."""

from __future__ import annotations

import time
from typing import Any

import pytest
from tests.extraction.named import names_of

from incumbent.extraction.quotations.quotations import Quotation, find_quotations
from incumbent.extraction.text.quote_marks import find_quoted
from incumbent.extraction.text.segment import segment
from incumbent.languages.load import load_cases, load_pack
from incumbent.model.span import Span
from incumbent.model.time import DateMention

CASES = [(code, case) for code in ("en", "fr") for case in load_cases(code, "quotations")["quotations"]]


def read(text: str, names: dict[str, str], code: str = "en", dates: tuple[DateMention, ...] = ()) -> list[Quotation]:
    pack = load_pack(code)
    return find_quotations(text, segment(text, 0, pack), names_of(text, names), pack, dates)


@pytest.mark.parametrize(("code", "case"), CASES)
def test_speakers_and_their_words_are_those_of_the_case(code: str, case: dict[str, Any]) -> None:
    text = case.get("before", "") + case["text"]
    found = read(text, case["names"], code)
    assert [[quotation.speaker, quotation.span.of(text)] for quotation in found] == case["expect"]
    if "channel" in case:
        assert {quotation.channel for quotation in found} == {case["channel"]}


def test_an_embedded_post_is_a_quotation_of_who_signed_it_by_the_fullest_name() -> None:
    text = "Ann B. Lee wrote on X:\nI am so proud of all of you.\n— Ann B. Lee (@annlee) May 4, 2021\nShares rose."
    day = text.index("May 4")
    dates = (DateMention(day, day + 11, text[day : day + 11], "2021-05-04", "absolute", "unknown"),)
    (post,) = read(text, {"Ann B. Lee": "f"}, dates=dates)
    assert (post.speaker, post.channel, post.date) == ("Ann B. Lee", "post", "2021-05-04")
    assert post.span.of(text) == "I am so proud of all of you."


def test_a_date_beside_the_words_is_the_date_of_the_saying() -> None:
    text = "“We will stay,” Ann Lee said on 4 May 2021."
    day = text.index("4 May")
    dates = (DateMention(day, day + 10, "4 May 2021", "2021-05-04", "absolute", "past"),)
    (quotation,) = read(text, {"Ann Lee": "f"}, dates=dates)
    assert (quotation.date, quotation.date_words) == ("2021-05-04", "4 May 2021")


def test_a_word_that_always_stands_in_marks_is_a_name_and_no_quotation() -> None:
    text = "Ann Lee said the “lamp people” were right. The “lamp people” won, said Ann Lee."
    assert read(text, {"Ann Lee": "f"}) == []


def test_a_pronoun_goes_to_the_last_person_of_its_gender() -> None:
    text = "Ann Lee met Bo Ek in May. “We agreed on all points,” he said."
    (quotation,) = read(text, {"Ann Lee": "f", "Bo Ek": "m"})
    assert quotation.speaker == "Bo Ek"


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a “b c” d", ["b c"]),
        ('a "b c" d', ["b c"]),
        ("a « b c » d", ["b c"]),
        ("a d' »b c » d", ["b c"]),
        ("a ‹b c› d", ["b c"]),
        ('a “b c" d', ["b c"]),
        ('a " b c " d', ["b c"]),
        ("it's “b's c” d's", ["b's c"]),
        ("the workers' 'b c' d", ["b c"]),
        ("« b « c » d »", ["b « c » d"]),
        ("a ». b «", []),
        ("six feet 2\" and 'tis", []),
    ],
)
def test_marks_pair_as_a_reader_pairs_them(text: str, inside: list[str]) -> None:
    assert [quoted.span.of(text) for quoted in find_quoted(text, [Span(0, len(text))])] == inside


HOSTILE = [
    "“", '"', "« a ", "a » ", "(", "« a « b », said Lee. ", '"a" said ', "“a b,” said Lee. ", "he said ", "said and ",
    "according to ", "the minister said “we all go now”. ",
    "Lee, minister, and Lee: “we all go now”, the minister said. ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (120_000 // len(unit))
    began = time.process_time()
    read(text, {"Lee": "f"})
    assert time.process_time() - began < 10


def test_a_million_characters_behind_a_mark_that_is_never_closed_are_no_quotation() -> None:
    text = "Lee said “" + "lamps and more lamps " * 50_000
    began = time.process_time()
    assert read(text, {"Lee": "f"}) == []
    assert time.process_time() - began < 10
