"""Working ahead: an iterator in a thread of its own, or a function in several."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")

_END: Any = object()


def ahead(items: Generator[T, None, None], depth: int = 2) -> Generator[T, None, None]:
    """Yield what a generator yields, while a thread works at most `depth` items ahead.

    Once this generator is closed, however that happens, the thread has ended and `items` is closed.
    """
    with closing(items):
        pool = ThreadPoolExecutor(1)
        try:
            pending = deque(pool.submit(next, items, _END) for _ in range(depth))
            while (item := pending.popleft().result()) is not _END:
                pending.append(pool.submit(next, items, _END))
                yield item
        finally:
            pool.shutdown(cancel_futures=True)


def side_by_side(
    function: Callable[[S], T], items: Generator[S, None, None], threads: int
) -> Generator[T, None, None]:
    """Yield what a function makes of each item, in their order, while threads work on several.

    Once this generator is closed, however that happens, the threads have ended and `items` is
    closed.
    """
    with closing(items):
        pool = ThreadPoolExecutor(threads)
        try:
            pending: deque[Future[T]] = deque()
            for item in items:
                pending.append(pool.submit(function, item))
                if len(pending) > threads:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
