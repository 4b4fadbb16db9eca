"""Where a piece was sent from, before its first word."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.lines.lines import lines
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.extraction.text.segment import segment
from incumbent.languages.load import load_pack


def sent(text: str, code: str) -> tuple[str, str]:
    """The dateline of the first line and the word behind it."""
    pack = load_pack(code)
    line = next(lines(text, segment(text, 0, pack).sentences, pack))
    told = text[line.dateline[0].start : line.dateline[-1].end] if line.dateline else ""
    return told, text[line.tokens[0].start : line.tokens[0].end]


@pytest.mark.parametrize(
    ("text", "code", "dateline", "word"),
    [
        ("NEW YORK (Reuters) - Orbex named Ann Lee chief executive.", "en", "NEW YORK (Reuters) -", "Orbex"),
        ("LORVANS, March 3 (AP) — Orbex named Ann Lee chief executive.", "en", "LORVANS, March 3 (AP) —", "Orbex"),
        ("LORVAN FALLS — Mayor Ann Lee resigned.", "en", "LORVAN FALLS —", "Mayor"),
        ("(Reuters) - Truck maker Orbex named Ann Lee.", "en", "(Reuters) -", "Truck"),
        ("ORVANVILLE — Mayor Ann Lee resigned.", "en", "ORVANVILLE —", "Mayor"),
        ("DUBAI, United Arab Emirates — Orbex named Ann Lee.", "en", "DUBAI, United Arab Emirates —", "Orbex"),
        ("Lorvans, 3 mars (ATL) - Luc Morel a été nommé maire.", "fr", "Lorvans, 3 mars (ATL) -", "Luc"),
        ("Paris - Promu ministre de la Santé, Luc Morel part.", "fr", "Paris -", "Promu"),
        ("RIO DE JANEIRO (AFP) - « Ann Lee » a chanté.", "fr", "RIO DE JANEIRO (AFP) -", "«"),
    ],
)
def test_it_is_cut_off_with_its_dash(text: str, code: str, dateline: str, word: str) -> None:
    assert sent(text, code) == (dateline, word)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ann Lee (Orbex) - The chief executive has resigned.", "en"),  # somebody, with where they are
        ("(Orbex) - The chief executive has resigned.", "en"),  # no agency
        ("Orbex said on Tuesday its head - Ann Lee - would go.", "en"),  # a sentence with an aside
        ("ORBEX, INC. - Form of a report.", "en"),  # a company
        ("ORBEX RAIL — The company named Ann Lee chief executive.", "en"),
        ("Lorvan Falls — Mayor Ann Lee said so — is a town.", "en"),
        ("Jean-Luc Morel - un ancien - est parti.", "fr"),
        ("IBM - The company named Ann Lee chief executive.", "en"),
        ("- Luc Morel a été nommé maire de Lorvans.", "fr"),
    ],
)
def test_other_dashes_cut_off_nothing(text: str, code: str) -> None:
    assert sent(text, code)[0] == ""


@pytest.mark.parametrize("dateline", ["", "PARIS (AFP) - ", "Paris - ", "PARIS, 3 mars (AFP) - "])
def test_what_comes_behind_begins_a_sentence(dateline: str) -> None:
    text = f"{dateline}Promu ministre de la Santé, Luc Morel a salué cette décision."
    found = find_tenures(read(text, "fr"), load_models())
    assert [(f.kind, f.person.entity.name, f.organization and f.organization.name) for f in found] == [
        ("start", "Luc Morel", "France")
    ]


def test_only_the_first_sentences_have_one() -> None:
    text = "Ann Lee left. It rained. It snowed. PARIS (AFP) - Orbex named Tom Roe."
    pack = load_pack("en")
    assert not any(line.dateline for line in lines(text, segment(text, 0, pack).sentences, pack))
