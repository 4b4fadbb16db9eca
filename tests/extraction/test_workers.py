"""Work shared out to processes: their order, what they raise, and that none outlives its parent's wish."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import time
from collections.abc import Iterator

import pytest

from incumbent.errors import EmptyInput, SetupError
from incumbent.extraction import workers
from incumbent.extraction.workers import in_order


def slow_if_even(number: int) -> int:
    time.sleep(0.02 if number % 2 == 0 else 0)
    return number * number


def refuse_seven(number: int) -> int:
    if number == 7:
        raise EmptyInput("seven is empty", "give another one")
    return number


def end_at_three(number: int) -> int:
    if number == 3:
        os._exit(1)
    return number


def large(number: int) -> str:
    return "x" * 3_000_000


def all_(numbers: Iterator[int] | range) -> Iterator[tuple[int, bool]]:
    return ((number, True) for number in numbers)


def test_results_come_in_the_order_of_the_tasks() -> None:
    assert list(in_order(slow_if_even, all_(range(30)), 3)) == [(n, n * n) for n in range(30)]


def test_tasks_that_need_no_work_keep_their_place() -> None:
    tasks = [(0, False), (1, True), (2, False), (3, True), (4, False)]
    assert list(in_order(slow_if_even, tasks, 2)) == [(0, None), (1, 1), (2, None), (3, 9), (4, None)]


def test_a_fault_of_the_work_is_raised_in_its_turn_with_its_advice() -> None:
    seen = []
    with pytest.raises(EmptyInput) as raised:
        for number, _ in in_order(refuse_seven, all_(range(20)), 2):
            seen.append(number)
    assert raised.value.advice == "give another one"
    assert seen == [0, 1, 2, 3, 4, 5, 6] and not multiprocessing.active_children()


def test_a_fault_of_the_tasks_waits_until_those_before_it_are_done() -> None:
    def tasks() -> Iterator[tuple[int, bool]]:
        yield from all_(range(5))
        raise EmptyInput("no more", "")

    done, seen = in_order(slow_if_even, tasks(), 2), []
    with pytest.raises(EmptyInput):
        for task, _ in done:
            seen.append(task)
    assert seen == [0, 1, 2, 3, 4]


def test_a_process_that_ends_by_itself_is_told_in_one_line() -> None:
    with pytest.raises(SetupError, match="ended before its work was done: give fewer --workers"):
        list(in_order(end_at_three, all_(range(9)), 2))
    assert not multiprocessing.active_children()


def test_only_so_many_tasks_are_taken_in_advance() -> None:
    taken = []

    def tasks() -> Iterator[tuple[int, bool]]:
        for number in range(10_000):
            taken.append(number)
            yield number, True

    done = in_order(slow_if_even, tasks(), 2)
    assert next(done) == (0, 0)
    assert len(taken) <= 2 * workers.AHEAD
    done.close()
    assert not multiprocessing.active_children(), "closing ends the processes"


def test_results_larger_than_a_pipe_block_nobody() -> None:
    assert [len(result or "") for _, result in in_order(large, all_(range(6)), 2)] == [3_000_000] * 6


def test_an_error_keeps_its_advice_on_its_way_from_one_process_to_another() -> None:
    error = pickle.loads(pickle.dumps(EmptyInput("it is empty", "fill it")))
    assert (type(error), error.message, error.advice) == (EmptyInput, "it is empty", "fill it")
