"""Batches made ahead of the network: in threads beside a processor, in processes for a GPU.

A GPU learns from thousands of crops in a second, and threads of one process draw a few hundred.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from itertools import count, islice

import cv2
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, Sampler

from ...prefetch import side_by_side

Batch = Sequence[Tensor]
"""Images `(b, 3, h, w)` uint8, one or two, and their labels, int64 or for less to carry uint8."""

Make = Callable[[int, int], Batch]
"""Makes the batch of an epoch and a step."""

SHARED = "/dev/shm"  # nosec B108 # its free space is asked for, nothing is written there by name
"""Where processes hand tensors over, on Linux."""

ROOM = 4 << 30
"""Bytes that must be free there."""

MOST_PROCESSES = 24


class Ahead:
    """Hands out the batches of one epoch after the other, in order.

    Args:
        make: makes one; called in several threads or processes at once.
        steps: batches of an epoch.
        device: on which they are learnt from.
    """

    def __init__(self, make: Make, steps: int, device: torch.device) -> None:
        self._make, self._steps = make, steps
        self._apart = device.type == "cuda" and can_fork()
        self._drawn: Generator[Batch, None, None] | None = None

    @contextmanager
    def epoch(self, number: int) -> Iterator[Iterator[Batch]]:
        """Give the batches of an epoch; epochs are asked for one after the other."""
        if self._apart:
            # The processes go on while the epoch is judged, so the next one begins at once.
            if self._drawn is None:
                self._drawn = by_processes(self._make, self._steps, number)
            yield islice(self._drawn, self._steps)
            return
        steps = (step for step in range(self._steps))
        with closing(side_by_side(partial(self._make, number), steps, loader_threads())) as batches:
            yield batches

    def close(self) -> None:
        """End the processes."""
        if self._drawn is not None:
            self._drawn.close()


def loader_threads() -> int:
    """Return how many threads draw crops beside the network."""
    return max(2, min(8, (os.cpu_count() or 2) // 2))


def can_fork() -> bool:
    """Tell whether processes can share the tiles, and have room to hand batches over."""
    if "fork" not in multiprocessing.get_all_start_methods() or not os.path.isdir(SHARED):
        return False
    if "openvino" in sys.modules:  # a process in which it computed crashes some time after a fork
        return False
    return shutil.disk_usage(SHARED).free >= ROOM


def by_processes(
    make: Make, steps: int, first: int, processes: int | None = None
) -> Generator[Batch, None, None]:
    """Yield the batches of epoch `first`, then of the next, without end.

    Args:
        make: makes one.
        steps: batches of an epoch.
        first: number of the first epoch.
        processes: how many draw; None takes one less than there are cores.
    """
    cores = processes or min(MOST_PROCESSES, max(1, (os.cpu_count() or 2) - 1))
    yield from DataLoader(
        _Drawn(make),
        batch_size=None,
        sampler=_Steps(steps, first),
        num_workers=cores,
        pin_memory=torch.cuda.is_available(),
        multiprocessing_context="fork",
        worker_init_fn=_begin,
        generator=torch.Generator(),  # the seeds of the run are not for the loader to draw from
    )


def _begin(_: int) -> None:
    cv2.setNumThreads(0)  # a fork has no threads but its own, and others would wait for them


class _Drawn(Dataset[Batch]):
    def __init__(self, make: Make) -> None:
        self._make = make

    def __getitem__(self, at: tuple[int, int]) -> Batch:
        return tuple(map(_small, self._make(*at)))


class _Steps(Sampler[tuple[int, int]]):
    def __init__(self, steps: int, first: int) -> None:
        self._steps, self._first = steps, first

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return ((epoch, step) for epoch in count(self._first) for step in range(self._steps))


def _small(tensor: Tensor) -> Tensor:
    """Return labels in a byte each: that is an eighth of what has to be handed over."""
    return tensor.to(torch.uint8) if tensor.dtype is torch.int64 else tensor
