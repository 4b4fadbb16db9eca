"""Which documents are one origin, and who hangs on whom."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from tests.answers.signed import BODY, FRENCH, OTHER, REWRITTEN, document

from incumbent.answers.origins import Signed, origin_ids, origins
from incumbent.model.signature import Attribution

REUTERS = (Attribution("agency", "reuters"),)
HERALD = (Attribution("outlet", "the tarn herald"),)
MAYBE = (Attribution("outlet", "the tarn herald", sure=False),)


def links(*documents: Signed) -> dict[str, tuple[str, str]]:
    """child → parent and kind."""
    return {link.child: (link.parent, link.kind) for origin in origins(documents) for link in origin.links}


def test_a_copy_hangs_on_what_it_copies() -> None:
    assert links(document("one", BODY, "2023-11-17"), document("two", BODY, "2023-11-18")) == {"two": ("one", "copy")}


def test_a_copy_cannot_precede_its_origin() -> None:
    assert links(document("one", BODY, "2023-11-18"), document("two", BODY, "2023-11-17")) == {"one": ("two", "copy")}


def test_a_rewrite_and_a_translation_hang_on_the_same() -> None:
    told = links(
        document("one", BODY, "2023-11-17"),
        document("two", REWRITTEN, "2023-11-18"),
        document("three", FRENCH, "2023-11-18", language="fr"),
    )
    assert told == {"two": ("one", "rewrite"), "three": ("one", "translation")}


def test_independent_reports_of_one_event_are_two_origins() -> None:
    ids = origin_ids([document("one", BODY, "2023-11-17"), document("two", OTHER, "2023-11-17")])
    assert ids == {"one": "one", "two": "two"}


def test_a_text_of_another_month_is_no_copy() -> None:
    assert links(document("one", BODY, "2023-09-17"), document("two", BODY, "2023-11-17")) == {}


def test_a_document_without_a_date_hangs_on_a_dated_one_and_never_the_other_way() -> None:
    assert links(document("one", BODY, None), document("two", BODY, "2023-11-17")) == {"one": ("two", "copy")}


def test_who_cites_an_outlet_hangs_on_its_report() -> None:
    told = links(
        document("one", BODY, "2023-11-17", publisher="The Tarn Herald"),
        document("two", OTHER, "2023-11-17", leans=HERALD),
    )
    assert told == {"two": ("one", "attribution")}


def test_a_name_that_may_be_a_persons_counts_where_a_document_is_published_under_it() -> None:
    herald = document("one", BODY, "2023-11-17", publisher="Tarn Herald")
    assert links(herald, document("two", OTHER, "2023-11-17", leans=MAYBE)) == {"two": ("one", "attribution")}
    assert links(document("one", BODY, "2023-11-17"), document("two", OTHER, "2023-11-17", leans=MAYBE)) == {}


def test_two_that_carry_one_agencys_news_hang_on_what_is_not_in_the_ledger() -> None:
    (origin,) = origins(
        [document("one", BODY, "2023-11-17", leans=REUTERS), document("two", OTHER, "2023-11-18", leans=REUTERS)]
    )
    assert (origin.id, origin.outside, tuple(link.child for link in origin.links if not link.parent)) == (
        "one",
        "reuters",
        ("one", "two"),
    )


def test_one_agencys_news_of_two_weeks_are_two_origins() -> None:
    ids = origin_ids(
        [document("one", BODY, "2023-11-07", leans=REUTERS), document("two", OTHER, "2023-11-18", leans=REUTERS)]
    )
    assert len(set(ids.values())) == 2


def test_one_agencys_news_of_two_things_are_two_origins() -> None:
    elsewhere = "The mayor of Merville opened a bridge with 300 guests and a brass band on a cold and windy morning."
    ids = origin_ids(
        [document("one", BODY, "2023-11-17", leans=REUTERS), document("two", elsewhere, "2023-11-17", leans=REUTERS)]
    )
    assert len(set(ids.values())) == 2


def test_an_outlet_does_not_lean_on_itself() -> None:
    assert (
        links(
            document("one", OTHER, "2023-11-17", publisher="The Tarn Herald"),
            document("two", BODY, "2023-11-17", publisher="The Tarn Herald", leans=HERALD),
        )
        == {}
    )


def test_a_bridge_that_came_later_does_not_make_two_older_ones_one() -> None:
    """A piece of the 19th that takes from two papers hangs on one of them, and these stay independent."""
    mixed = document("mixed", BODY + " " + OTHER, "2023-11-19")
    ids = origin_ids([document("one", BODY, "2023-11-17"), document("two", OTHER, "2023-11-18"), mixed])
    assert ids["one"] != ids["two"] and ids["mixed"] in (ids["one"], ids["two"])


SET = [
    document("one", BODY, "2023-11-17", publisher="The Tarn Herald"),
    document("two", BODY, "2023-11-17", leans=HERALD),
    document("three", FRENCH, "2023-11-18", language="fr"),
    document("four", OTHER, "2023-11-17", leans=REUTERS),
    document("five", REWRITTEN, None, leans=REUTERS),
]


@given(st.randoms(use_true_random=False))
def test_the_order_of_documents_and_doubles_change_nothing(chance: random.Random) -> None:
    shuffled = [*SET, chance.choice(SET)]
    chance.shuffle(shuffled)
    assert origins(shuffled) == origins(SET)


@given(st.lists(st.sampled_from(SET), unique=True))
def test_no_tree_has_a_circle_and_no_child_is_older_than_its_parent(documents: list[Signed]) -> None:
    days = {d.source.id: d.source.published_at for d in documents}
    for origin in origins(documents):
        assert origin.documents[0] == origin.id
        parents = {link.child: link.parent for link in origin.links}
        for child in parents:
            seen = {child}
            while parents.get(child):
                parent = parents[child]
                older, newer = days[parent], days[child]
                assert parent not in seen
                assert newer is None or (older is not None and older.latest <= newer.latest)
                seen.add(parent)
                child = parent
