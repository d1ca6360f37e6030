"""Work in other threads: in order, several at once, and ended when nobody wants more."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pytest
from aftermap.core.prefetch import ahead, side_by_side


class Numbers:
    """0, 1, 2, … and whether the generator was closed."""

    def __init__(self, count: int) -> None:
        self.count, self.taken, self.closed = count, 0, False

    def __iter__(self) -> Generator[int, None, None]:
        try:
            for number in range(self.count):
                self.taken += 1
                yield number
        finally:
            self.closed = True


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_order(threads: int) -> None:
    numbers = Numbers(20)
    assert list(side_by_side(lambda n: n * n, iter(numbers), threads)) == [n * n for n in range(20)]
    assert numbers.closed


def test_as_many_run_at_once_as_there_are_threads() -> None:
    together = threading.Barrier(3, timeout=20)

    def meet(number: int) -> int:
        together.wait()  # raises unless three are here
        return number

    assert list(side_by_side(meet, iter(Numbers(9)), 3)) == list(range(9))


def test_no_more_is_taken_than_is_worked_on() -> None:
    numbers = Numbers(100)
    found = side_by_side(lambda n: n, iter(numbers), 2)
    assert [next(found) for _ in range(10)] == list(range(10))
    assert numbers.taken <= 13
    found.close()
    assert numbers.closed


def test_an_error_comes_where_its_result_would_and_ends_all() -> None:
    numbers, finished = Numbers(100), []

    def work(number: int) -> int:
        if number == 3:
            raise ValueError("three")
        finished.append(number)
        return number

    found = side_by_side(work, iter(numbers), 2)
    with pytest.raises(ValueError, match="three"):
        list(found)
    assert numbers.closed and numbers.taken < 10
    assert threading.active_count() < 10


def test_a_closed_run_leaves_no_thread() -> None:
    before = threading.active_count()
    found = ahead(side_by_side(lambda n: n, ahead(iter(Numbers(50))), 2), 3)
    next(found)
    found.close()
    assert threading.active_count() == before
