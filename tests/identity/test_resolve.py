"""All judgements together make parties, and the order in which anything was read makes no difference."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from incumbent.identity.resolve import Parties, at
from incumbent.model.entry import Judgement, Verdict


def said(
    one: str, other: str, verdict: Verdict = "same", by: str = "rule:slip", undoes: int | None = None, seq: int = 0
) -> Judgement:
    names = (one, other)
    return Judgement(sort="person", one=one, other=other, names=names, verdict=verdict, by=by, undoes=undoes, seq=seq)


def parties(*judgements: Judgement) -> Parties:
    return Parties([replace(one, seq=one.seq or place) for place, one in enumerate(judgements, 1)])


def are_one(made: Parties, one: str, other: str) -> bool:
    return made.canonical("person", one) == made.canonical("person", other)


def test_two_keys_that_are_the_same_have_one_party_and_its_fuller_key_stands_for_both() -> None:
    made = parties(said("emmer shear", "emmett shear"))
    assert made.keys("person", "emmer shear") == {"emmer shear", "emmett shear"}
    assert made.canonical("person", "emmett shear") == "emmer shear"
    assert made.canonical("person", "nobody judged") == "nobody judged"


def test_a_key_of_another_sort_is_another_party() -> None:
    made = parties(replace(said("x", "twitter"), sort="organization"))
    assert made.canonical("person", "twitter") == "twitter"


def test_a_person_beats_a_rule_whoever_comes_first() -> None:
    assert not are_one(parties(said("a", "b", "different", "person:eve"), said("a", "b")), "a", "b")
    assert are_one(parties(said("a", "b", "same", "person:eve"), said("a", "b", "different")), "a", "b")


def test_the_later_of_two_judgements_by_people_counts_and_so_does_the_later_of_two_by_rules() -> None:
    assert not are_one(parties(said("a", "b", by="person:x"), said("a", "b", "unsure", "person:y")), "a", "b")
    assert not are_one(parties(said("a", "b"), said("a", "b", "unsure")), "a", "b")


def test_different_keeps_apart_what_a_third_would_join() -> None:
    made = parties(said("a", "b"), said("b", "c"), said("a", "c", "different"))
    assert not are_one(made, "a", "c")
    assert are_one(made, "a", "b"), "the first in the order of letters is joined"


def test_what_people_joined_no_rule_parts() -> None:
    made = parties(said("a", "b", by="person:x"), said("b", "c", by="person:x"), said("a", "c", "different"))
    assert are_one(made, "a", "c")


def test_an_undone_judgement_is_as_if_it_had_never_been_and_can_come_back() -> None:
    first = said("a", "b", by="person:x", seq=1)
    undone = said("a", "b", by="person:x", undoes=1, seq=2)
    again = said("a", "b", by="person:x", undoes=2, seq=3)
    assert not are_one(parties(first, undone), "a", "b")
    assert are_one(parties(first, undone, again), "a", "b")


def test_unsure_joins_nothing_and_parts_nothing() -> None:
    made = parties(said("a", "b"), said("b", "c"), said("a", "c", "unsure"))
    assert are_one(made, "a", "c")


def test_a_lone_surname_is_somebody_in_one_organisation_and_somebody_else_in_another() -> None:
    made = parties(said(at("altman", "openai"), "sam altman"), said(at("altman", "harbourclub"), "robert altman"))
    assert made.canonical("person", "altman", "openai") == "sam altman"
    assert made.canonical("person", "altman", "harbourclub") == "robert altman"
    assert made.canonical("person", "altman", "elsewhere") == "altman"
    assert made.canonical("person", "altman") == "altman"


def test_people_of_one_name_can_be_told_apart_by_where_they_are() -> None:
    apart = said(at("paul martin", "canada"), at("paul martin", "lens"), "different", "person:x")
    made = parties(apart)
    assert made.canonical("person", "paul martin", "canada") != made.canonical("person", "paul martin", "lens")
    assert len(made.parties_of("person", "paul martin")) == 2
    assert made.canonical("person", "paul martin", "elsewhere") == "paul martin"


KEYS = st.sampled_from(["ann lee", "anne lee", "a lee", "lee @orbex", "ann lee @orbex", "ann lee @kestrel", "bo lee"])
JUDGED = st.lists(
    st.tuples(KEYS, KEYS, st.sampled_from(["same", "different", "unsure"])).filter(lambda row: row[0] != row[1]),
    max_size=12,
    unique_by=lambda row: frozenset(row[:2]),
)


@given(JUDGED, st.randoms(use_true_random=False))
def test_the_order_of_judgements_of_different_pairs_changes_nothing(rows, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(rows)
    random.shuffle(shuffled)
    turned = [(b, a, verdict) if random.random() < 0.5 else (a, b, verdict) for a, b, verdict in shuffled]
    one, other = (parties(*(said(a, b, verdict) for a, b, verdict in order)) for order in (rows, turned))
    for key in ("ann lee", "anne lee", "a lee", "lee", "bo lee"):
        for place in ("", "orbex", "kestrel"):
            assert one.canonical("person", key, place) == other.canonical("person", key, place)


@given(JUDGED)
def test_no_party_holds_two_that_were_judged_different(rows) -> None:  # type: ignore[no-untyped-def]
    made = parties(*(said(a, b, verdict) for a, b, verdict in rows))
    for a, b, verdict in rows:
        if verdict == "different":
            assert b not in made.keys("person", a)
