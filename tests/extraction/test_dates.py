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
from incumbent.extraction.date_forms import Forms
from incumbent.extraction.date_readers import Words
from incumbent.extraction.date_text import fold
from incumbent.extraction.dates import find_dates
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
