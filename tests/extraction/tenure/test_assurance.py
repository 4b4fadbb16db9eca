"""How sure a finding is beside all others of its article."""

from __future__ import annotations

from tests.extraction.told import read

from incumbent.extraction.tenure.assurance import assurance_rows, assured
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures, weighed
from incumbent.extraction.tenure.thresholds import CHOSEN
from incumbent.extraction.weights import Weights

TEXT = (
    "Orbex Corp. named Ann Lee chief executive on Monday. She succeeds Tom Roe, who resigned in May. "
    "Kim Ek, finance chief of Lampo Corp., is a director of Orbex Corp."
)


def rows() -> dict[tuple[str, str, str], set[str]]:
    analysis = read(TEXT)
    found = weighed(analysis, load_models())
    keys = [(f.kind, f.person.entity.name, f.post_class) for f in found]
    return {key: set(row) for key, row in zip(keys, assurance_rows(found, analysis), strict=True)}


def test_a_chance_has_every_step_that_it_reaches() -> None:
    model = Weights(("no", "yes"), {"chance:0.5": (-1.0, 1.0)})
    analysis = read(TEXT)
    found = weighed(analysis, load_models())
    sure = {f.person.entity.name: f.chance for f in assured(found, analysis, model, 0.0)}
    assert set(sure) == {"Ann Lee", "Tom Roe", "Kim Ek"}
    assert {round(chance, 2) for chance in sure.values()} <= {0.5, 0.88}


def test_what_is_too_unsure_is_not_said() -> None:
    analysis = read(TEXT)
    found = weighed(analysis, load_models())
    doubting = Weights(("no", "yes"), {"bias": (3.0, -3.0)})
    assert assured(found, analysis, doubting, CHOSEN.said) == []
    assert len(assured(found, analysis, doubting, 0.0)) == len(found)


def test_others_in_the_same_seat_are_told_of() -> None:
    told = rows()
    assert "rival:end:start" in told["start", "Ann Lee", "chief-executive"]
    assert "rival:start:end" in told["end", "Tom Roe", "chief-executive"]


def test_other_posts_of_the_same_person_are_told_of() -> None:
    told = rows()["hold", "Kim Ek", "finance-chief"]
    assert "mine:1" in told
    assert "mine:- -:line" in told


def test_the_organisation_at_the_post_is_told_from_one_elsewhere() -> None:
    told = rows()
    assert "body:behind:near" in told["hold", "Kim Ek", "finance-chief"]
    assert "body:-" in told["end", "Tom Roe", "chief-executive"]


def test_every_finding_that_is_said_is_as_sure_as_it_must_be() -> None:
    assert all(f.chance >= CHOSEN.said for f in find_tenures(read(TEXT), load_models()))
