"""Who founded what and who owns how much of it, in both languages, by the cases and frames of their packs."""

from __future__ import annotations

import time
from typing import Any

import pytest
from tests.extraction.named import names_of

from incumbent.extraction.ownership.ownership import find_ownership
from incumbent.extraction.ownership.scene import Founding, Stake
from incumbent.extraction.text.segment import segment
from incumbent.languages.load import load_cases, load_pack
from incumbent.model.time import DateMention

CASES = [(code, case) for code in ("en", "fr") for case in load_cases(code, "ownership")["ownership"]]
PEOPLE = {"Ann Lee": "f", "Anne Roux": "f", "Bo Ek": "m", "Inv Partners": "organization"}
FRAMES = [(code, load_pack(code).frames["ownership"], kind) for code in ("en", "fr") for kind in ("founding", "stake")]


def read(text: str, names: dict[str, str], code: str, dates: tuple[DateMention, ...] = ()) -> list[Founding | Stake]:
    pack = load_pack(code)
    return find_ownership(text, segment(text, 0, pack), names_of(text, names), pack, dates)


@pytest.mark.parametrize(("code", "case"), CASES)
def test_foundings_and_stakes_are_those_of_the_case(code: str, case: dict[str, Any]) -> None:
    found = read(case["text"], case["names"], code)
    foundings = [[f.person.name, f.organization.name] for f in found if isinstance(f, Founding)]
    stakes = [
        [s.holder.name, s.organization.name, s.amount or 0, s.currency or "", s.share or 0]
        for s in found
        if isinstance(s, Stake)
    ]
    assert sorted(foundings) == sorted(case.get("foundings", []))
    assert sorted(stakes) == sorted(case.get("stakes", []))
    for one in found:
        assert one.span.of(case["text"]).strip()


@pytest.mark.parametrize(("code", "frames", "kind"), FRAMES)
def test_every_frame_has_examples_that_it_reads_and_counter_examples_that_it_leaves(
    code: str, frames: dict[str, Any], kind: str
) -> None:
    names = {**PEOPLE, "Orbex": "organization", "Lampo": "organization"}
    for text in frames[kind]["example"]:
        assert read(text, {n: s for n, s in names.items() if n in text}, code), text
    for text in frames[kind]["counter"]:
        assert not read(text, {n: s for n, s in names.items() if n in text}, code), text


def test_the_year_behind_the_verb_is_the_date_of_the_founding() -> None:
    text = "Ann Lee founded Orbex in 1998."
    date = DateMention(25, 29, "1998", "1998", "absolute", "past")
    (founding,) = read(text, {"Ann Lee": "f", "Orbex": "organization"}, "en", (date,))
    assert (founding.date, founding.date_words) == ("1998", "1998")


def test_a_pair_told_twice_counts_once_with_its_date() -> None:
    text = "Orbex founder Ann Lee left. Ann Lee founded Orbex in 1998."
    date = DateMention(53, 57, "1998", "1998", "absolute", "past")
    (founding,) = read(text, {"Ann Lee": "f", "Orbex": "organization"}, "en", (date,))
    assert founding.date == "1998"


def test_a_wish_to_buy_a_stake_is_planned() -> None:
    (stake,) = read("Ann Lee wants to buy 12 percent of Orbex.", {"Ann Lee": "f", "Orbex": "organization"}, "en")
    assert isinstance(stake, Stake) and stake.planned and stake.share == 0.12


HOSTILE = [
    "founder of ", "12% stake ", "owned by Orbex ", "Orbex owns Orbex ", "founded by ", "founded by Orbex and ", "(",
    "shareholder of Orbex, ", "$13bn stake of 12% of ", "Orbex's stake in Orbex and ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.process_time()
    read(text, {"Orbex": "organization"}, "en")
    assert time.process_time() - began < 10
