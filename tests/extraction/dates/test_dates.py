"""Date expressions and what they mean, in both languages, by the cases of their packs."""

from __future__ import annotations

import datetime
import subprocess
import sys
import time
from typing import Any

import pytest

import incumbent
from incumbent.errors import UnknownLanguage
from incumbent.extraction.dates.dates import find_dates
from incumbent.extraction.dates.forms import Forms
from incumbent.extraction.dates.readers import Words
from incumbent.extraction.dates.text import fold
from incumbent.languages.load import codes, load_cases, load_pack
from incumbent.model.time import DateMention, PartialDate

CASES = {code: load_cases(code, "dates") for code in codes()}


@pytest.mark.parametrize(("code", "case"), [(code, case) for code in CASES for case in CASES[code]["dates"]])
def test_the_dates_of_a_text_are_those_of_its_case(code: str, case: dict[str, Any]) -> None:
    found = find_dates(case["text"], published=case.get("published"), language=code)
    assert [[date.exact, date.value] for date in found] == case["expect"]
    assert all(case["text"][date.start : date.end] == date.exact for date in found)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code in CASES for text in CASES[code]["nothing"]])
def test_ages_durations_and_counts_are_no_dates(code: str, text: str) -> None:
    assert find_dates(text, published="2023-11-20", language=code) == []


@pytest.mark.parametrize("code", CASES)
def test_every_pattern_of_a_pack_is_met_by_a_case(code: str) -> None:
    table = load_pack(code).lexicon["dates"]
    forms = Forms(table, Words(table).slots)
    met = set()
    for case in CASES[code]["dates"]:
        forms.each(fold(case["text"]).small, lambda form, match: bool(met.add((form.read, form.pattern)) or True))
    assert [form.pattern for form in forms.forms if (form.read, form.pattern) not in met] == []


def test_without_a_publication_date_relative_words_are_found_and_left_open() -> None:
    (friday, year) = find_dates("Ann Lee left on Friday. She was hired in 2017.", language="en")
    assert friday == DateMention(16, 22, "Friday", "", "relative", "unknown")
    assert (year.value, year.basis, year.direction) == ("2017", "absolute", "unknown")


def test_a_date_tells_what_it_rests_on_and_which_way_it_lies() -> None:
    text = "Named on May 3, 2021, she left the following day. She returned this year and will go on December 1."
    found = [(d.exact, d.basis, d.direction) for d in find_dates(text, published="2023-11-20", language="en")]
    assert found == [
        ("May 3, 2021", "absolute", "past"),
        ("the following day", "context", "past"),
        ("this year", "published", "present"),
        ("December 1", "published", "future"),
    ]


@pytest.mark.parametrize("published", ["2023-11-20", PartialDate(2023, 11, 20), datetime.date(2023, 11, 20)])
def test_the_publication_date_is_told_in_any_of_three_ways(published: PartialDate | datetime.date | str) -> None:
    (date,) = find_dates("She resigned yesterday.", published=published, language="en")
    assert date.value == "2023-11-19"


def test_a_month_of_publication_gives_months_but_no_day() -> None:
    text = "She resigned on Friday, a month after she came in October."
    assert [d.value for d in find_dates(text, published="2023-11", language="en")] == ["", "2023-10"]


def test_no_day_is_made_up_of_one_that_no_calendar_holds() -> None:
    found = find_dates("Signed on 31/02/2023 and on February 30, 2023.", published="2023-11-20", language="en")
    assert all(len(date.value) < len("2023-02-30") for date in found)


def test_the_language_is_told_by_the_text_where_nobody_tells_it() -> None:
    (date,) = find_dates("Anne Roux a quitté la présidence du groupe le 3 mai 2021.")
    assert date.exact == "le 3 mai 2021"


def test_a_wrong_language_and_a_wrong_day_are_refused() -> None:
    with pytest.raises(UnknownLanguage):
        find_dates("In 2017.", language="xx")
    with pytest.raises(ValueError, match="not a date"):
        find_dates("In 2017.", published="last week", language="en")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "She left on Nov.\u00a03, 2021."),
        ("en", "Née le."),
        ("fr", "Partie en de\u0301cembre 2021."),
        ("fr", "Partie l\u2019an dernier\u202f; e\u0301lue le 1er aou\u0302t 2020."),
        ("en", "\u0130\u0130 on May 3, 2021"),
    ],
)
def test_places_are_those_of_the_text_as_it_was_given(code: str, text: str) -> None:
    for date in find_dates(text, published="2023-11-20", language=code):
        assert text[date.start : date.end] == date.exact
        assert date.exact.strip() == date.exact
        assert date.value


def test_decomposed_accents_and_odd_spaces_are_read_like_plain_ones() -> None:
    text = "Partie en de\u0301cembre\u00a02021, e\u0301lue le 1er aou\u0302t 2020."
    assert [date.value for date in find_dates(text, language="fr")] == ["2021-12", "2020-08-01"]


def test_no_date_reaches_over_a_blank_line() -> None:
    assert [
        d.value for d in find_dates("It began in May\n\n2021 was dull.", published="2023-11-20", language="en")
    ] == ["2023-05"]


HOSTILE = [
    "1",
    "1/",
    "May ",
    "1999 ",
    "on Friday ",
    "the first half of ",
    "[",
    "from 3 to ",
    "mars de mars ",
    "e\u0301",
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("code", CASES)
def test_time_grows_with_the_text_and_no_faster(code: str, unit: str) -> None:
    def taken(size: int) -> float:
        began = time.process_time()
        find_dates(unit * (size // len(unit)), published="2023-11-20", language=code)
        return time.process_time() - began

    taken(1000)  # the pack is compiled
    assert taken(80_000) < 8 * max(taken(20_000), 0.05)


def test_it_is_a_public_name_that_costs_nothing_before_it_is_used() -> None:
    code = "import sys, incumbent; print([name for name in sys.modules if name.startswith('incumbent.')])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
    assert incumbent.find_dates is find_dates


@pytest.mark.parametrize(
    ("text", "code", "days"),
    [
        ("Shares were bought from Aug. 26 to Oct. 20.", "en", ["1989-08-26", "1989-10-20"]),
        ("Shares were bought from Aug. 26 to Oct. 20, 1988.", "en", ["1988-08-26", "1988-10-20"]),
        ("It was open from December 20 to January 5.", "en", ["1988-12-20", "1989-01-05"]),
        ("Elle sera absente du 20 novembre au 5 janvier.", "fr", ["1989-11-20", "1990-01-05"]),
        ("She left on Oct. 20, 1988. On Aug. 26 she came back.", "en", ["1988-10-20", "1989-08-26"]),
    ],
)
def test_the_first_day_of_a_span_lies_before_the_last(text: str, code: str, days: list[str]) -> None:
    found = find_dates(text, published="1989-10-30", language=code)
    assert [date.value for date in found] == days


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Elle entre à 23 ans chez Orbex, qu'elle quitte deux ans plus tard.", "fr", ""),
        ("Elle entre en 1991 chez Orbex, qu'elle quitte deux ans plus tard.", "fr", "1993"),
        ("She came at 23, and left two years later.", "en", ""),
    ],
)
def test_years_after_nothing_told_are_no_year(text: str, language: str, value: str) -> None:
    assert find_dates(text, published="2015-10-14", language=language)[-1].value == value
