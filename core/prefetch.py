"""Working ahead: an iterator in a thread of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any, TypeVar

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
