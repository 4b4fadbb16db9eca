"""Which candidate a gold claim labels, and which finding takes which claim."""

from __future__ import annotations

from benchmarks.alignment import event_labels, taken
from tests.benchmarks.claims import claim
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures

TEXT = "Ann Lee resigned as chairman of Orbex Corp. on Monday."


def labels(**told: object) -> list[str | None]:
    (view,) = read(TEXT).views
    return event_labels(list(events(view)), [claim(exact=TEXT, start=0, end=len(TEXT), **told)])


def test_a_change_is_labelled_with_its_kind() -> None:
    assert labels(kind="end") == ["end"]
    assert labels(kind="end", person="Tom Roe") == ["none"]


def test_a_change_that_the_gold_only_accepts_is_not_learned_as_none() -> None:
    assert labels(kind="former") == ["none"]
    assert labels(kind="former", accept={"kind": ["end"]}) == [None]


def test_no_claim_is_taken_twice() -> None:
    found = find_tenures(read(TEXT), load_models())
    right = claim(kind="end", post_class="chair", organization="Orbex Corp")
    assert taken([right], found) == [right]
    assert taken([right], [*found, *found]) == [right, None]
    assert taken([claim(kind="end", post_class="president", organization="Orbex Corp")], found) == [None]
