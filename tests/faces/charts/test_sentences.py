"""Tenures and plans in a sentence, in each language, as precisely as was told and no more."""

from __future__ import annotations

import datetime

import pytest
from tests.told import told

from incumbent.answers.timeline import timeline
from incumbent.faces.charts.sentences import dot_sentence, period, plan_sentence, tenure_sentence
from incumbent.faces.charts.words import words_in
from incumbent.model.answer import Tenure
from incumbent.model.entry import Witness

EN, FR = words_in("en"), words_in("fr")


def tenure(*rows: Witness) -> Tenure:
    (made,) = timeline("Orbex", rows).tenures
    return made


@pytest.mark.parametrize(
    ("start", "end", "english", "french"),
    [
        (
            *("2023-11-17", "2023-11-20"),
            *("from 17 November 2023, to 20 November 2023", "début le 17 novembre 2023, fin le 20 novembre 2023"),
        ),
        (
            *("2023-02", "2023-11"),
            *("from February 2023, to November 2023", "début en février 2023, fin en novembre 2023"),
        ),
        (*("2021", "2023"), *("from 2021, to 2023", "début en 2021, fin en 2023")),
    ],
)
def test_dates_keep_their_precision(start: str, end: str, english: str, french: str) -> None:
    made = tenure(told("start", "Ann Lee", start, by="2024-01-01"), told("end", "Ann Lee", end, by="2024-01-02"))
    assert (period(made, EN), period(made, FR)) == (english, french)


def test_all_dates_that_were_told_are_told() -> None:
    made = tenure(
        *(told("start", "Ann Lee", f"2023-03-0{at}", by="2023-03-04", publisher=f"Paper {at}") for at in (1, 2))
    )
    assert period(made, EN) == "from 1 March 2023 or 2 March 2023, last confirmed on 4 March 2023, no end told"
    assert period(made, FR).startswith(
        "début le 1er mars 2023 ou le 2 mars 2023, confirmé pour la dernière fois le 4 mars"
    )
    assert "sources differ about the beginning" in tenure_sentence(made, EN)


def test_what_nobody_told_is_said_to_be_unknown() -> None:
    held = tenure(told("hold", "Ann Lee", by="2023-03-04"))
    assert period(held, EN) == "from an unknown day, last confirmed on 4 March 2023, no end told"
    assert period(held, EN, taken_by="Bo Ray") == "from an unknown day, nobody told an end, but Bo Ray took the seat"
    former = tenure(told("former", "Ann Lee", by="2023-03-04"))
    assert period(former, FR) == "début inconnu, fin au plus tard le 4 mars 2023"


def test_acting_manner_and_origins_are_told() -> None:
    rows = [told("start", "Ann Lee", "2023-03-01", by="2023-03-04", acting=True)]
    rows.append(told("end", "Ann Lee", "2023-05-01", by="2023-05-04", manner="dismissed", acting=True))
    who, when, origins = tenure_sentence(tenure(*rows), FR).split(" ; ")
    assert (who, origins) == ("Ann Lee — chief executive (par intérim), Orbex", "2 origines")
    assert when == "début le 1er mars 2023, fin le 1er mai 2023, révocation"


def test_a_plan_says_what_is_planned_and_what_became_of_it() -> None:
    rows = [told("start", "Ann Lee", "2023-06-01", by="2023-03-04", modality="rumoured")]
    (plan,) = timeline("Orbex", rows).plans
    assert plan_sentence(plan, EN) == (
        "rumoured, to take it up: Ann Lee — chief executive, Orbex; 2023-06-01; still ahead"
    )


def test_every_outcome_of_a_plan_has_words() -> None:
    from dataclasses import replace

    (plan,) = timeline("Orbex", [told("end", "Ann Lee", None, by="2023-03-04", modality="planned")]).plans
    for outcome in ("ahead", "came-true", "denied", "reversed", "overtaken", "lapsed"):
        day = datetime.date(2023, 4, 1) if outcome in ("denied", "reversed", "overtaken") else None
        for words in (EN, FR):
            assert "?" not in plan_sentence(replace(plan, outcome=outcome, off_since=day), words)  # type: ignore[arg-type]


def test_a_dot_names_who_says_so_and_not_more_than_a_few() -> None:
    rows = [told("hold", "Ann Lee", by="2023-03-04", publisher=f"Paper {at}") for at in range(7)]
    assert dot_sentence(rows, EN).count("Paper") == 4 and dot_sentence(rows, EN).endswith("… +3")
