"""Something is made in a thread of its own: it comes, or its fault does, and the process is as before."""

from __future__ import annotations

import gc
import sys
import threading

import pytest

from incumbent.ledger.ahead import TURN, Ahead


def process() -> tuple[float, bool, int]:
    return sys.getswitchinterval(), gc.isenabled(), threading.active_count()


def test_what_was_made_comes_when_it_is_there() -> None:
    may = threading.Event()
    with Ahead(lambda: may.wait(5) and threading.get_ident()) as ahead:
        may.set()
        assert ahead.made() not in (False, threading.get_ident())


def test_what_its_making_raised_is_raised_where_it_is_wanted_and_nowhere_else() -> None:
    def fails() -> int:
        raise KeyError("a fault")

    with Ahead(fails) as ahead, pytest.raises(KeyError, match="a fault"):
        ahead.made()
    with Ahead(fails):
        pass


def test_a_fault_meanwhile_waits_for_the_end_of_the_thread() -> None:
    before, may, ended = process(), threading.Event(), list[bool]()
    with pytest.raises(ValueError, match="meanwhile"), Ahead(lambda: ended.append(may.wait(5))):
        may.set()
        raise ValueError("meanwhile")
    assert ended == [True] and process() == before


def test_two_at_a_time_leave_the_process_as_it_was_before_both() -> None:
    before = process()
    one, other = Ahead(lambda: 1), Ahead(lambda: 2)
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert process()[:2] == (pytest.approx(TURN), False), "the other one is still at it"
    other.__exit__(None, None, None)
    assert (one.made(), other.made()) == (1, 2) and process() == before


def test_who_looks_for_no_circles_does_not_afterwards() -> None:
    gc.disable()
    try:
        with Ahead(lambda: 1):
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
