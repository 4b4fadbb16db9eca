"""Who followed whom in a seat: gaps and overlaps are marked only where they are there whichever date is right."""

from __future__ import annotations

from tests.told import told

from incumbent.answers.chains import chains
from incumbent.answers.seating import seating
from incumbent.model.entry import Witness
from incumbent.model.history import Link

WEEK = [
    told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
    told("start", "Bo Ray", "2023-11-17", by="2023-11-17", acting=True),
    told("end", "Bo Ray", "2023-11-20", by="2023-11-20", acting=True),
    told("end", "Bo Ray", "2023-11-19", by="2023-11-20", acting=True),
    told("start", "Cy Orr", "2023-11-19", by="2023-11-20", acting=True),
    told("start", "Cy Orr", "2023-11-20", by="2023-11-20", acting=True),
    told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
]


def links(*witnesses: Witness) -> tuple[Link, ...]:
    (chain,) = chains(seating(witnesses).tenures)
    return chain.links


def odd(*witnesses: Witness) -> list[tuple[str, str]]:
    """What is marked, link by link."""
    found = []
    for link in links(*witnesses):
        for name, span in (("gap", link.gap), ("overlap", link.overlap)):
            if span:
                found.append((name, f"{span[0]}/{span[1]}"))
    return found


def test_the_seat_is_told_from_hand_to_hand() -> None:
    chain = links(*WEEK)
    assert [(link.tenure.person, link.tenure.acting) for link in chain] == [
        ("Ann Lee", False),
        ("Bo Ray", True),
        ("Cy Orr", True),
        ("Ann Lee", False),
    ]
    assert [link.end_inferred for link in chain] == [False, False, True, False]
    assert odd(*WEEK) == [], "the 19th and the 20th are one handover, whichever is right"


def test_a_gap_lies_between_a_told_end_and_the_next_told_beginning() -> None:
    rows = [
        told("end", "Ann Lee", "2023-03-01", by="2023-03-01"),
        told("start", "Bo Ray", "2023-06-01", by="2023-06-01"),
    ]
    assert odd(*rows) == [("gap", "2023-03-01/2023-05-31")]
    assert odd(rows[0], told("start", "Bo Ray", "2023", by="2023-06-01")) == [], "in 2023 may have been in January"
    assert odd(rows[0], told("hold", "Bo Ray", by="2023-06-01")) == [], "nobody tells since when"
    assert odd(told("former", "Ann Lee", by="2023-03-01"), rows[1]) == [], "nobody tells until when"


def test_an_overlap_is_where_the_next_had_begun_and_the_one_before_had_not_ended() -> None:
    rows = [
        told("start", "Ann Lee", "2020-01-01", by="2020-01-01"),
        told("start", "Bo Ray", "2023-05-01", by="2023-05-01"),
        told("end", "Ann Lee", "2023-06-01", by="2023-06-01"),
    ]
    assert odd(*rows) == [("overlap", "2023-05-01/2023-05-31")]
    assert odd(*rows, told("end", "Ann Lee", "2023-05-01", by="2023-06-02")) == [], "it is not there if that is right"


def test_a_chain_tells_who_took_a_seat_for_good_and_who_stood_in() -> None:
    rows = [
        told("start", "Ann Lee", "2020-01-01", by="2020-01-01"),
        told("start", "Bo Ray", "2023-03-01", by="2023-03-01", acting=True),
        told("end", "Bo Ray", "2023-06-01", by="2023-06-02", acting=True),
    ]
    first, _ = links(*rows)
    assert (str(first.taken_on), first.taken_by, first.end_inferred) == ("2023-03-01", None, False)
    first, _, last = links(*rows, told("start", "Cy Orr", "2024-01-01", by="2024-01-01"))
    assert (str(first.taken_on), first.taken_by, first.end_inferred) == ("2023-03-01", last.tenure, True)


def test_seats_with_many_holders_and_seats_with_one_tenure_have_no_chain() -> None:
    board = [told("start", name, "2020", by="2020-05-01", post_class="board-member") for name in ("Ann Lee", "Bo Ray")]
    assert chains(seating(board).tenures) == []
    assert chains(seating([told("hold", "Ann Lee", by="2020-05-01")]).tenures) == []
    nowhere = [told("hold", name, by="2020-05-01", organization=None) for name in ("Ann Lee", "Bo Ray")]
    assert chains(seating(nowhere).tenures) == []
